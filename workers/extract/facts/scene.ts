import type { Figure, Mention, Span } from '#fact';
import type { Heading, Lexicon } from '#lexicon';
import type { Counted } from '../numbers.ts';
import type { Reading, Trace } from '../reading.ts';
import { splitSegments, splitSentences } from '../sentences.ts';
import { type Tail, tailOf } from './tails.ts';

/** A word of the lexicon as the fact rules see it: where it stands in the stored text, and what it means. */
export interface Cue extends Span {
  readonly heading: Heading;
  readonly is: string;
  /** Without endings. */
  readonly form: string;
  /** What its ending says: not done, or to come. */
  readonly tail?: Tail;
  /** A word that says so of all that follows it within so many characters (Pashto به). */
  readonly reach?: number;
}
/** A plain number in stored coordinates. */
export interface Count extends Span {
  readonly value: Counted['value'];
  readonly hedge: Counted['hedge'];
}

/** A sentence, or the part of one that speaks of one thing; with everything that was found in it. */
export interface Piece extends Span {
  /** Number of the sentence that it is of. */
  readonly sentence: number;
  readonly segments: readonly Span[];
  readonly cues: readonly Cue[];
  readonly figures: readonly Figure[];
  readonly counts: readonly Count[];
  readonly mentions: readonly Mention[];
}

/** One field of an article, laid out for the fact rules. */
export interface Scene {
  readonly text: string;
  readonly field: 'title' | 'text';
  readonly language: string;
  readonly lexicon: Lexicon;
  readonly sentences: readonly Piece[];
  readonly published?: string;
  readonly trace?: Trace;
}

/** What the other finders found in the same reading. */
export interface Found {
  readonly figures: readonly Figure[];
  readonly counts: readonly Counted[];
  readonly mentions: readonly Mention[];
  /** Share buttons and other lines that are not the article's. */
  readonly boilerplate?: readonly Span[];
  readonly published?: string;
}

const HEADINGS: ReadonlySet<string> = new Set([
  'goods',
  'kinds',
  'attributes',
  'status',
  'attribution',
  'negation',
  'modality',
  'reference',
]);

/** Lays a reading out sentence by sentence. */
export const layOut = (reading: Reading, found: Found): Scene => {
  const cues: Cue[] = [];
  for (const hit of reading.hits) {
    if (!HEADINGS.has(hit.heading)) continue;
    const span = reading.folded.span(hit.start, hit.end);
    const tail = hit.heading === 'status' || hit.heading === 'attributes' ? tailOf(reading, hit) : undefined;
    const reach = hit.sense.entry.with?.reach;
    cues.push({
      ...span,
      heading: hit.heading as Heading,
      is: String(hit.is),
      form: hit.sense.form,
      ...(tail ? { tail } : {}),
      ...(typeof reach === 'number' ? { reach } : {}),
    });
  }
  const counts: Count[] = found.counts.map((c) => ({
    ...reading.folded.span(c.start, c.end),
    value: c.value,
    hedge: c.hedge,
  }));
  const whole = {
    cues,
    counts,
    figures: ofField(found.figures, reading.field),
    mentions: named(ofField(found.mentions, reading.field)),
  };
  const spans = splitSentences(reading).filter((span) => !found.boilerplate?.some((b) => overlaps(b, span)));
  return {
    text: reading.text,
    field: reading.field,
    language: reading.language,
    lexicon: reading.lexicon,
    sentences: spans.map((span, i) => pieceOf(reading.text, span, { ...whole, sentence: i })),
    ...(found.published ? { published: found.published } : {}),
    ...(reading.trace ? { trace: reading.trace } : {}),
  };
};

const ofField = <T extends Span & { readonly field: string }>(list: readonly T[], field: string): T[] =>
  list.filter((one) => one.field === field).sort((a, b) => a.start - b.start || b.end - a.end);

/** A country's name inside an organisation's (Uzbekistan Airways) is no state that deals. */
const named = (mentions: readonly Mention[]): Mention[] => {
  let name: Span = { start: -1, end: -1 };
  return mentions.filter((m) => {
    if (m.kind === 'organisation' || m.kind === 'project') name = m.end > name.end ? m : name;
    return m.kind !== 'country' || !within(m, name);
  });
};

type Whole = Pick<Piece, 'cues' | 'counts' | 'figures' | 'mentions' | 'sentence'>;
/** The piece of the text between two places. All lists of `from` are sorted by start. */
export const pieceOf = (text: string, span: Span, from: Whole): Piece => ({
  start: span.start,
  end: span.end,
  sentence: from.sentence,
  segments: splitSegments(text, span),
  cues: inside(from.cues, span),
  figures: inside(from.figures, span),
  counts: inside(from.counts, span),
  mentions: inside(from.mentions, span),
});

/** Those of a list sorted by start that lie in a span; a binary search, so that long texts stay linear. */
const inside = <T extends Span>(list: readonly T[], span: Span): T[] => {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (list[mid]!.start < span.start) low = mid + 1;
    else high = mid;
  }
  const found: T[] = [];
  for (let i = low; i < list.length && list[i]!.start < span.end; i++)
    if (list[i]!.end <= span.end) found.push(list[i]!);
  return found;
};

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
/** Characters between two spans; 0 where they touch or overlap. */
export const gap = (a: Span, b: Span): number => Math.max(0, a.start >= b.end ? a.start - b.end : b.start - a.end);
/** The segment of a piece that holds a span. */
export const segmentOf = (piece: Piece, span: Span): Span =>
  piece.segments.find((s) => span.start >= s.start && span.start <= s.end) ?? piece;
/** How far a cue is from what it might say something of: characters, with a toll at each comma. */
export const distance = (piece: Piece, a: Span, b: Span): number => {
  const from = piece.segments.indexOf(segmentOf(piece, a));
  const to = piece.segments.indexOf(segmentOf(piece, b));
  return gap(a, b) + 25 * Math.abs(from - to);
};
/** Cues of one heading, of some meanings. */
export const cuesOf = (piece: Piece, heading: Heading, ...is: readonly string[]): Cue[] =>
  piece.cues.filter((cue) => cue.heading === heading && (is.length === 0 || is.includes(cue.is)));
export const has = (piece: Piece, heading: Heading, ...is: readonly string[]): boolean =>
  piece.cues.some((cue) => cue.heading === heading && (is.length === 0 || is.includes(cue.is)));
