import { outboxSince } from '#ledger';
import type { Desk } from './desk.ts';
import type { Story } from './messages/names.ts';
import { occasionOf } from './occasion.ts';
import { matches, type Topic } from './topics/topic.ts';

const DAYS = 30;
/** So many outbox rows are tried at most, the latest; a busy ledger answers from a part of the period. */
const MOST = 2000;

export interface Sample {
  readonly story: Story;
  /** When it would have been sent, ISO. */
  readonly at: string;
}

/** What a topic would have sent in the last thirty days: how many alerts, and the three latest. */
export async function dryRun(desk: Desk, topic: Topic): Promise<{ count: number; samples: readonly Sample[] }> {
  const since = new Date(desk.now().getTime() - DAYS * 86_400_000).toISOString();
  let count = 0;
  const samples: Sample[] = [];
  for (const row of await outboxSince(desk.db, { since, limit: MOST })) {
    const occasion = await occasionOf(desk.db, row);
    if (!occasion || !matches(topic, occasion.event)) continue;
    count++;
    if (samples.length < 3) samples.push({ story: occasion.story, at: row.created_at });
  }
  return { count, samples };
}
