/** From Telegram's updates to the bot's events. */
import type { Chat, Message as Received, Update, User } from 'grammy/types';
import { pause } from '../lanes.ts';
import type { Address, Inbound, InlineCard, Message, Person, Sent } from '../platform.ts';

/** What Telegram is asked to send; anything else is not for this bot. */
export const UPDATES = ['message', 'channel_post', 'callback_query', 'inline_query', 'my_chat_member'] as const;

/** Telegram takes an answer to a pressed button within seconds; after this many ms it gets an empty one. */
const ANSWER_WITHIN = 250;

/** What listening needs of the platform. Every function throws {@link PlatformError} only. */
export interface Hands {
  readonly me: { readonly id: number; readonly username: string };
  /** Names that a person may write without "/" where they speak to the bot. */
  readonly commands: ReadonlySet<string>;
  send(address: Address, message: Message, under?: string): Promise<Sent>;
  edit(sent: Sent, message: Message): Promise<Sent>;
  answerQuery(id: string, toast: string): Promise<void>;
  answerInline(id: string, cards: readonly InlineCard[]): Promise<void>;
  administers(chat: number, person: number): Promise<boolean>;
  /** A small text file as it was sent; undefined where it is none, or too large. */
  read(file: string): Promise<string | undefined>;
  /** What went wrong beside the road, for the log. */
  failed(error: unknown): void;
}

/** The event in an update, or undefined where it is not for us. */
export function parse(update: Update, hands: Hands): Inbound | undefined {
  const id = String(update.update_id);
  const message = update.message ?? update.channel_post;
  if (message) return parseMessage(id, message, hands);
  if (update.callback_query) return parsePress(id, update.callback_query, hands);
  if (update.inline_query) return parseInline(id, update.inline_query, hands);
  if (update.my_chat_member) return parseMember(id, update.my_chat_member, hands);
  return undefined;
}

const KINDS = { private: 'private', group: 'group', supergroup: 'group', channel: 'channel' } as const;

function addressOf(chat: Chat, topic?: number): Address {
  return {
    platform: 'telegram',
    chat: String(chat.id),
    kind: KINDS[chat.type],
    ...(topic === undefined ? {} : { topic: String(topic) }),
  };
}
const titleOf = (chat: Chat): string =>
  'title' in chat && chat.title ? chat.title : [chat.first_name, chat.last_name].filter(Boolean).join(' ');
const personOf = (from: User): Person => ({
  id: String(from.id),
  name: [from.first_name, from.last_name].filter(Boolean).join(' '),
  ...(from.username ? { handle: from.username } : {}),
  ...(from.language_code ? { language: from.language_code } : {}),
});

/** Whether somebody administers the chat they speak in (`own` says so already, or asks), or another. */
const administers =
  (hands: Hands, person: number | undefined, own: () => boolean | Promise<boolean>) =>
  async (where?: Address): Promise<boolean> => {
    if (where === undefined) return own();
    return person === undefined ? false : hands.administers(Number(where.chat), person);
  };

function eventOf(id: string, message: Received, hands: Hands) {
  const { chat } = message;
  const address = addressOf(chat, message.is_topic_message ? message.message_thread_id : undefined);
  const anonymous = message.sender_chat?.id === chat.id || chat.type === 'channel';
  const from = message.from;
  const about = pointedAt(message, hands);
  return {
    id,
    address,
    title: titleOf(chat),
    person:
      from && !anonymous ? personOf(from) : { id: String(message.sender_chat?.id ?? chat.id), name: titleOf(chat) },
    ...(about ? { about: personOf(about) } : {}),
    administers: administers(
      hands,
      anonymous ? undefined : from?.id,
      () => chat.type === 'private' || anonymous || (from ? hands.administers(chat.id, from.id) : false),
    ),
    reply: (answer: Message) =>
      hands.send(address, answer, chat.type === 'private' ? undefined : String(message.message_id)),
  };
}

/** Somebody mentioned without a name that could be looked up, or whose message this answers; the bot itself is nobody. */
function pointedAt(message: Received, hands: Hands): User | undefined {
  const mentioned = message.entities?.find((entity) => entity.type === 'text_mention');
  const user = mentioned?.type === 'text_mention' ? mentioned.user : message.reply_to_message?.from;
  return user && user.id !== hands.me.id && !user.is_bot ? user : undefined;
}

/** Texts of so many bytes are read from a file; a newsroom's draft has a hundredth of that. */
const FILE_LIMIT = 500_000;
function textFile(message: Received, hands: Hands): (() => Promise<string | undefined>) | undefined {
  const document = message.document ?? message.reply_to_message?.document;
  if (!document || (document.file_size ?? 0) > FILE_LIMIT) return undefined;
  const text = document.mime_type?.startsWith('text/') || /\.(txt|md|csv)$/i.test(document.file_name ?? '');
  return text ? () => hands.read(document.file_id) : undefined;
}

function parseMessage(id: string, message: Received, hands: Hands): Inbound | undefined {
  const event = eventOf(id, message, hands);
  if (message.migrate_to_chat_id !== undefined)
    return { ...event, kind: 'migrated', to: String(message.migrate_to_chat_id) };
  if (message.from?.id === hands.me.id || message.via_bot) return undefined;
  const file = textFile(message, hands);
  const text = (message.text ?? message.caption)?.trim() ?? '';
  // In private a text file alone is a draft to check; in a group it is somebody's business.
  if (!text && !(file && message.chat.type === 'private')) return undefined;
  const quoted = message.quote?.text ?? message.reply_to_message?.text ?? message.reply_to_message?.caption;
  const common = { ...event, ...(quoted === undefined ? {} : { quoted }), ...(file ? { file } : {}) };
  const command = /^\/(\w{1,64})(?:@(\w+))?(?:\s+([\s\S]*))?$/u.exec(text);
  if (command) {
    const [, name = '', whose, rest = ''] = command;
    if (whose && whose.toLowerCase() !== hands.me.username.toLowerCase()) return undefined;
    return { ...common, kind: 'command', name: name.toLowerCase(), text: rest.trim() };
  }
  const said = spokenToUs(text, message, hands);
  if (said === undefined) return undefined;
  const [, word = '', rest = ''] = /^(\S+)(?:\s+([\s\S]*))?$/u.exec(said) ?? [];
  if (said !== text && hands.commands.has(word.toLowerCase()))
    return { ...common, kind: 'command', name: word.toLowerCase(), text: rest.trim() };
  return { ...common, kind: 'text', text: said };
}

/** The words without the bot's name, where they are meant for the bot: in private, after its name, or in answer to it. */
function spokenToUs(text: string, message: Received, hands: Hands): string | undefined {
  const name = `@${hands.me.username}`.toLowerCase();
  if (text.toLowerCase().startsWith(name) && !/\w/.test(text[name.length] ?? ''))
    return text.slice(name.length).trim() || 'help';
  if (message.chat.type === 'private' || message.reply_to_message?.from?.id === hands.me.id) return text;
  return undefined;
}

function parsePress(id: string, query: NonNullable<Update['callback_query']>, hands: Hands): Inbound | undefined {
  const { message, data } = query;
  let answered = false;
  const toast = async (text: string): Promise<void> => {
    if (answered) return;
    answered = true;
    await hands.answerQuery(query.id, text).catch(hands.failed);
  };
  void pause(ANSWER_WITHIN).then(() => toast(''));
  if (!message || data === undefined) return undefined;
  const { chat } = message;
  const topic = 'is_topic_message' in message && message.is_topic_message ? message.message_thread_id : undefined;
  const address = addressOf(chat, topic);
  const sent: Sent = { address, ids: [String(message.message_id)] };
  return {
    kind: 'action',
    id,
    address,
    title: titleOf(chat),
    person: personOf(query.from),
    command: data,
    message: sent,
    administers: administers(
      hands,
      query.from.id,
      () => chat.type === 'private' || hands.administers(chat.id, query.from.id),
    ),
    reply: (answer) => hands.send(address, answer, chat.type === 'private' ? undefined : String(message.message_id)),
    update: async (next) => void (await hands.edit(sent, next)),
    toast: async (text) => {
      if (!answered) return toast(text);
      const line: Message = {
        language: query.from.language_code ?? 'en',
        direction: 'ltr',
        quiet: true,
        blocks: [{ kind: 'line', runs: [{ text }] }],
      };
      await hands.send(address, line, String(message.message_id));
    },
  };
}

function parseInline(id: string, query: NonNullable<Update['inline_query']>, hands: Hands): Inbound {
  const address: Address = { platform: 'telegram', chat: String(query.from.id), kind: 'private' };
  return {
    kind: 'inline',
    id,
    address,
    person: personOf(query.from),
    query: query.query.trim(),
    administers: async () => false,
    reply: (answer) => hands.send(address, answer),
    answer: (cards) => hands.answerInline(query.id, cards),
  };
}

/** Let in or put out; a change of the bot's rights alone is neither. */
function parseMember(id: string, change: NonNullable<Update['my_chat_member']>, hands: Hands): Inbound | undefined {
  const address = addressOf(change.chat);
  const out = (status: string) => status === 'left' || status === 'kicked';
  const gone = out(change.new_chat_member.status);
  if (gone === out(change.old_chat_member.status)) return undefined;
  return {
    kind: gone ? 'left' : 'joined',
    id,
    address,
    title: titleOf(change.chat),
    person: personOf(change.from),
    administers: administers(
      hands,
      change.from.id,
      () => change.chat.type === 'private' || hands.administers(change.chat.id, change.from.id),
    ),
    reply: (answer) => hands.send(address, answer),
  };
}
