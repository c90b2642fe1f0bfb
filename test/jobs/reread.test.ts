import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createLog } from '#config';
import { type Change, type Desk, processArticle, reread } from '#jobs';
import { auditTrail, contradictions, factsIn, factsOf, readSubject, storeArticle } from '#ledger';
import { dumpLedger } from '../support/dump.ts';
import { emptyLedger, type FreshLedger, freshLedger } from '../support/ledger.ts';
import { article, scripted } from '../support/scripted.ts';

let ledger: FreshLedger;
let desk: Desk;
beforeAll(async () => {
  ledger = await freshLedger();
  desk = { ledger, log: createLog('silent', 'test'), extractor: scripted('scripted/1') };
});
beforeEach(() => emptyLedger(ledger));
afterAll(() => ledger.close());

const COVE = 'deal - cove-kaz tungsten KZ,US';
/** Tomorrow's extractor: it reads `stake 70` as 71, and what it used to overlook. */
const tomorrow = (): Desk => {
  const extractor = scripted('scripted/2');
  return {
    ...desk,
    extractor: {
      ...extractor,
      extract: (one) =>
        extractor.extract({
          ...one,
          text: one.text.replace('stake 70', 'stake 71').replace('hidden - ', `${COVE} | `),
        }),
    },
  };
};
const take = async (text: string) => {
  const { id } = await storeArticle(ledger.db, article(text));
  await processArticle(desk, id);
  return id;
};
const told = () => ledger.db.selectFrom('outbox').select('id').execute();

describe('reread', () => {
  test("with today's version there is nothing to do", async () => {
    await take(`${COVE} | stake 70 percent`);
    expect(await reread(desk)).toEqual({ articles: 0, changed: 0, added: 0, gone: 0, raised: 0 });
  });

  test('--all with the same version changes nothing but times', async () => {
    await take(`${COVE} | stake 70 percent`);
    await take(`${COVE} | stake 51 percent`);
    const before = await dumpLedger(ledger);
    expect(await reread(desk, { all: true })).toMatchObject({ articles: 2, changed: 0 });
    expect(await dumpLedger(ledger)).toEqual(before);
  });

  test('a new version: what it reads otherwise is superseded, nobody is told, the audit trail and the report say it', async () => {
    const first = await take(`${COVE} | stake 70 percent\n${COVE} | reserve 410000 t`);
    const second = await take('the weather\nhidden - value 900000000 USD');
    const before = await told();
    const changes: Change[] = [];
    expect(await reread(tomorrow(), { told: (change) => changes.push(change) })).toMatchObject({
      articles: 2,
      changed: 2,
      added: 2,
      gone: 1,
    });
    expect(changes).toEqual([
      { article: first, added: 1, gone: 1, raised: 0 },
      { article: second, added: 1, gone: 0, raised: 0 },
    ]);
    expect(await told()).toEqual(before);
    const facts = await factsIn(ledger.db, first);
    expect(facts.map(({ value, version }) => [value, version])).toEqual([
      [71, 'scripted/2'],
      [410_000, 'scripted/1'],
    ]);
    const all = await factsOf(ledger.db, facts[0]!.subject, { all: true });
    expect(all.find(({ value }) => value === 70)).toMatchObject({ supersededBy: facts[0]!.id });
    expect(await auditTrail(ledger.db, { article: first })).toMatchObject([{ actor: 'assay', action: 'reread' }]);
    expect(await reread(tomorrow())).toMatchObject({ articles: 0 });
  });

  test('what a subject is known by is told anew, not twice', async () => {
    const id = await take(`${COVE} | stake 70 percent`);
    const subject = (await factsIn(ledger.db, id))[0]!.subject;
    const before = await readSubject(ledger.db, subject);
    const profile = () =>
      ledger.db.selectFrom('subjects').select('profile').where('id', '=', subject).executeTakeFirstOrThrow();
    const counted = await profile();
    await reread(desk, { all: true });
    expect(await readSubject(ledger.db, subject)).toEqual(before);
    expect(await profile()).toEqual(counted);
  });

  test('an edit that comes in between is told as an edit', async () => {
    const one = article(`${COVE} | stake 70 percent`);
    const { id } = await storeArticle(ledger.db, one);
    await processArticle(desk, id);
    await storeArticle(ledger.db, { ...one, text: `${COVE} | stake 51 percent` });
    await processArticle(tomorrow(), id, { quiet: true });
    expect(await contradictions(ledger.db)).toMatchObject([{ rule: 'edited' }]);
  });
});
