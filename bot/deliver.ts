/**
 * Outbox → deliveries → platforms. One process at a time fans a row out, one at a time sends to a target, so that each chat has
 * each alert once and in order; the pace is kept in the ledger, for all processes together.
 */
import { randomUUID } from 'node:crypto';
import { fanOut, forgetEvents, type Ledger, leaseTarget } from '#ledger';
import type { Desk } from './desk.ts';
import { chooseDeliveries } from './fanout.ts';
import type { Platform } from './platform.ts';
import { scheduleDigests } from './schedule.ts';
import { serve } from './send.ts';
import type { Sending } from './sending.ts';

export interface DeliverOptions {
  readonly desk: Desk;
  readonly ledger: Ledger;
  readonly platforms: readonly Platform[];
  /** How long a target is leased: longer than the slowest answer of a platform. */
  readonly leaseMs?: number;
  /** Chats served at once. */
  readonly atOnce?: number;
  /** How often it looks without being told, ms. */
  readonly everyMs?: number;
}
export interface Delivering {
  /** Stops taking up work and waits for what is under way. */
  close(): Promise<void>;
}

const FAN = 100;
const DIGEST_EVERY_MS = 20_000;
const FORGET_EVERY_MS = 3_600_000;

export async function startDelivery(options: DeliverOptions): Promise<Delivering> {
  const { desk, ledger, platforms, leaseMs = 60_000, atOnce = 24, everyMs = 250 } = options;
  const stop = new AbortController();
  const fanner = bell();
  const pump = bell();
  const sending: Sending = {
    desk,
    platforms: new Map(platforms.map((platform) => [platform.name as string, platform])),
    by: randomUUID(),
    leaseMs,
    stop: stop.signal,
  };
  const silence = await ledger.listen('outbox', fanner.ring);
  const fanLoop = loop({ stop: stop.signal, bell: fanner, everyMs: 1000, desk, what: 'fanning out' }, async () => {
    const rows = await fanOut(desk.db, { limit: FAN, choose: (row, db) => chooseDeliveries(desk, row, db) });
    if (rows > 0) pump.ring();
    return rows === FAN;
  });
  const busy = new Set<Promise<void>>();
  const pumpLoop = loop({ stop: stop.signal, bell: pump, everyMs, desk, what: 'sending' }, async () => {
    if (busy.size >= atOnce) await Promise.race(busy);
    const lease = { by: sending.by, ms: leaseMs, platforms: platforms.map((platform) => platform.name) };
    const target = await leaseTarget(desk.db, lease);
    if (!target) return false;
    const work = serve(sending, target).catch((error) =>
      desk.log.error({ err: error, target: target.id }, 'serving a chat failed'),
    );
    busy.add(work);
    void work.finally(() => {
      busy.delete(work);
      pump.ring();
    });
    return true;
  });
  const digests = loop(
    { stop: stop.signal, bell: bell(), everyMs: DIGEST_EVERY_MS, desk, what: 'scheduling digests' },
    async () => {
      if ((await scheduleDigests(desk)) > 0) pump.ring();
      return false;
    },
  );
  const forget = loop(
    { stop: stop.signal, bell: bell(), everyMs: FORGET_EVERY_MS, desk, what: 'forgetting old events' },
    async () => {
      await forgetEvents(desk.db);
      return false;
    },
  );
  return {
    async close() {
      stop.abort();
      fanner.ring();
      pump.ring();
      await silence();
      await Promise.all([fanLoop, pumpLoop, digests, forget]);
      await Promise.all(busy);
    },
  };
}

/** Something that can be waited for until it rings; a ring that nobody waited for is not lost. */
interface Bell {
  ring(): void;
  wait(ms: number, stop: AbortSignal): Promise<void>;
}
function bell(): Bell {
  let rung = false;
  let wake: (() => void) | undefined;
  return {
    ring() {
      rung = true;
      wake?.();
    },
    async wait(ms, stop) {
      if (!rung && !stop.aborted)
        await new Promise<void>((done) => {
          const end = () => {
            clearTimeout(timer);
            stop.removeEventListener('abort', end);
            done();
          };
          const timer = setTimeout(end, ms);
          wake = end;
          stop.addEventListener('abort', end);
        });
      rung = false;
      wake = undefined;
    },
  };
}

interface Looping {
  readonly stop: AbortSignal;
  readonly bell: Bell;
  readonly everyMs: number;
  readonly desk: Desk;
  readonly what: string;
}

/** Runs `step` until stopped: again at once where it says there is more, else at the next ring or after a while. Errors wait. */
async function loop(
  { stop, bell: waiting, everyMs, desk, what }: Looping,
  step: () => Promise<boolean>,
): Promise<void> {
  let failures = 0;
  while (!stop.aborted) {
    let more = false;
    try {
      more = await step();
      failures = 0;
    } catch (error) {
      failures++;
      desk.log.warn({ err: error, failures }, `${what} failed and is tried again`);
    }
    if (!more) await waiting.wait(failures > 0 ? Math.min(30_000, 500 * 2 ** failures) : everyMs, stop);
  }
}
