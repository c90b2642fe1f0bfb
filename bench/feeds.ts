/**
 * `npm run bench -- feeds [--feeds 1000] [--entries 30] [--concurrency 8]`: polls of local feeds in three rounds (all new; one entry in ten
 * new; nothing new), and what parsing costs beside bare rss-parser and bare feedsmith. On the server of DATABASE_URL or 127.0.0.1:5432 in a
 * database of its own that is dropped afterwards, else embedded and in memory.
 */
import { fork } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { userInfo } from 'node:os';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

interface Site {
  readonly entries: number;
}

/** The n-th entry of a feed; half of them carry a few paragraphs. */
const entry = (
  feed: number,
  n: number,
  at: number,
) => `<item><title>Report ${n} of desk ${feed} &amp; partners</title><link>https://desk${feed}.example/news/${n}?utm_source=rss</link>
<guid isPermaLink="false">desk${feed}-${n}</guid><pubDate>${new Date(at - (1000 - n) * 3_600_000).toUTCString()}</pubDate><category>mining</category>
<description><![CDATA[<p>The ministry said that the tungsten deposit holds ${n} thousand tonnes.</p>${'<p>Работы начнутся в следующем году, говорится в <b>сообщении</b> министерства.</p>'.repeat(4 + (n % 2) * 6)}]]></description></item>`;

/** Feeds by name of host; the round decides how many entries each has published so far. */
function serve({ entries }: Site): void {
  let round = 0;
  const now = Date.now();
  const server = createServer((request, response) => {
    const feed = Number(/\d+/.exec(request.headers.host ?? '')?.[0] ?? 0);
    const newest = 900 + Math.min(round, 1) * Math.ceil(entries / 10);
    const etag = `"${newest}"`;
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304, { etag }).end();
    const items = Array.from({ length: entries }, (_, i) => entry(feed, newest - i, now)).join('\n');
    const xml = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Desk ${feed}</title><link>https://desk${feed}.example/</link><description>d</description><language>en</language>${items}</channel></rss>`;
    response.writeHead(200, { 'content-type': 'application/rss+xml', etag }).end(xml);
  });
  process.on('message', (message: number) => {
    round = message;
    process.send!('ready');
  });
  process.on('disconnect', () => process.exit(0));
  server.listen(0, '127.0.0.1', () => process.send!((server.address() as AddressInfo).port));
}

const quantile = (times: readonly number[], share: number) =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
const row = (cells: readonly (string | number)[]) =>
  console.log(cells.map((c, i) => (i === 0 ? String(c).padEnd(34) : String(c).padStart(12))).join(''));

async function freshDatabase(): Promise<{ url: string | undefined; drop(): Promise<void> }> {
  const { default: pg } = await import('pg');
  const base = process.env.DATABASE_URL ?? `postgres://${userInfo().username}@127.0.0.1:5432/postgres`;
  const name = `assay_bench_feeds_${process.pid}`;
  const run = async (statement: string) => {
    const client = new pg.Client({ connectionString: base, connectionTimeoutMillis: 2_000 });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  try {
    await run(`create database ${name}`);
  } catch {
    return { url: undefined, drop: async () => {} };
  }
  return {
    url: Object.assign(new URL(base), { pathname: `/${name}` }).href,
    drop: () => run(`drop database if exists ${name} with (force)`),
  };
}

async function polls(options: { feeds: number; entries: number; concurrency: number }): Promise<void> {
  const { createLog } = await import('#config');
  const { startFeeds } = await import('#feeds');
  const { openLedger } = await import('#ledger');
  const site = fork(fileURLToPath(import.meta.url), ['--serve', '--entries', String(options.entries)], {
    execArgv: ['--import', 'tsx'],
  });
  const answer = () => new Promise<unknown>((done) => site.once('message', done));
  const port = (await answer()) as number;
  const database = await freshDatabase();
  const log = createLog('error', 'bench');
  const ledger = await openLedger({ databaseUrl: database.url, log });
  const times: { ms: number; bytes: number }[] = [];
  let queued = 0;
  const urls = Array.from({ length: options.feeds }, (_, i) => `http://desk${i}.bench.example:${port}/rss`);
  const feeds = await startFeeds(
    {
      config: { feeds: urls, allowHosts: ['127.0.0.1/32'], readBackDays: 30 },
      ledger,
      queues: { articles: { add: async () => void queued++ } },
      log,
    },
    {
      loop: false,
      fullText: false,
      hostPauseMs: 0,
      concurrency: options.concurrency,
      resolve: async () => [{ address: '127.0.0.1', family: 4 }],
      told: (poll) => void times.push(poll),
    },
  );
  console.log(
    `\n${options.feeds} feeds of ${options.entries} entries, ${ledger.kind} PostgreSQL, ${options.concurrency} at a time\n`,
  );
  row(['round', 'polls/s', 'articles/s', 'MB', 'p50 ms', 'p95 ms', 'failed']);
  for (const [i, name] of ['everything new', 'one entry in ten new', 'nothing new (304)'].entries()) {
    site.send(i);
    await answer();
    times.length = 0;
    const began = performance.now();
    const { polled, added, failed } = await feeds.pollNow();
    const seconds = (performance.now() - began) / 1000;
    const ms = times.map((t) => t.ms);
    const mb = times.reduce((sum, t) => sum + t.bytes, 0) / 1e6;
    row([
      name,
      (polled / seconds).toFixed(1),
      (added / seconds).toFixed(1),
      mb.toFixed(1),
      quantile(ms, 0.5).toFixed(0),
      quantile(ms, 0.95).toFixed(0),
      failed,
    ]);
  }
  console.log(
    `${queued} articles were queued; memory of this process ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`,
  );
  await feeds.close();
  await ledger.close();
  await database.drop();
  site.disconnect();
}

/** Good feeds of the shapes that the region publishes. */
function samples(entries: number): Record<string, string> {
  const now = Date.now();
  const items = Array.from({ length: entries }, (_, i) => entry(1, 900 - i, now)).join('\n');
  const rss = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>D</title><link>https://d.example/</link><description>d</description>${items}</channel></rss>`;
  const full = rss
    .replace(
      '<rss ',
      '<rss xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" ',
    )
    .replaceAll(
      '<description><![CDATA[',
      '<dc:creator>Desk</dc:creator><description>Teaser</description><content:encoded><![CDATA[',
    )
    .replaceAll(']]></description></item>', ']]></content:encoded></item>');
  const atom = `<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>D</title><id>urn:d</id><updated>2025-11-07T00:00:00Z</updated>${Array.from(
    { length: entries },
    (_, i) =>
      `<entry><id>urn:d:${i}</id><title>Report ${i}</title><link href="https://d.example/${i}"/><published>2025-11-07T0${i % 10}:00:00Z</published><updated>2025-11-07T0${i % 10}:00:00Z</updated><content type="html">${'&lt;p&gt;Работы начнутся в следующем году.&lt;/p&gt;'.repeat(10)}</content></entry>`,
  ).join('\n')}</feed>`;
  return { 'RSS 2.0': rss, 'RSS 2.0, full text': full, 'Atom, HTML': atom };
}

const cpuMs = ({ user, system }: NodeJS.CpuUsage) => (user + system) / 1000;

async function parsing(entries: number): Promise<void> {
  const { parseFeed } = await import('#feeds');
  const { default: Parser } = await import('rss-parser');
  const { parseFeed: feedsmith } = await import('feedsmith');
  const bare = new Parser();
  const ways: Record<string, (bytes: Buffer) => unknown> = {
    'Assay (bytes to clean entries)': (bytes) => parseFeed({ bytes }),
    'bare rss-parser': (bytes) => bare.parseString(bytes.toString('utf8')),
    'bare feedsmith': (bytes) => feedsmith(bytes.toString('utf8')),
  };
  console.log(
    `\nCPU ms to parse one good feed of ${entries} entries, from bytes (median of 10 batches, the ways taking turns)\n`,
  );
  row(['', ...Object.keys(samples(1)).map((s) => s.slice(0, 11))]);
  const results: Record<string, number[]> = {};
  for (const xml of Object.values(samples(entries))) {
    const bytes = Buffer.from(xml);
    const batches: Record<string, number[]> = {};
    for (let batch = 0; batch < 16; batch++)
      for (const [way, run] of Object.entries(ways)) {
        const began = process.cpuUsage();
        for (let i = 0; i < 40; i++) await run(bytes);
        // The first six batches warm the compiler up.
        if (batch > 5) batches[way] = [...(batches[way] ?? []), cpuMs(process.cpuUsage(began)) / 40];
      }
    for (const way of Object.keys(ways)) results[way] = [...(results[way] ?? []), quantile(batches[way]!, 0.5)];
  }
  for (const [way, times] of Object.entries(results)) row([way, ...times.map((t) => t.toFixed(2))]);
  const [ours, ...theirs] = Object.values(results);
  row(['Assay / the faster one', ...ours!.map((t, i) => (t / Math.min(...theirs.map((x) => x[i]!))).toFixed(2))]);
}

const { values } = parseArgs({
  options: {
    feeds: { type: 'string', default: '1000' },
    entries: { type: 'string', default: '30' },
    concurrency: { type: 'string', default: '8' },
    serve: { type: 'boolean', default: false },
  },
});
if (values.serve) serve({ entries: Number(values.entries) });
else {
  await parsing(Number(values.entries));
  await polls({
    feeds: Number(values.feeds),
    entries: Number(values.entries),
    concurrency: Number(values.concurrency),
  });
}
