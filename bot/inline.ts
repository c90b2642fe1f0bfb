/** Cards for `@bot tungsten` in any chat, and the home page of an app. */
import { findTarget, subscriptionsOf } from '#ledger';
import { rowOf } from './commands/deals.ts';
import { dealsOn } from './commands/stories.ts';
import { type Desk, speaking } from './desk.ts';
import { claimsCell, dealsTable } from './messages/deals.ts';
import { button, heading, line, message } from './messages/message.ts';
import { storyName, topicName } from './messages/names.ts';
import { spokenFor } from './messages/words.ts';
import type { Inbound, InlineCard } from './platform.ts';
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

/** What the person's own chat follows, the latest deals, and where to go on. */
async function home(desk: Desk, event: Inbound, here: ReturnType<typeof speaking>): Promise<InlineCard> {
  const { words } = here.voice;
  const target = await findTarget(desk.db, {
    platform: event.address.platform,
    workspace: event.address.workspace,
    chat: event.address.chat,
  });
  const mine = target ? await subscriptionsOf(desk.db, target.id) : [];
  const names = mine.map((s) => topicName(here.voice, s.topic as unknown as Topic));
  const { items } = await dealsOn(desk.db, undefined, { limit: CARDS, offset: 0 });
  const buttons = ['topics', 'contradictions', 'digest', 'settings', 'help'].map((name) =>
    button(words.text(`cmd-${name}`), name),
  );
  const blocks = [
    line(...words.runs('hello')),
    ...(names.length > 0 ? [heading(words.text('topics-yours')), line(names.join(', '))] : []),
    heading(words.text('deals-title')),
    dealsTable(here, items.map(rowOf)),
  ];
  return { id: 'home', title: 'Assay', message: message(words, blocks, { buttons }) };
}
