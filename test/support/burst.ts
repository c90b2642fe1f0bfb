/** Many alerts at once to one group and many chats, sent by several processes' worth of bots over one ledger; what came of it, as numbers. */
import { sql } from 'kysely';
import { startBot } from '#bot';
import { createLog, loadConfig } from '#config';
import { enterTarget, subscribe } from '#ledger';
import { loadLexicon } from '#lexicon';
import type { Limits } from '../../bot/platform.ts';
import { openTelegram } from '../../bot/telegram/app.ts';
import { keyOf } from '../../bot/topics/topic.ts';
import { openNewsroom } from './newsroom.ts';
import { setup } from './platforms.ts';
import { TelegramDouble } from './telegram.ts';

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
  /** Sends that came sooner than a limit allows, by the server's clock. */
  readonly broken: { readonly chat: number; readonly group: number; readonly all: number };
  readonly seconds: number;
}

const GROUP = -1001;

export async function burst({ alerts, chats, bots, limits, within }: Burst): Promise<Outcome> {
  const [room, server] = [await openNewsroom(), await TelegramDouble.open()];
  const lexicon = loadLexicon();
  const env = { TELEGRAM_BOT_TOKEN: server.token, TELEGRAM_API_ROOT: server.url };
  const ids = [GROUP, ...Array.from({ length: chats }, (_, i) => 5000 + i)];
  const topic = { all: [{ tag: 'topic:everything', any: ['*'] }], none: [] };
  for (const id of ids) {
    server.people.chat(id, id < 0 ? 'supergroup' : 'private');
    const target = await enterTarget(room.ledger.db, {
      platform: 'telegram',
      chat: String(id),
      kind: id < 0 ? 'group' : 'private',
      settings: {},
    });
    await subscribe(room.ledger.db, { target: target.id, key: keyOf(topic), topic, by: 'test' });
  }
  for (let i = 1; i <= alerts; i += 1) await room.publish(`deal p${i} - tungsten KZ | value ${i} USD`);
  await sql`update outbox set created_at = now()`.execute(room.ledger.db);
  const config = loadConfig(env);
  const log = createLog('silent', 'burst');
  const start = performance.now();
  const running = await Promise.all(
    Array.from({ length: bots }, () =>
      startBot(
        { config, ledger: room.ledger, lexicon, log },
        { platforms: [openTelegram(setup(env), { pollSeconds: 1, limits })] },
      ),
    ),
  );
  const expected = alerts * ids.length;
  while (server.world.messages.length < expected && performance.now() - start < within)
    await new Promise((r) => setTimeout(r, 50));
  await new Promise((r) => setTimeout(r, 300));
  const seconds = (Math.max(...server.world.messages.map((m) => m.at)) - start) / 1000;
  await Promise.all(running.map((bot) => bot.close()));
  const outcome = { ...judge(server, ids, limits), expected, seconds };
  await Promise.all([room.close(), server.close()]);
  return outcome;
}

function judge(server: TelegramDouble, ids: readonly number[], limits: Limits): Omit<Outcome, 'expected' | 'seconds'> {
  let [doubled, disordered, tooSoon] = [0, 0, 0];
  for (const id of ids) {
    const seen = server.people.sees(id);
    const numbers = seen.map((m) => Number(/deal p(\d+)/.exec(m.text)?.[1]));
    doubled += numbers.length - new Set(numbers).size;
    disordered += numbers.some((n, i) => i > 0 && n < (numbers[i - 1] ?? 0)) ? 1 : 0;
    tooSoon += crowded(
      seen.map((m) => m.at),
      { most: 1, ms: limits.chatEvery },
    );
  }
  const group = server.people.sees(GROUP).map((m) => m.at);
  const all = server.world.messages.map((m) => m.at).toSorted((a, b) => a - b);
  const broken = {
    chat: tooSoon,
    group: crowded(group, { most: limits.groupPerMinute ?? Number.POSITIVE_INFINITY, ms: 60_000 }),
    all: crowded(all, { most: limits.perSecond ?? Number.POSITIVE_INFINITY, ms: 1000 }),
  };
  return { arrived: server.world.messages.length, doubled, disordered, broken };
}

/** How often more than `most` moments lie within `ms`. */
const crowded = (moments: readonly number[], { most, ms }: { most: number; ms: number }): number =>
  moments.filter((at, i) => at - (moments[i - most] ?? Number.NEGATIVE_INFINITY) < ms).length;
