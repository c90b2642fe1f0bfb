/** Who hears of an outbox row: the chats whose topics it is of, exactly, and those that were told what it changes. */
import {
  activeTargets,
  allSubscriptions,
  type Db,
  type Delivery,
  deliveriesAbout,
  formerFacts,
  type NewDelivery,
  type OutboxRow,
  readFacts,
  type Target,
  type TracedFact,
} from '#ledger';
import { adminChats } from './admins.ts';
import type { Desk } from './desk.ts';
import { numbers, type Occasion, occasionOf, sameClaim } from './occasion.ts';
import { settingsOf } from './settings.ts';
import { matches, type Topic } from './topics/topic.ts';

/** Chooses the deliveries of one row, in the transaction that writes them. */
export async function chooseDeliveries(desk: Desk, row: OutboxRow, db: Db): Promise<NewDelivery[]> {
  if (row.kind === 'facts' || row.kind === 'discrepancy') return ofOccasion(row, db);
  if (row.kind === 'verdict') return editsOf(db, { discrepancy: Number(row.payload.discrepancy) }, row);
  if (row.kind === 'correction') return ofCorrection(db, row);
  return ofAdmins(desk, row, db);
}

async function ofOccasion(row: OutboxRow, db: Db): Promise<NewDelivery[]> {
  const occasion = await occasionOf(db, row);
  if (!occasion) return [];
  const topics = new Map<number, Topic[]>();
  for (const s of await allSubscriptions(db))
    topics.set(s.target_id, [...(topics.get(s.target_id) ?? []), s.topic as unknown as Topic]);
  return (await activeTargets(db))
    .filter((target) => topics.get(target.id)?.some((topic) => matches(topic, occasion.event)))
    .flatMap((target) => forTarget(target, row, occasion));
}

const LEAST = { all: 1, important: 2, critical: 3 } as const;

function forTarget(target: Target, row: OutboxRow, occasion: Occasion): NewDelivery[] {
  const settings = settingsOf(target);
  if (occasion.sources.every((source) => settings.muted.includes(source))) return [];
  const now = !occasion.flip && settings.alerts !== 'digest' && occasion.importance >= LEAST[settings.threshold];
  return [
    {
      target: target.id,
      kind: row.kind,
      subject: occasion.story.id,
      discrepancy: occasion.discrepancy ?? null,
      payload: {
        ...(occasion.discrepancy ? { discrepancy: occasion.discrepancy } : { facts: occasion.facts }),
        ...(occasion.flip && { flip: true }),
      },
      state: now ? 'waiting' : 'held',
    },
  ];
}

/** One edit for each message that shows the discrepancy, or that told any of the facts. A target's edits share one delivery. */
async function editsOf(
  db: Db,
  about: { readonly discrepancy?: number; readonly facts?: readonly number[] },
  row: OutboxRow,
): Promise<NewDelivery[]> {
  const byTarget = new Map<number, Delivery[]>();
  for (const d of await deliveriesAbout(db, about))
    byTarget.set(d.target_id, [...(byTarget.get(d.target_id) ?? []), d]);
  return [...byTarget].map(([target, list]) => ({
    target,
    kind: row.kind,
    subject: list[0]!.subject_id,
    discrepancy: null,
    payload: { ...row.payload, edits: list.map((d) => d.id) },
    state: 'waiting',
  }));
}

/**
 * Those who were told what an edited article said before get an edit; where all of it only goes back to what was told once already it is
 * held until the digest, with the cards that it changes, for such a figure is not chased.
 */
async function ofCorrection(db: Db, row: OutboxRow): Promise<NewDelivery[]> {
  const changes = Array.isArray(row.payload.changes) ? (row.payload.changes as Change[]) : [];
  const former = await formerFacts(
    db,
    changes.map((change) => change.old),
  );
  const facts = changes.flatMap(({ old }) => [old, ...(former.get(old) ?? []).map((fact) => fact.id)]);
  const flips = await goesBack(db, changes, former);
  const told = await editsOf(db, { facts }, row);
  const cards: NewDelivery[] = [];
  for (const id of new Set([...numbers(row.payload.withdrawn), ...numbers(row.payload.touched)]))
    cards.push(...(await editsOf(db, { discrepancy: id }, row)));
  return merged([...told, ...cards]).map((d) => (flips ? { ...d, state: 'held' as const } : d));
}

interface Change {
  readonly old: number;
  readonly new: number | null;
}

/** Every change leads back to a claim that stood in the same article before. */
async function goesBack(
  db: Db,
  changes: readonly Change[],
  former: ReadonlyMap<number, readonly TracedFact[]>,
): Promise<boolean> {
  const now = new Map(
    (
      await readFacts(
        db,
        changes.flatMap((change) => change.new ?? []),
      )
    ).map((fact) => [fact.id, fact]),
  );
  return (
    changes.length > 0 &&
    changes.every((change) => {
      const fact = change.new === null ? undefined : now.get(change.new);
      return fact !== undefined && (former.get(change.old) ?? []).some((before) => sameClaim(before, fact));
    })
  );
}

/** One delivery a target, with all its edits. */
function merged(deliveries: readonly NewDelivery[]): NewDelivery[] {
  const byTarget = new Map<number, NewDelivery>();
  for (const d of deliveries) {
    const known = byTarget.get(d.target);
    const edits = [...new Set([...numbers(known?.payload?.edits), ...numbers(d.payload?.edits)])];
    byTarget.set(d.target, { ...(known ?? d), payload: { ...d.payload, edits } });
  }
  return [...byTarget.values()];
}

/** Feeds and notices are the administrators' matter. */
async function ofAdmins(desk: Desk, row: OutboxRow, db: Db): Promise<NewDelivery[]> {
  const targets = await adminChats(desk, db);
  return targets.map((target) => ({ target: target.id, kind: row.kind, payload: row.payload, state: 'waiting' }));
}
