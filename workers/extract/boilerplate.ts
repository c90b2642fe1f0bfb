/** What a page puts around an article: share buttons, invitations to subscribe, tickers, weather, dates and telephone numbers on lines of their own. */
import type { Span } from '#fact';
import { near } from './near.ts';
import type { Reading } from './reading.ts';
import { splitSentences } from './sentences.ts';

/** Networks and page tools whose names stand in share lines; not firms of a deal. */
export const NETWORKS: ReadonlySet<string> = new Set(
  'telegram whatsapp facebook instagram youtube twitter vk ok x tiktok viber pdf linkedin threads messenger email e-mail rss ctrl enter rutube dzen odnoklassniki pinterest reddit print fb tg wa yt imo max skype wechat weibo'.split(
    ' ',
  ),
);

/** A line that is longer is text, whatever it contains. */
const LABEL = 90;
/** An invitation may be a sentence. */
const INVITATION = 240;

/** Lines that need no language: a date or time, a telephone number, a rate or a sign alone, degrees. */
const BARE: readonly RegExp[] = [
  /^[\d\s.,:/|•·+()–-]*\d[\d\s.,:/|•·+()–-]*$/u,
  /^[$€£¥₽₸₺]$|^[$€£¥₽₸₺]?\s?\d[\d.,\s]*\s?[A-Z]{3}([\s/|]+[\d.,]+)?$/u,
  /^[+−-]?\d{1,2}([.,]\d)?\s?°?\s?C$/u,
  /^[\p{L}.]+\s\d{1,2},?\s\d{4},?\s\d{1,2}:\d{2}$|^\d{1,2}\s[\p{L}.]+,?\s\d{4},?(\s[–|,-])?\s\d{1,2}:\d{2}$/u,
  /^[\p{L}\p{M} ]{2,24}\s[•|·]\s.{0,40}\d{4}.{0,12}$/u,
  /^(https?:\/\/|www\.|@|#)\S+$/u,
];

/** Spans of the stored text that are not the article, in text order, not overlapping. Finders ignore what lies in them. */
export const boilerplateSpans = (reading: Reading): Span[] => {
  const phrases = reading.hits
    .filter((hit) => hit.heading === 'boilerplate')
    .map((hit) => ({ ...reading.folded.span(hit.start, hit.end), is: String(hit.is) }));
  const within = (span: Span, is: string) =>
    near(phrases, span).filter((one) => one.is === is && one.start >= span.start && one.end <= span.end);
  const spans: Span[] = [];
  for (const line of linesOf(reading.text)) {
    const words = reading.text.slice(line.start, line.end);
    if (
      isLabel(words, () => within(line, 'label')) ||
      (words.length <= INVITATION && within(line, 'invitation').length > 0 && oneSentence(words))
    )
      spans.push(line);
  }
  const lines = [...spans];
  for (const sentence of splitSentences(reading)) {
    if (sentence.end - sentence.start > INVITATION || within(sentence, 'invitation').length === 0) continue;
    if (!near(lines, sentence, INVITATION).some((span) => span.start <= sentence.start && span.end >= sentence.end))
      spans.push(sentence);
  }
  return spans.sort((a, b) => a.start - b.start);
};

/** The text without them; lines that become empty go too. Offsets change: strip before an article is stored, never after. */
export const stripBoilerplate = (reading: Reading): string => {
  let kept = '';
  let at = 0;
  for (const span of boilerplateSpans(reading)) {
    kept += reading.text.slice(at, span.start);
    at = Math.max(at, span.end);
  }
  return (kept + reading.text.slice(at))
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
};

const linesOf = (text: string): Span[] => {
  const lines: Span[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const lead = match[0].length - match[0].trimStart().length;
    const words = match[0].trim();
    if (words) lines.push({ start: match.index + lead, end: match.index + lead + words.length });
  }
  return lines;
};

const SIGNS = /[\d\s\p{P}\p{S}]/gu;
const oneSentence = (words: string) => !/[.!?。؟۔]\s+\S/u.test(words);

const isLabel = (words: string, labels: () => readonly Span[]): boolean => {
  if (words.length > LABEL) return false;
  if (BARE.some((pattern) => pattern.test(words))) return true;
  const tokens = words
    .toLowerCase()
    .split(/[\s,|/•·:+]+/u)
    .filter(Boolean);
  if (tokens.every((token) => NETWORKS.has(token))) return true;
  const covered = labels().reduce((sum, span) => sum + span.end - span.start, 0);
  return covered > 0 && covered >= words.replace(SIGNS, '').length * 0.6;
};
