/** Text as it may stand in a message: whatever came from outside is only ever words, in one direction, on one line. */
import type { Direction, Run } from '../platform.ts';

const RTL = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
const LTR_OR_DIGIT = /[A-Za-z\u00C0-\u024F\u0370-\u052F\u0660-\u0669\u06F0-\u06F9\u4E00-\u9FFF0-9]/;
/** Bidi controls and marks: a title with one of them could turn the rest of the line around. ZWNJ and ZWJ are spelling and stay. */
const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const CONTROL = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u200B\u2060\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]+/gu;
const LONE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const FSI = '\u2068';
const PDI = '\u2069';

/** Languages written from right to left. */
export const directionOf = (language: string): Direction =>
  /^(ps|prs|fa|ar|ur|he|ug)\b/.test(language) ? 'rtl' : 'ltr';

/** Words from outside, made harmless: no controls, no bidi controls, no lone surrogates, one line. The letters stay as they are. */
export const clean = (text: string): string =>
  text.replace(LONE, '\uFFFD').replace(BIDI, '').replace(CONTROL, ' ').replace(/\s+/g, ' ').trim();

/** Wraps a text in an isolate where it would disturb a line of the given direction: numbers and Latin in RTL, Arabic script in LTR. */
export function isolate(text: string, direction: Direction): string {
  const disturbs = direction === 'rtl' ? LTR_OR_DIGIT.test(text) : RTL.test(text);
  return disturbs ? `${FSI}${text}${PDI}` : text;
}

/** The address where it is http or https with a host and no password; undefined otherwise. */
export function safeUrl(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  if (!/^https?:$/.test(parsed.protocol) || !parsed.host || parsed.username || parsed.password) return undefined;
  return parsed.href;
}

/** A link; plain text where the address is none that people should be sent to. */
export function link(text: string, url: string): Run {
  const href = safeUrl(url);
  return href ? { text, url: href } : { text };
}

/** Shortens to whole graphemes, at a space where one is near, and says so with an ellipsis. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
    if (kept.length + segment.length > max - 1) break;
    kept += segment;
  }
  const space = kept.lastIndexOf(' ');
  return `${(space > max * 0.6 ? kept.slice(0, space) : kept).trimEnd()}…`;
}

/** Bytes of UTF-8: callback data is counted so. */
export const bytes = (text: string): number => new TextEncoder().encode(text).length;
