import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLog } from '#config';
import { type FeedsHandle, startFeeds } from '#feeds';
import { listFeeds, readArticle } from '#ledger';
import { type FreshLedger, freshLedger } from '../support/ledger.ts';

const item = (n: number, date = 'Fri, 07 Nov 2025 04:30:00 GMT') => `<item><title>Deal ${n}</title>
<link>https://paper.example/news/${n}?utm_source=rss</link><guid>paper-${n}</guid><pubDate>${date}</pubDate>
<description>&lt;p&gt;Parliament approved deal number ${n} on tungsten.&lt;/p&gt;&lt;p&gt;It is worth 5 bn.&lt;/p&gt;</description></item>`;
const rss = (
  ...items: string[]
) => `<?xml version="1.0"?><rss version="2.0"><channel><title>Paper</title><link>https://paper.example/</link>
<description>d</description><language>en</language>${items.join('\n')}</channel></rss>`;
const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Atom Paper</title><id>urn:a</id><updated>2025-11-07T00:00:00Z</updated>
<entry><id>urn:a:1</id><title>Аксу</title><link href="https://atom.example/1"/><updated>2025-11-07T10:00:00+05:00</updated><content type="html">&lt;p&gt;Вольфрам&lt;/p&gt;</content></entry></feed>`;

let ledger: FreshLedger;
let server: Server;
let feeds: FeedsHandle | undefined;
const asked: IncomingMessage[] = [];
const queued: number[] = [];
const served: Record<string, { status?: number; body?: string; headers?: Record<string, string> }> = {};
let now = Date.parse('2025-11-08T00:00:00Z');

beforeAll(async () => {
  ledger = await freshLedger();
  server = createServer((request, response) => {
    asked.push(request);
    const answer = served[request.url!] ?? { status: 404 };
    response.writeHead(answer.status ?? 200, answer.headers).end(answer.body ?? '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const at = (path: string) => `http://127.0.0.1:${port}${path}`;
  served['/rss'] = {
    body: rss(item(1), item(2), item(3, 'Fri, 07 Nov 2015 04:30:00 GMT')),
    headers: { etag: '"v1"', 'content-type': 'application/rss+xml' },
  };
  served['/atom'] = { body: atom };
  feeds = await startFeeds(
    {
      config: { feeds: [at('/rss'), at('/atom')], allowHosts: [`127.0.0.1:${port}`], readBackDays: 14 },
      ledger,
      queues: { articles: { add: async ({ article }) => void queued.push(article) } },
      log: createLog('silent', 'test'),
    },
    { loop: false, clock: () => now, fullText: false },
  );
});
afterAll(async () => {
  await feeds?.close();
  await ledger?.close();
  server?.close();
});

describe('one poll after another', () => {
  it('stores and queues what is new, and leaves what is too old', async () => {
    expect(await feeds!.pollNow()).toEqual({ polled: 2, added: 3, edited: 0, failed: 0 });
    expect(queued).toHaveLength(3);
    const articles = await Promise.all(queued.map((id) => readArticle(ledger.db, id)));
    expect(articles.map((a) => a!.canonicalUrl).sort()).toEqual([
      'https://atom.example/1',
      'https://paper.example/news/1',
      'https://paper.example/news/2',
    ]);
    const first = articles.find((a) => a!.canonicalUrl.endsWith('/1') && a!.source === 'Paper')!;
    expect(first).toMatchObject({
      title: 'Deal 1',
      text: 'Parliament approved deal number 1 on tungsten.\n\nIt is worth 5 bn.',
      published: '2025-11-07T04:30:00.000Z',
      language: 'en',
    });
  });

  it('asks conditionally the second time, and adds nothing twice', async () => {
    asked.length = 0;
    served['/rss'] = { status: 304 };
    expect(await feeds!.pollNow()).toEqual({ polled: 2, added: 0, edited: 0, failed: 0 });
    expect(asked.find((r) => r.url === '/rss')!.headers['if-none-match']).toBe('"v1"');
  });

  it('takes one new entry and one changed one', async () => {
    served['/rss'] = { body: rss(item(4), item(1).replace('5 bn', '7 bn'), item(2)) };
    expect(await feeds!.pollNow()).toEqual({ polled: 2, added: 1, edited: 1, failed: 0 });
    expect(queued).toHaveLength(5);
  });

  it('tells of failure once and of recovery once', async () => {
    served['/rss'] = { status: 500 };
    for (let i = 0; i < 5; i++) {
      now += 86_400_000;
      await feeds!.round();
    }
    const told = async () =>
      (await ledger.db.selectFrom('outbox').select('payload').where('kind', '=', 'feed').execute()).map(
        (r) => r.payload.state,
      );
    expect(await told()).toEqual(['failing']);
    served['/rss'] = { body: rss(item(4)) };
    now += 86_400_000;
    await feeds!.round();
    await feeds!.pollNow();
    expect(await told()).toEqual(['failing', 'recovered']);
    expect((await listFeeds(ledger.db)).map((f) => [f.title, f.failures])).toEqual([
      ['Atom Paper', 0],
      ['Paper', 0],
    ]);
  });

  it('stops at 410', async () => {
    served['/rss'] = { status: 410 };
    await feeds!.pollNow();
    asked.length = 0;
    await feeds!.pollNow();
    expect(asked.map((r) => r.url)).toEqual(['/atom']);
  });
});
