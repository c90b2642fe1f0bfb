import { changeSettings, sharedTargets, type Target } from '#ledger';
import { rankIn } from '../access.ts';
import { button, heading, line, message, note } from '../messages/message.ts';
import { clean, isolate } from '../messages/text.ts';
import type { Message } from '../platform.ts';
import { list, typed } from './answers.ts';
import type { Command, Request } from './command.ts';

/** Groups and channels that the person may set up from this private chat; one is chosen, or this chat itself again. */
export const channels: Command = {
  name: 'channels',
  args: ['[chat]'],
  async run(request) {
    const { words, home, text } = request;
    if (home.kind !== 'private') return message(words, [line(words.text('channels-private'))]);
    if (/^(here|me|off|0)$/i.test(text)) return choose(request, undefined);
    const mine = await editable(request);
    const key = text.toLowerCase();
    const chosen =
      text && mine.filter((t) => t.id === Number(text.replace(/^T-/i, '')) || titleOf(t).toLowerCase() === key);
    return chosen && chosen.length === 1 ? choose(request, chosen[0]) : offer(request, mine);
  },
};

const titleOf = (target: Target): string =>
  clean(target.title || target.chat) + (target.topic ? ` › ${clean(target.topic)}` : '');

/** Those of this platform where the person is more than a reader: asked one after the other, and remembered by nobody. */
export async function editable(request: Request): Promise<Target[]> {
  const all = await sharedTargets(request.desk.db, request.home);
  const ranks = await Promise.all(all.map((target) => rankIn({ ...request, target })));
  return all.filter((_, at) => ranks[at] !== 'reader');
}

function offer(request: Request, mine: readonly Target[]): Message {
  const { words } = request;
  if (mine.length === 0) return message(words, [line(words.text('channels-none'))]);
  const buttons = mine.map((target) => button(titleOf(target), `channels T-${target.id}`));
  return message(
    words,
    [
      heading({ text: words.text('channels-title'), style: 'bold' }),
      list(
        mine.map((t) => [{ text: `${isolate(titleOf(t), words.direction)} ` }, typed(request, `channels T-${t.id}`)]),
      ),
    ],
    { buttons: [...buttons.slice(0, 12), button(words.text('channels-own'), 'channels here')] },
  );
}

async function choose(request: Request, target: Target | undefined): Promise<Message> {
  const { words, desk, home } = request;
  await changeSettings(desk.db, home.id, { acting: target?.id ?? null });
  if (!target) return message(words, [line(words.text('channel-own'))]);
  const chat = { text: isolate(titleOf(target), words.direction), style: 'bold' } as const;
  const row = ['topics', 'settings', 'roles', 'changes'].flatMap((name) => button(words.text(`button-${name}`), name));
  return message(
    words,
    [
      line(...words.runs('channel-chosen', { chat })),
      note(...words.runs('channel-back', { back: typed(request, 'channels here') })),
    ],
    { buttons: [row, button(words.text('channels-own'), 'channels here')] },
  );
}
