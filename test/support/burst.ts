/** Many alerts at once to one group and many chats, sent by several bots over one ledger; what came of it, as numbers. */
import type { Limits, Platform } from '../../bot/platform.ts';
import { openSlack } from '../../bot/slack/app.ts';
import { openTelegram } from '../../bot/telegram/app.ts';
import { openNewsroom } from './newsroom.ts';
import { setup, until } from './platforms.ts';
import { SlackDouble } from './slack.ts';
import { seen } from './slackWorld.ts';
import { TelegramDouble } from './telegram.ts';

export interface Burst {
  readonly platform: 'telegram' | 'slack';
  readonly alerts: number;
  readonly chats: number;
  readonly bots: number;
  readonly limits: Limits;
  /** Gives up after so many ms. */
  readonly within: number;
}
export interface Outcome {
  readonly expected: number;
  readonly arrived: number;
  readonly doubled: number;
  /** Chats in which an alert came before one that was recorded earlier. */
  readonly disordered: number;
  /** Alerts in chats that do not follow their mineral. */
  readonly strayed: number;
  /** Sends that came sooner than a limit allows, by the server's clock. */
  readonly broken: { readonly chat: number; readonly group: number; readonly all: number };
  readonly seconds: number;
  /** Calls that the platform's schema refused. */
  readonly invalid: number;
}

/** One chat of a {@link Field}: what a person says there, and what has come, oldest first. */
interface Chat {
  readonly id: number;
  say(text: string): void;
  sees(): { readonly text: string; readonly at: number }[];
}
/** A platform's double with its chats. */
interface Field {
  readonly group: Chat;
  readonly chats: readonly Chat[];
  open(more: object): Platform;
  count(): number;
  forget(): void;
  invalid(): readonly string[];
  close(): Promise<void>;
}
const FIELDS = { telegram: telegramField, slack: slackField } as const;

async function telegramField(chats: number): Promise<Field> {
  const server = await TelegramDouble.open();
  const { people, world } = server;
  const env = { TELEGRAM_BOT_TOKEN: server.token, TELEGRAM_API_ROOT: server.url };
  const chat = (made: ReturnType<typeof people.chat>, id: number): Chat => ({
    id,
    say: (text) => void people.say(made, `/${text}`),
    sees: () => people.sees(made),
  });
  return {
    group: chat(people.chat(-1001, 'supergroup', { admins: [1001] }), -1),
    chats: Array.from({ length: chats }, (_, i) => chat(people.chat(5000 + i), i)),
    open: (more) => openTelegram(setup(env), { pollSeconds: 1, ...more }),
    count: () => world.messages.length,
    forget: () => void world.messages.splice(0),
    invalid: () => server.invalid,
    close: () => server.close(),
  };
}

async function slackField(chats: number): Promise<Field> {
  const server = await SlackDouble.open();
  const { people, world } = server;
  const env = { SLACK_BOT_TOKEN: server.botToken, SLACK_APP_TOKEN: server.appToken, SLACK_API_ROOT: server.url };
  const chat = (made: ReturnType<typeof people.channel>, id: number): Chat => ({
    id,
    say: (text) => void people.command(made, text),
    sees: () => people.sees(made).map((message) => ({ text: seen(message), at: message.at })),
  });
  return {
    group: chat(people.channel('C0GROUP'), -1),
    chats: Array.from({ length: chats }, (_, i) => chat(people.channel(`C${1000 + i}`), i)),
    open: (more) => openSlack(setup(env), more),
    count: () => world.messages.length,
    forget: () => void world.messages.splice(0),
    invalid: () => server.invalid,
    close: () => server.close(),
  };
}

export async function burst({ platform, alerts, chats, bots, limits, within }: Burst): Promise<Outcome> {
  const [room, field] = [await openNewsroom(), await FIELDS[platform](chats)];
  // The group follows everything, each chat one mineral; their subscriptions are made by command.
  const all = [field.group, ...field.chats];
  await room.staff(field.open({ limits: { chatEvery: 0 } }));
  for (const chat of all) chat.say(`subscribe ${chat.id < 0 ? 'everything' : mineralOf(chat.id)}`);
  await until(() => field.count() >= all.length, 'every answer', 60_000);
  await room.empty('bot');
  field.forget();
  for (let i = 0; i < alerts; i += 1) await room.publish(`deal p${i} - ${mineralOf(i)} KZ | value 7 USD`);
  const wanted = (chat: Chat) =>
    Array.from({ length: alerts }, (_, i) => i).filter((i) => chat.id < 0 || mineralOf(i) === mineralOf(chat.id));
  const expected = all.reduce((sum, chat) => sum + wanted(chat).length, 0);
  const start = performance.now();
  const running = await room.crowd(Array.from({ length: bots }, () => field.open({ limits })));
  while (field.count() < expected && performance.now() - start < within) await new Promise((r) => setTimeout(r, 50));
  await new Promise((r) => setTimeout(r, 300));
  await running.close();
  const chatsSeen = all.map((chat) => ({ wanted: wanted(chat), seen: chat.sees() }));
  const seconds = (Math.max(...chatsSeen.flatMap(({ seen }) => seen.map((m) => m.at))) - start) / 1000;
  const outcome = { ...judge(chatsSeen, limits), expected, seconds, invalid: field.invalid().length };
  await Promise.all([room.close(), field.close()]);
  return outcome;
}

const MINERALS = [
  'tungsten',
  'gold',
  'copper',
  'lithium',
  'uranium',
  'antimony',
  'graphite',
  'titanium',
  'zinc',
  'nickel',
];
const mineralOf = (i: number): string => MINERALS[i % MINERALS.length]!;

type Told = { readonly text: string; readonly at: number };
type Seen = { readonly wanted: readonly number[]; readonly seen: readonly Told[] };
function judge(chats: readonly Seen[], limits: Limits): Omit<Outcome, 'expected' | 'seconds' | 'invalid'> {
  let [doubled, disordered, strayed, tooSoon, arrived] = [0, 0, 0, 0, 0];
  for (const { wanted, seen } of chats) {
    const numbers = seen.map((m) => Number(/deal p(\d+)/.exec(m.text)?.[1]));
    arrived += numbers.length;
    doubled += numbers.length - new Set(numbers).size;
    strayed += numbers.filter((n) => !wanted.includes(n)).length;
    disordered += numbers.some((n, i) => i > 0 && n < (numbers[i - 1] ?? 0)) ? 1 : 0;
    tooSoon += crowded(
      seen.map((m) => m.at),
      { most: 1, ms: limits.chatEvery },
    );
  }
  const minute = limits.minute ?? 60_000;
  const times = (seen: readonly Told[]) => seen.map((m) => m.at).toSorted((a, b) => a - b);
  const broken = {
    chat: tooSoon,
    group: crowded(times(chats[0]?.seen ?? []), {
      most: limits.groupPerMinute ?? Number.POSITIVE_INFINITY,
      ms: minute,
    }),
    all: crowded(times(chats.flatMap(({ seen }) => seen)), {
      most: limits.perSecond ?? Number.POSITIVE_INFINITY,
      ms: minute / 60,
    }),
  };
  return { arrived, doubled, disordered, strayed, broken };
}

/** How often more than `most` moments lie within `ms`. */
const crowded = (moments: readonly number[], { most, ms }: { most: number; ms: number }): number =>
  moments.filter((at, i) => at - (moments[i - most] ?? Number.NEGATIVE_INFINITY) < ms).length;
