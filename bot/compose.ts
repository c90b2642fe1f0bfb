/** What a delivery says, at the moment it goes out: the ledger may have moved on since it was written. */
import { type Delivery, readDiscrepancy, readFacts, type Target } from '#ledger';
import { digestPictures } from './charts/charts.ts';
import type { Desk } from './desk.ts';
import { gatherDigest } from './digest.ts';
import { alertMessage, type Speaking } from './messages/alert.ts';
import { cardMessage } from './messages/card.ts';
import { correctionMessage } from './messages/correction.ts';
import { digestMessage } from './messages/digest.ts';
import { line, message, say } from './messages/message.ts';
import { clean, link } from './messages/text.ts';
import { numbers } from './occasion.ts';
import type { Message } from './platform.ts';
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

async function composeDigest({ desk, speaking, settings }: Composing, delivery: Delivery): Promise<Message> {
  const payload = delivery.payload as unknown as {
    from: string;
    to: string;
    weekly?: boolean;
    topics: Topic[];
    held: number;
  };
  const kind = payload.weekly ? ('weekly' as const) : ('daily' as const);
  const { from, to, topics, held } = payload;
  const view = await gatherDigest(desk, { kind, from, to, topics, held, muted: settings.muted });
  return { ...digestMessage(speaking, view), files: await digestPictures(speaking, view) };
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
  return say(
    words,
    key,
    Object.fromEntries(args.map(([name, value]) => [name, typeof value === 'number' ? value : clean(String(value))])),
  );
}

/** What stands in place of an earlier message after a correction or a verdict; undefined: leave it. */
export async function recompose(how: Composing, earlier: Delivery, cause: Delivery): Promise<Message | undefined> {
  const { desk, speaking } = how;
  if (earlier.kind === 'discrepancy') {
    const found = await readDiscrepancy(desk.db, Number(earlier.payload.discrepancy));
    return found && cardMessage(speaking, await cardOf(desk.db, found));
  }
  const facts = await readFacts(desk.db, numbers(earlier.payload.facts));
  const changes = (cause.payload.changes ?? []) as { old: number; new: number | null }[];
  const changed = changes.filter((change) => facts.some((fact) => fact.id === change.old));
  if (changed.length === 0) return undefined;
  const now = new Map(
    (
      await readFacts(
        desk.db,
        changed.flatMap((c) => c.new ?? []),
      )
    ).map((fact) => [fact.id, fact]),
  );
  const pairs = changed.map((c) => ({
    old: facts.find((fact) => fact.id === c.old)!,
    now: c.new === null ? undefined : now.get(c.new),
  }));
  const standing = await newsOf(
    desk.db,
    facts.map((fact) => fact.id),
    false,
  );
  return correctionMessage(speaking, { pairs, rest: standing && alertMessage(speaking, standing) });
}
