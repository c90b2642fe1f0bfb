import { allSubscriptions } from '#ledger';
import { button, line, message } from '../messages/message.ts';
import { tagName, topicCommand, topicName } from '../messages/names.ts';
import { isolate } from '../messages/text.ts';
import type { Block, Button } from '../platform.ts';
import { typed } from './answers.ts';
import type { Command, Request } from './command.ts';
import { followed } from './subscribe.ts';

/** What a newsroom that has just begun is offered. */
const OFFER = [
  'mineral:tungsten',
  'mineral:uranium',
  'mineral:lithium',
  'mineral:gold',
  'topic:rare-earths',
  'topic:critical-minerals',
  'topic:contradictions',
  'country:KZ',
  'country:UZ',
  'country:AF',
  'topic:energy',
  'topic:transport',
];

export const topics: Command = {
  name: 'topics',
  async run(request) {
    const { words, speaking } = request;
    const mine = await followed(request);
    const name = (topic: (typeof mine)[number]['topic']) => topicName(speaking.voice, topic);
    const blocks: Block[] =
      mine.length > 0
        ? [line(words.text('topics-yours')), { kind: 'list', items: mine.map((s) => [{ text: name(s.topic) }]) }]
        : [line(...words.runs('topics-none', { example: typed(request, 'subscribe tungsten') }))];
    const stop = mine
      .slice(0, 8)
      .map((s) =>
        button(
          words.text('button-unsubscribe', { topic: { text: name(s.topic) } }),
          `unsubscribe ${topicCommand(s.topic)}`,
        ),
      );
    const offered = await offer(request, new Set(mine.map((s) => s.key)));
    if (offered.length > 0) blocks.push(line(words.text('topics-offer')));
    return message(words, blocks, { buttons: [...stop, ...offered] });
  },
};

/** What other chats here follow, most first; then the usual ones. Two a row. */
async function offer(request: Request, mine: ReadonlySet<string>): Promise<Button[][]> {
  const { words, speaking, desk } = request;
  const counts = new Map<string, number>();
  for (const s of await allSubscriptions(desk.db))
    if (/^\+\S+$/.test(s.key)) counts.set(s.key.slice(1), (counts.get(s.key.slice(1)) ?? 0) + 1);
  const popular = [...counts].sort((a, b) => b[1] - a[1]).map(([tag]) => tag);
  const tags = [...new Set([...popular, ...OFFER])]
    .filter((tag) => !mine.has(`+${tag}`) && desk.concepts.byTag(tag))
    .slice(0, 8);
  const buttons = tags.flatMap((tag) =>
    button(isolate(tagName(speaking.voice, tag), words.direction), `subscribe ${tag}`),
  );
  return buttons.flatMap((_b, i) => (i % 2 === 0 ? [buttons.slice(i, i + 2)] : [])).filter((row) => row[0]);
}
