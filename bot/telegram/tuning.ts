import type { Limits } from '../platform.ts';

/** Times in ms; the defaults are for api.telegram.org, tests shorten them. */
export interface Tuning {
  /** How long Telegram holds a getUpdates that finds nothing, in seconds. */
  readonly pollSeconds: number;
  /** How much later than that a getUpdates counts as deaf and is begun anew. */
  readonly deafAfter: number;
  /** Deadline of any other call. */
  readonly callTimeout: number;
  /** How long an update is waited for before Telegram is told that it arrived. */
  readonly ackWithin: number;
  /** First wait after a failed getUpdates; doubles up to 30 s. */
  readonly backoff: number;
  /** How often it is looked whether the webhook is still ours. */
  readonly lookEvery: number;
  readonly limits: Limits;
}

export const TUNING: Tuning = {
  pollSeconds: 25,
  deafAfter: 10_000,
  callTimeout: 15_000,
  ackWithin: 250,
  backoff: 1000,
  lookEvery: 300_000,
  // https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this
  limits: { chatEvery: 1000, groupPerMinute: 20, perSecond: 30 },
};
