/** The language × concept table of the lexicon: which share of the common meanings each language can read. */
import { HEADINGS, type Heading, type Lexicon, loadLexicon, TAGS, type Tag } from '#lexicon';

/** Basic ⊂ moderate ⊂ modern: the share of the common meanings from which on a language has that level. */
const LEVELS = [
  ['modern', 0.9],
  ['moderate', 0.6],
  ['basic', 0.3],
] as const;
/** A meaning that fewer languages have is a peculiarity of theirs, such as a calendar. */
const COMMON = 4;
/** `ambiguous` holds exceptions, `ranges` and `per` a handful of words; they tell nothing about how well a language is covered. */
const LEFT_OUT: readonly Heading[] = ['ambiguous', 'ranges', 'per'];

type Known = (tag: Tag) => ReadonlySet<string | number>;

const lineage = (lexicon: Lexicon, tag: Tag): Tag[] => {
  const { inherits } = lexicon.languages[tag];
  return inherits ? [tag, ...lineage(lexicon, inherits)] : [tag];
};

const concepts = (lexicon: Lexicon): readonly (readonly [name: string, known: Known])[] => {
  const named =
    (
      blocks: readonly { readonly id: string }[],
      names: (block: never) => Partial<Record<string, readonly string[]>> | undefined,
    ): Known =>
    (tag) =>
      new Set(
        blocks
          .filter((block) => lineage(lexicon, tag).some((one) => names(block as never)?.[one]?.length))
          .map(({ id }) => id),
      );
  const countries = lexicon.places.filter(({ kind }) => kind === 'country' || kind === 'bloc');
  return [
    ...HEADINGS.filter((heading) => !LEFT_OUT.includes(heading)).map((heading): readonly [string, Known] => [
      heading,
      (tag) =>
        new Set(lineage(lexicon, tag).flatMap((one) => lexicon.languages[one][heading].map((entry) => entry.is))),
    ]),
    ['minerals', named(lexicon.minerals, (block: Lexicon['minerals'][number]) => ({ ...block.names, ...block.weak }))],
    ['countries', named(countries, (block: Lexicon['places'][number]) => block.names)],
    ['capitals', named(countries, (block: Lexicon['places'][number]) => block.seats)],
    [
      'places',
      named(
        lexicon.places.filter((place) => !countries.includes(place)),
        (block: Lexicon['places'][number]) => block.names,
      ),
    ],
    ['projects', named(lexicon.projects, (block: Lexicon['projects'][number]) => block.names)],
  ];
};

const level = (share: number): string => LEVELS.find(([, from]) => share >= from)?.[0] ?? (share > 0 ? 'some' : '–');

/** Markdown; the same lexicon always gives the same table. */
export const lexiconCoverage = (): string => {
  const lexicon = loadLexicon();
  const rows = concepts(lexicon).map(([name, known]) => {
    const sets = TAGS.map(known);
    const all = [...new Set(sets.flatMap((set) => [...set]))].filter(
      (is) => sets.filter((set) => set.has(is)).length >= COMMON,
    );
    const cells = sets.map((set) => level(all.filter((is) => set.has(is)).length / Math.max(all.length, 1)));
    return `| ${name} | ${cells.join(' | ')} |`;
  });
  return [
    '# What the lexicon knows, by language',
    '',
    'Made by `npm run coverage:lexicon`. A language is at a level where it has words for that share of the meanings which four languages or more have:',
    `${LEVELS.map(([name, from]) => `${name} ${from * 100} %`)
      .reverse()
      .join(
        ' ⊂ ',
      )}. What a language inherits counts. Organisations have names by script, not by language, and are read in all.`,
    '',
    `| concept | ${TAGS.join(' | ')} |`,
    `|---|${TAGS.map(() => '---').join('|')}|`,
    ...rows,
    '',
  ].join('\n');
};
