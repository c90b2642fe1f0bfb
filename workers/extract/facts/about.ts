import type { Mention } from '#fact';
import type { Lexicon, Place } from '#lexicon';
import { cuesOf, has, type Piece } from './scene.ts';
import { companiesOf, countriesOf, type Organisations, projectsOf, REGION } from './who.ts';

/** Groups of minerals: on the agenda of every summit, and no mine digs them. */
const MINERAL_GROUPS: ReadonlySet<string> = new Set(['critical-minerals', 'rare-earths', 'rare-metals']);
/** What is bought, built for or shipped, and so tells one deal from another; ore, jobs and documents are in every text. */
const OBJECTS = ['aircraft', 'locomotives', 'wagons', 'gas', 'oil', 'power', 'chips'];
/** Where things lie; capitals, countries and seas are where they are agreed. */
const SITES: ReadonlySet<string> = new Set(['city', 'region', 'deposit', 'plant', 'other']);
const MINES: ReadonlySet<string> = new Set(['deposit', 'plant']);

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];
const ids = (piece: Piece, kind: Mention['kind']): string[] =>
  unique(piece.mentions.filter((m) => m.kind === kind).map((m) => m.id));

export const mineralsOf = (piece: Piece): string[] => ids(piece, 'mineral');
export const singleMinerals = (piece: Piece): string[] => mineralsOf(piece).filter((id) => !MINERAL_GROUPS.has(id));
export const objectsOf = (piece: Piece): string[] => unique(cuesOf(piece, 'goods', ...OBJECTS).map((c) => c.is));
/** What is built. */
export const worksOf = (piece: Piece): string[] =>
  unique(cuesOf(piece, 'kinds', 'railway', 'pipeline', 'station', 'line').map((c) => c.is));
export const homeStates = (piece: Piece): string[] => countriesOf(piece).filter((id) => REGION.has(id));

type Catalogue = Readonly<Record<'sites' | 'mines' | 'regions', ReadonlySet<string>>>;
const catalogues = new WeakMap<Lexicon, Catalogue>();
const catalogueOf = (lexicon: Lexicon): Catalogue => {
  const of = (fits: (place: Place) => boolean) => new Set(lexicon.places.filter(fits).map((p) => p.id));
  const known = catalogues.get(lexicon) ?? {
    sites: of((p) => SITES.has(p.kind) && p.country !== null),
    mines: of((p) => MINES.has(p.kind)),
    regions: of((p) => p.kind === 'region' && p.country === null),
  };
  catalogues.set(lexicon, known);
  return known;
};
/** Places where something may lie or stand. */
export const sitesOf = (piece: Piece, lexicon: Lexicon): string[] =>
  ids(piece, 'place').filter((id) => catalogueOf(lexicon).sites.has(id));
/** Deposits and plants with names of their own. */
export const minesOf = (piece: Piece, lexicon: Lexicon): string[] =>
  ids(piece, 'place').filter((id) => catalogueOf(lexicon).mines.has(id));

/** Parts of the world that several states make up. */
export const regionsOf = (piece: Piece, lexicon: Lexicon): string[] =>
  ids(piece, 'place').filter((id) => catalogueOf(lexicon).regions.has(id));

const STAGES = [
  'agreed',
  'signed',
  'announced',
  'approved',
  'underway',
  'completed',
  'planned',
  'negotiating',
  'hoped',
];
/** Whether a piece claims something: a number, or a stage. */
export const claims = (piece: Piece): boolean =>
  piece.figures.length > 0 || piece.counts.length > 0 || has(piece, 'status', ...STAGES);
/** Whether a piece tells what its topic is, by a number, a name or a deed. */
export const isTelling = (piece: Piece, by: { lexicon: Lexicon; organisations: Organisations }): boolean =>
  claims(piece) || projectsOf(piece, by.lexicon).length + companiesOf(piece, by.organisations).length > 0;

/** Ids that a good part of the lists hold: a name dropped once in a long text says little of its topic. */
export const frequent = (lists: readonly (readonly string[])[]): string[] => {
  const times = new Map<string, number>();
  for (const list of lists) for (const id of list) times.set(id, (times.get(id) ?? 0) + 1);
  const most = Math.max(0, ...times.values());
  return [...times].filter(([, n]) => n * 3 >= most).map(([id]) => id);
};
export const share = (a: readonly string[], b: readonly string[]): boolean => a.some((id) => b.includes(id));
/** Both sides name some, and none in common. */
export const differ = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !share(a, b);
