/** How updates come in: by long polling, or by webhook where TELEGRAM_WEBHOOK_URL is set. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Update } from 'grammy/types';
import { insist, type Lanes, openLanes, pause, within } from '../lanes.ts';
import { refusedAs } from '../parts.ts';
import { type MenuEntry, type Platform, PlatformError, type Setup, type Start } from '../platform.ts';
import type { Client } from './client.ts';
import { faultOf } from './faults.ts';
import { readFile } from './files.ts';
import { type Hands, parse, UPDATES } from './parse.ts';
import { inlineResult } from './render.ts';
import type { Tuning } from './tuning.ts';

export interface Ears {
  start(start: Start): Promise<void>;
  http(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  close(): Promise<void>;
}
/** What listening works with. */
export interface Setting {
  readonly setup: Setup;
  readonly tuning: Tuning;
  readonly client: Client;
  readonly send: Platform['send'];
  readonly edit: Platform['edit'];
}
/** Acts on updates; resolves when all are done, or after a moment: then Telegram may be told that they arrived. */
type Take = (updates: readonly Update[]) => Promise<void>;

/** So many updates may be under way; then Telegram keeps the rest until there is room. */
const MOST = 500;
const BODY_LIMIT = 1_000_000;
/** A start that finds no Telegram goes on in the background after so many ms, so that the other platforms do not wait. */
const START_WITHIN = 10_000;
const LONGEST_WAIT = 30_000;
/** What is under way at the end gets so many ms. */
const CLOSE_WITHIN = 5000;

export function listen(setting: Setting): Ears {
  const { log, config } = setting.setup;
  const stop = new AbortController();
  const lanes = openLanes(MOST, (error) => log.error({ err: error }, 'an update from Telegram was not handled'));
  let take: Take | undefined;
  let loop: Promise<unknown> = Promise.resolve();
  return {
    async start(start) {
      const up = meet(setting, stop.signal).then(async (me) => {
        const taking = taker({ hands: handsOf(setting, start, me), start, lanes, tuning: setting.tuning });
        take = taking;
        await setMenu(setting, start.menu);
        if (config.webhookUrl) await setWebhook(setting, stop.signal);
        loop = config.webhookUrl ? keepWebhook(setting, stop.signal) : poll(setting, stop.signal, taking);
      });
      up.catch((error) => log.error({ err: error }, 'Telegram could not be started'));
      await Promise.race([up, pause(START_WITHIN, stop.signal)]);
    },
    http: (request, response) => receive(setting, { request, response }, async (update) => take?.([update])),
    async close() {
      stop.abort();
      await loop;
      await within(CLOSE_WITHIN, lanes.idle());
    },
  };
}

/** Learns who the bot is; keeps asking while there is no answer, gives up on a wrong token. */
async function meet({ client, tuning, setup }: Setting, stop: AbortSignal): Promise<Hands['me']> {
  const me = await insist(() => client.call('getMe', (api, signal) => api.getMe(signal), stop), {
    first: tuning.backoff,
    longest: LONGEST_WAIT,
    stop,
    final: (error) => refusedAs(error, 'unauthorised'),
    waiting: (error, wait) => setup.log.warn({ err: error, wait }, 'Telegram does not answer yet'),
  });
  return { id: me.id, username: me.username };
}

function handsOf({ setup, client, send, edit }: Setting, start: Start, me: Hands['me']): Hands {
  return {
    me,
    commands: new Set([...(start.menu.get('en') ?? [])].map((entry) => entry.name)),
    send: (address, message, under) => send(address, message, under === undefined ? {} : { under }),
    edit,
    answerQuery: async (id, text) => {
      await client.call('answerCallbackQuery', (api, signal) =>
        api.answerCallbackQuery(id, text ? { text: text.slice(0, 200) } : {}, signal),
      );
    },
    answerInline: async (id, cards) => {
      const results = cards.slice(0, 50).map(inlineResult);
      await client.call('answerInlineQuery', (api, signal) =>
        api.answerInlineQuery(id, results, { cache_time: 30, is_personal: true }, signal),
      );
    },
    administers: async (chat, person) => {
      const member = await client.call('getChatMember', (api, signal) => api.getChatMember(chat, person, signal));
      return member.status === 'creator' || member.status === 'administrator';
    },
    read: (file) => readFile(client, setup.config.telegramApiRoot, file),
    failed: (error) => setup.log.warn({ err: error }, 'Telegram'),
  };
}

function taker({ hands, start, lanes, tuning }: { hands: Hands; start: Start; lanes: Lanes; tuning: Tuning }): Take {
  return async (updates) => {
    const work = updates.flatMap((update) => {
      const event = parse(update, hands);
      return event ? [lanes.run(event.address.chat, () => start.receive(event))] : [];
    });
    await within(tuning.ackWithin, Promise.all(work));
    await lanes.room();
  };
}

/**
 * Long polling, each round with its own deadline, so that a connection that looks alive but is deaf is given up and begun anew.
 * The offset moves on only when the updates were acted upon or had their time: after kill -9 they come again.
 */
async function poll({ client, tuning, setup: { log } }: Setting, stop: AbortSignal, take: Take): Promise<void> {
  let offset = 0;
  let wait = 0;
  while (!stop.aborted) {
    await pause(wait, stop);
    if (stop.aborted) break;
    try {
      const limit = AbortSignal.any([stop, AbortSignal.timeout(tuning.pollSeconds * 1000 + tuning.deafAfter)]);
      const options = { offset, timeout: tuning.pollSeconds, allowed_updates: [...UPDATES] };
      const updates = await client.api.getUpdates(options, limit as Parameters<typeof client.api.getUpdates>[1]);
      wait = 0;
      if (updates.length === 0) continue;
      await take(updates);
      offset = Math.max(...updates.map((update) => update.update_id)) + 1;
    } catch (error) {
      if (stop.aborted) break;
      wait = await afterwards({ error: faultOf(error, 'getUpdates'), wait, client, tuning });
      log.warn(
        { err: error instanceof PlatformError ? error : faultOf(error, 'getUpdates'), wait },
        'polling Telegram begins anew',
      );
    }
  }
  if (offset > 0)
    await client
      .call('getUpdates', (api, signal) => api.getUpdates({ offset, limit: 1, timeout: 0 }, signal))
      .catch(() => undefined);
}

/** How long to wait after a failed round, in ms. A webhook that somebody set meanwhile is taken away: with it nothing can be polled. */
async function afterwards(round: {
  error: PlatformError;
  wait: number;
  client: Client;
  tuning: Tuning;
}): Promise<number> {
  const { error, wait, client, tuning } = round;
  if (error.fault.tag === 'limited') return error.fault.retryAfter;
  if (error.fault.tag === 'unauthorised') return LONGEST_WAIT;
  if (error.message.includes('webhook'))
    await client.call('deleteWebhook', (api, signal) => api.deleteWebhook({}, signal)).catch(() => undefined);
  return Math.min(Math.max(wait * 2, tuning.backoff), LONGEST_WAIT);
}

async function setWebhook({ client, setup: { config } }: Setting, stop: AbortSignal): Promise<void> {
  const options = { secret_token: config.webhookSecret ?? '', allowed_updates: [...UPDATES], max_connections: 20 };
  await client.call('setWebhook', (api, signal) => api.setWebhook(config.webhookUrl ?? '', options, signal), stop);
}

/** Looks from time to time whether Telegram still calls us: another process, or a person, may have taken the webhook away. */
async function keepWebhook(setting: Setting, stop: AbortSignal): Promise<void> {
  const { client, tuning, setup } = setting;
  while (!stop.aborted) {
    await pause(tuning.lookEvery, stop);
    if (stop.aborted) return;
    try {
      const info = await client.call('getWebhookInfo', (api, signal) => api.getWebhookInfo(signal), stop);
      if (info.url === setup.config.webhookUrl) continue;
      setup.log.warn('the Telegram webhook was taken away and is set again');
      await setWebhook(setting, stop);
    } catch (error) {
      if (!stop.aborted) setup.log.warn({ err: error }, 'the Telegram webhook could not be looked at');
    }
  }
}

/** One webhook call. Answered 200 when acted upon, or after a moment; what does not know the secret is turned away. */
async function receive(
  { setup }: Setting,
  { request, response }: { request: IncomingMessage; response: ServerResponse },
  take: (update: Update) => Promise<void>,
): Promise<boolean> {
  const { webhookUrl, webhookSecret } = setup.config;
  if (
    !webhookUrl ||
    request.method !== 'POST' ||
    new URL(request.url ?? '/', webhookUrl).pathname !== new URL(webhookUrl).pathname
  )
    return false;
  if (!same(String(request.headers['x-telegram-bot-api-secret-token'] ?? ''), webhookSecret ?? ''))
    return reply(response, 401);
  const body = await read(request);
  if (body === undefined) return reply(response, 413);
  try {
    await take(JSON.parse(body) as Update);
  } catch {
    return reply(response, 400);
  }
  return reply(response, 200);
}

const reply = (response: ServerResponse, status: number): true => {
  response.writeHead(status).end();
  return true;
};

async function read(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > BODY_LIMIT) return undefined;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Compares in constant time; hashing makes both sides one length. */
function same(given: string, expected: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return expected !== '' && timingSafeEqual(hash(given), hash(expected));
}

/** Languages of the menu that Telegram knows by two letters; the first of several scripts counts. */
async function setMenu({ client, setup }: Setting, menu: ReadonlyMap<string, readonly MenuEntry[]>): Promise<void> {
  const done = new Set<string>();
  for (const [language, entries] of menu) {
    const code = language.split('-')[0] ?? '';
    if (code.length !== 2 || done.has(code)) continue;
    done.add(code);
    const commands = entries.map((entry) => ({ command: entry.name, description: entry.about.slice(0, 256) }));
    const other = code === 'en' ? {} : { language_code: code as 'fa' };
    await client
      .call('setMyCommands', (api, signal) => api.setMyCommands(commands, other, signal))
      .catch((error) => setup.log.warn({ err: error, language }, 'the command menu was not set'));
  }
}
