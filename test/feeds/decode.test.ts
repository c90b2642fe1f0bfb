import { describe, expect, it } from 'vitest';
import { decode } from '../../feeds/parse/decode.ts';
import { parseFeed } from '../../feeds/parse/index.ts';
import { describeWithPeers, peerBytes, peerCases } from './peers.ts';

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((p) => (typeof p === 'string' ? Buffer.from(p, 'latin1') : Buffer.from(p))));
const utf8 = (text: string) => Buffer.from(text, 'utf8');

describe('which encoding a document is in', () => {
  const cases: [string, Buffer, string | undefined, string, string][] = [
    [
      'a mark outranks the header',
      Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8('медь')]),
      'text/xml; charset=windows-1251',
      'utf-8',
      'медь',
    ],
    [
      'valid UTF-8 outranks a wrong header',
      utf8('<a>медь</a>'),
      'text/xml; charset=iso-8859-1',
      'utf-8',
      '<a>медь</a>',
    ],
    [
      'the header outranks the declaration',
      bytes('<?xml version="1.0" encoding="koi8-r"?><a>', [0xec, 0xe5, 0xe4, 0xfc], '</a>'),
      'text/xml; charset=windows-1251',
      'windows-1251',
      'медь',
    ],
    [
      'the declaration counts where there is no header',
      bytes('<?xml version="1.0" encoding="koi8-r"?><a>', [0xcd, 0xc5, 0xc4, 0xd8], '</a>'),
      undefined,
      'koi8-r',
      'медь',
    ],
    [
      'a name that nobody knows is passed over',
      utf8('<?xml version="1.0" encoding="utf-9"?><a>медь</a>'),
      'text/xml; charset=bogus',
      'utf-8',
      'медь',
    ],
    ['windows-1252 has its own signs at 0x80', bytes('<a>', [0x80], '5 bn</a>'), undefined, 'windows-1252', '€5 bn'],
    ['UTF-16 without a mark', Buffer.from('<a>медь</a>', 'utf16le'), undefined, 'utf-16le', 'медь'],
    [
      'a long UTF-8 text with one broken byte stays UTF-8',
      Buffer.concat([utf8('<a>вольфрам и золото'), Buffer.from([0xff]), utf8('</a>')]),
      undefined,
      'utf-8',
      'вольфрам и золото\ufffd',
    ],
  ];
  it.each(cases)('%s', (...[, document, contentType, encoding, text]) => {
    const decoded = decode(document, contentType);
    expect([decoded.encoding, decoded.text.includes(text)]).toEqual([encoding, true]);
  });
});

describeWithPeers('encodings of other projects', () => {
  const own = peerCases<{ file: string; contentType: string; expectedTitle: string }>('encodings/index.json');
  it.each(own.map((c) => [`${c.file} as ${c.contentType}`, c] as const))('%s', async (_, c) => {
    const feed = await parseFeed({ bytes: peerBytes(`encodings/${c.file}`), contentType: c.contentType });
    expect([feed.title, ...feed.entries.map((e) => e.title)]).toContain(c.expectedTitle);
  });
  const miniflux = peerCases<{ name: string; file: string; label: string | null; mustContain: string }>(
    'miniflux/encoding.json',
  );
  it.each(miniflux.map((c) => [`${c.name} ${c.file}`, c] as const))('%s', (_, c) => {
    expect(
      decode(peerBytes(`miniflux/${c.file}`), c.label ? `text/xml; charset=${c.label}` : undefined).text,
    ).toContain(c.mustContain);
  });
});
