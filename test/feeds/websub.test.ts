import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLog } from '#config';
import { type FeedsHandle, startFeeds } from '#feeds';
import { listFeeds, setFeedState } from '#ledger';
import type { Answer } from '../../feeds/fetch/index.ts';
import { PACE } from '../../feeds/schedule.ts';
import { hubOf, isSigned } from '../../feeds/websub.ts';
import { type FreshLedger, freshLedger } from '../support/ledger.ts';
import { openSite, type Site } from './site.ts';

const DAY = 86_400_000;
const answer = (link?: string): Pick<Answer, 'url' | 'headers'> => ({
  url: 'https://p.example/rss',
  headers: link ? { link } : {},
});

describe('the hub that a feed names', () => {
  const none = { hub: null, topic: null };
  const header = '</hub>; rel="hub", <https://p.example/topic>; rel="self"';
  it.each([
    {
      named: 'in the document',
      feed: { hubs: ['https://hub.example/'], self: 'https://p.example/self' },
      found: { hub: 'https://hub.example/', topic: 'https://p.example/self' },
    },
    {
      named: 'in a header, which comes first',
      link: header,
      feed: { hubs: ['https://other.example/'], self: null },
      found: { hub: 'https://p.example/hub', topic: 'https://p.example/topic' },
    },
    {
      named: 'without a topic: the address itself',
      feed: { hubs: ['https://hub.example/'], self: null },
      found: { hub: 'https://hub.example/', topic: 'https://p.example/rss' },
    },
    {
      named: 'not at all',
      link: '<https://p.example/2>; rel=next',
      feed: { hubs: [], self: 'https://p.example/self' },
      found: none,
    },
    { named: 'by what is no web address', feed: { hubs: ['mailto:a@b.example'], self: null }, found: none },
  ])('$named', ({ link, feed, found }) => expect(hubOf(answer(link), feed)).toEqual(found));
});

describe('a signature', () => {
  const body = Buffer.from('<rss/>');
  const signed = (method: string, secret = 'secret') =>
    `${method}=${createHmac(method, secret).update(body).digest('hex')}`;
  it.each(['sha1', 'sha256', 'sha384', 'sha512'])('%s is right', (method) =>
    expect(isSigned(body, signed(method), 'secret')).toBe(true),
  );
  it.each([
    ['of another secret', signed('sha256', 'other')],
    ['of a method that is broken', signed('md5')],
    ['that is cut', signed('sha256').slice(0, -2)],
    ['that is none', 'sha256='],
    ['that is missing', undefined],
  ])('%s is wrong', (_, signature) => expect(isSigned(body, signature, 'secret')).toBe(false));
});

describe('a hub and this program', () => {
  let ledger: FreshLedger;
  let site: Site;
  let hub: Server;
  let callback: Server;
  let feeds: FeedsHandle;
  let now = Date.parse('2026-01-05T10:00:00Z');
  const queued: number[] = [];
  const asked: URLSearchParams[] = [];
  /** What the hub does with a request: confirms it, as hubs do, or stays silent. */
  let confirms = true;
  let status = 202;

  const portOf = (server: Server) => (server.address() as AddressInfo).port;
  const listen = (server: Server) => new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const item = (n: number) =>
    `<item><title>Deal ${n}</title><link>https://p.example/${n}</link><guid isPermaLink="false">g${n}</guid><pubDate>${new Date(now - 60_000).toUTCString()}</pubDate><description>Deal ${n}</description></item>`;
  const rss = (...items: number[]) =>
    `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>P</title><link>https://p.example/</link><atom:link rel="hub" href="http://127.0.0.1:${portOf(hub)}/"/><atom:link rel="self" href="${site.at('/rss')}"/>${items.map(item).join('')}</channel></rss>`;
  const row = async () => (await listFeeds(ledger.db))[0]!;
  const confirm = (form: URLSearchParams, over: Record<string, string> = {}) => {
    const query = new URLSearchParams({
      'hub.mode': 'subscribe',
      'hub.topic': form.get('hub.topic')!,
      'hub.challenge': 'c-4711',
      'hub.lease_seconds': String(3 * 86_400),
      ...over,
    });
    return fetch(`${form.get('hub.callback')}?${query}`);
  };
  const push = async (body: string, secret = asked[0]!.get('hub.secret')!) => {
    const answered = await fetch(asked[0]!.get('hub.callback')!, {
      method: 'POST',
      headers: {
        'content-type': 'application/rss+xml',
        'x-hub-signature': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
      },
      body,
    });
    return answered.status;
  };

  beforeAll(async () => {
    ledger = await freshLedger();
    site = await openSite();
    hub = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      const form = new URLSearchParams(body);
      asked.push(form);
      if (confirms) expect(await (await confirm(form)).text()).toBe('c-4711');
      response.writeHead(status).end();
    });
    callback = createServer((request, response) => {
      if (!feeds.handle(request, response)) response.writeHead(418).end();
    });
    await listen(hub);
    await listen(callback);
    feeds = await startFeeds(
      {
        config: {
          feeds: [site.at('/rss')],
          allowHosts: ['127.0.0.1'],
          readBackDays: 14,
          publicUrl: `http://127.0.0.1:${portOf(callback)}`,
        },
        ledger,
        queues: { articles: { add: async ({ article }) => void queued.push(article) } },
        log: createLog('silent', 'test'),
      },
      { loop: false, fullText: false, threads: 1, clock: () => now, dice: () => 0 },
    );
    site.pages['/rss'] = { body: rss(1) };
    await feeds.pollNow();
  });
  afterAll(async () => {
    await feeds?.close();
    await ledger?.close();
    site?.close();
    for (const server of [hub, callback]) {
      server?.closeAllConnections();
      server?.close();
    }
  });
  const settled = async (count: number) => {
    for (let tries = 0; tries < 100 && queued.length < count; tries++)
      await new Promise((done) => setTimeout(done, 50));
    return queued.length;
  };

  it('the hub is asked at the first poll, and its question is answered', async () => {
    expect(asked).toHaveLength(1);
    expect(Object.fromEntries(asked[0]!)).toMatchObject({
      'hub.mode': 'subscribe',
      'hub.topic': site.at('/rss'),
      'hub.callback': expect.stringMatching(/\/websub\/\d+\/[0-9a-f]{32}$/),
      'hub.secret': expect.stringMatching(/^[0-9a-f]{48}$/),
    });
    expect(Date.parse((await row()).hub_until!) - now).toBe(3 * DAY);
  });
  it('and not again at the next', async () => {
    await feeds.pollNow();
    expect(asked).toHaveLength(1);
  });
  it('what was not asked for is not confirmed', async () => {
    const form = asked[0]!;
    expect((await confirm(form, { 'hub.topic': 'https://evil.example/' })).status).toBe(404);
    expect((await confirm(form, { 'hub.mode': 'unsubscribe' })).status).toBe(404);
    const guessed = new URLSearchParams(form);
    guessed.set(
      'hub.callback',
      form.get('hub.callback')!.replace(/.$/, (c) => (c === '0' ? '1' : '0')),
    );
    expect((await confirm(guessed)).status).toBe(404);
    expect((await fetch(`http://127.0.0.1:${portOf(callback)}/other`)).status).toBe(418);
  });
  it('what the hub pushes is stored and queued at once, and once', async () => {
    expect(await push(rss(2))).toBe(202);
    expect(await settled(2)).toBe(2);
    site.pages['/rss'] = { body: rss(2, 1) };
    expect(await feeds.pollNow()).toMatchObject({ added: 0, edited: 0, failed: 0 });
    expect(queued).toHaveLength(2);
    expect((await row()).gaps).toBe(0);
  });
  it('while it pushes, polls are rare', async () =>
    expect((await row()).interval_seconds).toBeGreaterThanOrEqual(PACE.pushed));
  it('a push with a wrong signature is left out', async () => {
    expect(await push(rss(66), 'guessed')).toBe(202);
    expect(await push('this is no feed')).toBe(202);
    await new Promise((done) => setTimeout(done, 300));
    expect(queued).toHaveLength(2);
  });
  it('what cannot be read is polled for at once', async () =>
    expect(Date.parse((await row()).next_check_at)).toBeLessThanOrEqual(now));
  it('a hub that forgets an entry is not relied upon', async () => {
    site.pages['/rss'] = { body: rss(3, 2, 1) };
    await feeds.round();
    expect(await settled(3)).toBe(3);
    expect((await row()).hub_pushed_at).toBeNull();
  });
  it('the subscription is renewed before it runs out', async () => {
    now += 2.5 * DAY;
    await feeds.round();
    expect(asked).toHaveLength(2);
    expect(asked[1]!.get('hub.callback')).toBe(asked[0]!.get('hub.callback'));
    expect(Date.parse((await row()).hub_until!) - now).toBe(3 * DAY);
  });
  it('a hub that is down, or refuses, is no fault of the feed, and is asked again a day later', async () => {
    confirms = false;
    status = 500;
    now += 4 * DAY;
    await feeds.pollNow();
    await feeds.pollNow();
    expect(asked).toHaveLength(3);
    expect(await row()).toMatchObject({ failures: 0, fault: null });
    now += DAY + 1;
    await feeds.pollNow();
    expect(asked).toHaveLength(4);
  });
  it('a hub may refuse later', async () => {
    confirms = true;
    status = 202;
    now += DAY + 1;
    await feeds.pollNow();
    expect((await row()).hub_until).not.toBeNull();
    await confirm(asked.at(-1)!, { 'hub.mode': 'denied' });
    expect((await row()).hub_until).toBeNull();
    expect(await push(rss(77))).toBe(202);
    await new Promise((done) => setTimeout(done, 200));
    expect(queued).toHaveLength(3);
  });
  it('a feed that nobody reads any more ends its subscription', async () => {
    await setFeedState(ledger.db, (await row()).id, { state: 'paused', now: new Date(now).toISOString() });
    expect(await push(rss(88))).toBe(410);
    expect((await confirm(asked[0]!, { 'hub.mode': 'unsubscribe' })).status).toBe(200);
  });
});
