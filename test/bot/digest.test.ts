import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createLog, loadConfig } from '#config';
import { createExtractor } from '#extract';
import { addDeliveries, addFeed, enterTarget, subscribe, type Target } from '#ledger';
import type { Desk } from '../../bot/desk.ts';
import { speaking } from '../../bot/desk.ts';
import { gatherDigest } from '../../bot/digest.ts';
import { digestMessage } from '../../bot/messages/digest.ts';
import { plain } from '../../bot/platform.ts';
import { lastMoment, quietUntil } from '../../bot/quiet.ts';
import { scheduleDigests } from '../../bot/schedule.ts';
import { readConcepts } from '../../bot/topics/concepts.ts';
import { theLexicon } from '../support/conversation.ts';
import { emptyLedger, type FreshLedger, freshLedger } from '../support/ledger.ts';
import { publish, STORIES } from '../support/stories.ts';

let ledger: FreshLedger;
let desk: Desk;
let clock = new Date('2026-03-28T12:00:00Z');
beforeAll(async () => {
  ledger = await freshLedger();
  desk = {
    config: loadConfig({}),
    db: ledger.db,
    log: createLog('silent', 'test'),
    concepts: readConcepts(theLexicon()),
    extractor: createExtractor(theLexicon()),
    now: () => clock,
    prefix: () => '/',
    limits: () => undefined,
  };
});
beforeEach(() => emptyLedger(ledger));
afterAll(() => ledger.close());

const chat = async (settings: Record<string, unknown>): Promise<Target> => {
  const target = await enterTarget(ledger.db, { platform: 'terminal', chat: 'local', kind: 'private', settings });
  await ledger.db
    .updateTable('targets')
    .set({ created_at: '2026-01-01T00:00:00Z' })
    .where('id', '=', target.id)
    .execute();
  return target;
};
const digests = () =>
  ledger.db.selectFrom('deliveries').selectAll().where('kind', '=', 'digest').orderBy('id').execute();

describe('the hour of a digest is the clock on the wall', () => {
  // Prague goes from 2:00 to 3:00 on 29 March 2026, and back on 25 October; Almaty never.
  test.each([
    ['Europe/Prague', '2026-03-28T12:00:00Z', '2026-03-28T07:00:00.000Z'],
    ['Europe/Prague', '2026-03-29T12:00:00Z', '2026-03-29T06:00:00.000Z'],
    ['Europe/Prague', '2026-10-24T12:00:00Z', '2026-10-24T06:00:00.000Z'],
    ['Europe/Prague', '2026-10-25T12:00:00Z', '2026-10-25T07:00:00.000Z'],
    ['Asia/Almaty', '2026-03-29T12:00:00Z', '2026-03-29T03:00:00.000Z'],
    ['Asia/Kabul', '2026-03-29T03:00:00Z', '2026-03-28T03:30:00.000Z'],
  ])('in %s, at %s, eight was last at %s', (zone, now, at) => {
    expect(lastMoment({ minute: 480, zone }, new Date(now)).toISOString()).toBe(at);
  });
  test('a minute that the clock leaps over comes once all the same', () => {
    const at = lastMoment({ minute: 150, zone: 'Europe/Prague' }, new Date('2026-03-29T12:00:00Z'));
    expect(at.toISOString()).toBe('2026-03-29T01:30:00.000Z');
  });
  test('a weekly one comes on its weekday', () => {
    const at = lastMoment({ minute: 540, weekday: 1, zone: 'Asia/Almaty' }, new Date('2026-11-25T12:00:00Z'));
    expect(at.toISOString()).toBe('2026-11-23T04:00:00.000Z');
  });
});

describe('quiet hours', () => {
  test.each([
    [[1320, 420], '2026-11-25T20:00:00Z', 6 * 3_600_000],
    [[1320, 420], '2026-11-25T12:00:00Z', 0],
    [[720, 780], '2026-11-25T07:30:00Z', 30 * 60_000],
    [[720, 780], '2026-11-25T08:00:00Z', 0],
  ] as const)('%j at %s end in %i ms', (quiet, now, ms) => {
    expect(quietUntil({ quiet: [...quiet], zone: 'Asia/Almaty' }, new Date(now))).toBe(ms);
  });
});

describe.each(['Europe/Prague', 'Asia/Kabul'])('in %s, over a change of summer time', (zone) => {
  test('each digest begins where the last one ended; none twice, whoever asks', async () => {
    await chat({ language: 'en', zone, digest: 480 });
    for (let hour = 0; hour < 5 * 24; hour++) {
      clock = new Date(Date.UTC(2026, 2, 27, hour));
      await Promise.all([scheduleDigests(desk), scheduleDigests(desk)]);
    }
    const periods = (await digests()).map((d) => d.payload as { from: string; to: string });
    // The one that was due when it began, and one for each of the five days.
    expect(periods).toHaveLength(6);
    for (const [i, period] of periods.entries()) if (i > 0) expect(period.from).toBe(periods[i - 1]!.to);
  });
});

test('after a standstill of days one digest tells all of them', async () => {
  await chat({ language: 'en', zone: 'UTC', digest: 480 });
  clock = new Date('2026-05-01T09:00:00Z');
  await scheduleDigests(desk);
  clock = new Date('2026-05-04T09:00:00Z');
  await scheduleDigests(desk);
  const [, second] = (await digests()).map((d) => d.payload as { from: string; to: string });
  expect(second).toMatchObject({ from: '2026-05-01T08:00:00.000Z', to: '2026-05-04T08:00:00.000Z' });
});

test('what was held back is counted in the next digest, once', async () => {
  const target = await chat({ language: 'en', zone: 'UTC', digest: 480 });
  await addDeliveries(ledger.db, [
    { target: target.id, kind: 'facts', payload: { facts: [] }, state: 'held' },
    { target: target.id, kind: 'facts', payload: { facts: [] }, state: 'held' },
  ]);
  clock = new Date('2026-05-01T09:00:00Z');
  await scheduleDigests(desk);
  clock = new Date('2026-05-02T09:00:00Z');
  await scheduleDigests(desk);
  expect((await digests()).map((d) => d.payload.held)).toEqual([2, 0]);
});

describe('a digest', () => {
  const gather = async (topics: string[], language: 'en' | 'fa' = 'en') => {
    const target = await chat({ language, zone: 'UTC' });
    const wanted = topics.map((tag) => ({
      all: [{ tag, any: [...(desk.concepts.byTag(tag)?.any ?? [tag])] }],
      none: [],
    }));
    for (const topic of wanted)
      await subscribe(ledger.db, { target: target.id, key: topic.all[0]!.tag, topic, by: 'test' });
    const to = new Date(Date.now() + 60_000).toISOString();
    const from = new Date(Date.now() - 86_400_000).toISOString();
    const view = await gatherDigest(desk, { kind: 'daily', from, to, topics: wanted, muted: [] });
    return digestMessage(speaking(desk, { language, zone: 'UTC', prefix: '/' }), view);
  };

  test('is sent on an empty day too, and says so', async () => {
    expect(plain(await gather([]))).toMatch(/0 articles, 0 claims, no contradiction\nNothing new\./);
  });

  test('names the feeds and the languages that were not heard', async () => {
    const ago = new Date(Date.now() - 20 * 86_400_000).toISOString();
    for (const [url, language] of [
      ['https://ovoz.example/', 'tg'],
      ['https://paper.example/', 'en'],
      ['https://post.example/', 'en'],
    ] as const)
      await addFeed(ledger.db, { url, title: url.slice(8, -9), language }, { origin: 'file', now: ago });
    await ledger.db
      .updateTable('feeds')
      .set({ first_good_at: ago, last_checked_at: ago, last_entry_at: ago })
      .execute();
    await ledger.db
      .updateTable('feeds')
      .set({ last_entry_at: new Date().toISOString() })
      .where('title', '=', 'post')
      .execute();
    const told = plain(await gather([]));
    expect(told).toContain('2 feeds were silent: ovoz and paper');
    expect(told).toContain('Nothing at all was heard in Tajik.');
  });

  test('tells each story once, its numbers and its contradictions, on the topics of the chat', async () => {
    await publish(ledger, STORIES.pashto, STORIES.persian, STORIES.russian);
    const told = plain(await gather(['mineral:tungsten']));
    expect(told.match(/S-1/g)).toHaveLength(1);
    expect(told).toContain('Stake: Cove Kaz Capital Group: 70 %');
    expect(told).toContain('70 % ↔ Cove Kaz Capital Group: 51 %');
    expect(told).not.toContain('Abraham');
    expect(told).not.toContain('Boeing');
  });

  test('is short enough for one message, however much happened', async () => {
    await publish(ledger, STORIES.pashto, STORIES.persian, STORIES.russian, STORIES.english);
    expect(plain(await gather([])).length).toBeLessThan(4096);
    expect(plain(await gather([], 'fa')).length).toBeLessThan(4096);
  });
});
