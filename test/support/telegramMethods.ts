/** The Bot API's methods as the double carries them out, with the server's own refusals. */

import { shown } from './telegramPeople.ts';
import { CannotParse, type Entity, type Formatted, found, parseHtml } from './telegramText.ts';
import type { BotMessage, Chat, Key, World } from './telegramWorld.ts';

export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: number;
  readonly parameters: Record<string, unknown> | undefined;
  constructor(code: number, message: string, parameters?: Record<string, unknown>) {
    super(message);
    this.code = code;
    this.parameters = parameters;
  }
}
const bad = (message: string, parameters?: Record<string, unknown>): Refusal =>
  new Refusal(400, `Bad Request: ${message}`, parameters);

type Payload = Readonly<Record<string, unknown>>;
/** `shown` goes to the schema: the payload with its texts as they are after the entities are parsed, which is what the limits count. */
type Method = (world: World, payload: Payload) => { shown: Payload; act(gone: AbortSignal): unknown };
const simply =
  (act: (world: World, payload: Payload) => unknown): Method =>
  (world, payload) => ({ shown: payload, act: () => act(world, payload) });

export const METHODS: Readonly<Record<string, Method>> = {
  getMe: simply((world) => ({
    ...world.me,
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: true,
  })),
  getUpdates: (world, payload) => ({ shown: payload, act: (gone) => poll(world, payload, gone) }),
  setWebhook: simply((world, p) => {
    world.webhook = p.url
      ? { url: String(p.url), ...(p.secret_token ? { secret: String(p.secret_token) } : {}) }
      : undefined;
    return true;
  }),
  deleteWebhook: simply((world) => {
    world.webhook = undefined;
    return true;
  }),
  getWebhookInfo: simply((world) => ({
    url: world.webhook?.url ?? '',
    has_custom_certificate: false,
    pending_update_count: world.waiting.length,
  })),
  setMyCommands: simply((world, p) => {
    for (const { command } of p.commands as { command: string }[])
      if (!/^[a-z0-9_]{1,32}$/.test(command)) throw bad('BOT_COMMAND_INVALID');
    world.commands.set(String(p.language_code ?? ''), p.commands);
    return true;
  }),
  sendMessage: (world, payload) => {
    const formatted = format(payload, 'text');
    return {
      shown: { ...payload, text: formatted.text },
      act: () => {
        const chat = open(world, payload);
        if (formatted.text.trim() === '') throw bad('message text is empty');
        if (formatted.text.length > 4096) throw bad('message is too long');
        return wire(world, post(world, { chat, payload, formatted }));
      },
    };
  },
  sendDocument: sendFile('document'),
  sendPhoto: sendFile('photo'),
  editMessageText: (world, payload) => {
    const formatted = format(payload, 'text');
    return {
      shown: { ...payload, text: formatted.text },
      act: () => edit(world, payload, formatted),
    };
  },
  editMessageReplyMarkup: simply((world, p) => {
    const message = standing(world, p, 'edit');
    message.keyboard = keyboard(p);
    return wire(world, message);
  }),
  deleteMessage: simply((world, p) => {
    standing(world, p, 'delete').deleted = true;
    return true;
  }),
  answerCallbackQuery: simply((world, p) => answerQuery(world, String(p.callback_query_id), p)),
  answerInlineQuery: simply((world, p) =>
    answerQuery(world, String(p.inline_query_id), { text: JSON.stringify(p.results) }),
  ),
  getChat: simply((world, p) => ({ ...shown(open(world, p)), accent_color_id: 0, max_reaction_count: 11 })),
  getChatMember: simply((world, p) => {
    const chat = open(world, p);
    const status = chat.admins.has(Number(p.user_id)) ? 'administrator' : 'member';
    return { status, user: { id: Number(p.user_id), is_bot: false, first_name: 'Someone' } };
  }),
  getFile: simply((world, p) => {
    const bytes = world.uploads.get(String(p.file_id));
    if (!bytes) throw bad('invalid file_id');
    return {
      file_id: p.file_id,
      file_unique_id: p.file_id,
      file_size: bytes.length,
      file_path: `documents/${p.file_id}`,
    };
  }),
  sendChatAction: simply((world, p) => Boolean(open(world, p))),
  setChatMenuButton: simply(() => true),
};

/** The chat, or the refusal that stands in its way. */
function open(world: World, payload: Payload): Chat {
  const chat = world.chats.get(Number(payload.chat_id));
  if (!chat) throw bad('chat not found');
  if (chat.migratedTo !== undefined)
    throw bad('group chat was upgraded to a supergroup chat', { migrate_to_chat_id: chat.migratedTo });
  if (chat.shut) throw new Refusal(403, `Forbidden: ${chat.shut}`);
  return chat;
}

function format(payload: Payload, field: 'text' | 'caption'): Formatted {
  const raw = String(payload[field] ?? '');
  const given = (payload[field === 'text' ? 'entities' : 'caption_entities'] ?? []) as Entity[];
  try {
    if (payload.parse_mode === 'HTML') return parseHtml(raw);
    if (payload.parse_mode !== undefined) throw new CannotParse(`the double knows no parse mode ${payload.parse_mode}`);
  } catch (error) {
    if (error instanceof CannotParse) throw bad(error.message);
    throw error;
  }
  for (const e of given) {
    const edges = [e.offset, e.offset + e.length];
    if (e.offset < 0 || e.length <= 0 || edges[1]! > raw.length) throw bad('ENTITY_BOUNDS_INVALID');
    if (edges.some((at) => /^[\uDC00-\uDFFF]/.test(raw.slice(at))))
      throw bad("can't parse entities: entity ends inside a character");
    if (e.type === 'text_link' && !/^(?:https?|tg):\/\//.test(e.url ?? '')) throw bad('ENTITY_URL_INVALID');
  }
  return { text: raw, entities: [...given, ...found(raw, given)] };
}

function keyboard(payload: Payload): readonly (readonly Key[])[] {
  const rows = ((payload.reply_markup as { inline_keyboard?: Key[][] } | undefined)?.inline_keyboard ?? []) as Key[][];
  for (const key of rows.flat()) {
    if (key.callback_data !== undefined && Buffer.byteLength(key.callback_data) > 64) throw bad('BUTTON_DATA_INVALID');
    if (key.url !== undefined && !/^(?:https?|tg):\/\//.test(key.url))
      throw bad(`inline keyboard button URL '${key.url}' is invalid: Wrong HTTP URL`);
    if (key.callback_data === undefined && key.url === undefined)
      throw bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
  }
  return rows;
}

interface Post {
  readonly chat: Chat;
  readonly payload: Payload;
  readonly formatted: Formatted;
  readonly file?: BotMessage['file'];
}
function post(world: World, { chat, payload, formatted, file }: Post): BotMessage {
  const topic = payload.message_thread_id as number | undefined;
  if (topic !== undefined && !chat.topics.has(topic)) throw bad('message thread not found');
  const reply = payload.reply_parameters as { message_id: number; allow_sending_without_reply?: boolean } | undefined;
  const known =
    reply &&
    reply.message_id < world.nextMessage &&
    !world.messages.some((m) => m.id === reply.message_id && m.deleted);
  if (reply && !known && !reply.allow_sending_without_reply) throw bad('message to be replied not found');
  const message: BotMessage = {
    id: world.nextMessage++,
    chat: chat.id,
    text: formatted.text,
    entities: formatted.entities,
    keyboard: keyboard(payload),
    ...(reply && known ? { replyTo: reply.message_id } : {}),
    ...(topic === undefined ? {} : { topic }),
    ...(file ? { file } : {}),
    silent: payload.disable_notification === true,
    edits: 0,
    deleted: false,
    at: performance.now(),
  };
  world.messages.push(message);
  return message;
}

function sendFile(field: 'document' | 'photo'): Method {
  return (world, payload) => {
    const formatted = format(payload, 'caption');
    return {
      shown: payload,
      act: () => {
        const given = payload[field] as { name?: string; bytes?: Buffer } | undefined;
        if (!given?.bytes) throw bad(`there is no ${field} in the request`);
        if (given.bytes.length === 0) throw bad('file must be non-empty');
        if (field === 'photo' && given.bytes.readUInt32BE(0) !== 0x89504e47 && given.bytes.readUInt16BE(0) !== 0xffd8)
          throw bad('IMAGE_PROCESS_FAILED');
        const file = { name: given.name ?? 'file', bytes: given.bytes.length };
        return wire(world, post(world, { chat: open(world, payload), payload, formatted, file }));
      },
    };
  };
}

function standing(world: World, payload: Payload, to: 'edit' | 'delete'): BotMessage {
  const chat = open(world, payload);
  const message = world.messages.find((m) => m.chat === chat.id && m.id === Number(payload.message_id) && !m.deleted);
  if (!message) throw bad(`message to ${to} not found`);
  return message;
}

function edit(world: World, payload: Payload, formatted: Formatted): unknown {
  const message = standing(world, payload, 'edit');
  if (formatted.text.trim() === '') throw bad('message text is empty');
  if (formatted.text.length > 4096) throw bad('MESSAGE_TOO_LONG');
  const keys = keyboard(payload);
  const before = JSON.stringify([message.text, message.entities, message.keyboard]);
  if (before === JSON.stringify([formatted.text, formatted.entities, keys]))
    throw bad(
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    );
  Object.assign(message, {
    text: formatted.text,
    entities: formatted.entities,
    keyboard: keys,
    edits: message.edits + 1,
  });
  return wire(world, message);
}

function answerQuery(world: World, id: string, payload: Payload): true {
  const query = world.queries.get(id);
  if (!query || query.answer !== undefined)
    throw bad('query is too old and response timeout expired or query ID is invalid');
  query.answer = String(payload.text ?? '');
  query.alert = payload.show_alert === true;
  Object.assign(query, { after: Date.now() - query.at });
  return true;
}

const wire = (world: World, m: BotMessage): unknown => ({
  message_id: m.id,
  date: Math.floor(Date.now() / 1000),
  chat: shown(world.chats.get(m.chat)!),
  from: world.me,
  ...(m.file
    ? { document: { file_id: `f${m.id}`, file_unique_id: `u${m.id}`, file_name: m.file.name } }
    : { text: m.text, entities: m.entities }),
});

/** Long polling: confirms what is below the offset, waits for news, and gives way to a second listener with a 409. */
async function poll(world: World, payload: Payload, gone: AbortSignal): Promise<unknown> {
  if (world.webhook)
    throw new Refusal(
      409,
      "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    );
  world.poll?.wake('conflict');
  const offset = Number(payload.offset ?? 0);
  while (offset > 0 && world.waiting[0] && world.waiting[0].update_id < offset) world.waiting.shift();
  const wait = Number(payload.timeout ?? 0) * 1000;
  if (world.waiting.length === 0 && wait > 0) {
    const reason = await new Promise<string>((resolve) => {
      const timer = setTimeout(() => done('timeout'), wait);
      const done = (why: string) => {
        clearTimeout(timer);
        if (world.poll === mine) world.poll = undefined;
        resolve(why);
      };
      const mine = { wake: done };
      world.poll = mine;
      gone.addEventListener('abort', () => done('gone'), { once: true });
    });
    if (reason === 'conflict')
      throw new Refusal(
        409,
        'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
      );
  }
  return world.waiting.slice(0, Number(payload.limit ?? 100));
}
