/** Sends to one leased target what waits for it, in order, at the pace its platform allows. */
import { setTimeout as sleep } from 'node:timers/promises';
import { DateTime } from 'luxon';
import {
  closeGate,
  correctionsSince,
  type Delivery,
  markDelivery,
  nextDelivery,
  readDeliveries,
  readTarget,
  releaseTarget,
  sentSince,
  storyStart,
  type Target,
  takeDelivery,
  takeSlot,
} from '#ledger';
import { type Composing, compose, recompose } from './compose.ts';
import { speakingTo } from './desk.ts';
import { settle } from './faults.ts';
import { type Message, type Platform, PlatformError, type SendOptions } from './platform.ts';
import { quietUntil } from './quiet.ts';
import { addressOf, gateOf, type Sending } from './sending.ts';
import { type Settings, settingsOf } from './settings.ts';

interface Serving extends Sending {
  readonly target: Target;
  readonly settings: Settings;
  readonly platform: Platform;
}

/** A wait shorter than this is slept through; a longer one gives the target back. */
const SHORT_MS = 60;
const ALERTS = new Set(['facts', 'discrepancy']);

/** Serves a target until nothing is due there; gives the lease back with how long to wait. */
export async function serve(sending: Sending, leased: Target): Promise<void> {
  const platform = sending.platforms.get(leased.platform);
  let target: Target | undefined = leased;
  let waitMs = 0;
  while (target && platform && waitMs === 0 && !sending.stop.aborted) {
    const next = await nextDelivery(sending.desk.db, target.id);
    if (!next) break;
    const serving: Serving = { ...sending, target, settings: settingsOf(target), platform };
    const step = await turn(serving, next);
    if (step === 'reread') target = await readTarget(sending.desk.db, leased.id);
    else waitMs = step;
  }
  await releaseTarget(sending.desk.db, leased.id, { by: sending.by, waitMs });
}

/** One delivery: 0 done, a number of ms to wait before the next, or `reread` where the target itself changed. */
async function turn(serving: Serving, next: Delivery): Promise<number | 'reread'> {
  const { desk, target, settings } = serving;
  if (ALERTS.has(next.kind)) {
    const quiet = quietUntil(settings, desk.now());
    if (quiet > 0) return quiet;
    if (await overBudget(serving)) {
      await markDelivery(desk.db, next.id, { state: 'held' });
      return 0;
    }
  }
  const wait = await slot(serving);
  if (wait > 0) return wait;
  const delivery = await takeDelivery(desk.db, target.id, serving.by);
  if (!delivery) return 1000;
  try {
    const messages = await put(serving, delivery);
    await markDelivery(desk.db, delivery.id, messages ? { state: 'sent', messages } : { state: 'dropped' });
    // The pace counts from the answer: composing takes time, and two messages must not arrive closer than they were let go.
    if (messages && serving.platform.limits.chatEvery > 0)
      await closeGate(desk.db, gateOf(target), serving.platform.limits.chatEvery).catch((error) =>
        desk.log.warn({ err: error }, 'the pace of a chat was not kept in the ledger'),
      );
    return 0;
  } catch (error) {
    if (!(error instanceof PlatformError)) {
      await markDelivery(desk.db, delivery.id, { state: 'waiting', error: String(error) });
      throw error;
    }
    return settle(serving, delivery, error);
  }
}

/** Takes a slot at the gates; sleeps through a short wait. Limits are kept with a little room, for answers that travel unevenly. */
async function slot({ desk, target, platform }: Serving): Promise<number> {
  const { limits } = platform;
  const pace = {
    chat: gateOf(target),
    everyMs: limits.chatEvery > 0 ? limits.chatEvery + 40 : 0,
    perMinute: target.kind === 'private' ? 0 : (limits.groupPerMinute ?? 0),
    platform: platform.name,
    perSecond: limits.perSecond ? Math.max(1, Math.floor(limits.perSecond * 0.9)) : 0,
  };
  for (let tries = 0; tries < 4; tries++) {
    const wait = await takeSlot(desk.db, pace);
    if (wait === 0 || wait > SHORT_MS) return wait;
    await sleep(wait);
  }
  return SHORT_MS;
}
async function overBudget({ desk, target, settings }: Serving): Promise<boolean> {
  if (!settings.budget) return false;
  const since = DateTime.fromJSDate(desk.now()).setZone(settings.zone).startOf('day').toUTC().toISO()!;
  return (await sentSince(desk.db, target.id, since)) >= settings.budget;
}

/** Ids of the messages that stand; undefined where there was nothing to say. */
async function put(serving: Serving, delivery: Delivery): Promise<readonly string[] | undefined> {
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
  if (!message) return undefined;
  const under = settings.threads ? start : undefined;
  return (await platform.send(addressOf(target), message, options(serving, under))).ids;
}

const options = ({ stop }: Serving, under?: string): SendOptions => ({ signal: stop, ...(under && { under }) });

/** How often a story may be corrected within a day before its corrections wait for the digest. */
const FLIPS = 3;

/** Edits every earlier message that a correction or a verdict changes; where the platform no longer lets it, answers under it. */
async function edit(
  serving: Serving,
  how: Composing,
  { delivery, edits }: { delivery: Delivery; edits: number[] },
): Promise<readonly string[] | undefined> {
  const { desk, target } = serving;
  const since = new Date(desk.now().getTime() - 86_400_000).toISOString();
  if (delivery.kind === 'correction' && delivery.subject_id) {
    const flips = await correctionsSince(desk.db, target.id, { subject: delivery.subject_id, since });
    if (flips >= FLIPS) return undefined;
  }
  const ids: string[] = [];
  for (const earlier of await readDeliveries(desk.db, edits)) {
    const message = earlier.message_ids.length > 0 ? await recompose(how, earlier, delivery) : undefined;
    if (!message) continue;
    if (ids.length > 0) while ((await slot(serving)) > 0) await sleep(100);
    ids.push(...(await replace(serving, earlier, message)));
  }
  return ids;
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
