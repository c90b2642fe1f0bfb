/** Cards for `@bot tungsten` in any chat, and the home page of an app. */
import { findTarget, subscriptionsOf, type Target, targetsEditedBy } from '#ledger';
import { rowOf } from './commands/deals.ts';
import { dealsOn } from './commands/stories.ts';
import { type Desk, speaking } from './desk.ts';
import { claimsCell, dealsTable } from './messages/deals.ts';
import { button, gap, heading, line, message } from './messages/message.ts';
import { storyName, topicName } from './messages/names.ts';
import { clean, isolate } from './messages/text.ts';
import { spokenFor } from './messages/words.ts';
import type { Block, Button, Inbound, InlineCard } from './platform.ts';
import { sourcesIn } from './topics/sources.ts';
import { parseTopic, type Topic } from './topics/topic.ts';

const CARDS = 10;

export async function inlineCards(desk: Desk, event: Extract<Inbound, { kind: 'inline' }>): Promise<InlineCard[]> {
  const language = spokenFor(event.person.language) ?? desk.config.language;
  const prefix = desk.prefix(event.address.platform);
  const here = speaking(desk, { language, zone: desk.config.timeZone, prefix });
  if (!event.query.trim() && event.address.platform === 'slack') return [await home(desk, event, here)];
  const parsed = parseTopic(event.query, { concepts: desk.concepts, sources: await sourcesIn(desk.db) });
  const { items } = await dealsOn(desk.db, 'topic' in parsed ? parsed.topic : undefined, { limit: CARDS, offset: 0 });
  return items.map((deal): InlineCard => {
    const row = rowOf(deal);
    return {
      id: `S-${deal.id}`,
      title: storyName(here.voice, row.story),
      description: claimsCell(here, row.facts)
        .map((run) => run.text)
        .join(''),
      message: message(here.voice.words, [dealsTable(here, [row])]),
    };
  });
}

/** What the person's own chat and the channels they set up follow, the latest deals, and where to go on. */
async function home(desk: Desk, event: Inbound, here: ReturnType<typeof speaking>): Promise<InlineCard> {
  const { words } = here.voice;
  const { platform, workspace, chat } = event.address;
  const own = await findTarget(desk.db, { platform, workspace, chat });
  const shared = await targetsEditedBy(desk.db, { platform, workspace, person: event.person.id });
  const chats = [...(own ? [own] : []), ...shared.slice(0, 8)];
  const parts = await Promise.all(chats.map((target) => follows(desk, here, { target, own: target === own })));
  const { items } = await dealsOn(desk.db, undefined, { limit: CARDS, offset: 0 });
  const rest = ['contradictions', 'digest', 'settings', 'help'].flatMap((name) =>
    button(words.text(`cmd-${name}`), name),
  );
  const choose =
    chats.length > 0 ? parts.flatMap((part) => part.buttons) : button(words.text('button-choose'), 'choose');
  const blocks = [
    line(...words.runs('hello')),
    ...parts.flatMap((part) => part.blocks),
    gap,
    heading(words.text('deals-title')),
    dealsTable(here, items.map(rowOf)),
  ];
  const buttons = [...choose.flatMap((_, i) => (i % 2 === 0 ? [choose.slice(i, i + 2)] : [])), rest];
  return { id: 'home', title: 'Assay', message: message(words, blocks, { buttons }) };
}

/** One chat: what it follows, and the button that opens the window of its topics. */
async function follows(
  desk: Desk,
  here: ReturnType<typeof speaking>,
  { target, own }: { target: Target; own: boolean },
): Promise<{ blocks: Block[]; buttons: Button[] }> {
  const { words } = here.voice;
  const names = (await subscriptionsOf(desk.db, target.id)).map((s) =>
    topicName(here.voice, s.topic as unknown as Topic),
  );
  const chat = isolate(clean(target.title || target.chat), words.direction);
  const title = own ? words.text('channels-own') : chat;
  const label = own ? words.text('button-choose') : `${chat}: ${words.text('button-choose')}`;
  return {
    blocks: [heading(title), line(names.length > 0 ? names.join(', ') : words.text('menu-nothing'))],
    buttons: button(label, `choose T-${target.id}`),
  };
}
