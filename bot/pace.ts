/** How fast a chat may be written to: kept in the ledger, for alerts and answers of all processes together. */
import { setTimeout as sleep } from 'node:timers/promises';
import { type Db, endSlot, takeSlot } from '#ledger';
import type { Address, Limits } from './platform.ts';

/** Key of the gate that a chat's messages pass, whatever topic of it they go to. */
export const gateOf = (
  chat: Pick<Address, 'platform' | 'chat'> & { readonly workspace?: string | undefined },
): string => [chat.platform, chat.workspace, chat.chat].filter(Boolean).join(':');

export interface Turn {
  readonly chat: Pick<Address, 'platform' | 'chat' | 'kind'> & { readonly workspace?: string | undefined };
  readonly limits: Limits;
  /** A person waits: may take the slots of a minute that are kept from alerts. */
  readonly answer?: boolean;
}

/** So many of a group's slots in a minute alerts leave to answers. */
const KEPT = 2;
const MINUTE = 60_000;

/** The right to send one message now; {@link Pass.end} says that it was sent, or not. */
export interface Pass {
  end(): Promise<void>;
}
const FREE: Pass = { end: async () => {} };

/** Takes a slot, or says how many ms to wait before asking again. Limits are kept with a little room, for answers that travel unevenly. */
export async function takeTurn(db: Db, { chat, limits, answer }: Turn): Promise<Pass | number> {
  const { chatEvery, groupPerMinute = 0, perSecond = 0, minute = MINUTE } = limits;
  if (chatEvery + groupPerMinute + perSecond === 0) return FREE;
  const most = answer ? groupPerMinute : Math.max(Math.min(1, groupPerMinute), groupPerMinute - KEPT);
  const pace = {
    chat: gateOf(chat),
    everyMs: chatEvery > 0 ? chatEvery + 40 : 0,
    perMinute: chat.kind === 'private' ? 0 : most,
    platform: chat.platform,
    perSecond: perSecond ? Math.max(1, Math.floor(perSecond * 0.9)) : 0,
    minuteMs: minute,
  };
  const slot = await takeSlot(db, pace);
  if ('wait' in slot) return slot.wait;
  return { end: () => endSlot(db, { ...pace, everyMs: chatEvery }, slot.taken) };
}

/** Waits for a slot. */
export async function awaitTurn(db: Db, turn: Turn, stop?: AbortSignal): Promise<Pass> {
  for (;;) {
    const pass = await takeTurn(db, turn);
    if (typeof pass !== 'number') return pass;
    await sleep(Math.min(pass, 1000), undefined, stop ? { signal: stop } : {});
  }
}
