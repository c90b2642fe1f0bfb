import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLog } from '#config';
import { startFeeds } from '#feeds';
import { addFeed, listFeeds, setFeedState, syncFeeds } from '#ledger';
import { createFetcher } from '../../feeds/fetch/index.ts';
import { readOpml, writeOpml } from '../../feeds/opml.ts';
import { openParserPool, type ParserPool } from '../../feeds/parse/pool.ts';
import { importFeeds, opmlAt, rehearse } from '../../feeds/transfer.ts';
import { type FreshLedger, freshLedger } from '../support/ledger.ts';
import { openSite, type Site } from './site.ts';

const outline = (url: string, more = '') => `<outline type="rss" text="Paper &amp; Co" xmlUrl="${url}" ${more}/>`;
const opml = (...outlines: string[]) =>
  `<?xml version="1.0"?><opml version="2.0"><head/><body><outline text="Mines">${outlines.join('')}</outline></body></opml>`;
const now = '2026-01-05T10:00:00.000Z';

describe('OPML into the ledger and out of it', () => {
  let ledger: FreshLedger;
  beforeAll(async () => {
    ledger = await freshLedger();
  });
  afterAll(() => ledger?.close());

  it('adds what is new, brings back what was removed, leaves what is watched', async () => {
    const feeds = readOpml(
      opml(outline('https://a.example/rss', 'language="kk" country="KZ"'), outline('https://b.example/')),
    );
    const outcomes = async () => (await importFeeds(ledger.db, feeds, { now })).map((f) => f.outcome);
    expect(await outcomes()).toEqual(['new', 'new']);
    expect(await outcomes()).toEqual(['same', 'same']);
    const [first] = await listFeeds(ledger.db);
    await setFeedState(ledger.db, first!.id, { state: 'removed', now });
    expect(await outcomes()).toEqual(['back', 'same']);
  });
  it('what was imported does not leave with the lines of ASSAY_FEEDS', async () => {
    await addFeed(ledger.db, { url: 'https://file.example/' }, { origin: 'file', now });
    expect(await syncFeeds(ledger.db, [], now)).toEqual({ added: 0, removed: 1 });
    expect((await listFeeds(ledger.db)).map((f) => f.url).sort()).toEqual([
      'https://a.example/rss',
      'https://b.example/',
    ]);
  });
  it('written and read back, nothing is lost', async () => {
    const read = readOpml(writeOpml(await listFeeds(ledger.db)));
    expect(read).toHaveLength(2);
    expect(read.find((f) => f.url === 'https://a.example/rss')).toMatchObject({
      title: 'Paper & Co',
      language: 'kk',
      country: 'KZ',
      categories: ['Mines'],
    });
  });
});

describe('a file that', () => {
  it.each([
    ['is half written', opml(outline('https://a.example/')).slice(0, -12), /ends in the middle/],
    ['is a feed', '<rss version="2.0"><channel/></rss>', /no OPML/],
    ['is empty', '', /no OPML/],
  ])('%s is refused in words', (_, xml, words) => expect(() => readOpml(xml)).toThrow(words));
  it('is nested without end is refused, or read, in no time', () => {
    const began = performance.now();
    const deep = opml(
      '<outline text="x">'.repeat(50_000) + outline('https://deep.example/') + '</outline>'.repeat(50_000),
    );
    expect(() => readOpml(deep)).toThrow(/deep/);
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});

describe('an OPML file whose address was added in chat', () => {
  it('is taken for the feeds that it lists, once, and the administrators hear of it', async () => {
    const ledger = await freshLedger();
    const site = await openSite({
      '/rss': {
        body: '<rss version="2.0"><channel><title>P</title><item><title>a</title><link>https://p.example/1</link></item></channel></rss>',
      },
    });
    site.pages['/list.opml'] = { body: opml(outline(site.at('/rss'), 'language="tg"'), outline('ftp://no.example/')) };
    site.pages['/half.opml'] = { body: opml(outline(site.at('/rss'))).slice(0, -9) };
    for (const path of ['/list.opml', '/half.opml'])
      await addFeed(ledger.db, { url: site.at(path) }, { origin: 'chat', by: 'telegram:1', now });
    const feeds = await startFeeds(
      {
        config: { feeds: [], allowHosts: [site.host], readBackDays: 14 },
        ledger,
        queues: { articles: { add: async () => {} } },
        log: createLog('silent', 'test'),
      },
      { loop: false, fullText: false, threads: 1 },
    );
    await feeds.pollNow();
    const rows = await listFeeds(ledger.db);
    expect(rows.map((f) => [new URL(f.url).pathname, f.origin, f.fault]).sort()).toEqual([
      ['/half.opml', 'chat', 'opml'],
      ['/rss', 'import', null],
    ]);
    const told = await ledger.db.selectFrom('outbox').select(['kind', 'payload']).orderBy('kind').execute();
    expect(told.map((t) => t.payload.key ?? t.payload.failure)).toEqual([
      expect.stringMatching(/ends in the middle/),
      'feeds-imported',
    ]);
    await feeds.close();
    await ledger.close();
    site.close();
  });
});

describe('a dry run', () => {
  let site: Site;
  let parser: ParserPool;
  beforeAll(async () => {
    site = await openSite();
    parser = openParserPool({ threads: 1 });
  });
  afterAll(async () => {
    await parser?.close();
    site?.close();
  });
  it('reads each feed once and counts the alerts to expect', async () => {
    // Ten entries, one every two hours: about twelve a day, of which half speak of tungsten.
    const items = Array.from(
      { length: 10 },
      (_, i) =>
        `<item><title>${i % 2 ? 'Tungsten' : 'Football'}</title><link>https://p.example/${i}</link><pubDate>${new Date(Date.now() - (i + 1) * 7_200_000).toUTCString()}</pubDate><description>t</description></item>`,
    );
    site.pages['/rss'] = { body: `<rss version="2.0"><channel><title>P</title>${items.join('')}</channel></rss>` };
    site.pages['/list.opml'] = { body: opml(outline(site.at('/rss')), outline(site.at('/dead'))) };
    const fetcher = createFetcher({ allowHosts: [site.host] });
    const feeds = await opmlAt({ fetcher }, site.at('/list.opml'));
    const extract = ({ title }: { title?: string }) => ({ relevant: title === 'Tungsten' });
    const told = await rehearse({ fetcher, parser }, feeds, { extract: extract as never });
    await fetcher.close();
    expect([told.answering, Math.round(told.entriesPerDay), Math.round(told.alertsPerDay)]).toEqual([1, 12, 6]);
    expect(told.feeds.map((f) => f.error !== undefined)).toEqual([false, true]);
  });
  it('an OPML on an address of the own network is not fetched', async () => {
    const fetcher = createFetcher();
    await expect(opmlAt({ fetcher }, site.at('/list.opml'))).rejects.toThrow(/not a public address/);
    await fetcher.close();
  });
});
