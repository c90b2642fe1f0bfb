/**
 * Many alerts at once to one group and many chats, by two processes. Bounded in `npm test`; the whole measure is
 * `BURST=1000 npx vitest run test/platforms/burst.test.ts`: minutes a tenth as long, so that it ends in eleven, and
 * `BURST=1000 PACE=1 …`: the platforms' own limits, in real time (an hour).
 */
import { expect, it } from 'vitest';
import { burst } from '../support/burst.ts';

const ALERTS = Number(process.env.BURST ?? 20);
const CHATS = ALERTS >= 1000 ? 50 : 8;
const PACE = Number(process.env.PACE ?? (ALERTS >= 1000 ? 10 : 40));
const minute = 60_000 / PACE;
const within = Math.max(30_000, (ALERTS / 17) * minute + 120_000);
const KEPT = { doubled: 0, disordered: 0, strayed: 0, invalid: 0, broken: { chat: 0, group: 0, all: 0 } };

it.each([
  ['telegram', { chatEvery: 1000 / PACE, groupPerMinute: 20, perSecond: 30, minute }],
  ['slack', { chatEvery: 1000 / PACE, minute }],
] as const)(
  `${ALERTS} alerts to a group and ${CHATS} chats on %s, ${PACE} times as fast as life: limits and order kept, none lost, none doubled`,
  {
    timeout: within + 600_000,
  },
  async (platform, limits) => {
    const outcome = await burst({ platform, alerts: ALERTS, chats: CHATS, bots: 2, limits, within });
    console.log(JSON.stringify({ platform, pace: PACE, ...outcome }));
    expect(outcome).toMatchObject({ ...KEPT, arrived: outcome.expected });
  },
);

it("Telegram's own limits in real time: 20 a minute to a group, one a second to a chat", {
  timeout: 90_000,
}, async () => {
  const limits = { chatEvery: 1000, groupPerMinute: 20, perSecond: 30 };
  const outcome = await burst({ platform: 'telegram', alerts: 25, chats: 4, bots: 2, limits, within: 24_000 });
  console.log(JSON.stringify(outcome));
  // Two of a minute's twenty are kept for answers.
  expect(outcome.arrived).toBeGreaterThanOrEqual(18);
  expect(outcome).toMatchObject(KEPT);
});
