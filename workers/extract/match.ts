import type { Lexicon, Tag } from '#lexicon';
import { CLASS, KIND, ZWNJ } from './characters.ts';
import { type Folded, fold, foldForm } from './fold.ts';
import { lineage, neighbourEndings, type Sense, type Source, sensesOf } from './senses.ts';
import { createTrie, ROOT, type Trie } from './trie.ts';

/** A form of the lexicon found in a folded text. Half-open folded indices; endings that were accepted are inside. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** Where the form itself ends, without endings. */
  readonly stem: number;
  readonly heading: Source;
  readonly is: string | number;
  readonly sense: Sense;
}

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

interface Compiled {
  readonly senses: readonly Sense[];
  readonly stems: readonly boolean[];
  /** Stems after which any letters may follow. */
  readonly open: readonly boolean[];
  /** Sense index → indices of phrases inside which it is silent. */
  readonly blockers: ReadonlyMap<number, readonly number[]>;
  readonly needs: ReadonlyMap<number, readonly string[]>;
  readonly trie: Trie;
  readonly endings: Trie;
  readonly prefixes: Trie;
  readonly chain: number;
  readonly apostrophe: boolean;
}

/** A blocking phrase has no meaning of its own. */
const BLOCK: Source = 'ambiguous';
const NEAR = 60;
/**
 * Headings of common words, nouns and verbs alike, where a stem may go on with any letters: a verb's endings are too many to list,
 * and a wrong derivation does little harm there. Names and units follow the endings.
 */
const OPEN_HEADINGS: ReadonlySet<Source> = new Set<Source>([
  'goods',
  'kinds',
  'attributes',
  'status',
  'attribution',
  'negation',
  'modality',
  'reference',
]);

/** Headings whose hits may overlap one another. */
const CROSSING: ReadonlySet<Source> = new Set<Source>(['hedges', 'ranges']);

/** Compiles what `tag` reads with (with the names of a neighbour that has no file of its own). Costs some ten milliseconds; keep the result. */
export const createMatcher = (lexicon: Lexicon, tag: Tag, neighbour?: string): Matcher => {
  const compiled = compile(lexicon, tag, neighbour);
  return {
    scan: (folded, stored) => refine(compiled, { folded, stored, raw: walkAll(compiled, folded) }),
    boundary: (folded, at) => boundary(compiled, folded, at),
    endings: (folded, at) => follow(compiled, folded, { at, left: compiled.chain }),
    forms: compiled.senses.length,
  };
};

/** `~` inside a form: that word may take endings too ("критическ~ минерал~"). */
const STEM = '~';
const STEM_CODE = STEM.charCodeAt(0);
/** The longest ending that such a word may take. */
const INNER = 7;

/** The ways in which one written form is folded: a joint (ZWNJ) or, in Arabic script, a space may be missing. */
export const variantsOf = (form: string): string[] => {
  const plain = form.endsWith('~') ? form.slice(0, -1) : form;
  const parts = plain.split(String.fromCharCode(ZWNJ));
  const spaced = /\p{Script=Arabic}/u.test(plain);
  const made = new Set([foldForm(parts.join(''))]);
  if (parts.length > 1) made.add(foldForm(parts.join(' ')));
  if (spaced && plain.includes(' ') && !plain.includes(STEM)) made.add(foldForm(plain.replaceAll(' ', '')));
  return [...made].filter((variant) => variant.length > 0);
};

const compile = (lexicon: Lexicon, tag: Tag, neighbour?: string): Compiled => {
  const data = lexicon.languages[tag];
  const senses: Sense[] = [];
  const stems: boolean[] = [];
  const open: boolean[] = [];
  const blockers = new Map<number, number[]>();
  const needs = new Map<number, string[]>();
  const trie = createTrie();
  const put = (sense: Sense): number => {
    const index = senses.push(sense) - 1;
    stems.push(sense.form.endsWith('~'));
    open.push(sense.form.endsWith('~') && OPEN_HEADINGS.has(sense.heading));
    for (const variant of variantsOf(sense.form)) trie.add(variant, index);
    return index;
  };
  for (const sense of sensesOf(lexicon, tag, neighbour)) {
    const index = put(sense);
    const { not, needs: company } = sense.entry;
    if (not)
      blockers.set(
        index,
        not.map((form) => put({ heading: BLOCK, is: '', form, entry: {} })),
      );
    if (company)
      needs.set(
        index,
        company.map((form) => foldForm(form.replace(/~$/, ''))),
      );
  }
  const list = (forms: readonly string[]) => {
    const made = createTrie();
    for (const form of new Set(forms.map(foldForm))) if (form) made.add(form, 0);
    return made;
  };
  const tags = lineage(lexicon, tag);
  return {
    senses,
    stems,
    open,
    blockers,
    needs,
    trie,
    endings: list([...tags.flatMap((one) => lexicon.languages[one].endings), ...neighbourEndings(lexicon, neighbour)]),
    prefixes: list(tags.flatMap((one) => lexicon.languages[one].words.prefixes)),
    chain: neighbour ? 4 : data.words.chain,
    apostrophe: data.words.apostrophe,
  };
};

const APOSTROPHE = 0x27;
const kindAt = (c: Compiled, folded: Folded, at: number): number => {
  if (at < 0 || at >= folded.length) return KIND.space;
  const code = folded.codes[at]!;
  if (code !== APOSTROPHE || !c.apostrophe) return CLASS[code]!;
  const before = at > 0 ? CLASS[folded.codes[at - 1]!]! : KIND.space;
  const after = at + 1 < folded.length ? CLASS[folded.codes[at + 1]!]! : KIND.space;
  return (before === KIND.latin || before === KIND.letter) && (after === before || after === KIND.space)
    ? before
    : KIND.other;
};

/** Between two signs of different kind, at a joint, beside ideographs and beside anything that is no letter or digit. */
const boundary = (c: Compiled, folded: Folded, at: number): boolean => {
  if (at <= 0 || at >= folded.length || folded.joints[at]) return true;
  const left = kindAt(c, folded, at - 1);
  const right = kindAt(c, folded, at);
  return left !== right || left === KIND.ideograph || left === KIND.other || left === KIND.space;
};

const follow = (c: Compiled, folded: Folded, from: { at: number; left: number }): number => {
  if (from.left === 0) return -1;
  let node = ROOT;
  for (let i = from.at; i < folded.length; i++) {
    node = c.endings.step(node, folded.codes[i]!);
    if (!node) return -1;
    if (!c.endings.values(node)) continue;
    if (boundary(c, folded, i + 1)) return i + 1;
    const end = follow(c, folded, { at: i + 1, left: from.left - 1 });
    if (end >= 0) return end;
  }
  return -1;
};

interface Raw {
  readonly start: number;
  readonly end: number;
  readonly stem: number;
  readonly index: number;
}

const walkAll = (c: Compiled, folded: Folded): Raw[] => {
  const found: Raw[] = [];
  for (let i = 0; i < folded.length; i++) {
    if (folded.codes[i] === 32 || !boundary(c, folded, i)) continue;
    walk(c, folded, { at: i, found });
    let node = ROOT;
    for (let j = i; j < folded.length; j++) {
      node = c.prefixes.step(node, folded.codes[j]!);
      if (!node) break;
      if (c.prefixes.values(node) && !boundary(c, folded, j + 1)) walk(c, folded, { at: j + 1, found });
    }
  }
  return found;
};

const walk = (c: Compiled, folded: Folded, to: { at: number; found: Raw[] }) =>
  advance(c, folded, { start: to.at, at: to.at, node: ROOT, found: to.found });

const advance = (c: Compiled, folded: Folded, from: { start: number; at: number; node: number; found: Raw[] }) => {
  let node = from.node;
  for (let j = from.at; j < folded.length; j++) {
    node = c.trie.step(node, folded.codes[j]!);
    if (!node) return;
    const values = c.trie.values(node);
    const inner = c.trie.step(node, STEM_CODE);
    if (!values && !inner) continue;
    const stem = j + 1;
    const whole = boundary(c, folded, stem);
    let inflected = -2;
    for (const index of values ?? []) {
      if (c.stems[index] && inflected === -2) inflected = inflect(c, folded, stem);
      const end = c.open[index]
        ? wordEnd(c, folded, stem)
        : c.stems[index] && inflected > 0
          ? inflected
          : whole
            ? stem
            : -1;
      if (end > 0) from.found.push({ start: from.start, end, stem, index });
    }
    if (!inner) continue;
    const end = wordEnd(c, folded, stem);
    if (end - stem <= INNER) advance(c, folded, { start: from.start, at: end, node: inner, found: from.found });
  }
};

const wordEnd = (c: Compiled, folded: Folded, at: number): number => {
  let end = at;
  while (!boundary(c, folded, end)) end++;
  return end;
};

/** Endings right after the stem, or after an apostrophe or hyphen (Türkiye'nin, Capital-қа). */
const inflect = (c: Compiled, folded: Folded, at: number): number => {
  const code = folded.codes[at];
  const glued = code === APOSTROPHE || code === 0x2d ? at + 1 : at;
  return follow(c, folded, { at: glued, left: c.chain });
};

const refine = (c: Compiled, from: { folded: Folded; stored: string; raw: readonly Raw[] }): Hit[] => {
  const best = new Map<Source, { start: number; end: number }>();
  const blocks = new Map<number, Raw[]>();
  for (const raw of from.raw) {
    const sense = c.senses[raw.index]!;
    if (sense.heading !== BLOCK || sense.is !== '') continue;
    const known = blocks.get(raw.index);
    if (known) known.push(raw);
    else blocks.set(raw.index, [raw]);
  }
  const allowed = from.raw.filter((raw) => fires(c, from, { raw, blocks }));
  allowed.sort((a, b) => a.start - b.start || b.stem - a.stem || b.end - a.end);
  const hits: Hit[] = [];
  for (const raw of allowed) {
    const sense = c.senses[raw.index]!;
    const last = best.get(sense.heading);
    const same = last && raw.start === last.start && raw.end === last.end;
    // Hedges and range words may share words ("and more | more than"): their readers choose by place.
    const crosses = CROSSING.has(sense.heading);
    if (last && raw.start < last.end && !same && !crosses) continue;
    if (
      same &&
      hits
        .slice(-8)
        .some(
          (hit) =>
            hit.sense.entry === sense.entry && hit.start === raw.start && hit.end === raw.end && hit.is === sense.is,
        )
    )
      continue;
    best.set(sense.heading, raw);
    hits.push({ start: raw.start, end: raw.end, stem: raw.stem, heading: sense.heading, is: sense.is, sense });
  }
  return hits;
};

/** The longest phrase that may silence an entry. */
const PHRASE = 120;
/** Does one of these phrases, which stand in order, hold the hit? Looks back no further than a phrase is long. */
const covers = (phrases: readonly Raw[] | undefined, raw: Raw): boolean => {
  if (!phrases) return false;
  let low = 0;
  let high = phrases.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (phrases[mid]!.start <= raw.start) low = mid + 1;
    else high = mid;
  }
  for (let i = low - 1; i >= 0 && raw.start - phrases[i]!.start <= PHRASE; i--)
    if (phrases[i]!.end >= raw.stem) return true;
  return false;
};

const fires = (
  c: Compiled,
  from: { folded: Folded; stored: string },
  of: { raw: Raw; blocks: ReadonlyMap<number, Raw[]> },
): boolean => {
  const { raw } = of;
  const sense = c.senses[raw.index]!;
  if (sense.heading === BLOCK && sense.is === '') return false;
  const phrases = c.blockers.get(raw.index);
  if (phrases?.some((p) => covers(of.blocks.get(p), raw))) return false;
  if (sense.entry.cased) {
    const span = from.folded.span(raw.start, raw.stem);
    if (from.stored.slice(span.start, span.end) !== sense.form.replace(/~$/, '')) return false;
  }
  const company = c.needs.get(raw.index);
  if (!company) return true;
  const near =
    from.folded.text.slice(Math.max(0, raw.start - NEAR), raw.start) +
    '\n' +
    from.folded.text.slice(raw.end, raw.end + NEAR);
  return company.some((word) => near.includes(word));
};

/** The folded form of a word, for keys (alias of the text's own folding). */
export const foldWord = (word: string): string => fold(word).text;
