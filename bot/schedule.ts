/** Puts digests on their way at each chat's local hour: once, whichever process looks first, also after a standstill. */
import {
  activeTargets,
  addDeliveries,
  claimDigest,
  subscriptionsOf,
  type Target,
  takeHeld,
  targetsHolding,
} from '#ledger';
import type { Desk } from './desk.ts';
import { lastMoment } from './quiet.ts';
import { type Settings, settingsOf } from './settings.ts';

const NINE = 9 * 60;
const DAY_MS = 86_400_000;

/** @returns how many digests were put on their way */
export async function scheduleDigests(desk: Desk): Promise<number> {
  let count = 0;
  const holding = await targetsHolding(desk.db);
  for (const target of await activeTargets(desk.db)) {
    const settings = settingsOf(target);
    const minute = dailyMinute(settings, holding.has(target.id));
    if (minute !== undefined)
      count += await scheduleOne(desk, target, {
        column: 'digested_at',
        moment: lastMoment({ minute, zone: settings.zone }, desk.now()),
      });
    if (settings.weekly) {
      const at = { minute: settings.digest ?? NINE, weekday: settings.weekly, zone: settings.zone };
      count += await scheduleOne(desk, target, { column: 'weekly_at', moment: lastMoment(at, desk.now()) });
    }
  }
  return count;
}

/** A chat that has things held back gets them at nine, though it set no hour. */
const dailyMinute = (settings: Settings, holding: boolean): number | undefined =>
  settings.digest ??
  (holding || settings.alerts === 'digest' || settings.budget || settings.threshold !== 'all' ? NINE : undefined);

interface Due {
  readonly column: 'digested_at' | 'weekly_at';
  readonly moment: Date;
}

async function scheduleOne(desk: Desk, target: Target, { column, moment }: Due): Promise<number> {
  const weekly = column === 'weekly_at';
  const last = target[column] ? Date.parse(target[column]) : undefined;
  if (last !== undefined ? last >= moment.getTime() : Date.parse(target.created_at) >= moment.getTime()) return 0;
  const from = new Date(last ?? moment.getTime() - (weekly ? 7 : 1) * DAY_MS).toISOString();
  const to = moment.toISOString();
  return desk.db.transaction().execute(async (trx) => {
    if (!(await claimDigest(trx, target.id, { column, moment: to }))) return 0;
    const held = weekly ? [] : await takeHeld(trx, target.id);
    const topics = (await subscriptionsOf(trx, target.id)).map((s) => s.topic);
    const settled = held.filter((d) => d.kind === 'correction').map((d) => d.id);
    // Figures that went back and forth are told by themselves.
    const count = held.filter((d) => d.kind !== 'correction' && !d.payload.flip).length;
    const payload = { from, to, weekly, topics, held: count, settled };
    await addDeliveries(trx, [{ target: target.id, kind: 'digest', payload, state: 'waiting' }]);
    return 1;
  });
}
