/** What the Telegram double knows: chats, messages, updates that wait, and who listens. */
import type { Entity } from './telegramText.ts';

export interface BotMessage {
  readonly id: number;
  readonly chat: number;
  text: string;
  entities: readonly Entity[];
  keyboard: readonly (readonly Key[])[];
  readonly replyTo?: number;
  readonly topic?: number;
  readonly silent: boolean;
  readonly file?: { readonly name: string; readonly bytes: number };
  edits: number;
  deleted: boolean;
  /** Monotonic, ms. */
  readonly at: number;
}
export interface Key {
  readonly text: string;
  readonly callback_data?: string;
  readonly url?: string;
  readonly style?: string;
}
export interface Chat {
  readonly id: number;
  readonly type: 'private' | 'group' | 'supergroup' | 'channel';
  readonly title: string;
  /** Administrators, by user id. */
  readonly admins: Set<number>;
  readonly topics: Set<number>;
  /** Set where the bot cannot write: the words of the 403. */
  shut?: string;
  migratedTo?: number;
}
export interface User {
  readonly id: number;
  readonly is_bot: boolean;
  readonly first_name: string;
  readonly language_code?: string;
}
export type Update = { readonly update_id: number } & Record<string, unknown>;

export interface World {
  readonly me: User & { readonly username: string };
  readonly chats: Map<number, Chat>;
  readonly messages: BotMessage[];
  readonly waiting: Update[];
  readonly queries: Map<string, { readonly at: number; answer?: string; alert?: boolean }>;
  readonly commands: Map<string, unknown>;
  /** Files that people sent, by file_id. */
  readonly uploads: Map<string, Buffer>;
  webhook: { url: string; secret?: string } | undefined;
  nextUpdate: number;
  nextMessage: number;
  /** Set while a getUpdates waits; called when there is something, or by the next getUpdates. */
  poll: { wake(reason: 'news' | 'conflict' | 'closed'): void } | undefined;
  push(update: Record<string, unknown>, times?: number): Update;
  close(): void;
}

export function newWorld(): World {
  const world: World = {
    me: { id: 4200000000, is_bot: true, first_name: 'Assay', username: 'assay_bot' },
    chats: new Map(),
    messages: [],
    waiting: [],
    queries: new Map(),
    commands: new Map(),
    uploads: new Map(),
    webhook: undefined,
    nextUpdate: 7000,
    nextMessage: 1,
    poll: undefined,
    push(given, times = 1) {
      const update: Update = { update_id: world.nextUpdate++, ...given };
      for (let i = 0; i < times; i += 1) {
        if (world.webhook?.url) void deliver(world.webhook, update);
        else world.waiting.push(update);
      }
      world.poll?.wake('news');
      return update;
    },
    close() {
      world.poll?.wake('closed');
    },
  };
  return world;
}

/** As Telegram's webhooks do: POST with the secret; tried again twice where the answer is not 2xx. */
async function deliver(webhook: { url: string; secret?: string }, update: Update): Promise<void> {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const headers = {
      'content-type': 'application/json',
      ...(webhook.secret ? { 'x-telegram-bot-api-secret-token': webhook.secret } : {}),
    };
    const response = await fetch(webhook.url, { method: 'POST', headers, body: JSON.stringify(update) }).catch(
      () => undefined,
    );
    await response?.arrayBuffer();
    if (response?.ok) return;
    await new Promise((r) => setTimeout(r, 100));
  }
}
