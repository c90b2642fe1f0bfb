import { decodeHTML, decodeHTMLStrict } from 'entities';

/** Longest title and text that are kept, in UTF-16 units; a cut is marked by "…". */
export const LONGEST = { title: 2_000, text: 500_000, name: 300 } as const;

const UNSTORABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/;
const EVERY = new RegExp(UNSTORABLE, 'g');
const LONE = /\p{Cs}/gu;

/** ES2024, in every Node that this runs on. */
const isWellFormed = (text: string) => (text as unknown as { isWellFormed(): boolean }).isWellFormed();

/** Without what neither XML nor PostgreSQL can hold: NUL and other control characters, lone surrogates. */
export function clean(text: string): string {
  const whole = isWellFormed(text) ? text : text.replace(LONE, '');
  return UNSTORABLE.test(whole) ? whole.replace(EVERY, '') : whole;
}

/** At most `length` units, never cutting a character in two. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = /[\ud800-\udbff]/.test(text[length - 2] ?? '') ? length - 2 : length - 1;
  return `${text.slice(0, end)}…`;
}

/** One line: white space folded, ends trimmed. */
export const line = (text: string): string =>
  clean(text)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

/** Only what HTML calls a tag: a title may speak of <others>. */
const TAG =
  /<\/?(?:a|abbr|b|bdi|bdo|big|blockquote|br|center|cite|code|del|dfn|div|em|font|h[1-6]|hr|i|img|ins|kbd|li|mark|nobr|ol|p|pre|q|s|small|span|strike|strong|sub|sup|td|th|time|tr|tt|u|ul|var|wbr)(?:\s[^<>]*|\/)?>|<!--[\s\S]{0,2000}?-->/gi;

/** A short text that may hold tags and entities (a title, a name), as people read it; null where nothing is left. */
export function plain(text: string | null | undefined, length: number = LONGEST.title): string | null {
  if (!text) return null;
  const short = text.length > length * 20 ? text.slice(0, length * 20) : text;
  const bare = short.includes('<') ? short.replace(TAG, '') : short;
  return cut(line(bare.includes('&') ? decodeHTML(bare) : bare), length) || null;
}

/** Entities of XML and of HTML, each ended by its semicolon; a bare & stays as it is. */
export const unescaped = (text: string): string => (text.includes('&') ? decodeHTMLStrict(text) : text);
