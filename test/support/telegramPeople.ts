/** The people on the other side: what they type and press becomes updates. */
import { found } from './telegramText.ts';
import type { BotMessage, Chat, Update, User, World } from './telegramWorld.ts';

export const DANA: User = { id: 1001, is_bot: false, first_name: 'Dana', language_code: 'en' };
export const RUSTAM: User = { id: 1002, is_bot: false, first_name: 'Rustam', language_code: 'fa' };

export interface Said {
  readonly from?: User;
  readonly topic?: number;
  /** Deliver the same update so many times. */
  readonly times?: number;
  readonly replyTo?: { readonly id: number; readonly text: string; readonly byBot?: boolean };
  /** A text file sent along; `text` is its caption. */
  readonly file?: { readonly name: string; readonly text: string; readonly mime?: string };
}

export class People {
  readonly #world: World;
  constructor(world: World) {
    this.#world = world;
  }

  /** Makes a chat. Private chats have the id of their person. */
  chat(
    id: number,
    type: Chat['type'] = 'private',
    options: { admins?: readonly number[]; topics?: readonly number[] } = {},
  ): Chat {
    const chat: Chat = {
      id,
      type,
      title: `${type} ${Math.abs(id)}`,
      admins: new Set(options.admins ?? []),
      topics: new Set(options.topics ?? []),
    };
    this.#world.chats.set(id, chat);
    return chat;
  }

  say(chat: Chat, text: string, said: Said = {}): Update {
    const kind = chat.type === 'channel' ? 'channel_post' : 'message';
    const from = said.from ?? DANA;
    const reply = said.replyTo && {
      reply_to_message: {
        message_id: said.replyTo.id,
        date: now(),
        chat: shown(chat),
        from: said.replyTo.byBot ? this.#world.me : RUSTAM,
        text: said.replyTo.text,
      },
    };
    return this.#world.push(
      {
        [kind]: {
          message_id: this.#world.nextMessage++,
          date: now(),
          chat: shown(chat),
          ...(kind === 'message' ? { from } : { sender_chat: shown(chat) }),
          ...(said.file ? this.#document(said.file, text) : { text }),
          ...(said.topic ? { message_thread_id: said.topic, is_topic_message: true } : {}),
          ...reply,
          entities: found(text),
        },
      },
      said.times,
    );
  }

  #document(file: NonNullable<Said['file']>, caption: string): Record<string, unknown> {
    const id = `doc${this.#world.uploads.size + 1}`;
    const bytes = Buffer.from(file.text);
    this.#world.uploads.set(id, bytes);
    const document = {
      file_id: id,
      file_unique_id: id,
      file_name: file.name,
      mime_type: file.mime ?? 'text/plain',
      file_size: bytes.length,
    };
    return { document, ...(caption ? { caption } : {}) };
  }

  /** Presses a button by its label on the last message of the chat that has it. */
  press(chat: Chat, label: string, said: Said = {}): string {
    const message = this.#world.messages.findLast(
      (m) => m.chat === chat.id && !m.deleted && m.keyboard.flat().some((key) => key.text.includes(label)),
    );
    const key = message?.keyboard.flat().find((k) => k.text.includes(label));
    if (!message || key?.callback_data === undefined) throw new Error(`no button "${label}" in chat ${chat.id}`);
    const id = String(900000 + this.#world.queries.size);
    this.#world.queries.set(id, { at: Date.now() });
    this.#world.push(
      {
        callback_query: {
          id,
          from: said.from ?? DANA,
          chat_instance: '1',
          data: key.callback_data,
          message: {
            message_id: message.id,
            date: now(),
            chat: shown(chat),
            from: this.#world.me,
            text: message.text,
            ...(message.topic ? { message_thread_id: message.topic, is_topic_message: true } : {}),
          },
        },
      },
      said.times,
    );
    return id;
  }

  /** The bot is put into a chat, out of it, or blocked. */
  member(chat: Chat, status: 'member' | 'administrator' | 'left' | 'kicked', before?: string): Update {
    const out = status === 'left' || status === 'kicked';
    if (out)
      chat.shut = chat.type === 'private' ? 'bot was blocked by the user' : `bot was kicked from the ${chat.type} chat`;
    else delete chat.shut;
    const user = this.#world.me;
    return this.#world.push({
      my_chat_member: {
        chat: shown(chat),
        from: DANA,
        date: now(),
        old_chat_member: { user, status: before ?? (out ? 'member' : 'left') },
        new_chat_member: { user, status, ...(status === 'kicked' ? { until_date: 0 } : {}) },
      },
    });
  }

  /** Upgrades a group: calls to the old id are refused with the new one. `silently`: no service message (the bot learns it from the refusal). */
  migrate(chat: Chat, to: number, silently = false): Chat {
    chat.migratedTo = to;
    const next = this.chat(to, 'supergroup', { admins: [...chat.admins] });
    if (!silently)
      this.#world.push({
        message: {
          message_id: this.#world.nextMessage++,
          date: now(),
          chat: shown(chat),
          from: DANA,
          migrate_to_chat_id: to,
        },
      });
    return next;
  }

  inline(query: string): string {
    const id = String(800000 + this.#world.queries.size);
    this.#world.queries.set(id, { at: Date.now() });
    this.#world.push({ inline_query: { id, from: DANA, query, offset: '' } });
    return id;
  }

  /** What a person sees in a chat, oldest first. */
  sees(chat: Chat | number): BotMessage[] {
    const id = typeof chat === 'number' ? chat : chat.id;
    return this.#world.messages.filter((m) => m.chat === id && !m.deleted);
  }
}

const now = (): number => Math.floor(Date.now() / 1000);

export const shown = (chat: Chat): Record<string, unknown> => ({
  id: chat.id,
  type: chat.type,
  ...(chat.type === 'private' ? { first_name: 'Dana' } : { title: chat.title }),
  ...(chat.topics.size > 0 ? { is_forum: true } : {}),
});
