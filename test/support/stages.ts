/** The platforms as one: what people do and see on each, and what can go wrong there, in the same words. */
import { PassThrough } from 'node:stream';
import type { Address, Platform, PlatformFault, Setup } from '../../bot/platform.ts';
import { openSlack } from '../../bot/slack/app.ts';
import { openTelegram } from '../../bot/telegram/app.ts';
import { openTerminal } from '../../bot/terminal/app.ts';
import { setup } from './platforms.ts';
import { SlackDouble } from './slack.ts';
import { pings, seen } from './slackWorld.ts';
import { TelegramDouble } from './telegram.ts';
import { webServer } from './web.ts';

export type Where = 'private' | 'group';
export interface Stage {
  readonly name: string;
  readonly platform: Platform;
  readonly slack?: SlackDouble;
  readonly telegram?: TelegramDouble;
  readonly setup: Setup;
  /** An id that no message has. */
  readonly nowhere: string;
  address(where?: Where): Address;
  /** A person's command ("subscribe tungsten"), delivered so many times. */
  command(text: string, how?: { where?: Where; times?: number }): Promise<void>;
  /** Words that are no command, in private. */
  words(text: string): Promise<void>;
  press(label: string, how?: { where?: Where; times?: number }): Promise<void>;
  /** What stands in the chat, oldest first. */
  reads(where?: Where): string[];
  /** Ids of what stands there, and of what each answers. */
  ids(where?: Where): { id: string; under?: string }[];
  buttons(where?: Where): string[];
  /** Times at which messages arrived there, ms. */
  arrivals(where?: Where): number[];
  /** The next send meets this. `lost`: accepted, but the answer never comes. */
  trouble(kind: Trouble, times?: number): void;
  /** The same platform once more, as after a new start of the process. */
  reopen(): Platform;
  /** From now on the token opens nothing. */
  revoke(): void;
  /** How often a send reached the server. */
  attempts(): number;
  /** The longest that the server waited for an acknowledgement, ms. */
  slowestAck(): number;
  /** People who were rung by what stands there. */
  rung(): string[];
  /** Calls that broke the schema or the platform's rules. */
  invalid(): string[];
  close(): Promise<void>;
}
export type Trouble = PlatformFault['tag'] | 'lost' | 'hang' | 'down' | 'form';

const LIMITS = { chatEvery: 5 };
/** Longer than a busy machine needs. */
const PATIENT = 8000;

export async function telegramStage(mode: 'polling' | 'webhook' = 'polling', callTimeout = PATIENT): Promise<Stage> {
  const server = await TelegramDouble.open();
  const web = mode === 'webhook' ? await webServer() : undefined;
  const env = {
    TELEGRAM_BOT_TOKEN: server.token,
    TELEGRAM_API_ROOT: server.url,
    ...(web ? { TELEGRAM_WEBHOOK_URL: `${web.url}/telegram`, TELEGRAM_WEBHOOK_SECRET: 'a-secret-of-the-stage' } : {}),
  };
  const given = setup(env);
  const reopen = () =>
    openTelegram(given, {
      pollSeconds: 1,
      deafAfter: 500,
      callTimeout,
      backoff: 30,
      limits: LIMITS,
    });
  let platform = reopen();
  web?.mount(platform);
  const { people, world } = server;
  const chats = { private: people.chat(1001), group: people.chat(-1001, 'supergroup', { admins: [1001] }) };
  let slowest = 0;
  const troubles: Record<Trouble, () => object> = {
    gone: () => ({ code: 403, description: 'Forbidden: bot was kicked from the supergroup chat' }),
    migrated: () => ({
      code: 400,
      description: 'Bad Request: group chat was upgraded to a supergroup chat',
      parameters: { migrate_to_chat_id: -1009 },
    }),
    limited: () => ({ code: 429, description: 'Too Many Requests: retry after 3', parameters: { retry_after: 3 } }),
    invalid: () => ({ code: 400, description: 'Bad Request: message text is strange', times: 9 }),
    unauthorised: () => ({ code: 401, description: 'Unauthorized' }),
    transient: () => ({ code: 502, description: 'Bad Gateway' }),
    lost: () => ({ lose: true }),
    hang: () => ({ hang: true }),
    down: () => ({ html: true }),
    form: () => ({ code: 400, description: "Bad Request: can't parse entities: entity 3 is odd" }),
  };
  return {
    name: `telegram, ${mode}`,
    nowhere: '999999',
    telegram: server,
    platform,
    setup: given,
    address: (where = 'group') => ({ platform: 'telegram', chat: String(chats[where].id), kind: where }),
    async command(text, { where = 'group', times = 1 } = {}) {
      people.say(chats[where], `/${text}`, { times });
    },
    words: async (text) => void people.say(chats.private, text),
    async press(label, { where = 'group', times = 1 } = {}) {
      const id = people.press(chats[where], label, { times });
      const query = world.queries.get(id) as { after?: number; answer?: string };
      void poll(() => query.answer !== undefined).then(() => {
        slowest = Math.max(slowest, query.after ?? 0);
      });
    },
    reads: (where = 'group') =>
      people
        .sees(chats[where])
        .map((m) => [m.text, ...m.keyboard.map((row) => row.map((k) => `[${k.text}]`).join(' '))].join('\n')),
    ids: (where = 'group') =>
      people.sees(chats[where]).map((m) => ({ id: String(m.id), ...(m.replyTo ? { under: String(m.replyTo) } : {}) })),
    buttons: (where = 'group') =>
      people
        .sees(chats[where])
        .at(-1)
        ?.keyboard.flat()
        .map((k) => k.text) ?? [],
    arrivals: (where = 'group') => people.sees(chats[where]).map((m) => m.at),
    trouble: (kind, times) => server.fault({ method: 'sendMessage', ...troubles[kind](), ...(times ? { times } : {}) }),
    revoke: () => {
      server.tokenValid = false;
    },
    reopen: () => {
      platform = reopen();
      web?.mount(platform);
      return platform;
    },
    attempts: () => server.of('sendMessage').length,
    slowestAck: () => slowest,
    rung: () =>
      world.messages.flatMap((m) =>
        m.entities
          .filter((e) => ['mention', 'text_mention'].includes(e.type))
          .map((e) => m.text.slice(e.offset, e.offset + e.length)),
      ),
    invalid: () => server.invalid,
    async close() {
      await platform.close();
      await web?.close();
      await server.close();
    },
  };
}

export async function slackStage(mode: 'socket' | 'http' = 'socket', callTimeout = PATIENT): Promise<Stage> {
  const server = await SlackDouble.open();
  const web = mode === 'http' ? await webServer() : undefined;
  const env = {
    SLACK_BOT_TOKEN: server.botToken,
    SLACK_API_ROOT: server.url,
    ...(mode === 'http' ? { SLACK_SIGNING_SECRET: server.signingSecret } : { SLACK_APP_TOKEN: server.appToken }),
  };
  const given = setup(env);
  const reopen = () =>
    openSlack(given, {
      callTimeout,
      helloWithin: 600,
      closeWithin: 200,
      backoff: 30,
      limits: LIMITS,
    });
  let platform = reopen();
  web?.mount(platform);
  const { people, world } = server;
  if (web) people.requestUrl = `${web.url}/slack/events`;
  const channels = { private: people.channel('D1DANA'), group: people.channel('C1DESK') };
  let slowest = 0;
  const acked = async (acks: Promise<{ after: number; status: number }[]>) => {
    for (const ack of await acks) {
      if (ack.status !== 200) throw new Error(`Slack was told ${ack.status}`);
      slowest = Math.max(slowest, ack.after);
    }
  };
  const troubles: Record<Trouble, () => object> = {
    gone: () => ({ error: 'is_archived' }),
    migrated: () => ({ error: 'channel_not_found' }),
    limited: () => ({ retryAfter: 3 }),
    invalid: () => ({ error: 'invalid_arguments', times: 9 }),
    unauthorised: () => ({ error: 'token_revoked' }),
    transient: () => ({ error: 'internal_error' }),
    lost: () => ({ lose: true }),
    hang: () => ({ hang: true }),
    down: () => ({ status: 502 }),
    form: () => ({ error: 'invalid_blocks' }),
  };
  return {
    name: `slack, ${mode}`,
    nowhere: '999.000001',
    slack: server,
    platform,
    setup: given,
    address: (where = 'group') => ({
      platform: 'slack',
      chat: channels[where].id,
      kind: where === 'private' ? 'private' : 'group',
    }),
    command: (text, { where = 'group', times = 1 } = {}) => acked(people.command(channels[where], text, { times })),
    words: (text) => acked(people.dm(channels.private, text)),
    press: (label, { where = 'group', times = 1 } = {}) => acked(people.press(channels[where], label, { times })),
    reads: (where = 'group') => people.reads(channels[where]),
    ids: (where = 'group') =>
      people.sees(channels[where]).map((m) => ({ id: m.ts, ...(m.thread ? { under: m.thread } : {}) })),
    buttons: (where = 'group') =>
      [...seen(people.sees(channels[where]).at(-1) ?? { text: '', blocks: [] }).matchAll(/\[([^\]]+)\]/g)].map(
        (m) => m[1] ?? '',
      ),
    arrivals: (where = 'group') => people.sees(channels[where]).map((m) => m.at),
    trouble: (kind, times) =>
      server.fault({ method: 'chat.postMessage', ...troubles[kind](), ...(times ? { times } : {}) }),
    revoke: () => void world.tokens.set(server.botToken, { team: world.team.id, refused: 'token_revoked' }),
    reopen: () => {
      platform = reopen();
      web?.mount(platform);
      return platform;
    },
    attempts: () => server.of('chat.postMessage').length,
    slowestAck: () => slowest,
    rung: () => [...server.rung, ...world.messages.flatMap(pings)],
    invalid: () => server.invalid,
    async close() {
      await platform.close();
      await web?.close();
      await server.close();
    },
  };
}

/** The terminal: what is typed goes in by a stream, what is shown comes out by another. */
export async function terminalStage(): Promise<Stage> {
  const input = new PassThrough();
  const output = new PassThrough();
  const shown: { text: string; at: number }[] = [];
  let pending = '';
  output.setEncoding('utf8').on('data', (chunk: string) => {
    const parts = (pending + chunk).split(/\n─{10,}\n/);
    pending = parts.pop() ?? '';
    shown.push(...parts.map((text) => ({ text, at: performance.now() })));
  });
  const platform = openTerminal({ input, output });
  const never = () => {
    throw new Error('the terminal has no such trouble');
  };
  return {
    name: 'terminal',
    platform,
    setup: setup({}),
    nowhere: '0',
    address: () => ({ platform: 'terminal', chat: 'local', kind: 'private' }),
    command: async (text) => void input.write(`/${text}\n`),
    words: async (text) => void input.write(`${text}\n`),
    async press(label) {
      const number = new RegExp(`\\[(\\d+)\\] [^\\[]*${label}`).exec(
        shown.findLast(({ text }) => text.includes(label))?.text ?? '',
      )?.[1];
      if (!number) throw new Error(`no button "${label}"`);
      input.write(`${number}\n`);
    },
    reads: () => shown.map(({ text }) => text),
    ids: () => shown.map((_, at) => ({ id: String(at + 1) })),
    buttons: () => [...(shown.at(-1)?.text ?? '').matchAll(/\[\d+\] (\S+)/g)].map((m) => m[1] ?? ''),
    arrivals: () => shown.map(({ at }) => at),
    trouble: never,
    revoke: never,
    reopen: never,
    attempts: () => shown.length,
    slowestAck: () => 0,
    rung: () => [],
    invalid: () => [],
    async close() {
      await platform.close();
      input.destroy();
      output.destroy();
    },
  };
}

async function poll(test: () => boolean): Promise<void> {
  for (let at = 0; at < 500 && !test(); at += 1) await new Promise((r) => setTimeout(r, 5));
}
