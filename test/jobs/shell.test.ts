import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createLog } from '#config';
import { processArticle } from '#jobs';
import { openLedger, storeArticle } from '#ledger';
import { type FreshLedger, freshServerLedger, serverUrl } from '../support/ledger.ts';
import { article, scripted } from '../support/scripted.ts';

const server = await serverUrl();
const root = new URL('../..', import.meta.url).pathname;
let dataDir: string;
let ledger: FreshLedger | undefined;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'assay-shell-'));
  ledger = server ? await freshServerLedger(server) : undefined;
  const own = ledger ?? (await openLedger({ dataDir }));
  const desk = { ledger: own, log: createLog('silent', 'test'), extractor: scripted() };
  for (const text of [
    'deal - cove-kaz tungsten KZ | stake 70 percent',
    'deal - cove-kaz tungsten KZ | stake 51 percent',
    'purchase - boeing - UZ | quantity 37 aircraft',
  ])
    await processArticle(desk, (await storeArticle(own.db, article(text))).id);
  if (!ledger) await own.close();
});
afterAll(async () => {
  await ledger?.close();
  await rm(dataDir, { recursive: true, force: true });
});

const run = (...args: string[]) =>
  new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    const env = {
      PATH: process.env.PATH,
      ASSAY_DATA_DIR: dataDir,
      ...(ledger && { DATABASE_URL: ledger.databaseUrl }),
    };
    const child = spawn(process.execPath, ['--import', 'tsx', 'workers/cli.ts', ...args], { cwd: root, env });
    let [out, err] = ['', ''];
    child.stdout.on('data', (data) => (out += data));
    child.stderr.on('data', (data) => (err += data));
    child.on('close', (code) => resolve({ code, out, err }));
  });
const rows = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('npm run ledger', () => {
  test('deals, by topic', async () => {
    const { code, out } = await run('deals', 'mineral:tungsten');
    expect(code).toBe(0);
    expect(rows(out)).toMatchObject([{ kind: 'deal', articles: 2, open: 1, minerals: 'tungsten' }]);
  });

  test('facts of a subject, found by a word of its name', async () => {
    const { out } = await run('facts', 'boeing');
    expect(rows(out)).toMatchObject([
      { attribute: 'quantity', value: 37, unit: 'aircraft', quote: 'purchase - boeing - UZ | quantity 37 aircraft' },
    ]);
  });

  test('discrepancies as CSV: a header and a line each', async () => {
    const { out } = await run('discrepancies', '--format', 'csv');
    const [head, ...lines] = out.trim().split('\n');
    expect(head).toMatch(/^id,relation,state,subject,attribute,a_value,/);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('conflict,open');
  });

  test('timeline as a table', async () => {
    const { out } = await run('timeline', 'boeing', '--format', 'table');
    expect(out).toMatch(/^at +what +words +who\n.*quantity 37 aircraft/);
  });

  test('export: everything', async () => {
    const { out } = await run('export');
    expect(rows(out).map(({ value }) => value)).toEqual([70, 51, 37]);
  });

  test('what it does not know it answers with what it does', async () => {
    expect(await run('dance')).toMatchObject({ code: 2, err: expect.stringContaining('usage: npm run -s ledger') });
    expect(await run('facts', 'no such thing')).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('No subject fits “no such thing”'),
    });
    expect(await run('merge', 'a', 'b')).toMatchObject({ code: 1, err: expect.stringContaining('is not an id') });
  });
});
