/** Sends to one leased target what waits for it, in order, at the pace its platform allows. */
import { setTimeout as sleep } from 'node:timers/promises';
import { DateTime } from 'luxon';
import {
  correctionsSince,
  type Delivery,
  extendLease,
  markDelivery,
  nextDelivery,
  type Outcome,
  readDeliveries,
  readTarget,
  releaseTarget,
  sentSince,
  storyStart,
  type Target,
  takeDelivery,
} from '#ledger';
import { type Composing, compose, recompose } from './compose.ts';
import { type Desk, speakingTo } from './desk.ts';
import { settle } from './faults.ts';
import { awaitTurn, type Pass, type Turn, takeTurn } from './pace.ts';
import { type Message, type Platform, PlatformError, type SendOptions } from './platform.ts';
import { quietUntil } from './quiet.ts';
import { addressOf, type Sending } from './sending.ts';
import { type Settings, settingsOf } from './settings.ts';

interface Serving extends Sending {
  readonly target: Target;
  readonly settings: Settings;
  readonly platform: Platform;
}

/** A wait shorter than this is slept through; a longer one gives the target back. */
const SHORT_MS = 60;
const ALERTS = new Set(['facts', 'discrepancy']);
/** In quiet hours a chat is looked at so often: its settings may change, and what does not ring goes out. */
const QUIET_LOOK_MS = 20_000;

/** Serves a target until nothing is due there; gives the lease back with how long to wait. */
export async function serve(sending: Sending, leased: Target): Promise<void> {
  const platform = sending.platforms.get(leased.platform);
  let target: Target | undefined = leased;
  let waitMs = 0;
  const lease = { by: sending.by, ms: sending.leaseMs };
  const renewing = setInterval(() => {
    extendLease(sending.desk.db, leased.id, lease).catch((error) =>
      sending.desk.log.warn({ err: error }, 'a lease was not renewed'),
    );
  }, sending.leaseMs / 3);
  try {
    while (target && platform && waitMs === 0 && !sending.stop.aborted) {
      const settings = settingsOf(target);
      const quiet = quietUntil(settings, sending.desk.now());
      const next = await nextDelivery(sending.desk.db, target.id, { quiet: quiet > 0 });
      if (!next && quiet > 0) waitMs = Math.min(quiet, QUIET_LOOK_MS);
      if (!next) break;
      const step = await turn({ ...sending, target, settings, platform }, next);
      if (step === 'reread') target = await readTarget(sending.desk.db, leased.id);
      else waitMs = step;
    }
  } finally {
    clearInterval(renewing);
  }
  await releaseTarget(sending.desk.db, leased.id, { by: sending.by, waitMs });
}

/** One delivery: 0 done, a number of ms to wait before the next, or `reread` where the target itself changed. */
async function turn(serving: Serving, next: Delivery): Promise<number | 'reread'> {
  const { desk } = serving;
  if (ALERTS.has(next.kind) && (await overBudget(serving))) {
    await markDelivery(desk.db, next.id, { state: 'held' });
    return 0;
  }
  const pass = await slot(serving);
  if (typeof pass === 'number') return pass;
  const delivery = await takeDelivery(desk.db, next.id, serving.by);
  if (!delivery) return 1000;
  try {
    const outcome = await put(serving, delivery).finally(() => ended(desk, pass));
    await markDelivery(desk.db, delivery.id, outcome);
    return 0;
  } catch (error) {
    if (!(error instanceof PlatformError)) {
      await markDelivery(desk.db, delivery.id, { state: 'waiting', error: String(error) });
      throw error;
    }
    return settle(serving, delivery, error);
  }
}

const paceOf = ({ target, platform }: Serving): Turn => ({ chat: addressOf(target), limits: platform.limits });

/** Takes a slot at the gates; sleeps through a short wait. */
async function slot(serving: Serving): Promise<Pass | number> {
  for (let tries = 0; tries < 4; tries++) {
    const pass = await takeTurn(serving.desk.db, paceOf(serving));
    if (typeof pass !== 'number' || pass > SHORT_MS) return pass;
    await sleep(pass);
  }
  return SHORT_MS;
}

/** Tells the gates that a send is over; a pace that is not kept costs a wait later, never the message. */
const ended = (desk: Desk, pass: Pass): Promise<void> =>
  pass.end().catch((error) => desk.log.warn({ err: error }, 'the pace of a chat was not kept in the ledger'));

async function overBudget({ desk, target, settings }: Serving): Promise<boolean> {
  if (!settings.budget) return false;
  const since = DateTime.fromJSDate(desk.now()).setZone(settings.zone).startOf('day').toUTC().toISO()!;
  return (await sentSince(desk.db, target.id, since)) >= settings.budget;
}

/** Sends it, or does what it asks; says what became of it. */
async function put(serving: Serving, delivery: Delivery): Promise<Outcome> {
  const { desk, target, settings, platform } = serving;
  const start = delivery.subject_id ? await storyStart(desk.db, target.id, delivery.subject_id) : undefined;
  const how: Composing = {
    desk,
    target,
    settings,
    speaking: speakingTo(desk, target, settings),
    followUp: start !== undefined,
  };
  const edits = delivery.payload.edits;
  if (Array.isArray(edits)) return edit(serving, how, { delivery, edits: edits.map(Number) });
  const message = await compose(how, delivery);
  if (!message) return { state: 'dropped' };
  const under = settings.threads ? start : undefined;
  return { state: 'sent', messages: (await platform.send(addressOf(target), message, options(serving, under))).ids };
}

const options = ({ stop }: Serving, under?: string): SendOptions => ({ signal: stop, ...(under && { under }) });

/** How often a story may be corrected within a day before its corrections wait for the digest. */
const FLIPS = 3;

/** Edits every earlier message that a correction or a verdict changes; where the platform no longer lets it, answers under it. */
async function edit(
  serving: Serving,
  how: Composing,
  { delivery, edits }: { delivery: Delivery; edits: number[] },
): Promise<Outcome> {
  const { desk, target } = serving;
  const since = new Date(desk.now().getTime() - 86_400_000).toISOString();
  if (delivery.kind === 'correction' && delivery.subject_id && !delivery.payload.settled) {
    const flips = await correctionsSince(desk.db, target.id, { subject: delivery.subject_id, since });
    if (flips >= FLIPS) return { state: 'held' };
  }
  const ids: string[] = [];
  for (const [at, earlier] of (await readDeliveries(desk.db, edits)).entries()) {
    const message = earlier.message_ids.length > 0 ? await recompose(how, earlier) : undefined;
    if (!message) continue;
    const pass = at > 0 ? await awaitTurn(desk.db, paceOf(serving), serving.stop) : undefined;
    ids.push(...(await replace(serving, earlier, message).finally(() => pass && ended(desk, pass))));
  }
  return { state: 'sent', messages: ids };
}

async function replace(serving: Serving, earlier: Delivery, message: Message): Promise<readonly string[]> {
  const { platform, target, desk } = serving;
  const sent = { address: addressOf(target), ids: earlier.message_ids };
  try {
    const now = await platform.edit(sent, message);
    if (now.ids.join() !== sent.ids.join())
      await markDelivery(desk.db, earlier.id, { state: 'sent', messages: now.ids });
    return [];
  } catch (error) {
    if (!(error instanceof PlatformError) || error.fault.tag !== 'invalid') throw error;
    return (await platform.send(addressOf(target), message, options(serving, earlier.message_ids[0]))).ids;
  }
}
