/** What the ending of a verb says of it, in the languages that say "not" and "will" by endings: imzola-ma-di, katıl-acak, салын-бақ. */
import type { Entry } from '#lexicon';
import { foldForm } from '../fold.ts';
import type { Hit } from '../match.ts';
import type { Reading } from '../reading.ts';
import { lineage } from '../senses.ts';

export type Tail = 'not' | 'future';
interface Endings {
  readonly not: readonly string[];
  readonly future: readonly string[];
}

const known = new WeakMap<object, Endings>();
/** Forms of the lexicon that begin with a hyphen: endings, under `negation` and under `modality` (future). */
const endingsOf = (reading: Reading): Endings => {
  const data = reading.lexicon.languages[reading.tag];
  const made = known.get(data) ?? {
    not: endings(reading, 'negation', 'not'),
    future: endings(reading, 'modality', 'future'),
  };
  known.set(data, made);
  return made;
};
const endings = (reading: Reading, heading: 'negation' | 'modality', is: string): string[] =>
  lineage(reading.lexicon, reading.tag)
    .flatMap((tag) => reading.lexicon.languages[tag][heading] as Entry[])
    .filter((entry) => entry.is === is)
    .flatMap((entry) => entry.forms)
    .filter((form) => form.startsWith('-'))
    .map((form) => foldForm(form.slice(1)));

/** What the letters after the stem of a hit say: denied anywhere in them ("-nmadı"), to come where they end or go on ("-ydi", "-acağını"). */
export const tailOf = (reading: Reading, hit: Hit): Tail | undefined => {
  if (hit.end <= hit.stem) return undefined;
  const tail = reading.folded.text.slice(hit.stem, hit.end);
  const { not, future } = endingsOf(reading);
  if (not.some((ending) => tail.includes(ending))) return 'not';
  return future.some((ending) => tail.endsWith(ending)) ? 'future' : undefined;
};
