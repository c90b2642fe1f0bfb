import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LedgerLockedError, openLedger } from '#ledger';
import { lockDirectory } from '../../workers/ledger/lock.ts';

let dir: string;
let child: ChildProcess | undefined;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'assay-lock-'));
});
afterEach(async () => {
  child?.kill('SIGKILL');
  child = undefined;
  await rm(dir, { recursive: true, force: true });
});

const root = new URL('../..', import.meta.url).pathname;
/** A process that opens the ledger in `dir`, runs `body` and then stays. */
async function holder(body: string): Promise<ChildProcess> {
  const code = `
    import { openLedger, storeArticle } from ${JSON.stringify(`${root}workers/ledger/index.ts`)};
    const ledger = await openLedger({ dataDir: ${JSON.stringify(dir)} });
    ${body}
    setInterval(() => {}, 1000);`;
  await writeFile(join(dir, 'holder.mts'), code);
  const one = spawn(process.execPath, ['--import', 'tsx', join(dir, 'holder.mts')], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child = one;
  return one;
}
const said = (one: ChildProcess, word: string) =>
  new Promise<string[]>((resolve, reject) => {
    let text = '';
    one.stdout!.on('data', (data) => {
      text += data;
      if (text.includes(word)) resolve(text.trim().split('\n'));
    });
    one.once('exit', () => reject(new Error(`ended before it said ${word}: ${text}`)));
  });
const killed = (one: ChildProcess) =>
  new Promise((resolve) => {
    one.removeAllListeners('exit');
    one.once('exit', resolve);
    one.kill('SIGKILL');
  });
const lock = (more: object) =>
  writeFile(
    join(dir, 'assay.lock'),
    JSON.stringify({
      pid: process.pid,
      host: hostname(),
      began: 'long ago',
      since: '2025-11-01T00:00:00Z',
      nonce: 'x',
      ...more,
    }),
  );

describe('one process holds the embedded ledger', { timeout: 120_000 }, () => {
  test('a second process is refused, told who holds it', async () => {
    const one = await holder(`console.log('open');`);
    await said(one, 'open');
    const refused = openLedger({ dataDir: dir });
    await expect(refused).rejects.toThrow(LedgerLockedError);
    await expect(openLedger({ dataDir: dir })).rejects.toThrow(
      new RegExp(`held by process ${one.pid} on ${hostname()}`),
    );
  });

  test('kill -9 while it writes: every acknowledged row is there afterwards, and the directory is free', async () => {
    const one = await holder(`
      for (let i = 1; ; i++) {
        await storeArticle(ledger.db, { url: 'u', canonicalUrl: 'https://example.org/' + i, source: 's', fetched: new Date().toISOString(), text: 'text ' + i });
        console.log(i);
      }`);
    await said(one, '\n300\n');
    let last = 0;
    one.stdout!.on('data', (data) => {
      last = Math.max(last, ...String(data).trim().split('\n').map(Number).filter(Number.isInteger));
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    await killed(one);
    expect(last).toBeGreaterThan(300);
    const ledger = await openLedger({ dataDir: dir });
    const { n } = await ledger.db
      .selectFrom('articles')
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow();
    await ledger.close();
    expect(n).toBeGreaterThanOrEqual(last);
  });

  test('twice in one process is refused', async () => {
    const release = await lockDirectory(dir);
    await expect(lockDirectory(dir)).rejects.toThrow(/this very process/);
    await release();
    await (await lockDirectory(dir))();
  });

  test('a pid that now belongs to another process does not hold it', async () => {
    await lock({});
    await (await lockDirectory(dir))();
  });

  test('a pid that is gone does not hold it', async () => {
    await lock({ pid: 2 ** 22 + 1 });
    await (await lockDirectory(dir))();
  });

  test('a half-written lock does not hold it', async () => {
    await writeFile(join(dir, 'assay.lock'), '{"pid": 1');
    await (await lockDirectory(dir))();
  });

  test('another machine holds it as long as it gives signs of life', async () => {
    await lock({ host: 'elsewhere' });
    await expect(lockDirectory(dir)).rejects.toThrow(/cannot be seen from here .* try again in \d+ s/);
  });

  test('twenty at once take over a stale lock: one gets it', async () => {
    await lock({});
    const taken = await Promise.allSettled(Array.from({ length: 20 }, () => lockDirectory(dir)));
    const got = taken.filter((t) => t.status === 'fulfilled');
    expect(got).toHaveLength(1);
    expect(JSON.parse(await readFile(join(dir, 'assay.lock'), 'utf8'))).toMatchObject({ pid: process.pid });
    await got[0]!.value();
  });
});
