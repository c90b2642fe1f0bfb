import type { Entry, Heading, Lexicon, Script, Tag } from '#lexicon';
import { HEADINGS, NEIGHBOURS } from '#lexicon';

/** Where a hit's meaning comes from: a heading of the language, or a catalogue (with what the name is of a place). */
export type Source =
  | Heading
  | 'minerals'
  | 'weak'
  | 'countries'
  | 'places'
  | 'demonyms'
  | 'seats'
  | 'short'
  | 'organisations'
  | 'projects'
  | 'symbols';

/** One form with its meaning, as the matcher is built from it. */
export interface Sense {
  readonly heading: Source;
  /** The entry's meaning, or the catalogue id (a country's ISO code for countries, demonyms and seats). */
  readonly is: string | number;
  readonly form: string;
  /** The entry, for lang headings; catalogue senses carry what applies of it. */
  readonly entry: Partial<Entry>;
}

/** The lang file that a language tag reads with. */
export const tagOf = (language: string): Tag => {
  const base = language.split('-')[0]!;
  const known: readonly string[] = ['en', 'ru', 'kk', 'ky', 'uz', 'tg', 'tk', 'tr', 'fa', 'prs', 'ps', 'ar', 'zh'];
  return (known.includes(base) ? base : 'en') as Tag;
};

/** A language without a file of its own whose names are known, or undefined. */
export const neighbourOf = (language: string): string | undefined => NEIGHBOURS.find((one) => one === language);
/** What the names of a neighbour take. */
export const neighbourEndings = (lexicon: Lexicon, neighbour: string | undefined): readonly string[] =>
  lexicon.tongues.find((one) => one.id === neighbour)?.endings ?? [];

/** All senses that a language reads with: its own, what it inherits, root, and the catalogues (a neighbour's names in its place). */
export const sensesOf = (lexicon: Lexicon, tag: Tag, neighbour?: string): Sense[] => {
  const tags = lineage(lexicon, tag);
  const senses: Sense[] = [];
  const put = (heading: Heading, entry: Entry) => {
    for (const form of entry.forms) senses.push({ heading, is: entry.is, form, entry });
  };
  for (const one of tags) {
    for (const heading of HEADINGS) {
      for (const entry of lexicon.languages[one][heading] as Entry[]) put(heading, entry);
    }
  }
  for (const [heading, entries] of Object.entries(lexicon.root)) {
    for (const entry of entries as Entry[]) put(heading as Heading, entry);
  }
  for (const sense of catalogueSenses(lexicon, tags, neighbour ? [neighbour] : tags)) senses.push(sense);
  return senses;
};

/** The language and those it inherits from, nearest first. */
export const lineage = (lexicon: Lexicon, tag: Tag): Tag[] => {
  const tags: Tag[] = [];
  for (let at: Tag | null = tag; at && !tags.includes(at); at = lexicon.languages[at].inherits) tags.push(at);
  return tags;
};

type Names = Partial<Record<string, readonly string[]>> | undefined;
const of = (names: Names, keys: readonly string[]): string[] => keys.flatMap((key) => names?.[key] ?? []);

function* catalogueSenses(lexicon: Lexicon, tags: readonly Tag[], keys: readonly string[]): Generator<Sense> {
  const scripts: readonly Script[] = ['latn', 'cyrl', 'arab', 'hans'];
  const emit = function* (
    heading: Source,
    is: string,
    from: { names: Names; needs?: Names; not?: Names; keys: readonly string[] },
  ) {
    const entry = { needs: some(of(from.needs, from.keys)), not: some(of(from.not, from.keys)) } as Partial<Entry>;
    for (const form of of(from.names, from.keys)) yield { heading, is, form, entry };
  };
  // Names of firms keep their English words in every language (Xiamen Tungsten, Uzbekistan Airways); in Latin script they would be common words.
  const foreign = tags.some((one) => lexicon.languages[one].scripts.includes('latn'));
  for (const one of lexicon.minerals) {
    yield* emit('minerals', one.id, { ...one, keys: foreign ? keys : [...keys, 'en'] });
    yield* emit('weak', one.id, { ...one, names: one.weak, keys });
    if (one.symbol) yield { heading: 'symbols', is: one.id, form: one.symbol, entry: { cased: true } };
  }
  for (const one of lexicon.places) {
    const country = one.kind === 'country' || one.kind === 'bloc';
    const code = one.country ?? one.id;
    const latin = keys.includes('en') ? keys : [...keys, 'en'];
    yield* emit(country ? 'countries' : 'places', country ? code : one.id, { ...one, keys: latin });
    yield* emit('demonyms', code, { ...one, names: one.demonyms, keys: latin });
    yield* emit('seats', code, { ...one, names: one.seats, keys });
    yield* emit('short', code, { ...one, names: one.short, keys });
  }
  for (const one of lexicon.organisations) yield* emit('organisations', one.id, { ...one, keys: scripts });
  // A project's Latin name is read in every language.
  const own = keys.includes('en') ? keys : [...keys, 'en'];
  for (const one of lexicon.projects) yield* emit('projects', one.id, { ...one, keys: own });
}

const some = (forms: string[]) => (forms.length > 0 ? forms : undefined);
