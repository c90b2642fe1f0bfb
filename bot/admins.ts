/** Whom the bot's own troubles concern, and how they are told. */
import {
  activeTargets,
  addDeliveries,
  changersOf,
  chatsOfPeople,
  type Db,
  enterTarget,
  findTarget,
  type Target,
} from '#ledger';
import type { Desk } from './desk.ts';

/**
 * The chats in which ASSAY_ADMINS can be told something, and the terminal. Slack opens a conversation with who has written to nobody yet;
 * Telegram lets nobody be written to first, but an administrator may have done so before the ledger was there.
 */
export async function adminChats(desk: Pick<Desk, 'config' | 'limits'>, db: Db): Promise<Target[]> {
  const { admins, language, timeZone } = desk.config;
  const known = await chatsOfPeople(db, admins);
  const reached = new Set(known.map((target) => target.platform));
  for (const admin of admins) {
    const [platform = '', chat = ''] = admin.split(':');
    if (reached.has(platform) || platform === 'terminal' || !desk.limits(platform)) continue;
    if (await findTarget(db, { platform, chat })) continue;
    const kind = chat.startsWith('-') ? 'group' : 'private';
    known.push(await enterTarget(db, { platform, chat, kind, settings: { language, zone: timeZone } }));
  }
  const terminal = (await activeTargets(db)).filter((target) => target.platform === 'terminal');
  return [...new Map([...known, ...terminal].map((target) => [target.id, target])).values()];
}

/** A notice to every administrator; where none is named, to those who last changed something in the chat `about` which it is. */
export async function tellAdmins(
  desk: Desk,
  notice: { readonly key: string; readonly args: Readonly<Record<string, string>>; readonly about?: Target },
): Promise<void> {
  const { key, args, about } = notice;
  let targets = await adminChats(desk, desk.db);
  if (targets.length === 0 && about) targets = await chatsOfPeople(desk.db, await changersOf(desk.db, about));
  await addDeliveries(
    desk.db,
    targets.map((target) => ({ target: target.id, kind: 'notice', payload: { key, args }, state: 'waiting' as const })),
  );
}
