/** From an event to the request that a command answers: which chat it is about, in which words, with which text. */
import { enterTarget, meetPerson, readTarget, type Target } from '#ledger';
import { pageOf, type Request } from './commands/command.ts';
import { commandNamed } from './commands/registry.ts';
import { type Desk, speakingTo } from './desk.ts';
import { spokenFor } from './messages/words.ts';
import { type Address, type Inbound, type Person, PlatformError } from './platform.ts';
import { settingsOf, settingsSchema } from './settings.ts';

/** Where an address is, in the ledger's terms. */
export const placeOf = (address: Address) => ({
  platform: address.platform,
  workspace: address.workspace,
  chat: address.chat,
  topic: address.topic,
});

/** A new chat speaks the language of the one who writes first, where we speak it. */
async function homeOf(desk: Desk, event: Inbound): Promise<{ home: Target; person: Person }> {
  const language = spokenFor(event.person.language) ?? desk.config.language;
  const settings = settingsSchema.partial().parse({ language, zone: desk.config.timeZone });
  const home = await enterTarget(desk.db, {
    ...placeOf(event.address),
    kind: event.address.kind,
    title: event.title,
    settings: { language: settings.language, zone: settings.zone },
  });
  const { platform, workspace } = event.address;
  const { id, name, handle } = event.person;
  const target = home.kind === 'private' ? home.id : undefined;
  const known = await meetPerson(desk.db, { platform, workspace, person: id, name, handle, target });
  return { home, person: { ...event.person, name: known } };
}

/** The chat that a private one configures, where one was chosen and is still there. */
async function actingFor(desk: Desk, home: Target): Promise<Target | undefined> {
  const { acting } = settingsOf(home);
  const target = acting !== undefined && home.kind === 'private' ? await readTarget(desk.db, acting) : undefined;
  return target?.state === 'active' ? target : undefined;
}

export async function requestOf(desk: Desk, event: Inbound): Promise<Request> {
  const { home, person } = await homeOf(desk, event);
  const { name, text: written } = writtenIn(event);
  const target = (commandNamed(name)?.configures && (await actingFor(desk, home))) || home;
  const settings = settingsOf(target);
  const speaking = speakingTo(desk, home, settingsOf(home));
  // Examples are shown with joiners, which people copy along.
  const { text, page } = pageOf(written.replaceAll('\u2060', ''));
  const file = await fileOf(desk, event);
  const quoted = file ?? ('quoted' in event ? event.quoted : undefined);
  const { words } = speaking.voice;
  return { desk, event, home, target, settings, speaking, words, text, page, quoted, person };
}

/** The text file that came along; one that cannot be read is as none. */
async function fileOf(desk: Desk, event: Inbound): Promise<string | undefined> {
  try {
    return 'file' in event ? await event.file?.() : undefined;
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    desk.log.warn({ err: error }, 'a file was not read');
    return undefined;
  }
}

/** Command and text of an event; a pressed button and words in a private chat are commands too, where they begin like one. */
export function writtenIn(event: Inbound): { name: string; text: string } {
  if (event.kind === 'command') return linked(event.name.toLowerCase(), event.text);
  const written =
    event.kind === 'action' || event.kind === 'form' ? event.command : event.kind === 'text' ? event.text : '';
  const match = /^\s*\/?([\p{L}_-]+)(?:\s+(.*))?$/su.exec(written);
  const name = match?.[1]?.toLowerCase() ?? '';
  if (commandNamed(name)) return { name, text: match?.[2] ?? '' };
  return { name: '', text: written };
}

/** A deep link (t.me/bot?start=facts-S-3, start=subscribe-rare_earths) is the command it names. */
function linked(name: string, text: string): { name: string; text: string } {
  const link = name === 'start' ? /^([a-z]+)-([\w-]+)$/.exec(text) : null;
  return link && commandNamed(link[1]!) ? { name: link[1]!, text: link[2]!.replaceAll('_', ' ') } : { name, text };
}
