import type { Span } from '#fact';
import type { Reading } from './reading.ts';

const ENDS = new Set('!?。؟۔'.split(''));
/** No sentence of an article is longer; what is, is cut, so that the rules that look around in one stay quick. */
const LONGEST = 1500;
const LETTER = /\p{L}/u;
const UPPER = /[\p{Lu}\p{Lt}]/u;
const CASED = /[\p{Script=Latin}\p{Script=Cyrillic}]/u;

/** Sentences of the stored text, trimmed, without empty ones. A line break always ends one. */
export const splitSentences = (reading: Pick<Reading, 'text'>): Span[] => {
  const { text } = reading;
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    const span = trim(text, start, end);
    if (span.end > span.start) spans.push(span);
    start = end;
  };
  for (let i = 0; i < text.length; i++) {
    const sign = text[i]!;
    if (sign === '\n' || sign === '\r' || (i - start > LONGEST && sign === ' ')) close(i + 1);
    else if (ENDS.has(sign) || (sign === '.' && stops(text, i))) close(afterQuotes(text, i + 1));
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
  return spans.filter((span) => trim(text, span.start, span.end).end > trim(text, span.start, span.end).start);
};

const COMMAS = new Set(',،，;؛；:：'.split(''));
const parts = (text: string, at: number): boolean => {
  const sign = text[at]!;
  if (sign === '—' || sign === '–') return text[at - 1] === ' ' && text[at + 1] === ' ';
  if (!COMMAS.has(sign)) return false;
  return !(/\p{N}/u.test(text[at - 1] ?? '') && /\p{N}/u.test(text[at + 1] ?? ''));
};

export const trim = (text: string, start: number, end: number): Span => {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  return { start: from, end: to };
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
  if (short && from > 0) return !/[\p{L}\p{N}]/u.test(after ?? '') || word.length > 3;
  return !(word.length <= 4 && /\p{N}/u.test(after ?? ''));
};

const afterQuotes = (text: string, at: number): number => {
  let end = at;
  while (end < text.length && /["'”’»)\]]/.test(text[end]!)) end++;
  return end;
};
