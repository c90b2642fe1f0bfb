/** Who hears of an outbox row: the chats whose topics it is of, exactly, and those that were told what it changes. */
import {
  activeTargets,
  allSubscriptions,
  type Db,
  type Delivery,
  deliveriesAbout,
  type NewDelivery,
  type OutboxRow,
  type Target,
} from '#ledger';
import type { Desk } from './desk.ts';
import { numbers, type Occasion, occasionOf } from './occasion.ts';
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
  const now = settings.alerts !== 'digest' && occasion.importance >= LEAST[settings.threshold];
  return [
    {
      target: target.id,
      kind: row.kind,
      subject: occasion.story.id,
      discrepancy: occasion.discrepancy ?? null,
      payload: occasion.discrepancy ? { discrepancy: occasion.discrepancy } : { facts: occasion.facts },
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

async function ofCorrection(db: Db, row: OutboxRow): Promise<NewDelivery[]> {
  const changes = Array.isArray(row.payload.changes) ? (row.payload.changes as { old: number }[]) : [];
  const told = await editsOf(db, { facts: changes.map((change) => Number(change.old)) }, row);
  const cards: Delivery[] = [];
  for (const id of [...numbers(row.payload.withdrawn), ...numbers(row.payload.touched)])
    cards.push(...(await deliveriesAbout(db, { discrepancy: id })));
  const byTarget = new Map(told.map((d) => [d.target, d]));
  for (const card of cards) {
    const known = byTarget.get(card.target_id);
    const edits = [...new Set([...((known?.payload?.edits as number[] | undefined) ?? []), card.id])];
    const payload = { ...row.payload, edits };
    byTarget.set(card.target_id, {
      target: card.target_id,
      kind: row.kind,
      subject: card.subject_id,
      payload,
      state: 'waiting',
    });
  }
  return [...byTarget.values()];
}

/** Feeds and notices are the administrators' matter; where none is named, private chats that follow everything hear of it. */
async function ofAdmins(desk: Desk, row: OutboxRow, db: Db): Promise<NewDelivery[]> {
  const admins = new Set(desk.config.admins);
  const targets = (await activeTargets(db)).filter(
    (t) => admins.has(`${t.platform}:${t.chat}`) || t.platform === 'terminal',
  );
  return targets.map((target) => ({ target: target.id, kind: row.kind, payload: row.payload, state: 'waiting' }));
}
