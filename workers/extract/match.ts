import type { Lexicon, Tag } from '#lexicon';
import { CLASS, KIND } from './characters.ts';
import { type Compiled, compile } from './compile.ts';
import type { Folded } from './fold.ts';
import { type Hit, type Raw, refine } from './refine.ts';
import { ROOT } from './trie.ts';

export type { Hit } from './refine.ts';

/** All forms that one language reads with, compiled once. */
export interface Matcher {
  /**
   * Every hit, by start, then heading; within one heading the longest form wins and hits do not overlap (two meanings of
   * one form stay both); different headings may overlap. `stored` is needed for forms whose capitals matter.
   */
  scan(folded: Folded, stored: string): Hit[];
  /** Folded index → does a word begin or end here? */
  boundary(folded: Folded, at: number): boolean;
  /** Follows endings of the language from `at`; where they end at a word's end, that index, else -1. */
  endings(folded: Folded, at: number): number;
  readonly forms: number;
}

/** Compiles what `tag` reads with (with the names of a neighbour that has no file of its own). Costs some ten milliseconds; keep the result. */
export const createMatcher = (lexicon: Lexicon, tag: Tag, neighbour?: string): Matcher => {
  const compiled = compile(lexicon, tag, neighbour);
  const edges = new WeakMap<Folded, Uint8Array>();
  const pageOf = (folded: Folded): Page => {
    const known = edges.get(folded) ?? edgesOf(compiled, folded);
    edges.set(folded, known);
    return { c: compiled, codes: folded.codes, length: folded.length, edges: known, found: [] };
  };
  return {
    scan: (folded, stored) => refine(compiled, { folded, stored, raw: walkAll(pageOf(folded)) }),
    boundary: (folded, at) => at <= 0 || at >= folded.length || pageOf(folded).edges[at] === 1,
    endings: (folded, at) => follow(pageOf(folded), at, compiled.chain),
    forms: compiled.senses.length,
  };
};

/** A folded text as it is walked. */
interface Page {
  readonly c: Compiled;
  readonly codes: Uint16Array;
  readonly length: number;
  /** 1 where a word begins or ends; one longer than the text. */
  readonly edges: Uint8Array;
  readonly found: Raw[];
}

const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;
const SPACE = 0x20;
/** The longest ending that a word inside a form may take. */
const INNER = 7;

/** A word begins or ends between two signs of different kind, at a joint, beside ideographs and beside anything that is no letter or digit. */
const edgesOf = (c: Compiled, folded: Folded): Uint8Array => {
  const { codes, length, joints } = folded;
  const edges = new Uint8Array(length + 1);
  let left: number = KIND.space;
  for (let at = 0; at < length; at++) {
    const code = codes[at]!;
    const right = code === APOSTROPHE && c.apostrophe ? apostropheAt(codes, at) : CLASS[code]!;
    const alone = left === KIND.ideograph || left === KIND.other || left === KIND.space;
    if (alone || left !== right || joints[at]) edges[at] = 1;
    left = right;
  }
  edges[0] = 1;
  edges[length] = 1;
  return edges;
};

/** After a letter and before another, or at a word's end, an apostrophe is a letter (o'n). */
const apostropheAt = (codes: Uint16Array, at: number): number => {
  const before = at > 0 ? CLASS[codes[at - 1]!]! : KIND.space;
  const after = at + 1 < codes.length ? CLASS[codes[at + 1]!]! : KIND.space;
  return (before === KIND.latin || before === KIND.letter) && (after === before || after === KIND.space)
    ? before
    : KIND.other;
};

/** Follows up to `left` endings; where they end at a word's end, that index, else -1. */
const follow = (page: Page, at: number, left: number): number => {
  if (left === 0) return -1;
  const { endings } = page.c;
  let node = ROOT;
  for (let i = at; i < page.length; i++) {
    node = endings.step(node, page.codes[i]!);
    if (!node) return -1;
    if (!endings.values(node)) continue;
    if (page.edges[i + 1]) return i + 1;
    const end = follow(page, i + 1, left - 1);
    if (end >= 0) return end;
  }
  return -1;
};

const walkAll = (page: Page): Raw[] => {
  const { codes, edges, length } = page;
  const { prefixes } = page.c;
  for (let i = 0; i < length; i++) {
    if (!edges[i] || codes[i] === SPACE) continue;
    advance(page, i, { at: i, node: ROOT });
    let node = ROOT;
    for (let j = i; j < length; j++) {
      node = prefixes.step(node, codes[j]!);
      if (!node) break;
      if (prefixes.values(node) && !edges[j + 1]) advance(page, j + 1, { at: j + 1, node: ROOT });
    }
  }
  return page.found;
};

/** Finds the forms that begin at `start`, going on from a node of the tree. */
const advance = (page: Page, start: number, from: { at: number; node: number }) => {
  const { codes, length } = page;
  const { trie, inner } = page.c;
  let node = from.node;
  for (let j = from.at; j < length; j++) {
    node = trie.step(node, codes[j]!);
    if (!node) return;
    const values = trie.values(node);
    const next = inner[node]!;
    if (values) take(page, values, { start, stem: j + 1 });
    if (!next) continue;
    const end = wordEnd(page, j + 1);
    if (end - j - 1 <= INNER) advance(page, start, { at: end, node: next });
  }
};

const take = (page: Page, values: readonly number[], { start, stem }: { start: number; stem: number }) => {
  const { stems, open } = page.c;
  const whole = page.edges[stem] ? stem : -1;
  let inflected = -2;
  for (const index of values) {
    if (stems[index] && inflected === -2) inflected = inflect(page, stem);
    const end = open[index] ? wordEnd(page, stem) : stems[index] && inflected > 0 ? inflected : whole;
    if (end > 0) page.found.push({ start, end, stem, index });
  }
};

const wordEnd = ({ edges }: Page, at: number): number => {
  let end = at;
  while (!edges[end]) end++;
  return end;
};

/** Endings right after the stem, or after an apostrophe or hyphen (Türkiye'nin, Capital-қа). */
const inflect = (page: Page, at: number): number => {
  const code = page.codes[at];
  return follow(page, code === APOSTROPHE || code === HYPHEN ? at + 1 : at, page.c.chain);
};
