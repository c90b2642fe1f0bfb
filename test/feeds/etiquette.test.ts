import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createLog } from '#config';
import { type FeedsHandle, startFeeds } from '#feeds';
import { listFeeds, nextDue } from '#ledger';
import { addressOf } from '../../feeds/look.ts';
import { type FreshLedger, freshLedger } from '../support/ledger.ts';
import { describeWithPeers, peerCases } from './peers.ts';

interface Answer {
  status: number;
  headers?: Record<string, string>;
  body?: string;
}
interface Expectation {
  poll?: number;
  header?: string;
  equals?: string;
  absent?: boolean;
  contains?: string;
  matches?: string;
  url?: string;
  minSecondsAfterPrevious?: number;
  noFurtherPolls?: boolean;
  storedUrl?: string;
  urlUnchanged?: boolean;
  maxRequests?: number;
  maxInFlightPerHost?: number;
}
interface Scenario {
  id: string;
  name: string;
  server: (Answer | 'restart')[];
  expect: Expectation[];
}
interface Asked {
  at: number;
  url: string;
  headers: IncomingHttpHeaders;
}

const scenarios = peerCases<Scenario>('feed-etiquette/scenarios.json');
const rss = (name: string) =>
  `<rss version="2.0"><channel><title>${name.replace(/<.*/, '')}</title>${/<ttl>.*<\/ttl>/.exec(name)?.[0] ?? ''}<item><title>${name.replace(/<.*/, '')}</title><guid isPermaLink="false">${name.replace(/<.*/, '')}</guid></item></channel></rss>`;

describeWithPeers('what a polite reader does', () => {
  let ledger: FreshLedger;
  beforeAll(async () => {
    ledger = await freshLedger();
  });
  afterAll(() => ledger?.close());

  const open = (feeds: string[], port: number, clock: () => number) =>
    startFeeds(
      {
        config: { feeds, allowHosts: [`127.0.0.1:${port}`], contact: 'https://newsroom.example/bots' },
        ledger,
        queues: { articles: { add: async () => {} } },
        log: createLog('silent', 'test'),
      },
      { loop: false, clock, dice: () => 0, fullText: false, threads: 1 },
    );

  /** Plays the script on a clock that leaps to each next poll. */
  async function play({
    server: script,
    expect: wanted,
  }: Scenario): Promise<{ asked: Asked[]; stored: string; port: number; most: number }> {
    let now = Date.parse('2026-01-05T00:00:00Z');
    const asked: Asked[] = [];
    const answers = script.filter((a): a is Answer => a !== 'restart');
    let served = 0;
    let [inFlight, most] = [0, 0];
    const server: Server = createServer(async (request, response) => {
      asked.push({ at: now, url: request.url!, headers: request.headers });
      most = Math.max(most, ++inFlight);
      if (wanted.some((w) => w.maxInFlightPerHost)) await sleep(10);
      // The last answer repeats; a script of redirects begins anew.
      const {
        status,
        headers = {},
        body,
      } = answers[
        script.some((a) => a !== 'restart' && a.status === 301)
          ? served++ % answers.length
          : Math.min(served++, answers.length - 1)
      ]!;
      const expires = headers.Expires?.startsWith('+')
        ? { Expires: new Date(now + Number(headers.Expires) * 1000).toUTCString() }
        : {};
      inFlight--;
      response.writeHead(status, { ...headers, ...expires }).end(body === undefined ? '' : rss(body));
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const many = wanted.some((w) => w.maxInFlightPerHost) ? 20 : 1;
    const urls = Array.from({ length: many }, (_, i) => `http://127.0.0.1:${port}/feed${many > 1 ? i : ''}`);
    let feeds: FeedsHandle = await open(urls, port, () => now);
    for (let step = 0; step < (many > 1 ? 1 : 4); step++) {
      await feeds.round();
      if (script[step + 1] === 'restart') {
        await feeds.close();
        feeds = await open(urls, port, () => now);
        await feeds.round();
      }
      const due = await nextDue(ledger.db);
      if (!due) break;
      now = Math.max(now, Date.parse(due));
      await feeds.round();
    }
    const stored = (await listFeeds(ledger.db)).filter((f) => urls.includes(f.url))[0]!;
    await feeds.close();
    server.closeAllConnections();
    server.close();
    return { asked, stored: addressOf(stored), port, most };
  }

  const check = (want: Expectation, { asked, stored, port, most }: Awaited<ReturnType<typeof play>>) => {
    // A poll may take several requests, where it is redirected.
    const polls = [...new Map(asked.map((a) => [a.at, asked.filter((b) => b.at === a.at)])).values()];
    if (want.noFurtherPolls) expect(asked).toHaveLength(1);
    if (want.storedUrl) expect(stored).toBe(`http://127.0.0.1:${port}${want.storedUrl}`);
    if (want.maxRequests) expect(polls[0]!.length).toBeLessThanOrEqual(want.maxRequests);
    if (want.maxInFlightPerHost) expect([most, polls[0]!.length]).toEqual([want.maxInFlightPerHost, 20]);
    if (want.poll === undefined) return;
    const poll = polls[want.poll - 1]!;
    const request = want.url && want.url !== 'old' ? poll.find((r) => r.url === want.url)! : poll[0]!;
    if (want.minSecondsAfterPrevious)
      expect((request.at - polls[want.poll - 2]![0]!.at) / 1000).toBeGreaterThanOrEqual(want.minSecondsAfterPrevious);
    if (want.urlUnchanged) expect(request.url).toBe('/feed');
    if (!want.header) return;
    const value = request.headers[want.header.toLowerCase()];
    if (want.absent) expect(value).toBeUndefined();
    if (want.equals) expect(value).toBe(want.equals);
    if (want.contains) expect(value).toContain(want.contains);
    if (want.matches) expect(value).toMatch(new RegExp(want.matches));
  };

  it.each(scenarios.map((s) => [`${s.id}: ${s.name}`, s] as const))('%s', async (_, scenario) => {
    const played = await play(scenario);
    for (const want of scenario.expect) check(want, played);
  });
});
