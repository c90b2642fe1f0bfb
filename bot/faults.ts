/** What each refusal of a platform means for the delivery, its target and the administrators. */
import { closeGate, type Delivery, markDelivery, migrateTarget, stopTargets, type Target } from '#ledger';
import { tellAdmins } from './admins.ts';
import type { Desk } from './desk.ts';
import { gateOf } from './pace.ts';
import type { PlatformError } from './platform.ts';
import { addressOf, type Sending } from './sending.ts';

/** @returns ms to wait before this target is served again, or `reread` where the target moved */
export async function settle(
  serving: Sending & { readonly target: Target },
  delivery: Delivery,
  error: PlatformError,
): Promise<number | 'reread'> {
  const { desk, target } = serving;
  const { fault } = error;
  const back = (state: 'waiting' | 'failed') => markDelivery(desk.db, delivery.id, { state, error: error.message });
  const context = { target: target.id, delivery: delivery.id, fault: fault.tag, err: error };
  switch (fault.tag) {
    case 'limited':
      await back('waiting');
      await closeGate(desk.db, gateOf(addressOf(target)), fault.retryAfter);
      return Math.max(50, fault.retryAfter);
    case 'migrated':
      await back('waiting');
      await migrateTarget(desk.db, target, fault.to);
      return 'reread';
    case 'gone':
      await back('waiting');
      await stopped(desk, await stopTargets(desk.db, target, { state: 'paused', reason: error.message }), error);
      return 1000;
    case 'unauthorised':
      await back('waiting');
      await revoked(desk, target, error);
      return 1000;
    case 'invalid':
      desk.log.error(context, 'a message was refused for what it says and is given up');
      await back('failed');
      return 0;
    case 'transient':
      desk.log.warn(context, 'no answer; the message is sent again');
      await back('waiting');
      return Math.min(300_000, 500 * 2 ** Math.min(delivery.attempts, 10));
  }
}

async function stopped(desk: Desk, targets: readonly Target[], error: PlatformError): Promise<void> {
  for (const target of targets) {
    desk.log.warn(
      { target: target.id, platform: target.platform, err: error },
      'a chat cannot be reached any more and is paused',
    );
    await tellAdmins(desk, {
      key: 'admin-stopped',
      args: { chat: target.title || target.chat, platform: target.platform, reason: error.message },
      about: target,
    });
  }
}

/** Reason of targets that wait for a token; those that are stopped for it start again when the platform starts. */
export const REVOKED = 'token';

async function revoked(desk: Desk, target: Target, error: PlatformError): Promise<void> {
  const which = { platform: target.platform, ...(target.workspace && { workspace: target.workspace }) };
  const targets = await stopTargets(desk.db, which, { state: 'paused', reason: REVOKED });
  if (targets.length === 0) return;
  desk.log.error({ platform: target.platform, err: error }, 'the token is refused; the platform is paused');
  await tellAdmins(desk, { key: 'admin-token', args: { platform: target.platform, reason: error.message } });
}
