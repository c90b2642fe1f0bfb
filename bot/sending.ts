/** What sending works with, and where a target is. */
import type { Target } from '#ledger';
import type { Desk } from './desk.ts';
import type { Address, Platform } from './platform.ts';

export interface Sending {
  readonly desk: Desk;
  readonly platforms: ReadonlyMap<string, Platform>;
  /** This process, for leases. */
  readonly by: string;
  /** How long a target is leased, ms; the lease is renewed while it is served. */
  readonly leaseMs: number;
  readonly stop: AbortSignal;
}
export const addressOf = (target: Target): Address => ({
  platform: target.platform as Address['platform'],
  chat: target.chat,
  kind: target.kind,
  ...(target.workspace && { workspace: target.workspace }),
  ...(target.topic && { topic: target.topic }),
});
