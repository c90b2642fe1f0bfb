/** What a delivery says, at the moment it goes out: the ledger may have moved on since it was written. */
import {
  type Delivery,
  formerFacts,
  laterFacts,
  readDeliveries,
  readDiscrepancy,
  readFacts,
  type Target,
} from '#ledger';
import { digestPictures } from './charts/charts.ts';
import type { Desk } from './desk.ts';
import { gatherDigest } from './digest.ts';
import { alertMessage, idOf, type Speaking } from './messages/alert.ts';
import { cardMessage } from './messages/card.ts';
import { attributeName, claim } from './messages/claim.ts';
import { correctionMessage } from './messages/correction.ts';
import { digestMessage } from './messages/digest.ts';
import { command, gap, line, message, say } from './messages/message.ts';
import { clean, isolate, link } from './messages/text.ts';
import { numbers, sameClaim } from './occasion.ts';
import type { Block, Message, Run } from './platform.ts';
import type { Settings } from './settings.ts';
import type { Topic } from './topics/topic.ts';
import { cardOf, newsOf } from './views.ts';

export interface Composing {
  readonly desk: Desk;
  readonly target: Target;
  readonly settings: Settings;
  readonly speaking: Speaking;
  /** The chat has had something of this story. */
  readonly followUp: boolean;
}

/** Undefined where there is nothing to say any more. */
export async function compose(how: Composing, delivery: Delivery): Promise<Message | undefined> {
  const { desk, speaking } = how;
  if (delivery.kind === 'facts') {
    const news = await newsOf(desk.db, numbers(delivery.payload.facts), how.followUp);
    return news && alertMessage(speaking, news);
  }
  if (delivery.kind === 'discrepancy') {
    const found = await readDiscrepancy(desk.db, Number(delivery.payload.discrepancy));
    return found && found.state !== 'withdrawn' ? cardMessage(speaking, await cardOf(desk.db, found)) : undefined;
  }
  if (delivery.kind === 'digest') return composeDigest(how, delivery);
  if (delivery.kind === 'feed') return feedMessage(how, delivery.payload);
  if (delivery.kind === 'notice') return notice(how, delivery.payload);
  return undefined;
}

async function composeDigest(how: Composing, delivery: Delivery): Promise<Message> {
  const { desk, speaking, settings } = how;
  const payload = delivery.payload as unknown as {
    from: string;
    to: string;
    weekly?: boolean;
    topics: Topic[];
    held: number;
    settled?: number[];
  };
  const kind = payload.weekly ? ('weekly' as const) : ('daily' as const);
  const { from, to, topics, held } = payload;
  const view = await gatherDigest(desk, { kind, from, to, topics, held, muted: settings.muted });
  const flips = await flipsIn(how, payload.settled ?? []);
  const digest = digestMessage(speaking, view);
  const blocks = flips.length === 0 ? digest.blocks : [...digest.blocks, gap, ...flips];
  return { ...digest, blocks, files: await digestPictures(speaking, view) };
}

/** Figures that went back and forth, with all that was said: "70 % → 51 % → 70 %". */
async function flipsIn({ desk, speaking }: Composing, settled: readonly number[]): Promise<Block[]> {
  const changes = (await readDeliveries(desk.db, settled)).flatMap((d) =>
    Array.isArray(d.payload.changes) ? (d.payload.changes as { new: number | null }[]) : [],
  );
  const last = await readFacts(desk.db, [...new Set(changes.flatMap((change) => change.new ?? []))]);
  const former = await formerFacts(
    desk.db,
    last.map((fact) => fact.id),
  );
  const { voice } = speaking;
  const items = last
    .filter((fact) => fact.superseded === null)
    .map((fact): Run[] => [
      link(isolate(clean(fact.article.source), voice.words.direction), fact.article.url),
      { text: ` · ${attributeName(voice, fact.attribute)}: ` },
      {
        text: [...(former.get(fact.id) ?? []).toReversed(), fact].map((f) => claim(voice, f)).join(' → '),
        style: 'bold',
      },
      { text: ` · ${isolate(idOf('F', fact.id), voice.words.direction)}` },
    ]);
  return items.length === 0 ? [] : [line(voice.words.text('correction-held')), { kind: 'list', items }];
}

function feedMessage({ speaking }: Composing, payload: Record<string, unknown>): Message {
  const { words } = speaking.voice;
  const url = String(payload.url ?? '');
  const feed = link(clean(String(payload.title ?? url)), url);
  if (payload.state === 'recovered') return message(words, [line(...words.runs('feed-recovered', { feed }))]);
  return message(words, [
    line(...words.runs('feed-failing', { feed, error: clean(String(payload.failure ?? payload.state ?? '?')) })),
  ]);
}

function notice({ speaking }: Composing, payload: Record<string, unknown>): Message | undefined {
  const { words } = speaking.voice;
  const key = String(payload.key ?? '');
  if (!words.has(key)) return undefined;
  const args = Object.entries((payload.args ?? {}) as Record<string, unknown>);
  const told = args.map(([name, value]) => [name, typeof value === 'number' ? value : clean(String(value))]);
  const next = payload.command ? { command: command(words, speaking.reader.prefix, String(payload.command)) } : {};
  return say(words, key, { ...Object.fromEntries(told), ...next });
}

/** What stands in place of an earlier message after a correction or a verdict; undefined: leave it. */
export async function recompose(how: Composing, earlier: Delivery): Promise<Message | undefined> {
  const { desk, speaking } = how;
  if (earlier.kind === 'discrepancy') {
    const found = await readDiscrepancy(desk.db, Number(earlier.payload.discrepancy));
    return found && cardMessage(speaking, await cardOf(desk.db, found));
  }
  const facts = await readFacts(desk.db, numbers(earlier.payload.facts));
  const later = await laterFacts(
    desk.db,
    facts.map((fact) => fact.id),
  );
  const pairs = facts.flatMap((old) => {
    if (old.superseded === null) return [];
    const last = later.get(old.id)?.at(-1);
    return [{ old, now: last?.superseded === null ? last : undefined }];
  });
  if (pairs.length === 0) return undefined;
  // What went back to what was told stands again as it was told.
  const back = pairs.filter(({ old, now }) => now && sameClaim(old, now));
  const standing = await newsOf(desk.db, [...facts.map((fact) => fact.id), ...back.map(({ now }) => now!.id)], false);
  const rest = standing && alertMessage(speaking, standing);
  const corrected = pairs.filter((pair) => !back.includes(pair));
  return corrected.length > 0 ? correctionMessage(speaking, { pairs: corrected, rest }) : rest;
}
