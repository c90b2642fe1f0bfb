import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addFeed, blindFeeds, blindLanguages, type FeedPatch, listFeeds, rememberEntries } from '#ledger';
import { emptyLedger, type FreshLedger, freshLedger } from '../support/ledger.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const now = Date.parse('2026-03-01T12:00:00Z');
const iso = (time: number) => new Date(time).toISOString();

describe('whom we do not hear', () => {
  let ledger: FreshLedger;
  beforeAll(async () => {
    ledger = await freshLedger();
  });
  beforeEach(() => emptyLedger(ledger));
  afterAll(() => ledger?.close());

  /** A feed that brought an entry every `every`, the last one `ago` before now. */
  async function feed(
    name: string,
    { every = DAY, ago = 0, entries = 20, ...patch }: { every?: number; ago?: number; entries?: number } & FeedPatch,
  ): Promise<void> {
    const added = now - 60 * DAY;
    const { id } = await addFeed(
      ledger.db,
      { url: `https://${name}.example/`, title: name, language: patch.language ?? 'kk' },
      { origin: 'file', now: iso(added) },
    );
    const last = now - ago;
    await ledger.db
      .updateTable('feeds')
      .set({
        first_good_at: iso(added),
        last_good_at: iso(now),
        last_checked_at: iso(now),
        last_entry_at: entries > 0 ? iso(last) : null,
        ...patch,
      })
      .where('id', '=', id)
      .execute();
    const seen = Array.from({ length: entries }, (_, i) => ({
      key: `k${i}`,
      fingerprint: '',
      article: null,
      published: iso(last - i * every),
      queue: false,
    }));
    await rememberEntries(ledger.db, seen, { feed: id, now: iso(last) });
  }
  const blind = async () => (await blindFeeds(ledger.db, iso(now))).map((b) => `${b.feed.title} ${b.why}`);

  it.each([
    ['an agency, two days', { every: HOUR, ago: 2 * DAY }, true],
    ['an agency, over night', { every: HOUR, ago: 12 * HOUR }, false],
    ['a daily, over the weekend', { every: DAY, ago: 2.5 * DAY }, false],
    ['a daily, four days', { every: DAY, ago: 4 * DAY }, true],
    ['a weekly, ten days', { every: 7 * DAY, ago: 10 * DAY, entries: 4 }, false],
    ['a weekly, four weeks', { every: 7 * DAY, ago: 28 * DAY, entries: 4 }, true],
    ['one without a rhythm, five days', { ago: 5 * DAY, entries: 1 }, false],
    ['one without a rhythm, eight days', { ago: 8 * DAY, entries: 1 }, true],
    ['one taken in yesterday, however old what it holds', { ago: 30 * DAY, first_good_at: iso(now - DAY) }, false],
    ['one that is paused', { every: HOUR, ago: 9 * DAY, state: 'paused' as const }, false],
  ])('silence is judged by its own rhythm: %s', async (_, how, silent) => {
    await feed('paper', how);
    expect(await blind()).toEqual(silent ? ['paper silent'] : []);
  });

  it.each([
    ['an hour', { failing_since: iso(now - HOUR) }, false],
    ['an hour, and people were told', { failing_since: iso(now - HOUR), announced: true }, true],
    ['a night', { failing_since: iso(now - 8 * HOUR) }, true],
  ])('a failure of %s', async (_, how, failing) => {
    await feed('paper', how);
    expect(await blind()).toEqual(failing ? ['paper failing'] : []);
  });

  it('a language is blind when all its feeds are', async () => {
    await feed('a', { language: 'tk', ago: 9 * DAY });
    await feed('b', { language: 'tk', failing_since: iso(now - DAY) });
    await feed('c', { language: 'tg', ago: 9 * DAY });
    await feed('d', { language: 'tg', ago: HOUR });
    const all = await listFeeds(ledger.db);
    expect(blindLanguages(all, await blindFeeds(ledger.db, iso(now)))).toEqual(['tk']);
  });
});
