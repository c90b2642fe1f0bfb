import type { Lexicon, Mineral, Organisation, Place, Project, Tongue } from '#lexicon';

/** The blocks of the lexicon's catalogues by what they are looked up with. */
export interface Catalogue {
  /** ISO code → the country's or bloc's block. */
  readonly countries: ReadonlyMap<string, Place>;
  readonly minerals: ReadonlyMap<string, Mineral>;
  readonly places: ReadonlyMap<string, Place>;
  readonly projects: ReadonlyMap<string, Project>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly tongues: ReadonlyMap<string, Tongue>;
}

const made = new WeakMap<Lexicon, Catalogue>();
/** Built at the first use of a lexicon; where an id stands twice the first block counts. */
export const catalogueOf = (lexicon: Lexicon): Catalogue => {
  const known = made.get(lexicon) ?? build(lexicon);
  made.set(lexicon, known);
  return known;
};

const build = (lexicon: Lexicon): Catalogue => ({
  countries: by(
    lexicon.places.filter(({ kind }) => kind === 'country' || kind === 'bloc'),
    ({ country }) => country ?? '',
  ),
  minerals: by(lexicon.minerals, ({ id }) => id),
  places: by(lexicon.places, ({ id }) => id),
  projects: by(lexicon.projects, ({ id }) => id),
  organisations: by(lexicon.organisations, ({ id }) => id),
  tongues: by(lexicon.tongues, ({ id }) => id),
});

const by = <T>(blocks: readonly T[], keyOf: (block: T) => string): Map<string, T> =>
  new Map([...blocks].reverse().map((block) => [keyOf(block), block] as const));
