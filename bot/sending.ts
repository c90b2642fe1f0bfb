/** What sending works with, and where a target is. */
import type { Target } from '#ledger';
import type { Desk } from './desk.ts';
import type { Address, Platform } from './platform.ts';

export interface Sending {
  readonly desk: Desk;
  readonly platforms: ReadonlyMap<string, Platform>;
  /** This process, for leases. */
  readonly by: string;
  readonly stop: AbortSignal;
}
/** Key of the gate that a chat's messages pass, whatever topic of it they go to. */
export const gateOf = (target: Pick<Target, 'platform' | 'workspace' | 'chat'>): string =>
  [target.platform, target.workspace, target.chat].filter(Boolean).join(':');

export const addressOf = (target: Target): Address => ({
  platform: target.platform as Address['platform'],
  chat: target.chat,
  kind: target.kind,
  ...(target.workspace && { workspace: target.workspace }),
  ...(target.topic && { topic: target.topic }),
});
