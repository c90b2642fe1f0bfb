/** Drafts held against the ledger: what was changed is found, what was not is left alone. Read and recorded by the real extraction. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createLog, loadConfig } from '#config';
import { createExtractor } from '#extract';
import { processArticle } from '#jobs';
import { storeArticle } from '#ledger';
import { checkText } from '../../bot/check.ts';
import type { Desk } from '../../bot/desk.ts';
import { readConcepts } from '../../bot/topics/concepts.ts';
import { theLexicon } from '../support/conversation.ts';
import { type FreshLedger, freshLedger } from '../support/ledger.ts';
import { article } from '../support/scripted.ts';

let ledger: FreshLedger;
let desk: Desk;
const TOLD: Record<string, string> = {
  en: 'Cove Kaz Capital Group will own 70% of the Northern Katpar tungsten project in Kazakhstan. The tungsten project is worth $1.1 billion. Its reserves are estimated at 410,000 tonnes of tungsten.',
};

beforeAll(async () => {
  ledger = await freshLedger();
  const extractor = createExtractor(theLexicon());
  const log = createLog('silent', 'test');
  desk = {
    config: loadConfig({}),
    db: ledger.db,
    log,
    concepts: readConcepts(theLexicon()),
    extractor,
    now: () => new Date('2025-11-08T12:00:00Z'),
    prefix: () => '/',
    limits: () => undefined,
  };
  for (const [language, text] of Object.entries(TOLD)) {
    const { id } = await storeArticle(ledger.db, article(text, { language }));
    await processArticle({ ledger, extractor, log }, id);
  }
});
afterAll(() => ledger.close());

const verdicts = async (draft: string) =>
  (await checkText(desk, { text: draft })).map((c) => `${c.fact.attribute} ${c.fact.value} ${c.verdict}`);

const DRAFTS: Record<string, { same: string; changed: string; differs: string }[]> = {
  en: [
    {
      same: 'Cove Kaz Capital Group owns 70% of the tungsten project in Kazakhstan.',
      changed: 'Cove Kaz Capital Group owns 51% of the tungsten project in Kazakhstan.',
      differs: 'stake 51 differs',
    },
    {
      same: 'The Cove Kaz tungsten project in Kazakhstan is worth $1.1 billion.',
      changed: 'The Cove Kaz tungsten project in Kazakhstan is worth $2.4 billion.',
      differs: 'value 2400000000 differs',
    },
  ],
  ru: [
    {
      same: 'Проект по добыче вольфрама в Казахстане с участием Cove Kaz оценивается в 1,1 млрд долларов.',
      changed: 'Проект по добыче вольфрама в Казахстане с участием Cove Kaz оценивается в 3,2 млрд долларов.',
      differs: 'value 3200000000 differs',
    },
  ],
  ps: [
    {
      same: 'د قزاقستان د تنګسټن په پروژه کې به کوو کاز کیپیټل ګروپ ۷۰ سلنه ونډه ولري.',
      changed: 'د قزاقستان د تنګسټن په پروژه کې به کوو کاز کیپیټل ګروپ ۴۹ سلنه ونډه ولري.',
      differs: 'stake 49 differs',
    },
  ],
  fa: [
    {
      same: 'ارزش طرح تنگستن شرکت Cove Kaz در قزاقستان ۱.۱ میلیارد دلار است.',
      changed: 'ارزش طرح تنگستن شرکت Cove Kaz در قزاقستان ۲.۵ میلیارد دلار است.',
      differs: 'value 2500000000 differs',
    },
  ],
  ar: [
    {
      same: 'تبلغ قيمة مشروع التنغستن لشركة Cove Kaz في كازاخستان 1.1 مليار دولار.',
      changed: 'تبلغ قيمة مشروع التنغستن لشركة Cove Kaz في كازاخستان 4 مليارات دولار.',
      differs: 'value 4000000000 differs',
    },
  ],
};

describe.each(Object.keys(DRAFTS))('%s', (language) => {
  test.each(DRAFTS[language]!)('$changed', async ({ same, changed, differs }) => {
    const untouched = await verdicts(same);
    expect(untouched.filter((v) => v.endsWith('differs'))).toEqual([]);
    expect(untouched.filter((v) => v.endsWith('agrees')).length).toBeGreaterThan(0);
    expect(await verdicts(changed)).toContain(differs);
  });
});

test('a wrong name is found where the figures are those of a known deal', async () => {
  const found = await verdicts(
    'Rio Tinto will own 70% of the Northern Katpar tungsten project in Kazakhstan. The tungsten project is worth $1.1 billion.',
  );
  expect(found.filter((v) => v.endsWith('differs'))).not.toEqual([]);
  expect(found).toContain('value 1100000000 agrees');
});

test('a thing that the ledger does not know is unknown, not wrong', async () => {
  const found = await verdicts('A lithium plant in Uzbekistan will cost $300 million.');
  expect(found.filter((v) => v.endsWith('differs') || v.endsWith('agrees'))).toEqual([]);
});

test('words without a claim have nothing to check', async () => {
  expect(await verdicts('It will rain tomorrow.')).toEqual([]);
});
