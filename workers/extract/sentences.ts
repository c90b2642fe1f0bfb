import type { Span } from '#fact';
import type { Reading } from './reading.ts';

const SPACE = 0x20;
/** What a sign may part, by code unit. */
const SIGN = { line: 1, end: 2, stop: 3, space: 4, comma: 5, dash: 6 } as const;
const SIGNS = new Uint8Array(65536);
for (const [signs, kind] of [
  ['\n\r', SIGN.line],
  ['!?。؟۔', SIGN.end],
  ['.', SIGN.stop],
  [' ', SIGN.space],
  [',،，;؛；:：', SIGN.comma],
  ['—–', SIGN.dash],
] as const)
  for (const sign of signs) SIGNS[sign.charCodeAt(0)] = kind;

/** No sentence of an article is longer; what is, is cut, so that the rules that look around in one stay quick. */
const LONGEST = 1500;
const LETTER = /\p{L}/u;
const UPPER = /[\p{Lu}\p{Lt}]/u;
const DIGIT = /\p{N}/u;
const WORD = /[\p{L}\p{N}]/u;
const CASED = /[\p{Script=Latin}\p{Script=Cyrillic}]/u;

/** Sentences of the stored text, trimmed, without empty ones. A line break always ends one. */
export const splitSentences = (reading: Pick<Reading, 'text'>): readonly Span[] => {
  const known = split.get(reading) ?? findSentences(reading.text);
  split.set(reading, known);
  return known;
};
const split = new WeakMap<object, readonly Span[]>();

const findSentences = (text: string): Span[] => {
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    const span = trim(text, start, end);
    if (span.end > span.start) spans.push(span);
    start = end;
  };
  for (let i = 0; i < text.length; i++) {
    const sign = SIGNS[text.charCodeAt(i)];
    if (!sign) continue;
    if (sign === SIGN.line || (sign === SIGN.space && i - start > LONGEST)) close(i + 1);
    else if (sign === SIGN.end || (sign === SIGN.stop && stops(text, i))) close(afterQuotes(text, i + 1));
  }
  close(text.length);
  return spans;
};

/** Parts of a sentence that commas, semicolons, colons and dashes set apart. */
export const splitSegments = (text: string, sentence: Span): Span[] => {
  const spans: Span[] = [];
  let start = sentence.start;
  for (let i = sentence.start; i < sentence.end; i++) {
    if (!parts(text, i)) continue;
    spans.push({ start, end: i });
    start = i + 1;
  }
  spans.push({ start, end: sentence.end });
  return spans.filter((span) => {
    const { start, end } = trim(text, span.start, span.end);
    return end > start;
  });
};

const parts = (text: string, at: number): boolean => {
  const sign = SIGNS[text.charCodeAt(at)];
  if (sign === SIGN.dash) return text[at - 1] === ' ' && text[at + 1] === ' ';
  if (sign !== SIGN.comma) return false;
  return !(DIGIT.test(text[at - 1] ?? '') && DIGIT.test(text[at + 1] ?? ''));
};

export const trim = (text: string, start: number, end: number): Span => {
  let from = start;
  let to = end;
  while (from < to && isSpace(text, from)) from++;
  while (to > from && isSpace(text, to - 1)) to--;
  return { start: from, end: to };
};

/** Letters and digits of the commonest blocks need no regular expression. */
const isSpace = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code <= SPACE ? code === SPACE || (code >= 9 && code <= 13) : code >= 0xa0 && /\s/.test(text[at]!);
};

/** A full stop ends a sentence unless it stands in a number, an abbreviation (U.S., Co., млн.) or before a small letter. */
const stops = (text: string, at: number): boolean => {
  const next = text[at + 1];
  if (next !== undefined && !/[\s"'”’»)\]]/.test(next)) return false;
  let follows = at + 1;
  while (follows < text.length && /[\s"'”’»«“‘(\]]/.test(text[follows]!)) follows++;
  const after = text[follows];
  if (after !== undefined && CASED.test(after) && !UPPER.test(after)) return false;
  let from = at;
  while (from > 0 && LETTER.test(text[from - 1]!)) from--;
  const word = text.slice(from, at);
  if (!CASED.test(word)) return true;
  if (word.length === 1) return !UPPER.test(word);
  const short = word.length <= 4 && UPPER.test(word[0]!) && !UPPER.test(word.slice(1));
  if (short && from > 0) return !WORD.test(after ?? '') || word.length > 3;
  return !(word.length <= 4 && DIGIT.test(after ?? ''));
};

const afterQuotes = (text: string, at: number): number => {
  let end = at;
  while (end < text.length && /["'”’»)\]]/.test(text[end]!)) end++;
  return end;
};
