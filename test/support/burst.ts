/** Many alerts at once to one group and many chats, sent by several bots over one ledger; what came of it, as numbers. */
import type { Limits } from '../../bot/platform.ts';
import { openTelegram } from '../../bot/telegram/app.ts';
import { openNewsroom } from './newsroom.ts';
import { setup, until } from './platforms.ts';
import { type BotMessage, TelegramDouble } from './telegram.ts';

export interface Burst {
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
}

const GROUP = -1001;

export async function burst({ alerts, chats, bots, limits, within }: Burst): Promise<Outcome> {
  const [room, server] = [await openNewsroom(), await TelegramDouble.open()];
  const env = { TELEGRAM_BOT_TOKEN: server.token, TELEGRAM_API_ROOT: server.url };
  const open = (more: object) => openTelegram(setup(env), { pollSeconds: 1, ...more });
  const people = server.people;
  // The group follows everything, each chat one mineral; their subscriptions are made by command.
  const all = [
    people.chat(GROUP, 'supergroup', { admins: [1001] }),
    ...Array.from({ length: chats }, (_, i) => people.chat(5000 + i)),
  ];
  await room.staff(open({ limits: { chatEvery: 0 } }));
  for (const [i, chat] of all.entries())
    people.say(chat, i === 0 ? '/subscribe everything' : `/subscribe ${mineralOf(i - 1)}`);
  await until(() => server.world.messages.length >= all.length, 'every answer', 60_000);
  await room.empty('bot');
  server.world.messages.length = 0;
  for (let i = 0; i < alerts; i += 1) await room.publish(`deal p${i} - ${mineralOf(i)} KZ | value 7 USD`);
  const wanted = (chat: number) =>
    Array.from({ length: alerts }, (_, i) => i).filter(
      (i) => chat === GROUP || mineralOf(i) === mineralOf(chat - 5000),
    );
  const expected = all.reduce((sum, chat) => sum + wanted(chat.id).length, 0);
  const start = performance.now();
  const running = await room.crowd(Array.from({ length: bots }, () => open({ limits })));
  while (server.world.messages.length < expected && performance.now() - start < within)
    await new Promise((r) => setTimeout(r, 50));
  await new Promise((r) => setTimeout(r, 300));
  const seconds = (Math.max(...server.world.messages.map((m) => m.at)) - start) / 1000;
  await running.close();
  const chatsSeen = all.map((chat) => ({ wanted: wanted(chat.id), seen: people.sees(chat) }));
  const outcome = { ...judge(chatsSeen, limits), expected, seconds };
  await Promise.all([room.close(), server.close()]);
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

type Seen = { readonly wanted: readonly number[]; readonly seen: readonly BotMessage[] };
function judge(chats: readonly Seen[], limits: Limits): Omit<Outcome, 'expected' | 'seconds'> {
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
  const times = (seen: readonly BotMessage[]) => seen.map((m) => m.at).toSorted((a, b) => a - b);
  const broken = {
    chat: tooSoon,
    group: crowded(times(chats[0]?.seen ?? []), {
      most: limits.groupPerMinute ?? Number.POSITIVE_INFINITY,
      ms: 60_000,
    }),
    all: crowded(times(chats.flatMap(({ seen }) => seen)), {
      most: limits.perSecond ?? Number.POSITIVE_INFINITY,
      ms: 1000,
    }),
  };
  return { arrived, doubled, disordered, strayed, broken };
}

/** How often more than `most` moments lie within `ms`. */
const crowded = (moments: readonly number[], { most, ms }: { most: number; ms: number }): number =>
  moments.filter((at, i) => at - (moments[i - most] ?? Number.NEGATIVE_INFINITY) < ms).length;
