import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createLog } from '#config';
import { type Desk, processArticle } from '#jobs';
import {
  asOf,
  auditTrail,
  contradictions,
  deals,
  decide,
  factsOf,
  mergeSubjects,
  readDiscrepancy,
  readSubject,
  splitSubject,
  storeArticle,
} from '#ledger';
import { emptyLedger, type FreshLedger, freshLedger } from '../support/ledger.ts';
import { article, scripted } from '../support/scripted.ts';

const COVE = 'deal - cove-kaz tungsten KZ,US';
const BY = { by: 'telegram:1', name: 'Dana' };

let ledger: FreshLedger;
let desk: Desk;
beforeAll(async () => {
  ledger = await freshLedger();
  desk = { ledger, log: createLog('silent', 'test'), extractor: scripted() };
});
beforeEach(() => emptyLedger(ledger));
afterAll(() => ledger.close());

const take = async (text: string) => {
  const { id } = await storeArticle(ledger.db, article(text));
  await processArticle(desk, id);
  return id;
};
const kinds = async () =>
  (await ledger.db.selectFrom('outbox').select('kind').orderBy('id').execute()).map(({ kind }) => kind);
const clash = async () => {
  await take(`${COVE} | stake 70 percent\n${COVE} | reserve 410000 t`);
  await take(`${COVE} | stake 51 percent\n${COVE} | value 900000000 USD`);
  const [found] = await contradictions(ledger.db);
  return found!;
};

describe('a verdict', () => {
  test.each(['confirmed', 'dismissed'] as const)(
    '%s: kept with who and when, told to the chats, never asked again',
    async (state) => {
      const { id } = await clash();
      expect(await decide(ledger.db, { discrepancy: id, state, ...BY })).toBe('done');
      expect(await readDiscrepancy(ledger.db, id)).toMatchObject({ state, decidedBy: 'Dana' });
      expect(await auditTrail(ledger.db, { discrepancy: id })).toMatchObject([{ actor: 'telegram:1', action: state }]);
      await take(`${COVE} | stake 51 percent\nsaid by another paper`);
      await take(`${COVE} | stake 70 percent\nsaid by a third one`);
      expect((await kinds()).filter((kind) => kind === 'discrepancy')).toHaveLength(1);
      expect(await readDiscrepancy(ledger.db, id)).toMatchObject({ state, a: { articles: 2 }, b: { articles: 2 } });
      expect((await kinds()).filter((kind) => kind === 'verdict')).toHaveLength(1);
    },
  );

  test('the first one stands; what is held may still be decided', async () => {
    const { id } = await clash();
    expect(await decide(ledger.db, { discrepancy: id, state: 'held', ...BY })).toBe('done');
    expect(await decide(ledger.db, { discrepancy: id, state: 'confirmed', by: 'slack:U2', name: 'Aziz' })).toBe('done');
    expect(await decide(ledger.db, { discrepancy: id, state: 'dismissed', ...BY })).toBe('already');
    expect(await decide(ledger.db, { discrepancy: 999, state: 'held', ...BY })).toBe('none');
    expect((await auditTrail(ledger.db, { discrepancy: id })).map(({ action }) => action)).toEqual([
      'held',
      'confirmed',
    ]);
  });

  test('two editors at once: one is first', async () => {
    const { id } = await clash();
    const outcomes = await Promise.all(
      ['confirmed', 'dismissed'].map((state) =>
        decide(ledger.db, { discrepancy: id, state: state as 'confirmed', ...BY }),
      ),
    );
    expect(outcomes.sort()).toEqual(['already', 'done']);
  });

  test('not the same thing: the later side becomes a subject of its own, and is not joined again', async () => {
    const { id, subject } = await clash();
    await decide(ledger.db, { discrepancy: id, state: 'apart', ...BY });
    const [fresh, former] = await deals(ledger.db);
    expect(former!.id).toBe(subject.id);
    expect((await factsOf(ledger.db, former!.id)).map((f) => f.value)).toEqual([70, 410_000]);
    expect((await factsOf(ledger.db, fresh!.id)).map((f) => f.value)).toEqual([51, 900_000_000]);
    expect(await ledger.db.selectFrom('subjects_apart').select(['a', 'b']).execute()).toEqual([
      { a: subject.id, b: fresh!.id },
    ]);
    expect(await readDiscrepancy(ledger.db, id)).toMatchObject({ state: 'apart' });
    await take('the weather');
    expect(await ledger.db.selectFrom('subjects').select('id').where('stale', '=', true).execute()).toEqual([]);
  });
});

describe('an editor', () => {
  test('merges two subjects: facts, keys and questions follow, the ledger remembers', async () => {
    await take('deal - cove-kaz tungsten KZ | stake 70 percent');
    await take('purchase - boeing - UZ | quantity 37 aircraft');
    const [b, a] = await deals(ledger.db);
    expect(b!.id).not.toBe(a!.id);
    const before = new Date().toISOString();
    await mergeSubjects(ledger.db, { from: b!.id, into: a!.id, ...BY });
    expect(await deals(ledger.db)).toHaveLength(1);
    expect((await factsOf(ledger.db, a!.id)).map((f) => f.value)).toEqual([70, 37]);
    expect(await readSubject(ledger.db, b!.slug)).toMatchObject({ id: a!.id });
    expect((await asOf(ledger.db, b!.id, { at: before, clock: 'recorded' })).map((f) => f.value)).toEqual([37]);
    expect((await asOf(ledger.db, a!.id, { at: before, clock: 'recorded' })).map((f) => f.value)).toEqual([70]);
    await take('purchase - boeing - UZ | quantity 40 aircraft');
    expect(await deals(ledger.db)).toHaveLength(1);
    expect(await readSubject(ledger.db, a!.id)).toMatchObject({
      clue: { organisations: expect.arrayContaining(['cove-kaz', 'boeing']) },
    });
    expect(await auditTrail(ledger.db, { subject: a!.id })).toMatchObject([
      { action: 'merge', detail: { from: b!.id, into: a!.id } },
    ]);
  });

  test('what two merged subjects were told before is held against each other, and nobody is told of old news', async () => {
    await take('deposit - navoiyuran uranium UZ | reserve 5000 t');
    await take('deposit - orano uranium UZ | reserve 9000 t');
    const [b, a] = await deals(ledger.db);
    expect(await contradictions(ledger.db)).toEqual([]);
    const told = await kinds();
    await mergeSubjects(ledger.db, { from: b!.id, into: a!.id, ...BY });
    await take('the weather');
    const found = await contradictions(ledger.db, { subject: a!.id });
    expect(found).toMatchObject([{ rule: 'values-apart', state: 'open', a: { fact: { value: 5000 } } }]);
    expect(await kinds()).toEqual(told);
    expect(await auditTrail(ledger.db, { subject: a!.id })).toMatchObject([
      { action: 'merge' },
      { actor: 'assay', action: 'recheck', detail: { raised: [found[0]!.id] } },
    ]);
    await take('the weather again');
    expect(await contradictions(ledger.db)).toHaveLength(1);
  });

  test('what a split leaves together is held against each other', async () => {
    await take(`${COVE} | stake 70 percent`);
    await take(`${COVE} | stake 51 percent\n${COVE} | stake 70 percent`);
    const third = await take(`${COVE} | stake 51 percent`);
    const fourth = await take(`${COVE} | stake 40 percent`);
    const [deal] = await deals(ledger.db);
    const before = await contradictions(ledger.db);
    const fresh = await splitSubject(ledger.db, { subject: deal!.id, articles: [third, fourth], ...BY });
    await take('the weather');
    const apart = await contradictions(ledger.db, { subject: fresh });
    expect(apart.map(({ a, b }) => [a.fact.value, b.fact.value])).toEqual([[51, 40]]);
    expect(before.length).toBeGreaterThan(0);
  });

  test('a pair that was decided before a merge is not asked after it', async () => {
    const { id, subject } = await clash();
    await decide(ledger.db, { discrepancy: id, state: 'dismissed', ...BY });
    await take('deposit - - uranium UZ | reserve 5000 t');
    const other = (await deals(ledger.db)).find((deal) => deal.id !== subject.id)!;
    await mergeSubjects(ledger.db, { from: subject.id, into: other.id, ...BY });
    await take(`${COVE} | stake 51 percent\nagain`);
    expect((await kinds()).filter((kind) => kind === 'discrepancy')).toHaveLength(1);
    expect(await readDiscrepancy(ledger.db, id)).toMatchObject({
      state: 'dismissed',
      subject: { id: other.id },
      b: { articles: 2 },
    });
  });

  test('splits a subject by articles', async () => {
    await take(`${COVE} | reserve 410000 t`);
    const second = await take(`${COVE} | value 900000000 USD`);
    const [deal] = await deals(ledger.db);
    const fresh = await splitSubject(ledger.db, { subject: deal!.id, articles: [second], ...BY });
    expect((await factsOf(ledger.db, fresh)).map((f) => f.value)).toEqual([900_000_000]);
    await expect(splitSubject(ledger.db, { subject: deal!.id, articles: [second], ...BY })).rejects.toThrow(
      /tell nothing of subject/,
    );
  });

  test('a subject cannot be merged into itself, nor twice', async () => {
    await take(`${COVE} | reserve 410000 t`);
    const [deal] = await deals(ledger.db);
    await expect(mergeSubjects(ledger.db, { from: deal!.id, into: deal!.id, ...BY })).rejects.toThrow(
      /two different wholes/,
    );
  });
});
