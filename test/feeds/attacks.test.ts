import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ParseError } from '../../feeds/feed.ts';
import { openParserPool, type ParserPool } from '../../feeds/parse/pool.ts';
import { describeWithPeers, peerBytes, peerCases } from './peers.ts';

interface Attack {
  file: string;
  attack: string;
  expected: string;
  storedAs?: string;
}
const attacks = peerCases<Attack>('xml-attacks/index.json').filter((a) => !/bomb\.xml\.(gz|br)$/.test(a.file));
const bytesOf = (a: Attack) =>
  a.storedAs ? gunzipSync(peerBytes(`xml-attacks/${a.storedAs}`)) : peerBytes(`xml-attacks/${a.file}`);
const good = Buffer.from(
  '<rss version="2.0"><channel><title>Good</title><item><title>One</title><link>https://good.example/1</link></item></channel></rss>',
);

describeWithPeers('documents made to do harm', () => {
  let pool: ParserPool;
  beforeAll(async () => {
    pool = openParserPool({ threads: 2 });
    // Both threads up and warm: it is what an attack costs others that is measured, not the start of a thread.
    await Promise.all(Array.from({ length: 4 }, () => pool.parse({ bytes: good })));
  });
  afterAll(() => pool?.close());

  it.each(attacks.map((a) => [`${a.file}: ${a.attack}`, a] as const))('%s', async (_, attack) => {
    const started = performance.now();
    const parsing = pool
      .parse({ bytes: bytesOf(attack), url: 'https://evil.example/feed' })
      .catch((error: unknown) => error);
    await sleep(5);
    const goodAt = performance.now();
    expect((await pool.parse({ bytes: good })).title).toBe('Good');
    expect(performance.now() - goodAt).toBeLessThan(5_000);
    const result = await parsing;
    expect(performance.now() - started).toBeLessThan(2_000);
    if (result instanceof Error) expect(result).toBeInstanceOf(ParseError);
    const told = JSON.stringify(result);
    expect(told.length).toBeLessThan(20_000_000);
    // Nothing of the machine, nothing that PostgreSQL or JSON cannot hold.
    expect(told).not.toMatch(/root:|\\u0000|\\ud[89a-f]/i);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(process.memoryUsage().rss).toBeLessThan(512 * 1024 * 1024);
  });

  it('leaves nothing but the good feed', async () =>
    expect((await pool.parse({ bytes: good })).entries).toHaveLength(1));
});
