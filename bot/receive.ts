/** Inbound events: each is acted upon once, answered in the chat's language, and never ends the process. */
import { addDeliveries, findTarget, firstSeen, migrateTarget, noteChange, stopTargets } from '#ledger';
import { refusal } from './access.ts';
import { needsArgument, typed } from './commands/answers.ts';
import type { Answer, Command, Request } from './commands/command.ts';
import { COMMANDS, commandNamed } from './commands/registry.ts';
import { searchStories } from './commands/stories.ts';
import type { Desk } from './desk.ts';
import { inlineCards } from './inline.ts';
import { line, message, note, say } from './messages/message.ts';
import { clean } from './messages/text.ts';
import { near } from './near.ts';
import { awaitTurn, type Turn } from './pace.ts';
import { type Inbound, type Message, PlatformError } from './platform.ts';
import { placeOf, requestOf, writtenIn } from './request.ts';

export type Receive = (event: Inbound) => Promise<void>;

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
    for (const target of await stopTargets(desk.db, place, { state: 'gone', reason: 'left' }))
      await noteChange(desk.db, {
        target: target.id,
        person: event.person.id,
        name: event.person.name,
        action: 'left',
      });
    return;
  }
  if (event.kind === 'migrated') return migrateTarget(desk.db, place, event.to);
  if (event.kind === 'inline') return event.answer(await inlineCards(desk, event));
  const request = await requestOf(desk, event);
  if (event.kind === 'joined') return welcome(desk, event, request);
  await respond(desk, event, request);
}

/** Greets a group; a channel is for its readers, so there the one who let the bot in is told in private how to go on. */
async function welcome(desk: Desk, event: Inbound, request: Request): Promise<void> {
  const { target, person } = request;
  await noteChange(desk.db, { target: target.id, person: person.id, name: person.name, action: 'joined' });
  if (target.kind !== 'channel')
    return reply(desk, event, say(request.words, 'chat-joined', { example: typed(request, 'subscribe tungsten') }));
  const own = await findTarget(desk.db, { ...placeOf(event.address), chat: person.id, topic: undefined });
  if (own?.state !== 'active') return;
  const payload = { key: 'channel-joined', args: { chat: target.title || target.chat }, command: 'channels' };
  await addDeliveries(desk.db, [{ target: own.id, kind: 'notice', payload, state: 'waiting' }]);
}

async function respond(desk: Desk, event: Inbound, request: Request): Promise<void> {
  const { name } = writtenIn(event);
  const command = commandNamed(name);
  let answer: Message | Answer;
  try {
    answer = command
      ? ((await refusal(request, command)) ?? (await command.run(request)))
      : await other(request, event);
  } catch (error) {
    if (error instanceof PlatformError) throw error;
    desk.log.error({ err: error, command: name }, 'a command failed');
    answer = say(request.words, 'went-wrong');
  }
  const { message: shown, update, toast } = 'blocks' in answer ? ({ message: answer } as Answer) : answer;
  if (event.kind === 'action') {
    await event.toast(toast ?? '').catch(() => {});
    if (update && event.message && shown) return event.update(labelled(request, command, shown));
  }
  if (shown) await reply(desk, event, labelled(request, command, shown));
}

/** In a private chat that configures another, each such answer says for which. */
function labelled({ home, target, words }: Request, command: Command | undefined, shown: Message): Message {
  if (!command?.configures || target.id === home.id) return shown;
  const chat = clean(target.title || target.chat);
  return { ...shown, blocks: [note(...words.runs('acting-for', { chat })), ...shown.blocks] };
}

/** At the pace of the chat, as alerts, with a few slots of its own; a platform that wants to wait all the same is obeyed. */
async function reply(desk: Desk, event: Inbound, shown: Message): Promise<void> {
  const limits = desk.limits(event.address.platform);
  for (let attempt = 0; ; attempt++)
    try {
      const turn: Turn | undefined =
        limits && !shown.personal ? { chat: event.address, limits, answer: true } : undefined;
      const pass = turn ? await awaitTurn(desk.db, turn) : undefined;
      await event.reply(shown).finally(() => pass?.end());
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

/** No command by form: a long text is checked, a short one looked up, a mistyped command told. */
async function other(request: Request, event: Inbound): Promise<Message | Answer> {
  if (event.kind === 'command') return unknown(request, event.name);
  const text = request.text;
  if (!text && request.quoted) return commandNamed('check')!.run(request);
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
