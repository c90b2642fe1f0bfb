/**
 * Many alerts at once to one group and many chats. Bounded in `npm test`;
 * the whole measure with `BURST=1000 npx vitest run test/platforms/burst.test.ts` (with shorter limits, so that it ends).
 */
import { expect, it } from 'vitest';
import { burst } from '../support/burst.ts';

const ALERTS = Number(process.env.BURST ?? 20);
const CHATS = ALERTS >= 1000 ? 50 : 8;
const within = ALERTS >= 1000 ? 1_800_000 : 60_000;

it(`${ALERTS} alerts to a group and ${CHATS} chats by two processes: limits kept, order kept, none lost, none doubled`, {
  timeout: within + 600_000,
}, async () => {
  // A minute cannot be shortened, so the group's own limit has a test of its own below.
  const limits = { chatEvery: 60, perSecond: 50 };
  const outcome = await burst({ alerts: ALERTS, chats: CHATS, bots: 2, limits, within });
  console.log(JSON.stringify(outcome));
  expect(outcome).toMatchObject({
    arrived: outcome.expected,
    doubled: 0,
    disordered: 0,
    broken: { chat: 0, group: 0, all: 0 },
  });
});

it("Telegram's own limits: 20 a minute to a group, one a second to a chat", { timeout: 90_000 }, async () => {
  const limits = { chatEvery: 1000, groupPerMinute: 20, perSecond: 30 };
  const outcome = await burst({ alerts: 25, chats: 4, bots: 2, limits, within: 24_000 });
  console.log(JSON.stringify(outcome));
  expect(outcome.arrived).toBeGreaterThanOrEqual(20);
  expect(outcome).toMatchObject({ doubled: 0, disordered: 0, strayed: 0, broken: { chat: 0, group: 0, all: 0 } });
});
