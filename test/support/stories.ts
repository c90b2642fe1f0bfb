/** Articles in four languages, newly written, with the claims a reader finds in them; published into a ledger as the worker does. */
import { createLog } from '#config';
import type { Article, Clue, Extraction, Fact } from '#fact';
import { processArticle } from '#jobs';
import { type Ledger, storeArticle } from '#ledger';
import { clue } from './claims.ts';

type Said = Partial<Fact> & Pick<Fact, 'attribute' | 'value' | 'quote'> & { readonly of: Clue };
export interface Story extends Article {
  readonly title: string;
  readonly language: string;
  readonly says: readonly Said[];
}

export const TUNGSTEN = clue({ organisations: ['cove-kaz'], minerals: ['tungsten'], countries: ['KZ', 'US'] });
export const ACCORDS = clue({ kind: 'accession', projects: ['abraham-accords'], countries: ['KZ'] });
export const AIRCRAFT = clue({
  kind: 'purchase',
  organisations: ['boeing'],
  goods: ['aircraft'],
  countries: ['KZ', 'TJ', 'UZ'],
});

export const story = (source: string, rest: Omit<Story, 'url' | 'canonicalUrl' | 'source' | 'fetched'>): Story => {
  const url = `https://${source}/news/${rest.published!.slice(0, 10)}`;
  const fetched = new Date(Date.parse(rest.published!) + 300_000).toISOString();
  return { url, canonicalUrl: url, source, fetched, ...rest };
};

const HOLDER = 'Cove Kaz Capital Group';

/** What is told on three days of November 2025. */
export const STORIES = {
  pashto: story('khabar.example', {
    language: 'ps',
    published: '2025-11-06T18:00:00.000Z',
    title: 'د امریکا یو شرکت په قزاقستان کې د تنګسټن کان ته ننوت',
    text:
      'د امریکا کوو کاز شرکت به په قزاقستان کې د تنګسټن د کان ۷۰ سلنه ونډه ولري. د دې پروژې لګښت شاوخوا ۱.۱ ملیارد ډالر ښودل شوی دی. ' +
      'قزاقستان هیله لري چې د ابراهیم تړونونو سره یو ځای شي.',
    says: [
      { attribute: 'stake', value: 70, unit: 'percent', quote: '۷۰ سلنه', holder: HOLDER, of: TUNGSTEN },
      { attribute: 'value', value: 1.1e9, unit: 'USD', hedge: 'about', quote: 'شاوخوا ۱.۱ ملیارد ډالر', of: TUNGSTEN },
      { attribute: 'status', value: 'hoped', quote: 'هیله لري چې د ابراهیم تړونونو سره یو ځای شي', of: ACCORDS },
    ],
  }),
  persian: story('gozaresh.example', {
    language: 'fa',
    published: '2025-11-07T06:30:00.000Z',
    title: 'قزاقستان به پیمان ابراهیم پیوست',
    text:
      'قزاقستان رسماً به پیمان ابراهیم پیوسته است. وزیر خارجه گفت این گام پس از نشست واشنگتن برداشته شد. ' +
      'همچنین ذخیرهٔ تنگستن این طرح ۴۱۰ هزار تن برآورد شده است.',
    says: [
      {
        attribute: 'status',
        value: 'completed',
        quote: 'رسماً به پیمان ابراهیم پیوسته است',
        speaker: 'وزیر خارجه',
        of: ACCORDS,
      },
      { attribute: 'reserve', value: 410_000, unit: 't', quote: '۴۱۰ هزار تن', of: TUNGSTEN },
    ],
  }),
  russian: story('vesti.example', {
    language: 'ru',
    published: '2025-11-07T09:00:00.000Z',
    title: 'Авиакомпании региона купят до 37 самолётов',
    text:
      'Авиакомпании Казахстана, Таджикистана и Узбекистана договорились купить до 37 самолётов Boeing. ' +
      'Отдельно сообщается, что доля Cove Kaz в вольфрамовом проекте составит 51 процент.',
    says: [
      { attribute: 'quantity', value: 37, unit: 'aircraft', hedge: 'atMost', quote: 'до 37 самолётов', of: AIRCRAFT },
      { attribute: 'status', value: 'agreed', quote: 'договорились купить', of: AIRCRAFT },
      { attribute: 'stake', value: 51, unit: 'percent', quote: '51 процент', holder: HOLDER, of: TUNGSTEN },
    ],
  }),
  english: story('wire.example', {
    language: 'en',
    published: '2025-11-08T12:00:00.000Z',
    title: 'Kazakhstan tungsten venture: financing of up to $900 million',
    text: 'EXIM may lend up to $900 million to the tungsten venture. Cove Kaz Capital Group will hold 70% of it.',
    says: [
      {
        attribute: 'financing',
        value: 9e8,
        unit: 'USD',
        hedge: 'atMost',
        by: 'EXIM',
        quote: 'up to $900 million',
        of: TUNGSTEN,
      },
      { attribute: 'stake', value: 70, unit: 'percent', quote: '70%', holder: HOLDER, of: TUNGSTEN },
    ],
  }),
} as const satisfies Record<string, Story>;

/** Reads the given stories, and nothing else. */
export function readerOf(stories: readonly Story[]) {
  const version = 'stories/1';
  return {
    version,
    strip: (text: string) => text,
    extract: ({ text }: { text: string }): Extraction => {
      const found = stories.find((s) => s.text === text);
      const facts = (found?.says ?? []).map((said) => factIn(text, said));
      const of = (list: 'minerals' | 'countries') => [...new Set(facts.flatMap((f) => f.clue[list]))];
      const head = { language: found?.language ?? 'und', relevant: facts.length > 0, figures: [], mentions: [] };
      return { ...head, minerals: of('minerals'), countries: of('countries'), facts, version };
    },
  };
}

function factIn(text: string, { of, ...said }: Said): Fact {
  const start = text.indexOf(said.quote);
  if (start < 0) throw new Error(`the text does not say: ${said.quote}`);
  return { hedge: 'exact', rule: 'stories', field: 'text', ...said, clue: of, start, end: start + said.quote.length };
}

/** Stores and records articles as the service does, one after the other. @returns the ids of the articles */
export async function publish(ledger: Ledger, ...stories: readonly Story[]): Promise<number[]> {
  const desk = { ledger, extractor: readerOf(stories), log: createLog('silent', 'stories') };
  const ids: number[] = [];
  for (const { says: _, ...article } of stories) {
    const { id } = await storeArticle(ledger.db, article);
    await processArticle(desk, id);
    ids.push(id);
  }
  return ids;
}
