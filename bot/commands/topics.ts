import { allSubscriptions } from '#ledger';
import { button, heading, line, message } from '../messages/message.ts';
import { tagName, topicCommand, topicName } from '../messages/names.ts';
import { isolate } from '../messages/text.ts';
import type { Block, Button, Message } from '../platform.ts';
import { moreButton, typed } from './answers.ts';
import { isKind, KINDS, type Kind, tagsOfKind } from './catalogue.ts';
import type { Answer, Command, Request } from './command.ts';
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
const PAGE = 14;

/** What this chat follows and what there is to follow: kind by kind, as a menu of buttons. */
export const topics: Command = {
  name: 'topics',
  args: ['[kind]'],
  configures: true,
  async run(request) {
    const kind = request.text.toLowerCase();
    return isKind(kind) ? ofKind(request, kind) : overview(request);
  },
};

const pairs = (buttons: readonly Button[]): Button[][] =>
  buttons.flatMap((_, i) => (i % 2 === 0 ? [buttons.slice(i, i + 2)] : []));

async function overview(request: Request): Promise<Message> {
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
  const kinds = pairs(KINDS.flatMap((kind) => button(`${words.text(`menu-${kind}`)} …`, `topics ${kind}`)));
  const window = request.event.open ? [button(words.text('button-choose'), `choose T-${request.target.id}`)] : [];
  return message(words, blocks, { buttons: [...window, ...stop, ...offered, ...kinds] });
}

/** What other chats here follow, most first; then the usual ones. Two a row. */
async function offer(request: Request, mine: ReadonlySet<string>): Promise<Button[][]> {
  const { desk } = request;
  const counts = new Map<string, number>();
  for (const s of await allSubscriptions(desk.db))
    if (/^\+\S+$/.test(s.key)) counts.set(s.key.slice(1), (counts.get(s.key.slice(1)) ?? 0) + 1);
  const popular = [...counts].sort((a, b) => b[1] - a[1]).map(([tag]) => tag);
  const tags = [...new Set([...popular, ...OFFER])]
    .filter((tag) => !mine.has(`+${tag}`) && desk.concepts.byTag(tag))
    .slice(0, 8);
  return pairs(tags.flatMap((tag) => button(label(request, tag), `try ${tag}`)));
}

const label = ({ words, speaking }: Request, tag: string): string =>
  isolate(tagName(speaking.voice, tag), words.direction);

/** One page of a kind: what is followed has a mark, and pressing it stops it; the rest is tried first. */
async function ofKind(request: Request, kind: Kind): Promise<Answer> {
  const { words, page, desk } = request;
  const mine = new Set((await followed(request)).map((s) => s.key));
  const tags = await tagsOfKind(desk, kind);
  const shown = tags.slice(page * PAGE, (page + 1) * PAGE);
  const buttons = shown.flatMap((tag) =>
    mine.has(`+${tag}`)
      ? button(`✓ ${label(request, tag)}`, `unsubscribe ${tag}`)
      : button(label(request, tag), `try ${tag}`),
  );
  const last = [
    ...button(words.text('menu-back'), 'topics'),
    ...moreButton(request, `topics ${kind}`, tags.length > (page + 1) * PAGE),
  ];
  const title = heading({ text: words.text(`menu-${kind}`), style: 'bold' });
  const empty = shown.length === 0 && line(words.text('menu-empty'));
  return { message: message(words, [title, empty], { buttons: [...pairs(buttons), last] }), update: true };
}
