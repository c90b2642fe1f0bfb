/** How fast a chat may be written to: kept in the ledger, for alerts and answers of all processes together. */
import { setTimeout as sleep } from 'node:timers/promises';
import { closeGate, type Db, takeSlot } from '#ledger';
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

/** Takes a slot: 0, or how many ms to wait before asking again. Limits are kept with a little room, for answers that travel unevenly. */
export async function takeTurn(db: Db, { chat, limits, answer }: Turn): Promise<number> {
  const { chatEvery, groupPerMinute = 0, perSecond = 0, minute = MINUTE } = limits;
  if (chatEvery + groupPerMinute + perSecond === 0) return 0;
  const most = answer ? groupPerMinute : Math.max(Math.min(1, groupPerMinute), groupPerMinute - KEPT);
  return takeSlot(db, {
    chat: gateOf(chat),
    everyMs: chatEvery > 0 ? chatEvery + 40 : 0,
    perMinute: chat.kind === 'private' ? 0 : most,
    platform: chat.platform,
    perSecond: perSecond ? Math.max(1, Math.floor(perSecond * 0.9)) : 0,
    minuteMs: minute,
  });
}

/** Waits for a slot. */
export async function awaitTurn(db: Db, turn: Turn, stop?: AbortSignal): Promise<void> {
  for (let wait = await takeTurn(db, turn); wait > 0; wait = await takeTurn(db, turn))
    await sleep(Math.min(wait, 1000), undefined, stop ? { signal: stop } : {});
}

/** The pace counts from the answer: what is sent takes time, and two messages must not arrive closer than they were let go. */
export const keepPace = async (db: Db, { chat, limits }: Turn): Promise<void> => {
  if (limits.chatEvery > 0) await closeGate(db, gateOf(chat), limits.chatEvery);
};
