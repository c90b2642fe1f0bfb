/** The sentence that a quote stands in: a figure alone tells an editor nothing. */
import type { Span } from '#fact';

const LONGEST = 320;
const cache = new Map<string, Intl.Segmenter>();
function segmenter(language: string): Intl.Segmenter {
  const made =
    cache.get(language) ?? new Intl.Segmenter(language === 'prs' ? 'fa' : language, { granularity: 'sentence' });
  cache.set(language, made);
  return made;
}

/** The sentences that a span touches, as one span. */
export function sentenceSpan(text: string, span: Span, language: string): Span {
  let { start, end } = span;
  const from = Math.max(0, span.start - 2000);
  const window = text.slice(from, span.end + 2000);
  for (const piece of segmenter(language).segment(window)) {
    const a = from + piece.index;
    const b = a + piece.segment.length;
    if (b <= span.start || a >= span.end) continue;
    start = Math.min(start, a);
    end = Math.max(end, b);
  }
  return { start, end };
}

/** Stored text around a span, cut to the sentences it touches; where those are long, to whole words around the span. */
export const sentenceAround = (text: string, span: Span, language: string): string =>
  trimmed(text, sentenceSpan(text, span, language), span);

function trimmed(text: string, sentence: Span, span: Span): string {
  const line = (at: number) => Math.max(sentence.start, text.lastIndexOf('\n', at - 1) + 1);
  const start = line(span.start);
  const stop = text.indexOf('\n', span.end);
  const end = stop < 0 ? sentence.end : Math.min(sentence.end, stop);
  if (end - start <= LONGEST) return text.slice(start, end).trim();
  const room = Math.max(0, Math.floor((LONGEST - (span.end - span.start)) / 2));
  const a = Math.max(start, span.start - room);
  const b = Math.min(end, span.end + room);
  const first = a === start ? a : text.indexOf(' ', a) + 1 || a;
  const last = b === end ? b : text.lastIndexOf(' ', b);
  const cutFirst = Math.min(first, span.start);
  const cutLast = Math.max(last, span.end);
  return `${cutFirst > start ? '… ' : ''}${text.slice(cutFirst, cutLast).trim()}${cutLast < end ? ' …' : ''}`;
}
