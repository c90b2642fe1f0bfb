import { isUtf8 } from 'node:buffer';
import { mostPlausible, UNNAMED } from './plausible.ts';

/**
 * Bytes to text. Order: byte order mark, then valid UTF-8 (which no other encoding looks like by chance), then the
 * charset of the Content-Type header, then what the document declares, then windows-1252; where these disagree, or say
 * nothing, the first one that makes words.
 * Sources: RFC 7303 §3, WHATWG Encoding; labels by TextDecoder.
 */

export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/** @param contentType the Content-Type header, or undefined for a file */
export function decode(bytes: Uint8Array, contentType?: string): Decoded {
  const marked = byMark(bytes);
  if (marked) return read(bytes.subarray(marked.skip), marked.encoding);
  const shape = byShape(bytes);
  if (shape) return read(bytes, shape);
  const named = [charsetOf(contentType), declared(bytes)].map(known).filter((e): e is string => e !== undefined);
  const label = named[0];
  if (label === 'utf-8' || !label || !isMultiByte(label) || nonAscii(bytes) > 40) {
    const utf8 = asUtf8(bytes);
    if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8' };
  }
  const stated = [...new Set(named)].filter((e) => e !== 'utf-8' && !e.startsWith('utf-16'));
  if (stated.length === 0 && mostlyUtf8(bytes)) return read(bytes, 'utf-8');
  // windows-1252 is what servers say of everything.
  const candidates = stated.some((e) => e !== DEFAULT) ? stated : UNNAMED;
  const sample = bytes.subarray(0, 200_000);
  return read(bytes, candidates.length === 1 ? candidates[0]! : mostPlausible(candidates, (e) => read(sample, e).text));
}

const DEFAULT = 'windows-1252';

const starts = (bytes: Uint8Array, ...head: number[]) => head.every((b, i) => bytes[i] === b);

function byMark(b: Uint8Array): { encoding: string; skip: number } | undefined {
  if (starts(b, 0xff, 0xfe, 0, 0)) return { encoding: 'utf-32le', skip: 4 };
  if (starts(b, 0, 0, 0xfe, 0xff)) return { encoding: 'utf-32be', skip: 4 };
  if (starts(b, 0xef, 0xbb, 0xbf)) return { encoding: isUtf8(b) ? 'utf-8' : 'utf-8-marked', skip: 3 };
  if (starts(b, 0xff, 0xfe)) return { encoding: 'utf-16le', skip: 2 };
  if (starts(b, 0xfe, 0xff)) return { encoding: 'utf-16be', skip: 2 };
  return undefined;
}

/** "<" followed by zeros: an encoding of two or four bytes without a mark (XML 1.0, appendix F). */
function byShape(b: Uint8Array): string | undefined {
  if (starts(b, 0x3c, 0, 0, 0)) return 'utf-32le';
  if (starts(b, 0, 0, 0, 0x3c)) return 'utf-32be';
  if (b[0] === 0x3c && b[1] === 0 && b[3] === 0) return 'utf-16le';
  if (b[0] === 0 && b[1] === 0x3c && b[2] === 0) return 'utf-16be';
  return undefined;
}

export const charsetOf = (contentType: string | undefined): string | undefined =>
  /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1];

function declared(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  return (
    /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1] ??
    /<meta[^>]{0,200}charset\s*=\s*["']?([\w.:-]+)/i.exec(head)?.[1]
  );
}

/** Names of encodings that feeds use and TextDecoder does not know. */
const ALIASES: Record<string, string> = {
  'utf-32': 'utf-32le',
  'utf-32le': 'utf-32le',
  'utf-32be': 'utf-32be',
  'iso-10646-ucs-2': 'utf-16be',
  'cp-1251': 'windows-1251',
  win1251: 'windows-1251',
  'win-1251': 'windows-1251',
  utf8mb4: 'utf-8',
  'koi8-ru': 'koi8-u',
  'gb-2312': 'gbk',
};

function known(label: string | undefined): string | undefined {
  if (!label) return undefined;
  const lower = label.toLowerCase();
  const alias = ALIASES[lower];
  if (alias) return alias;
  try {
    return new TextDecoder(lower).encoding;
  } catch {
    return undefined;
  }
}

const isMultiByte = (encoding: string) => /^(gb|big5|euc|shift|iso-2022)/.test(encoding);

function nonAscii(bytes: Uint8Array): number {
  let n = 0;
  for (const byte of bytes) if (byte > 0x7f && ++n > 40) break;
  return n;
}

/** Without a mark at its head, which {@link byMark} has seen to. */
const asUtf8 = (bytes: Uint8Array): string | undefined =>
  isUtf8(bytes) ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8') : undefined;

/** A few broken bytes in a long UTF-8 text: more good sequences than bad ones. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  const bad = text.split('\ufffd').length - 1;
  const good = (text.match(/[^\u0000-\u007f\ufffd]/g) ?? []).length;
  return good > bad * 2;
}

function read(bytes: Uint8Array, encoding: string): Decoded {
  if (encoding.startsWith('utf-32')) return { text: fromUtf32(bytes, encoding === 'utf-32le'), encoding };
  if (encoding === 'windows-1252') return { text: fromWindows1252(bytes), encoding };
  const label = encoding === 'utf-8-marked' ? 'utf-8' : encoding;
  return { text: new TextDecoder(label).decode(bytes), encoding: label };
}

function fromUtf32(bytes: Uint8Array, little: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let i = 0; i + 4 <= bytes.length; i += 4) {
    const point = view.getUint32(i, little);
    parts.push(point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd');
  }
  return parts.join('');
}

/** 0x80–0x9f of windows-1252. Some releases of Node decode them as Latin-1 (nodejs/node issue 56542). */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The character of a byte 0x80–0x9f. */
export const fromUpper = (byte: number): string => UPPER[byte - 0x80] ?? String.fromCharCode(byte);

const fromWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (c) => fromUpper(c.charCodeAt(0)));
