import { type Discrepancy, contradictions as find } from '#ledger';
import { idOf } from '../messages/alert.ts';
import { reasonOf, verdictRuns } from '../messages/card.ts';
import { attributeName, claim } from '../messages/claim.ts';
import { button, gap, heading, joined, line, message, note, quote } from '../messages/message.ts';
import { storyName, topicCommand, topicName } from '../messages/names.ts';
import { clean, isolate, link } from '../messages/text.ts';
import type { Block, Message } from '../platform.ts';
import { foldName } from '../topics/concepts.ts';
import { matches, type Topic } from '../topics/topic.ts';
import { storyOf } from '../views.ts';
import { moreButton } from './answers.ts';
import type { Answer, Command, Request } from './command.ts';
import { sqlTopic, topicOf, unknownTopic } from './stories.ts';

const PAGE = 4;

export const contradictions: Command = {
  name: 'contradictions',
  args: ['[topic]'],
  example: 'contradictions kazakhstan',
  async run(request) {
    const parsed = request.text ? await topicOf(request, request.text) : undefined;
    if (parsed && 'unknown' in parsed) return unknownTopic(request, 'contradictions', parsed);
    const topic = parsed && 'topic' in parsed ? parsed.topic : undefined;
    const { items, more } = await page(request, topic);
    if (items.length === 0 && request.page === 0) return empty(request, topic);
    return answer(request, { items, more, topic });
  },
};

async function page(request: Request, topic: Topic | undefined) {
  const asked = topic ? sqlTopic(topic) : { topic: {}, whole: true };
  const options = { topic: asked.topic, relations: ['conflict', 'update'] as const };
  const offset = request.page * PAGE;
  if (asked.whole) {
    const rows = await find(request.desk.db, { ...options, limit: PAGE + 1, offset });
    return { items: rows.slice(0, PAGE), more: rows.length > PAGE };
  }
  const rows = (await find(request.desk.db, { ...options, limit: 200 })).filter((d) => ofTopic(topic!, d));
  return { items: rows.slice(offset, offset + PAGE), more: rows.length > offset + PAGE };
}

const ofTopic = (topic: Topic, d: Discrepancy): boolean => {
  const facts = [...d.a.facts, ...d.b.facts];
  const of = facts.flatMap((f) => [`source:${f.article.source}`, `language:${f.article.language.split('-')[0]}`]);
  const text = foldName(facts.map((f) => `${f.title ?? ''} ${f.quote} ${f.speaker ?? ''}`).join(' '));
  return matches(topic, { tags: new Set([...d.subject.tags, ...of, 'only:discrepancy']), text });
};

function answer(
  request: Request,
  found: { items: readonly Discrepancy[]; more: boolean; topic: Topic | undefined },
): Answer {
  const { words, speaking } = request;
  const { items, more, topic } = found;
  const title = topic
    ? words.runs('contradictions-title-topic', { topic: { text: topicName(speaking.voice, topic) } })
    : words.runs('contradictions-title');
  const blocks = [heading(...title), ...items.flatMap((d) => [gap, ...short(request, d)])];
  const rows = items.map((d) => button(`${words.text('button-why')} ${idOf('A', d.id)}`, `why ${idOf('A', d.id)}`));
  const next = moreButton(request, topic ? `contradictions ${topicCommand(topic)}` : 'contradictions', more);
  return { message: message(words, blocks, { buttons: [rows.flat(), next] }), update: request.page > 0 };
}

/** A discrepancy in a list: the claims, their quotes, the reason. */
export function short(request: Request, d: Discrepancy): Block[] {
  const { words, speaking } = request;
  const { voice } = speaking;
  const name = { text: storyName(voice, storyOf(d.subject)), style: 'bold' } as const;
  const id = isolate(idOf('A', d.id), words.direction);
  const sides = [d.a, d.b].flatMap(({ fact }) => [
    line(
      `${attributeName(voice, fact.attribute)}: `,
      { text: claim(voice, fact), style: 'bold' },
      ' · ',
      link(isolate(clean(fact.article.source), words.direction), fact.article.url),
    ),
    quote(fact.quote, fact.article.language),
  ]);
  return [
    heading(...joined([words.text(`card-${d.relation}`), id, name])),
    ...sides,
    line(...words.runs('card-reason', { reason: { text: reasonOf(speaking, d) } })),
    note(...verdictRuns(speaking, d)),
  ];
}

function empty(request: Request, topic: Topic | undefined): Message {
  const { words, speaking } = request;
  if (!topic) return message(words, [line(words.text('contradictions-empty'))]);
  const named = { text: topicName(speaking.voice, topic) };
  return message(words, [line(...words.runs('contradictions-empty-topic', { topic: named }))]);
}
