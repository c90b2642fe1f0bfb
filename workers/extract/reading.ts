import type { Quoted, Span } from '#fact';
import type { Lexicon, Tag } from '#lexicon';
import type { Folded } from './fold.ts';
import { fold } from './fold.ts';
import { createMatcher, type Hit, type Matcher } from './match.ts';
import { neighbourOf, tagOf } from './senses.ts';

/** Told of each rule that fired or was rejected, with why; for `npm run try -- --trace` and failing tests. */
export type Trace = (event: TraceEvent) => void;
export interface TraceEvent {
  /** Which finder and rule: `figures.range`, `mentions.seat` … */
  readonly rule: string;
  readonly quote: string;
  readonly verdict: 'fired' | 'rejected';
  readonly why?: string;
}

/** One field of one article as the finders read it. Built once; finders add nothing to it. */
export interface Reading {
  readonly field: 'title' | 'text';
  /** The stored text: spans and quotes are of this. */
  readonly text: string;
  readonly folded: Folded;
  /** Language tag as in #fact's LANGUAGES, or `und`. */
  readonly language: string;
  /** The lang file that it is read with. */
  readonly tag: Tag;
  readonly lexicon: Lexicon;
  readonly matcher: Matcher;
  /** All hits of the lexicon, by start (folded indices). */
  readonly hits: readonly Hit[];
  /** Sentences as spans of the FOLDED text; [] until a sentence finder has run. */
  readonly sentences: readonly Span[];
  readonly trace?: Trace;
}

export interface ReadOptions {
  readonly lexicon: Lexicon;
  readonly language: string;
  readonly field?: 'title' | 'text';
  readonly trace?: Trace;
  /** Splits the folded text; without it `sentences` stays empty. */
  readonly sentences?: (reading: Reading) => readonly Span[];
}

const matchers = new WeakMap<Lexicon, Map<string, Matcher>>();
/** The language's matcher, compiled at its first use; a neighbour's has its names beside the tag's words. */
export const matcherOf = (lexicon: Lexicon, tag: Tag, neighbour?: string): Matcher => {
  const known = matchers.get(lexicon) ?? new Map<string, Matcher>();
  matchers.set(lexicon, known);
  const key = neighbour ?? tag;
  const matcher = known.get(key) ?? createMatcher(lexicon, tag, neighbour);
  known.set(key, matcher);
  return matcher;
};

/** Folds and scans a text once for all finders. */
export const read = (text: string, options: ReadOptions): Reading => {
  const tag = tagOf(options.language);
  const matcher = matcherOf(options.lexicon, tag, neighbourOf(options.language));
  const folded = fold(text);
  const reading: Reading = {
    field: options.field ?? 'text',
    text,
    folded,
    tag,
    matcher,
    language: options.language,
    lexicon: options.lexicon,
    hits: matcher.scan(folded, text),
    sentences: [],
    ...(options.trace ? { trace: options.trace } : {}),
  };
  return options.sentences ? { ...reading, sentences: options.sentences(reading) } : reading;
};

/** Folded span → span of the stored text with its words. */
export const quote = (reading: Reading, start: number, end: number): Quoted => {
  const span = reading.folded.span(start, end);
  return { ...span, quote: reading.text.slice(span.start, span.end), field: reading.field };
};
