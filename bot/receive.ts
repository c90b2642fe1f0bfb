/** Inbound events: each is acted upon once, answered in the chat's language, and never ends the process. */
import { enterTarget, firstSeen, migrateTarget, roleOf, stopTargets, type Target } from '#ledger';
import { needsArgument, typed } from './commands/answers.ts';
import { type Answer, type Command, pageOf, type Request } from './commands/command.ts';
import { COMMANDS, commandNamed } from './commands/registry.ts';
import { searchStories } from './commands/stories.ts';
import { type Desk, speakingTo } from './desk.ts';
import { inlineCards } from './inline.ts';
import { line, message, say } from './messages/message.ts';
import { spokenFor } from './messages/words.ts';
import { near } from './near.ts';
import { type Address, type Inbound, type Message, PlatformError } from './platform.ts';
import { settingsOf, settingsSchema } from './settings.ts';

export type Receive = (event: Inbound) => Promise<void>;

/** Where an address is, in the ledger's terms. */
export const placeOf = (address: Address) => ({
  platform: address.platform,
  workspace: address.workspace,
  chat: address.chat,
  topic: address.topic,
});

/** What a platform is given to call; it never rejects. */
export function createReceive(desk: Desk): Receive {
  return async (event) => {
    try {
      if (!(await firstSeen(desk.db, event.address.platform, event.id))) return;
      await act(desk, event);
    } catch (error) {
      desk.log.error({ err: error, event: event.kind, platform: event.address.platform }, 'an event was not answered');
    }
  };
}

async function act(desk: Desk, event: Inbound): Promise<void> {
  const place = placeOf(event.address);
  if (event.kind === 'left') {
    await stopTargets(desk.db, place, { state: 'gone', reason: 'left' });
    return;
  }
  if (event.kind === 'migrated') return migrateTarget(desk.db, place, event.to);
  if (event.kind === 'inline') return event.answer(await inlineCards(desk, event));
  const target = await targetOf(desk, event);
  const request = requestOf(desk, event, target);
  if (event.kind === 'joined') {
    await reply(desk, event, say(request.words, 'chat-joined', { example: typed(request, 'subscribe tungsten') }));
    return;
  }
  await respond(desk, event, request);
}

/** A new chat speaks the language of the one who writes first, where we speak it. */
async function targetOf(desk: Desk, event: Inbound): Promise<Target> {
  const language = spokenFor(event.person.language) ?? desk.config.language;
  const settings = settingsSchema.partial().parse({ language, zone: desk.config.timeZone });
  return enterTarget(desk.db, {
    ...placeOf(event.address),
    kind: event.address.kind,
    title: event.title,
    settings: { language: settings.language, zone: settings.zone },
  });
}

function requestOf(desk: Desk, event: Inbound, target: Target): Request {
  const settings = settingsOf(target);
  const speaking = speakingTo(desk, target, settings);
  const { text, page } = pageOf(writtenIn(event).text);
  const quoted = 'quoted' in event ? event.quoted : undefined;
  return {
    desk,
    event,
    target,
    settings,
    speaking,
    words: speaking.voice.words,
    text,
    page,
    quoted,
    person: event.person,
  };
}

/** Command and text of an event; a pressed button and words in a private chat are commands too, where they begin like one. */
function writtenIn(event: Inbound): { name: string; text: string } {
  if (event.kind === 'command') return linked(event.name.toLowerCase(), event.text);
  const written = event.kind === 'action' ? event.command : event.kind === 'text' ? event.text : '';
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

async function respond(desk: Desk, event: Inbound, request: Request): Promise<void> {
  const { name } = writtenIn(event);
  const command = commandNamed(name);
  let answer: Message | Answer;
  try {
    answer = command ? await allowed(request, command) : await other(request, event);
  } catch (error) {
    if (error instanceof PlatformError) throw error;
    desk.log.error({ err: error, command: name }, 'a command failed');
    answer = say(request.words, 'went-wrong');
  }
  const { message: shown, update, toast } = 'blocks' in answer ? ({ message: answer } as Answer) : answer;
  if (event.kind === 'action') {
    await event.toast(toast ?? '').catch(() => {});
    if (update && event.message) return event.update(shown);
  }
  await reply(desk, event, shown);
}

/** Answers are not held to the pace of alerts: a platform that wants to wait says so, once, and is obeyed. */
async function reply(desk: Desk, event: Inbound, shown: Message): Promise<void> {
  for (let attempt = 0; ; attempt++)
    try {
      await event.reply(shown);
      return;
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error;
      const { fault } = error;
      if (fault.tag === 'gone') {
        await stopTargets(desk.db, placeOf(event.address), { state: 'gone', reason: error.message });
        return;
      }
      const wait =
        fault.tag === 'limited' ? fault.retryAfter : fault.tag === 'transient' ? 500 * 2 ** attempt : undefined;
      if (wait === undefined || attempt >= 3 || wait > 60_000) throw error;
      await new Promise((done) => setTimeout(done, wait));
    }
}

async function allowed(request: Request, command: Command): Promise<Message | Answer> {
  if (command.needs === 'admin' && !isAdmin(request)) return say(request.words, 'not-admin');
  if (command.needs === 'editor' && command.name === 'settings' && !request.text) return command.run(request);
  if (command.needs === 'editor' && !(await isEditor(request))) return say(request.words, 'not-allowed');
  return command.run(request);
}

/** Named in ASSAY_ADMINS; on the terminal whoever sits at it. */
export const isAdmin = ({ desk, target, person }: Pick<Request, 'desk' | 'target' | 'person'>): boolean =>
  target.platform === 'terminal' || desk.config.admins.includes(`${target.platform}:${person.id}`);

/** The role given here; else the platform's own administrators. */
async function isEditor(request: Request): Promise<boolean> {
  if (request.target.kind === 'private' || isAdmin(request)) return true;
  const role = await roleOf(request.desk.db, request.target.id, request.person.id);
  if (role) return role !== 'reader';
  return request.event.administers();
}

/** No command by form: a long text is checked, a short one looked up, a mistyped command told. */
async function other(request: Request, event: Inbound): Promise<Message | Answer> {
  if (event.kind === 'command') return unknown(request, event.name);
  const text = request.text;
  if (!text) return needsArgument(request, commandNamed('help')!);
  if (text.length > 60 || /^https?:/.test(text)) return commandNamed('check')!.run(request);
  if ((await searchStories(request, text, 1)).length > 0) return commandNamed('deals')!.run(request);
  return say(request.words, 'not-understood', { help: typed(request, 'help') });
}

function unknown(request: Request, name: string): Message {
  const { words } = request;
  const close = near(
    name,
    COMMANDS.map((cmd) => cmd.name),
  );
  const choices = close.flatMap((cmd, i) => [...(i > 0 ? [{ text: ' / ' }] : []), typed(request, cmd)]);
  return message(words, [
    line(...words.runs('unknown-command', { name: `${request.speaking.reader.prefix}${name}` })),
    close.length > 0
      ? line(...words.runs('did-you-mean', { choices }))
      : line(...words.runs('not-understood', { help: typed(request, 'help') })),
  ]);
}
