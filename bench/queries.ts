/**
 * `npm run bench -- queries [--facts 1000000] [--times 40]`: how long people wait for an answer, command by command, with that many facts in
 * the ledger: from the typed line to the whole answer, by the real bot on its terminal. On the PostgreSQL server of DATABASE_URL or
 * 127.0.0.1:5432, in a database of its own that is dropped afterwards.
 */
import { userInfo } from 'node:os';
import process from 'node:process';
import { PassThrough } from 'node:stream';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { openTerminal, startBot } from '#bot';
import { createLog, loadConfig } from '#config';
import { type Ledger, openLedger } from '#ledger';
import { loadLexicon } from '#lexicon';
import { fill, SUBJECTS_PER_FACT } from './support/fill.ts';

const { values } = parseArgs({
  options: { facts: { type: 'string', default: '1000000' }, times: { type: 'string', default: '40' } },
});
const facts = Number(values.facts);
if (![facts, Number(values.times)].every((n) => Number.isInteger(n) && n > 0)) {
  console.error('usage: npm run bench -- queries [--facts 1000000] [--times 40], both whole numbers above nought');
  process.exit(2);
}
const subjects = Math.max(100, Math.round(facts * SUBJECTS_PER_FACT));
const base = process.env.DATABASE_URL ?? `postgres://${userInfo().username}@127.0.0.1:5432/postgres`;
const database = `assay_queries_${process.pid}`;

/** What people ask; `n` makes each time another one. The most told subjects are the hardest. */
const story = (n: number) => `S-${1 + n * n}`;
const QUESTIONS: readonly ((n: number) => string)[] = [
  () => '/deals',
  (n) => `/deals ${['tungsten', 'уран', 'لیتیوم', 'мыс', 'gold'][n % 5]}`,
  (n) => `/deals kazakhstan + ${['tungsten', 'copper', 'gold'][n % 3]} - china`,
  (n) => `/facts ${story(n)}`,
  (n) => `/facts company ${1 + ((n * 37) % subjects)} tungsten`,
  (n) => `/timeline ${story(n)}`,
  () => '/contradictions',
  (n) => `/contradictions ${['uranium', 'lithium'][n % 2]}`,
  (n) => `/compare ${story(n)} ${story(n + 1)}`,
  (n) => `/asof 2025-11-07 ${story(n)}`,
  (n) => `/why A-${1 + n}`,
  (n) => `/why F-${1 + n * 7}`,
  (n) => `/whynot https://filled.example/${1 + n}`,
  () => '/digest',
  () => '/digest week',
  (n) =>
    `/check Company ${1 + n * n} will sell 51% of the tungsten venture in Kazakhstan to a Chinese firm for $${1 + n} billion.`,
  () => '/topics',
  () => '/sources',
  () => '/status',
];

/** A person at the terminal: `ask` resolves with the time from the typed line to the end of the answer, ms. */
async function atTheTerminal(ledger: Ledger) {
  const input = new PassThrough();
  const output = new PassThrough();
  let heard: (() => void) | undefined;
  output.on('data', (chunk) => {
    if (/^─+$/m.test(String(chunk))) heard?.();
  });
  const terminal = openTerminal({ input, output, person: 'editor' });
  const log = createLog('error', 'bench');
  const context = { config: loadConfig({}), ledger, lexicon: loadLexicon(), log };
  const bot = await startBot(context, { platforms: [terminal], follow: 'nothing' });
  const ask = (line: string): Promise<number> =>
    new Promise((done) => {
      const began = performance.now();
      heard = () => done(performance.now() - began);
      input.write(`${line}\n`);
    });
  return { ask, close: () => bot.close() };
}

async function measure(ledger: Ledger): Promise<void> {
  await fill(ledger.db, { facts, subjects });
  const desk = await atTheTerminal(ledger);
  const all: number[] = [];
  const quantile = (times: readonly number[], share: number) =>
    [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))]!;
  const row = (what: string, times: readonly number[]) =>
    console.log(
      `${what.slice(0, 44).padEnd(44)} p50 ${quantile(times, 0.5).toFixed(1).padStart(7)} ms   p95 ${quantile(times, 0.95).toFixed(1).padStart(7)} ms`,
    );
  console.log(`${facts.toLocaleString('en')} facts about ${subjects.toLocaleString('en')} stories`);
  for (const question of QUESTIONS) {
    await desk.ask(question(0));
    const times: number[] = [];
    for (let n = 1; n <= Number(values.times); n++) times.push(await desk.ask(question(n)));
    all.push(...times);
    row(question(1), times);
  }
  row('all', all);
  await desk.close();
}

async function inServer(...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: base });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

await inServer(`create database ${database}`);
try {
  const ledger = await openLedger({ databaseUrl: Object.assign(new URL(base), { pathname: `/${database}` }).href });
  try {
    await measure(ledger);
  } finally {
    await ledger.close();
  }
} finally {
  await inServer(`drop database if exists ${database} with (force)`);
}
