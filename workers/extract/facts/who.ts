import type { Mention } from '#fact';
import type { Lexicon, Organisation } from '#lexicon';
import { cuesOf, type Piece } from './scene.ts';

/** Known organisations by id. */
export type Organisations = ReadonlyMap<string, Organisation>;

const tables = new WeakMap<Lexicon, Organisations>();
export const organisationsOf = (lexicon: Lexicon): Organisations => {
  const known = tables.get(lexicon) ?? new Map(lexicon.organisations.map((o) => [o.id, o] as const));
  tables.set(lexicon, known);
  return known;
};

/** Kinds that make deals of their own. Ministries, agencies and blocs speak; banks lend; media tell. */
const DEALING: ReadonlySet<string> = new Set(['company', 'state-company', 'fund']);

/** Ids of the companies that a piece names as parties, in order. */
export const companiesOf = (piece: Piece, organisations: Organisations): string[] => [
  ...new Set(companyMentions(piece, organisations).map((m) => m.id)),
];

/** The mentions behind {@link companiesOf}. */
export const companyMentions = (piece: Piece, organisations: Organisations): Mention[] =>
  piece.mentions.filter((m) => m.kind === 'organisation' && DEALING.has(kindOf(m, organisations)) && !speaks(piece, m));

export const kindOf = (mention: Mention, organisations: Organisations): string =>
  organisations.get(mention.id)?.kind ?? 'company';

export const projectsOf = (piece: Piece): string[] => [
  ...new Set(piece.mentions.filter((m) => m.kind === 'project').map((m) => m.id)),
];

export const countriesOf = (piece: Piece): string[] => [
  ...new Set(piece.mentions.filter((m) => m.kind === 'country').map((m) => m.id)),
];

/** An unknown name right beside a word of saying is a source ("… , Kursiv writes"), not a party. */
const speaks = (piece: Piece, mention: Mention): boolean =>
  mention.id.startsWith('~') &&
  cuesOf(piece, 'attribution').some((cue) => (cue.start >= mention.end ? cue.start - mention.end : mention.start - cue.end) <= 3); // biome-ignore format: one test
