/**
 * kill -9 between send and mark: nothing lost, at most one double a kill. Three kills in `npm test`;
 * twenty with `KILLS=20 npx vitest run test/platforms/kill.test.ts`.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serverUrl } from '../support/ledger.ts';
import { type Newsroom, openNewsroom } from '../support/newsroom.ts';
import { until } from '../support/platforms.ts';
import { TelegramDouble } from '../support/telegram.ts';

const KILLS = Number(process.env.KILLS ?? 3);
const EACH = 4;
const ALERTS = KILLS * EACH + 6;
const server = await serverUrl();

describe.runIf(server)('kill -9 (on a PostgreSQL server: the embedded ledger lives in the killed process)', () => {
  let room: Newsroom;
  let telegram: TelegramDouble;
  beforeAll(async () => {
    [room, telegram] = [await openNewsroom(), await TelegramDouble.open()];
  });
  afterAll(async () => {
    await room.close();
    await telegram.close();
  });

  const born = async (): Promise<ChildProcess> => {
    const env = {
      PATH: process.env.PATH,
      DATABASE_URL: room.ledger.databaseUrl,
      TELEGRAM_BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.url,
      LOG_LEVEL: 'silent',
    };
    const child = fork(new URL('../support/botchild.ts', import.meta.url).pathname, {
      env,
      execArgv: ['--import', 'tsx'],
    });
    await new Promise((ready, failed) => child.once('message', ready).once('exit', failed));
    return child;
  };
  /** As if a minute had passed: the lease of a dead process ends by itself. */
  const minute = () => sql`update targets set leased_until = 'epoch', not_before = 'epoch'`.execute(room.ledger.db);
  const said = (text: string) => /deal p(\d+)/.exec(text)?.[1];

  it(`${KILLS} times at random points`, { timeout: 60_000 + KILLS * 30_000 }, async () => {
    const dm = telegram.people.chat(1001);
    let child = await born();
    telegram.people.say(dm, '/subscribe tungsten');
    await until(() => telegram.people.sees(dm).length === 1, 'the answer', 20_000);
    const alerts = () => telegram.people.sees(dm).flatMap((m) => said(m.text) ?? []);
    const publishing = (async () => {
      for (let i = 1; i <= ALERTS; i += 1) await room.publish(`deal p${i} - tungsten KZ | value ${i} USD`);
    })();
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const arrivals = () => telegram.of('sendMessage').length;
      const from = arrivals();
      // Half of the kills while the answer is on its way, half at any moment after it.
      if (kill % 2 === 0) telegram.fault({ method: 'sendMessage', delay: 15 });
      await until(() => arrivals() > from || new Set(alerts()).size === ALERTS, 'a send', 30_000);
      await new Promise((r) => setTimeout(r, Math.random() * 12));
      child.kill('SIGKILL');
      await new Promise((gone) => child.once('exit', gone));
      await minute();
      child = await born();
    }
    await publishing;
    await until(() => new Set(alerts()).size === ALERTS, 'every alert', 60_000);
    await new Promise((r) => setTimeout(r, 500));
    child.kill('SIGKILL');
    const doubles = alerts().length - ALERTS;
    console.log(`${KILLS} kills, ${ALERTS} alerts: 0 lost, ${doubles} doubled`);
    expect(doubles).toBeLessThanOrEqual(KILLS);
    const order = [...new Set(alerts())].map(Number);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(telegram.invalid).toEqual([]);
  });
});
