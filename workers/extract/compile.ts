import type { Lexicon, Tag } from '#lexicon';
import { ZWNJ } from './characters.ts';
import { foldForm } from './fold.ts';
import { lineage, neighbourEndings, type Sense, type Source, sensesOf } from './senses.ts';
import { createTrie, ROOT, type Trie } from './trie.ts';

/** What one language reads with, as the matcher walks it. */
export interface Compiled {
  readonly senses: readonly Sense[];
  readonly stems: readonly boolean[];
  /** Stems after which any letters may follow. */
  readonly open: readonly boolean[];
  /** Sense index → indices of phrases inside which it is silent. */
  readonly blockers: readonly (readonly number[] | undefined)[];
  readonly needs: readonly (readonly string[] | undefined)[];
  readonly trie: Trie;
  /** Node of the trie → the node behind a `~` inside a form, or 0. */
  readonly inner: Int32Array;
  readonly endings: Trie;
  readonly prefixes: Trie;
  readonly chain: number;
  readonly apostrophe: boolean;
}

/** A blocking phrase has no meaning of its own. */
export const BLOCK: Source = 'ambiguous';
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

/** `~` inside a form: that word may take endings too ("критическ~ минерал~"). */
const STEM = '~';
const ARABIC = /\p{Script=Arabic}/u;
const STEM_CODE = STEM.charCodeAt(0);

/** Names recur from language to language. */
const known = new Map<string, readonly string[]>();
const variantsOf = (form: string): readonly string[] => {
  const variants = known.get(form) ?? findVariants(form);
  known.set(form, variants);
  return variants;
};

/** The ways in which one written form is folded: a joint (ZWNJ) or, in Arabic script, a space may be missing. */
const findVariants = (form: string): string[] => {
  const plain = form.endsWith(STEM) ? form.slice(0, -1) : form;
  if (!ARABIC.test(plain)) return [foldForm(plain)].filter((variant) => variant.length > 0);
  const parts = plain.split(String.fromCharCode(ZWNJ));
  const made = new Set([foldForm(parts.join(''))]);
  if (parts.length > 1) made.add(foldForm(parts.join(' ')));
  if (plain.includes(' ') && !plain.includes(STEM)) made.add(foldForm(plain.replaceAll(' ', '')));
  return [...made].filter((variant) => variant.length > 0);
};

/** Folds and files every form that the language reads with. */
export const compile = (lexicon: Lexicon, tag: Tag, neighbour?: string): Compiled => {
  const { words } = lexicon.languages[tag];
  const tags = lineage(lexicon, tag);
  const endings = tags.flatMap((one) => lexicon.languages[one].endings);
  return {
    ...fileForms(sensesOf(lexicon, tag, neighbour)),
    endings: list([...endings, ...neighbourEndings(lexicon, neighbour)]),
    prefixes: list(tags.flatMap((one) => lexicon.languages[one].words.prefixes)),
    chain: neighbour ? 4 : words.chain,
    apostrophe: words.apostrophe,
  };
};

type Filed = Pick<Compiled, 'senses' | 'stems' | 'open' | 'blockers' | 'needs' | 'trie' | 'inner'>;
const fileForms = (all: readonly Sense[]): Filed => {
  const senses: Sense[] = [];
  const stems: boolean[] = [];
  const open: boolean[] = [];
  const blockers: (number[] | undefined)[] = [];
  const needs: (string[] | undefined)[] = [];
  const trie = createTrie();
  const gaps: string[] = [];
  const put = (sense: Sense, company?: readonly string[]): number => {
    const index = senses.push(sense) - 1;
    const stem = sense.form.endsWith(STEM);
    stems.push(stem);
    open.push(stem && (OPEN_HEADINGS.has(sense.heading) || (sense.heading === BLOCK && sense.is !== '')));
    blockers.push(undefined);
    needs.push(company?.map((form) => foldForm(form.replace(/~$/, ''))));
    for (const variant of variantsOf(sense.form)) {
      trie.add(variant, index);
      if (variant.includes(STEM)) gaps.push(variant);
    }
    return index;
  };
  for (const sense of all) {
    const { not, needs: company } = sense.entry;
    const index = put(sense, company);
    if (not) blockers[index] = not.map((form) => put({ heading: BLOCK, is: '', form, entry: {} }));
  }
  return { senses, stems, open, blockers, needs, trie, inner: innerOf(trie, gaps) };
};

/** Where a word inside a form may take endings. */
const innerOf = (trie: Trie, forms: readonly string[]): Int32Array => {
  const inner = new Int32Array(trie.nodes + 1);
  for (const form of forms) {
    let node = ROOT;
    for (const code of codesOf(form)) {
      const next = trie.step(node, code);
      if (code === STEM_CODE) inner[node] = next;
      node = next;
    }
  }
  return inner;
};
const codesOf = (form: string) => Array.from({ length: form.length }, (_, i) => form.charCodeAt(i));

const list = (forms: readonly string[]): Trie => {
  const made = createTrie();
  for (const form of new Set(forms.map(foldForm))) if (form) made.add(form, 0);
  return made;
};
