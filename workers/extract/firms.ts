/** Names that no list knows: what makes one a mention, and the words that stand beside the name of a firm. */
import type { Mention } from '#fact';
import type { Lexicon, Tongue } from '#lexicon';
import { catalogueOf } from './catalogue.ts';
import { foldForm } from './fold.ts';
import type { Reading } from './reading.ts';
import { crossScriptKey } from './romanise.ts';

/** The mention of an unknown organisation at a place of the stored text; none where the name has hardly a consonant. */
export const made = (reading: Reading, start: number, end: number): Mention[] => {
  const stored = reading.text.slice(start, end);
  const key = crossScriptKey(foldForm(stored));
  if (key.length < 2) return [];
  return [{ start, end, quote: stored, field: reading.field, kind: 'organisation', id: `~${key}`, name: stored }];
};

/** Words beside which a name is a firm's; `stems` may take endings. */
interface FirmWords {
  readonly words: ReadonlySet<string>;
  readonly stems: readonly string[];
}
const NONE: FirmWords = { words: new Set(), stems: [] };
/** No ending of a firm's word is longer (компанияларынан). */
const ENDING = 8;
const folded = new WeakMap<Tongue, FirmWords>();

const wordsOf = (reading: Reading): FirmWords => {
  const own =
    catalogueOf(reading.lexicon).tongues.get(reading.language) ??
    reading.lexicon.tongues.find(({ id }) => id.split('-')[0] === reading.tag);
  if (!own) return NONE;
  const firms = own.firms ?? [];
  const known = folded.get(own) ?? {
    words: new Set(firms.filter((word) => !word.endsWith('~')).map(foldForm)),
    stems: firms.filter((word) => word.endsWith('~')).map((word) => foldForm(word.slice(0, -1))),
  };
  folded.set(own, known);
  return known;
};

/** Is this a word that stands beside the name of a firm, in the language of the reading? */
export const isFirmWord = (reading: Reading, word: string): boolean => {
  const { words, stems } = wordsOf(reading);
  const plain = foldForm(word);
  return words.has(plain) || stems.some((stem) => plain.startsWith(stem) && plain.length - stem.length <= ENDING);
};

const legal = new WeakMap<Lexicon, ReadonlySet<string>>();
/** The international legal forms, as written (LLC, GmbH, Holdings). */
export const legalForms = ({ lexicon }: Reading): ReadonlySet<string> => {
  const firms = catalogueOf(lexicon).tongues.get('en')?.firms ?? [];
  const capitals = firms.filter((word) => /^\p{Lu}/u.test(word) && !word.endsWith('~'));
  const forms = legal.get(lexicon) ?? new Set(capitals.map((word) => word.replace(/\.$/, '')));
  legal.set(lexicon, forms);
  return forms;
};
