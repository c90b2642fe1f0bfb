import { outboxSince } from '#ledger';
import type { Desk } from './desk.ts';
import type { Story } from './messages/names.ts';
import { occasionOf } from './occasion.ts';
import { matches, type Topic } from './topics/topic.ts';

const DAYS = 30;
const DAY_MS = 86_400_000;
/** So many outbox rows are tried at most, the latest; a busy ledger answers from a part of the period. */
const MOST = 2000;

export interface Sample {
  readonly story: Story;
  /** When it would have been sent, ISO. */
  readonly at: string;
}

export interface DryRun {
  readonly count: number;
  /** The three latest. */
  readonly samples: readonly Sample[];
  /** Days from the first alert that was tried until now, 1 to 30: a ledger may be younger than the period. */
  readonly days: number;
}

/** What a topic would have sent in the last thirty days. */
export async function dryRun(desk: Desk, topic: Topic): Promise<DryRun> {
  const now = desk.now().getTime();
  const since = new Date(now - DAYS * DAY_MS).toISOString();
  let count = 0;
  const samples: Sample[] = [];
  const rows = await outboxSince(desk.db, { since, limit: MOST });
  for (const row of rows) {
    const occasion = await occasionOf(desk.db, row);
    if (!occasion || !matches(topic, occasion.event)) continue;
    count++;
    if (samples.length < 3) samples.push({ story: occasion.story, at: row.created_at });
  }
  const first = rows.at(-1)?.created_at;
  const days = first ? Math.min(DAYS, Math.max(1, (now - Date.parse(first)) / DAY_MS)) : DAYS;
  return { count, samples, days };
}
