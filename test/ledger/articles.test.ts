import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openArticles, readArticle, storeArticle } from '#ledger';
import { type FreshLedger, freshLedger } from '../support/ledger.ts';

let ledger: FreshLedger;
beforeAll(async () => {
  ledger = await freshLedger();
});
afterAll(() => ledger.close());

const article = (more: object = {}) => ({
  url: 'https://example.org/a?utm_source=x',
  canonicalUrl: 'https://example.org/a',
  source: 'example.org',
  fetched: '2025-11-07T10:00:00.000Z',
  title: 'Tungsten',
  text: 'Kazakhstan sells tungsten.',
  ...more,
});

describe('storeArticle', () => {
  test('new, then the same, then edited: the former text is kept', async () => {
    const { id, outcome } = await storeArticle(ledger.db, article());
    expect(outcome).toBe('new');
    expect(await storeArticle(ledger.db, article({ fetched: '2025-11-08T10:00:00.000Z' }))).toEqual({
      id,
      outcome: 'same',
    });
    expect(await storeArticle(ledger.db, article({ text: 'Kazakhstan sells wolfram.' }))).toEqual({
      id,
      outcome: 'edited',
    });
    expect(await readArticle(ledger.db, id)).toMatchObject({
      text: 'Kazakhstan sells wolfram.',
      revision: 2,
      state: 'stored',
      fetched: '2025-11-07T10:00:00.000Z',
    });
    const former = await ledger.db.selectFrom('revisions').selectAll().execute();
    expect(former).toMatchObject([{ article_id: id, revision: 1, text: 'Kazakhstan sells tungsten.' }]);
  });

  test('twenty pollers at once store it once', async () => {
    const url = { canonicalUrl: 'https://example.org/many' };
    const stored = await Promise.all(Array.from({ length: 20 }, () => storeArticle(ledger.db, article(url))));
    expect(new Set(stored.map((s) => s.id)).size).toBe(1);
    expect(stored.filter((s) => s.outcome === 'new')).toHaveLength(1);
  });

  test('twenty pollers at once edit it once', async () => {
    const edit = { canonicalUrl: 'https://example.org/many', text: 'edited' };
    const stored = await Promise.all(Array.from({ length: 20 }, () => storeArticle(ledger.db, article(edit))));
    expect(stored.filter((s) => s.outcome === 'edited')).toHaveLength(1);
    expect(await readArticle(ledger.db, stored[0]!.id)).toMatchObject({ revision: 2 });
  });

  test('what waits is listed, oldest first', async () => {
    const open = await openArticles(ledger.db, { before: new Date(Date.now() + 60_000).toISOString(), limit: 10 });
    expect(open).toEqual([...open].sort((a, b) => a - b));
    expect(open).toHaveLength(2);
    expect(await openArticles(ledger.db, { before: '2020-01-01T00:00:00Z', limit: 10 })).toEqual([]);
  });
});
