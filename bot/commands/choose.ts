import { readTarget, type Subscription, subscriptionsOf } from '#ledger';
import { rankIn } from '../access.ts';
import { line, message, say } from '../messages/message.ts';
import { tagName } from '../messages/names.ts';
import { clean } from '../messages/text.ts';
import type { Form, Message } from '../platform.ts';
import { settingsOf } from '../settings.ts';
import { KINDS, type Kind, tagsOfKind } from './catalogue.ts';
import type { Answer, Command, Request } from './command.ts';
import { subscribe } from './subscribe.ts';
import { topics } from './topics.ts';
import { unsubscribe } from './unsubscribe.ts';

const MOST = 100;
/** Kinds that the window lists; the rest is written. */
const LISTED: readonly Kind[] = ['desk', 'mineral', 'country', 'organisation', 'project', 'kind', 'person', 'language'];

/** The topics of a chat in a window, where the platform has windows; else as a menu. Sent back, it says what changed. */
export const choose: Command = {
  name: 'choose',
  hidden: true,
  async run(given) {
    const request = await aboutChat(given);
    if (!request || (await rankIn(request)) === 'reader') return say(given.words, 'not-allowed');
    if (request.event.kind === 'form') return apply(request, request.event.values);
    if (!request.event.open) return topics.run({ ...request, text: '' });
    await request.event.open(await formFor(request));
    return {};
  },
};

/** The request, about the chat that the text names ("T-12"): of the same platform and workspace only. */
async function aboutChat(request: Request): Promise<Request | undefined> {
  const id = /^T-(\d+)$/.exec(request.text)?.[1];
  if (!id) return request;
  const target = await readTarget(request.desk.db, Number(id));
  const { home } = request;
  if (!target || target.platform !== home.platform || target.workspace !== home.workspace) return undefined;
  if (target.kind === 'private' && target.id !== home.id) return undefined;
  return { ...request, target, settings: settingsOf(target), text: '' };
}

/** Topics that are one concept: what the window can show as picked. */
const single = (rows: readonly Subscription[]): string[] =>
  rows.flatMap((row) => (/^\+\S+$/.test(row.key) ? [row.key.slice(1)] : []));

async function formFor(request: Request): Promise<Form> {
  const { words, desk, target, speaking } = request;
  const chosen = single(await subscriptionsOf(desk.db, target.id));
  const lists = await Promise.all(
    LISTED.map(async (kind) => {
      const tags = await tagsOfKind(desk, kind);
      const mine = chosen.filter((tag) => tag.startsWith(kind === 'desk' ? 'topic:' : `${kind}:`));
      const all = [...new Set([...mine, ...tags])].slice(0, MOST);
      const options = all.map((tag) => ({ label: tagName(speaking.voice, tag), value: tag }));
      return { kind: 'pick', name: kind, label: words.text(`menu-${kind}`), options, chosen: mine } as const;
    }),
  );
  const hint = words
    .runs('unknown-topic-help')
    .map((run) => run.text)
    .join('');
  return {
    command: `choose T-${target.id}`,
    title: words.text('button-topics'),
    submit: words.text('button-save'),
    cancel: words.text('button-cancel'),
    fields: [
      ...lists.filter((field) => field.options.length > 0),
      { kind: 'words', name: 'words', label: words.text('menu-words'), hint },
    ],
  };
}

/** What was picked and is not followed yet is subscribed to, what is followed and was picked no more is stopped. */
async function apply(request: Request, values: Readonly<Record<string, readonly string[]>>): Promise<Message | Answer> {
  const { words, desk, target, home } = request;
  const before = single(await subscriptionsOf(desk.db, target.id));
  const listed = before.filter((tag) => Object.keys(values).some((kind) => tag.startsWith(prefixOf(kind))));
  const now = KINDS.flatMap((kind) => values[kind] ?? []);
  const answers: (Message | Answer)[] = [];
  for (const tag of listed.filter((one) => !now.includes(one)))
    answers.push(await unsubscribe.run({ ...request, text: tag }));
  const written = (values.words ?? []).map((text) => text.trim()).filter(Boolean);
  for (const text of [...now.filter((tag) => !before.includes(tag)), ...written])
    answers.push(await subscribe.run({ ...request, text: text.slice(0, 500) }));
  const blocks = answers.flatMap((answer) => ('blocks' in answer ? answer.blocks : (answer.message?.blocks ?? [])));
  const chat =
    target.id === home.id ? [] : [line(...words.runs('acting-for', { chat: clean(target.title || target.chat) }))];
  return message(words, blocks.length > 0 ? [...chat, ...blocks] : [line(words.text('nothing-changed'))]);
}

const prefixOf = (kind: string): string => (kind === 'desk' ? 'topic:' : `${kind}:`);
