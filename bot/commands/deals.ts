import type { Deal } from '#ledger';
import { type DealRow, dealsTable } from '../messages/deals.ts';
import { heading, line, message, note } from '../messages/message.ts';
import { topicCommand, topicName } from '../messages/names.ts';
import type { Message } from '../platform.ts';
import type { Topic } from '../topics/topic.ts';
import { storyOf } from '../views.ts';
import { moreButton, typed } from './answers.ts';
import type { Answer, Command, Request } from './command.ts';
import { dealsOn, topicOf, unknownTopic } from './stories.ts';

const PAGE = 8;

export const deals: Command = {
  name: 'deals',
  args: ['[topic]'],
  example: 'deals tungsten',
  async run(request) {
    const parsed = request.text ? await topicOf(request, request.text) : undefined;
    if (parsed && 'unknown' in parsed) return unknownTopic(request, 'deals', parsed);
    const topic = parsed && 'topic' in parsed ? parsed.topic : undefined;
    const page = { limit: PAGE, offset: request.page * PAGE };
    const { items, more } = await dealsOn(request.desk.db, topic, page);
    if (items.length === 0 && request.page === 0) return empty(request, topic);
    return table(request, { items, more, topic });
  },
};

export const rowOf = (deal: Deal): DealRow => ({
  story: storyOf(deal),
  facts: deal.facts,
  latest: deal.latest,
  articles: deal.articles,
  origins: deal.origins,
  open: deal.open,
});

function table(request: Request, found: { items: readonly Deal[]; more: boolean; topic: Topic | undefined }): Answer {
  const { words, speaking } = request;
  const { items, more, topic } = found;
  const title = topic
    ? words.runs('deals-title-topic', { topic: { text: topicName(speaking.voice, topic) } })
    : words.runs('deals-title');
  const shown = message(words, [heading(...title), dealsTable(speaking, items.map(rowOf))], {
    buttons: [moreButton(request, topic ? `deals ${topicCommand(topic)}` : 'deals', more)],
  });
  return { message: shown, update: request.page > 0 };
}

function empty(request: Request, topic: Topic | undefined): Message {
  const { words, speaking } = request;
  if (!topic) return message(words, [line(...words.runs('deals-empty', { status: typed(request, 'status') }))]);
  const args = {
    topic: { text: topicName(speaking.voice, topic) },
    subscribe: typed(request, `subscribe ${request.text}`),
  };
  return message(words, [note(...words.runs('deals-empty-topic', args))]);
}
