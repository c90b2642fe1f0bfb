/**
 * `npm run bench -- ledger [--sizes 10000,100000,1000000] [--articles 300] [--plans]`: how long it takes to record and compare one article,
 * and to answer people, with that many facts in the ledger. On the PostgreSQL server of DATABASE_URL or 127.0.0.1:5432, in a database of
 * its own that is dropped afterwards.
 */
import { userInfo } from 'node:os';
import process from 'node:process';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { createLog } from '#config';
import type { Article, Extraction, Fact } from '#fact';
import { type Desk, processArticle } from '#jobs';
import {
  asOf,
  contradictions,
  type Db,
  deals,
  factsOf,
  findSubjects,
  type Ledger,
  openLedger,
  storeArticle,
  timeline,
} from '#ledger';
import { fill, SUBJECTS_PER_FACT } from './support/fill.ts';
import { showPlans } from './support/plans.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,100000,1000000' },
    articles: { type: 'string', default: '300' },
    plans: { type: 'boolean', default: false },
  },
});
const base = process.env.DATABASE_URL ?? `postgres://${userInfo().username}@127.0.0.1:5432/postgres`;
const database = `assay_bench_${process.pid}`;

interface Spread {
  readonly p50: number;
  readonly p95: number;
}
const spread = (times: readonly number[]): Spread => {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    Number(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!.toFixed(2));
  return { p50: at(0.5), p95: at(0.95) };
};

async function timed(times: number, task: (i: number) => Promise<unknown>): Promise<Spread> {
  const taken: number[] = [];
  for (let i = 0; i < times; i++) {
    const began = performance.now();
    await task(i);
    taken.push(performance.now() - began);
  }
  return spread(taken);
}

/** Subjects are told of unevenly: a few of them very often, as in the news. */
const uneven = (subjects: number): number => 1 + Math.floor(subjects * Math.random() ** 3);

/** What the extractor would give for a new article on a subject of the filled ledger: four claims, one of them unlike the others'. */
async function reading(db: Db, subjects: number): Promise<Extraction> {
  const { clue } = await db
    .selectFrom('subjects')
    .select('clue')
    .where('id', '=', uneven(subjects))
    .executeTakeFirstOrThrow();
  const fact = (attribute: Fact['attribute'], value: Fact['value'], more: Partial<Fact>): Fact => ({
    clue,
    attribute,
    value,
    hedge: 'exact',
    rule: 'bench',
    field: 'text',
    quote: 'x',
    start: 0,
    end: 1,
    ...more,
  });
  const facts = [
    fact('value', Math.round(1 + Math.random() * 90) * 1e8, { unit: 'USD' }),
    fact('stake', Math.round(10 + Math.random() * 80), { unit: 'percent', holder: 'Cove' }),
    fact('status', 'signed', {}),
    fact('reserve', Math.round(1000 + Math.random() * 9e6), { unit: 't', substance: 'ore' }),
  ];
  return {
    language: 'en',
    relevant: true,
    minerals: clue.minerals,
    countries: clue.countries,
    figures: [],
    mentions: [],
    facts,
    version: 'bench',
  };
}

let made = 0;
const article = (): Article => {
  const url = `https://bench.example/${process.pid}/${++made}`;
  const text = Array.from({ length: 400 }, () => Math.floor(Math.random() * 1e5).toString(36)).join(' ');
  return {
    url,
    canonicalUrl: url,
    source: 'bench.example',
    fetched: new Date().toISOString(),
    published: new Date().toISOString(),
    text,
  };
};

async function recordings(
  ledger: Ledger,
  { subjects, articles }: { subjects: number; articles: number },
): Promise<Spread> {
  let next: Extraction;
  const desk: Desk = {
    ledger,
    log: createLog('warn', 'bench'),
    extractor: { version: 'bench', extract: () => next, strip: (text) => text },
  };
  const taken: number[] = [];
  for (let i = -20; i < articles; i++) {
    next = await reading(ledger.db, subjects);
    const { id } = await storeArticle(ledger.db, article());
    const began = performance.now();
    await processArticle(desk, id);
    if (i >= 0) taken.push(performance.now() - began);
  }
  return spread(taken);
}

async function answers(db: Db, subjects: number): Promise<Record<string, Spread>> {
  const times = 100;
  const any = () => uneven(subjects);
  return {
    deals: await timed(times, () => deals(db, { limit: 10 })),
    'deals tungsten': await timed(times, () => deals(db, { topic: { any: ['mineral:tungsten'] }, limit: 10 })),
    'deals tungsten in KZ': await timed(times, () =>
      deals(db, { topic: { all: ['mineral:tungsten', 'country:KZ'] }, limit: 10 }),
    ),
    contradictions: await timed(times, () => contradictions(db, { limit: 10 })),
    'contradictions tungsten': await timed(times, () =>
      contradictions(db, { topic: { any: ['mineral:tungsten'] }, limit: 10 }),
    ),
    'facts of a subject': await timed(times, () => factsOf(db, any(), { newest: true, limit: 50 })),
    timeline: await timed(times, () => timeline(db, any(), { limit: 100 })),
    'as of': await timed(times, () => asOf(db, any(), { at: '2025-06-01T00:00:00Z', limit: 100 })),
    'find by name': await timed(times, (i) => findSubjects(db, `company ${1 + ((i * 37) % subjects)}`)),
  };
}

async function measure(size: number): Promise<void> {
  const subjects = Math.max(100, Math.round(size * SUBJECTS_PER_FACT));
  const ledger = await openLedger({ databaseUrl: Object.assign(new URL(base), { pathname: `/${database}` }).href });
  try {
    await fill(ledger.db, { facts: size, subjects });
    const line = (what: string, { p50, p95 }: Spread) =>
      console.log(
        `${String(size).padStart(9)}  ${what.padEnd(26)} p50 ${p50.toFixed(2).padStart(8)} ms   p95 ${p95.toFixed(2).padStart(8)} ms`,
      );
    line('record an article', await recordings(ledger, { subjects, articles: Number(values.articles) }));
    for (const [what, times] of Object.entries(await answers(ledger.db, subjects))) line(what, times);
    if (values.plans) await showPlans(ledger.db);
  } finally {
    await ledger.close();
  }
}

async function ask(...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: base });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

for (const size of values.sizes.split(',').map(Number)) {
  await ask(`drop database if exists ${database}`, `create database ${database}`);
  try {
    await measure(size);
  } finally {
    await ask(`drop database if exists ${database} with (force)`);
  }
}
