import type { Limits } from '../platform.ts';

/** Times in ms; the defaults are for slack.com, tests shorten them. */
export interface Tuning {
  /** Deadline of any call. */
  readonly callTimeout: number;
  /** How long an event is waited for before Slack is told that it arrived (Slack itself gives up after 3 s). */
  readonly ackWithin: number;
  /** Socket mode: how long `hello` may take, and how long a pong or the server's ping. */
  readonly helloWithin: number;
  readonly pongWithin: number;
  readonly pingWithin: number;
  /** How long the other side has to close a socket that it was asked to close. */
  readonly closeWithin: number;
  /** First wait after a failed connection; doubles up to 30 s. */
  readonly backoff: number;
  readonly limits: Limits;
}

export const TUNING: Tuning = {
  callTimeout: 15_000,
  ackWithin: 250,
  helloWithin: 15_000,
  pongWithin: 6000,
  pingWithin: 45_000,
  closeWithin: 1000,
  backoff: 1000,
  // https://docs.slack.dev/apis/web-api/rate-limits: one message a second to a channel.
  limits: { chatEvery: 1000 },
};
