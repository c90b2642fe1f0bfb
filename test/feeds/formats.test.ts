import { describe, expect, it } from 'vitest';
import type { FeedRow } from '#ledger';
import { readOpml, writeOpml } from '../../feeds/opml.ts';
import { parseFeed } from '../../feeds/parse/index.ts';
import { readable } from '../../feeds/parse/text.ts';

const read = (text: string, url?: string) => parseFeed({ bytes: Buffer.from(text), url });
const rss = (item: string, head = '') =>
  `<rss version="2.0"><channel><title>T</title><link>https://n.example/</link>${head}<item>${item}</item></channel></rss>`;

describe('which parser reads it', () => {
  const whole =
    '<title>a</title><link>https://n.example/1</link><pubDate>Fri, 07 Nov 2025 04:30:00 GMT</pubDate><description>b</description>';
  it.each([
    ['rss-parser', 'plain RSS', rss(whole)],
    ['lenient', 'a bare ampersand', rss(whole.replace('>a<', '>a & b<'))],
    ['lenient', 'a date that cannot be', rss(whole.replace('Fri, 07 Nov', 'Fri, 37 Nov'))],
    ['lenient', 'an element left open', rss(whole.replace('</description>', ''))],
    [
      'lenient',
      'Atom with XHTML',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><id>1</id><title>a</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>b</p></div></content></entry></feed>',
    ],
  ])('%s: %s', async (parser, _, text) => {
    const feed = await read(text);
    expect([feed.parser, feed.entries.length, feed.entries[0]!.title?.[0]]).toEqual([parser, 1, 'a']);
  });
});

describe('entries', () => {
  it('Atom XHTML stays in order', async () => {
    const feed = await read(
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><id>1</id><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">one <b>two</b> three</div></content></entry></feed>',
    );
    expect(feed.entries[0]!.content).toBe('one <b>two</b> three');
  });
  it('a date that cannot be is null and loses nothing else', async () => {
    const [entry] = (await read(rss('<title>a</title><pubDate>Fri, 37 Nov 2025 04:30:00 GMT</pubDate>'))).entries;
    expect([entry!.title, entry!.published]).toEqual(['a', null]);
  });
  it('what PostgreSQL cannot hold is taken out', async () => {
    const [entry] = (
      await read(rss('<title>a\u0000b&#0;&#xD800;c&#x1F600;</title><description>&amp;#0;x</description>'))
    ).entries;
    expect(entry!.title).toBe('ab\ufffdc😀');
  });
  it('a title of a megabyte is cut', async () => {
    const [entry] = (await read(rss(`<title>${'тонна '.repeat(170_000)}</title>`))).entries;
    expect([entry!.title!.length, entry!.title!.at(-1)]).toEqual([2_000, '…']);
  });
  it('__proto__ and constructor are names like others', async () => {
    await read(rss('<title>a</title><__proto__><polluted>1</polluted></__proto__><constructor>x</constructor>'));
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
  it('ttl, skipHours and skipDays are heard', async () => {
    const { wishes } = await read(
      rss(
        '<title>a</title>',
        '<ttl>90</ttl><skipHours><hour>1</hour><hour>24</hour></skipHours><skipDays><day>Sunday</day></skipDays>',
      ),
    );
    expect(wishes).toEqual({ interval: 5400, skipHours: [1, 0], skipDays: [0] });
  });
  it('pictures stand apart, with their captions', async () => {
    const [entry] = (
      await read(
        rss(
          '<title>a</title><media:content xmlns:media="http://search.yahoo.com/mrss/" url="https://n.example/p.jpg" medium="image"><media:description>Катпар</media:description></media:content>',
        ),
      )
    ).entries;
    expect(entry!.pictures).toEqual([{ url: 'https://n.example/p.jpg', caption: 'Катпар' }]);
  });
});

describe('JSON Feed', () => {
  it('is read', async () => {
    const feed = await read(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'J',
        home_page_url: 'https://j.example/',
        hubs: [{ type: 'WebSub', url: 'https://hub.example/' }],
        items: [
          {
            id: 1,
            url: '/1',
            title: 'a',
            content_text: '1 < 2',
            date_published: '2025-11-07T10:00:00+05:00',
            tags: ['gold'],
            authors: [{ name: 'X' }],
          },
          'broken',
        ],
      }),
    );
    expect(feed).toMatchObject({
      format: 'json',
      hubs: ['https://hub.example/'],
      lost: 1,
      entries: [
        {
          id: '1',
          link: 'https://j.example/1',
          content: '1 &lt; 2',
          published: '2025-11-07T05:00:00Z',
          categories: ['gold'],
          author: 'X',
        },
      ],
    });
  });
  it.each(['[1]', '{"a":1}', '{"version":'])('is refused: %s', (text) =>
    expect(read(text)).rejects.toMatchObject({ name: 'ParseError' }),
  );
});

describe('a Telegram channel', () => {
  const message = (id: number, text: string, more = '') =>
    `<div class="tgme_widget_message_wrap js-widget_message_wrap"><div class="tgme_widget_message text_not_supported_wrap js-widget_message" data-post="steppe_desk/${id}"><div class="tgme_widget_message_bubble">${more}<div class="tgme_widget_message_text js-message_text" dir="auto">${text}</div><div class="tgme_widget_message_footer"><a class="tgme_widget_message_date" href="https://t.me/steppe_desk/${id}"><time datetime="2025-11-07T04:3${id}:00+00:00" class="time">04:3${id}</time></a></div></div></div></div>`;
  const page = `<!DOCTYPE html><html><head><meta property="og:title" content="Степь"><link rel="prev" href="/s/steppe_desk?before=1"></head><body>${message(1, 'Первое<br/>сообщение')}${message(2, '<b>Вольфрам:</b> 410 тыс. тонн <a href="?q=%23KZ">#KZ</a>', `<a class="tgme_widget_message_reply"><div class="tgme_widget_message_text js-message_reply_text">Первое</div></a><a class="tgme_widget_message_photo_wrap" style="width:1px;background-image:url('https://cdn.example/p.jpg')"></a>`)}</body></html>`;
  it('is read, newest first', async () => {
    const feed = await read(page, 'https://t.me/s/steppe_desk');
    expect(feed).toMatchObject({
      format: 'telegram',
      title: 'Степь',
      link: 'https://t.me/steppe_desk',
      next: 'https://t.me/s/steppe_desk?before=1',
    });
    expect(feed.entries.map((e) => [e.id, e.link, e.published, readable(e.content).text])).toEqual([
      ['steppe_desk/2', 'https://t.me/steppe_desk/2', '2025-11-07T04:32:00Z', 'Вольфрам: 410 тыс. тонн #KZ'],
      ['steppe_desk/1', 'https://t.me/steppe_desk/1', '2025-11-07T04:31:00Z', 'Первое\nсообщение'],
    ]);
    expect(feed.entries[0]).toMatchObject({
      untitled: true,
      categories: ['#KZ'],
      pictures: [{ url: 'https://cdn.example/p.jpg' }],
    });
  });
});

describe('HTML to text', () => {
  it.each([
    ['<p>a</p><p>b</p>', 'a\n\nb'],
    ['a<br>b', 'a\nb'],
    ['<ul><li>a</li><li>b</li></ul>', 'a\nb'],
    ['a<script>x()</script><style>y</style>b', 'ab'],
    ['<p>می‌رود \u200fالف</p>', 'می‌رود \u200fالف'],
    ['1 &lt; 2 &amp; 3&nbsp;t', '1 < 2 & 3 t'],
    ['no markup < at all', 'no markup < at all'],
    ['<table><tr><td>W</td><td>410</td></tr></table>', 'W 410'],
  ])('%s', (html, text) => expect(readable(html).text).toBe(text));
  it('keeps captions out of the text', () =>
    expect(
      readable(
        '<p>a</p><figure><img src="/p.jpg"><figcaption>Mine at Katpar</figcaption></figure>',
        'https://n.example/',
      ),
    ).toEqual({ text: 'a', pictures: [{ url: 'https://n.example/p.jpg', caption: 'Mine at Katpar' }] }));
});

describe('small mistakes of publishing systems', () => {
  const parsed = (text: string) => parseFeed({ bytes: Buffer.from(text) });
  it.each([
    ['a number of windows-1252', 'the ministry&#146;s', 'the ministry’s'],
    ['the same in sixteens', '&#x93;W&#x94; &#x2014; 5', '“W” — 5'],
    ['the same escaped twice', 'a &amp;#150; b', 'a – b'],
    ['a number that is what it says', '&#1042;&#8470;', 'В№'],
  ])('%s', async (_, written, read) => {
    const feed = await parsed(
      `<rss version="2.0"><channel><title>P</title><item><title>${written}</title><link>https://p.example/1</link></item></channel></rss>`,
    );
    expect(feed.entries[0]!.title).toBe(read);
  });
  it.each([
    [
      'rss',
      '<rss version="2.0"><channel><title>P</title><item><title>a</title><link>https://p.example/1</link><description>d</description><pubDate>25.11.2026 14:30</pubDate></item></channel></rss>',
    ],
    [
      'atom',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>P</title><entry><id>1</id><title>a</title><published>2026-11-25T14:30:00</published></entry></feed>',
    ],
    [
      'json',
      '{"version":"https://jsonfeed.org/version/1","items":[{"id":"1","content_text":"a","date_published":"2026-11-25 14:30"}]}',
    ],
  ])('a date without a zone is one of the zone of its feed: %s', async (_, text) => {
    const read = async (zone?: string) => (await parseFeed({ bytes: Buffer.from(text), zone })).entries[0]!.published;
    expect(await read('Asia/Kabul')).toBe('2026-11-25T10:00:00Z');
    expect(await read()).toBe('2026-11-25T14:30:00Z');
  });
  it('an untitled entry of a JSON feed is called by its text before its HTML', async () => {
    const item = {
      id: '1',
      url: 'https://p.example/1',
      summary: ' ',
      content_text: 'Gold, 5 t',
      content_html: '<h2>Gold</h2>',
    };
    const feed = await parsed(JSON.stringify({ version: 'https://jsonfeed.org/version/1', items: [item] }));
    expect(feed.entries[0]).toMatchObject({ title: 'Gold, 5 t', untitled: true, content: '<h2>Gold</h2>' });
  });
});

describe('OPML', () => {
  const opml =
    '<opml version="1.0"><body><outline text="Kazakhstan"><outline text="A &amp; B" xmlUrl="https://a.example/rss?x=1&amp;y=2" htmlUrl="https://a.example/" language="kk" country="KZ" ownership="state" category="mining"/></outline><outline text="C" xmlUrl="https://c.example/f"/></body></opml>';
  it('comes back as it went', () => {
    const feeds = readOpml(opml);
    const rows = feeds.map(
      (f) =>
        ({
          url: f.url,
          title: f.title ?? null,
          site_url: f.siteUrl ?? null,
          country: f.country ?? null,
          language: f.language ?? null,
          ownership: f.ownership ?? null,
          zone: null,
          categories: [...(f.categories ?? [])],
          read_back_days: null,
        }) as FeedRow,
    );
    expect(feeds[0]).toMatchObject({
      title: 'A & B',
      url: 'https://a.example/rss?x=1&y=2',
      categories: ['Kazakhstan', 'mining'],
      ownership: 'state',
    });
    expect(readOpml(writeOpml(rows)).sort((a, b) => (a.url < b.url ? -1 : 1))).toEqual(feeds);
  });
  it('a zone that nobody knows is left out', () => {
    const zones = ['Asia/Kabul', 'Mars/Olympus'].map(
      (zone) => readOpml(`<opml><body><outline xmlUrl="https://a.example/" zone="${zone}"/></body></opml>`)[0]!.zone,
    );
    expect(zones).toEqual(['Asia/Kabul', undefined]);
  });
  it('says what is wrong with another file', () => expect(() => readOpml('<rss/>')).toThrow(/no OPML/));
});
