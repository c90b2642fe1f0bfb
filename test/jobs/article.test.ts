import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createLog } from '#config';
import type { Article } from '#fact';
import { type Desk, processArticle } from '#jobs';
import { asOf, contradictions, deals, factsIn, factsOf, readArticle, storeArticle, timeline } from '#ledger';
import { emptyLedger, type FreshLedger, freshEmbeddedLedger, freshServerLedger, serverUrl } from '../support/ledger.ts';
import { article, scripted } from '../support/scripted.ts';

const log = createLog('silent', 'test');
const server = await serverUrl();
const LEDGERS = [
  { name: 'server PostgreSQL', fresh: () => freshServerLedger(server!), there: server !== undefined },
  { name: 'embedded PostgreSQL', fresh: freshEmbeddedLedger, there: true },
].filter((ledger) => ledger.there);

const TUNGSTEN = 'deal - cove-kaz tungsten KZ,US';
const ACCORDS = 'accession abraham-accords - - KZ';

describe.each(LEDGERS)('an article becomes facts on $name', ({ fresh }) => {
  let ledger: FreshLedger;
  let desk: Desk;
  beforeAll(async () => {
    ledger = await fresh();
    desk = { ledger, log, extractor: scripted() };
  });
  beforeEach(() => emptyLedger(ledger));
  afterAll(() => ledger.close());

  const take = async (one: Article) => {
    const { id } = await storeArticle(ledger.db, one);
    await processArticle(desk, id);
    return id;
  };
  const outbox = async () =>
    (await ledger.db.selectFrom('outbox').selectAll().orderBy('id').execute()).map(({ kind, payload, article_id }) => ({
      kind,
      article: article_id,
      ...payload,
    }));

  test('its facts are recorded, its subject is opened, the outbox is told', async () => {
    const id = await take(article(`${TUNGSTEN} | value 1100000000 USD about\n${TUNGSTEN} | stake 70 percent`));
    const facts = await factsIn(ledger.db, id);
    expect(facts.map(({ attribute, value }) => [attribute, value])).toEqual([
      ['value', 1_100_000_000],
      ['stake', 70],
    ]);
    expect(facts[0]).toMatchObject({
      unit: 'USD',
      hedge: 'about',
      start: 0,
      article: { id, published: '2025-11-07T09:00:00.000Z', language: 'en' },
    });
    const [deal] = await deals(ledger.db, { topic: { any: ['mineral:tungsten'] } });
    expect(deal).toMatchObject({ kind: 'deal', articles: 1, origins: 1, open: 0 });
    expect(deal!.facts).toHaveLength(2);
    expect(await deals(ledger.db, { topic: { any: ['mineral:uranium'] } })).toEqual([]);
    expect(await outbox()).toEqual([{ kind: 'facts', article: id, facts: facts.map((fact) => fact.id) }]);
  });

  test('twice, and by ten workers at once: nothing changes', async () => {
    const { id } = await storeArticle(ledger.db, article(`${TUNGSTEN} | value 1100000000 USD`));
    await Promise.all(Array.from({ length: 10 }, () => processArticle(desk, id)));
    await processArticle(desk, id);
    expect(await factsIn(ledger.db, id)).toHaveLength(1);
    expect(await outbox()).toHaveLength(1);
  });

  test('a second article on the same thing finds its subject', async () => {
    await take(article(`${TUNGSTEN} | value 1100000000 USD`));
    await take(article(`${TUNGSTEN} | reserve 410000 t`, { language: 'ru' }));
    const found = await deals(ledger.db);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ articles: 2, origins: 2 });
  });

  test('two values that cannot both hold are raised once, with both sides and their origins', async () => {
    await take(article(`${TUNGSTEN} | stake 70 percent`));
    await take(article(`${TUNGSTEN} | stake 51 percent`));
    const [found, ...others] = await contradictions(ledger.db);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      attribute: 'stake',
      relation: 'conflict',
      state: 'open',
      a: { articles: 1 },
      b: { articles: 1 },
    });
    await take(article(`${TUNGSTEN} | stake 51 percent\nprose that is quite another`));
    const again = await contradictions(ledger.db);
    expect(again).toHaveLength(1);
    expect([again[0]!.a.articles, again[0]!.b.articles]).toEqual([1, 2]);
    expect((await outbox()).filter(({ kind }) => kind === 'discrepancy')).toHaveLength(1);
  });

  test('hopes to join / has joined, a day apart', async () => {
    await take(article(`${ACCORDS} | status hoped`));
    await take(article(`${ACCORDS} | status completed`, { published: '2025-11-08T09:00:00.000Z' }));
    expect(await contradictions(ledger.db)).toMatchObject([{ attribute: 'status', relation: 'conflict' }]);
  });

  test('an edited article: the former figure no longer stands, the change is an update, what was posted is corrected', async () => {
    const first = article(`${TUNGSTEN} | stake 70 percent\n${TUNGSTEN} | value 1100000000 USD`);
    const id = await take(first);
    const before = new Date().toISOString();
    const [stake, value] = await factsIn(ledger.db, id);
    await take({ ...first, text: first.text.replace('70', '51') });
    const [edited, same] = await factsIn(ledger.db, id);
    expect(edited).toMatchObject({ value: 51 });
    expect(same!.id).toBe(value!.id);
    const all = await factsOf(ledger.db, edited!.subject, { all: true });
    expect(all.find((fact) => fact.id === stake!.id)).toMatchObject({ supersededBy: edited!.id });
    const [update] = await contradictions(ledger.db);
    expect(update).toMatchObject({
      relation: 'update',
      rule: 'edited',
      a: { fact: { value: 70 } },
      b: { fact: { value: 51 } },
    });
    expect(await outbox()).toMatchObject([
      { kind: 'facts', facts: [stake!.id, value!.id] },
      { kind: 'correction', article: id, changes: [{ old: stake!.id, new: edited!.id }] },
      { kind: 'discrepancy', discrepancy: update!.id },
    ]);
    const then = await asOf(ledger.db, edited!.subject, { at: before, clock: 'recorded' });
    expect(then.map((fact) => fact.value)).toEqual([70, 1_100_000_000]);
  });

  test('an edit that takes a claim back withdraws the contradiction it had raised', async () => {
    await take(article(`${TUNGSTEN} | stake 70 percent`));
    const wrong = article(`${TUNGSTEN} | stake 51 percent`);
    await take(wrong);
    const [raised] = await contradictions(ledger.db);
    await take({ ...wrong, text: `${TUNGSTEN} | stake 70 percent` });
    expect(await contradictions(ledger.db, { relations: ['conflict'] })).toEqual([]);
    expect(await contradictions(ledger.db, { states: ['withdrawn'] })).toMatchObject([{ id: raised!.id }]);
    expect((await outbox()).find(({ kind }) => kind === 'correction')).toMatchObject({ withdrawn: [raised!.id] });
    await take(article(`${TUNGSTEN} | stake 51 percent\nother words`));
    expect(await contradictions(ledger.db, { relations: ['conflict'] })).toMatchObject([
      { id: raised!.id, state: 'open' },
    ]);
  });

  test('an article with nothing in it is recorded too', async () => {
    const id = await take(article('The weather will be fine.'));
    expect(await factsIn(ledger.db, id)).toEqual([]);
    expect(await outbox()).toEqual([]);
  });

  test('a text that the extractor fails on is set aside and does not hold up the others', async () => {
    const failing = {
      ...desk,
      extractor: {
        version: 'x',
        strip: (text: string) => text,
        extract: () => {
          throw new Error('unreadable');
        },
      },
    };
    const { id } = await storeArticle(ledger.db, article('broken'));
    const second = (await storeArticle(ledger.db, article(`${TUNGSTEN} | stake 70 percent`))).id;
    await expect(processArticle(failing, id)).rejects.toThrow('unreadable');
    await processArticle(desk, second);
    expect(await factsIn(ledger.db, second)).toHaveLength(1);
    expect(
      await ledger.db.selectFrom('articles').select(['state', 'failure', 'attempts']).where('id', '=', id).execute(),
    ).toEqual([{ state: 'failed', failure: 'Error: unreadable', attempts: 1 }]);
    await processArticle(desk, id);
    expect(await ledger.db.selectFrom('articles').select('state').where('id', '=', id).execute()).toEqual([
      { state: 'recorded' },
    ]);
  });

  test('the later article waits for the earlier one, whichever was read first', async () => {
    const first = (await storeArticle(ledger.db, article(`${TUNGSTEN} | stake 70 percent`))).id;
    const second = (await storeArticle(ledger.db, article(`${TUNGSTEN} | stake 51 percent`))).id;
    expect(await processArticle(desk, second)).toEqual([]);
    expect((await processArticle(desk, first)).map((done) => done.article)).toEqual([first, second]);
    expect(await contradictions(ledger.db)).toMatchObject([{ a: { fact: { value: 70 } }, b: { fact: { value: 51 } } }]);
  });

  test('the timeline tells facts, edits and contradictions in order', async () => {
    await take(article(`${ACCORDS} | status hoped`));
    await take(article(`${ACCORDS} | status completed`, { published: '2025-11-08T09:00:00.000Z' }));
    const [deal] = await deals(ledger.db);
    expect((await timeline(ledger.db, deal!.id)).map(({ kind }) => kind)).toEqual(['fact', 'fact', 'discrepancy']);
  });
});

test('share lines are not kept as the text; the same delivery again is no edit', async () => {
  const ledger = await (LEDGERS[0] as (typeof LEDGERS)[number]).fresh();
  const plain = scripted();
  const desk: Desk = { ledger, log, extractor: { ...plain, strip: (text) => text.replace(/\nShare this.*/s, '') } };
  const one = article(`${TUNGSTEN} | stake 70 percent\nShare this with your friends`);
  const { id } = await storeArticle(ledger.db, one);
  await processArticle(desk, id);
  const stored = await readArticle(ledger.db, id);
  const [fact] = await factsIn(ledger.db, id);
  const again = await storeArticle(ledger.db, one);
  await ledger.close();
  expect(stored?.text).toBe(`${TUNGSTEN} | stake 70 percent`);
  expect(stored?.text.slice(fact!.start, fact!.end)).toBe(fact!.quote);
  expect(again.outcome).toBe('same');
});
