/** Is the article one that the newsroom watches for? */
import type { Mention } from '#fact';
import type { Lexicon } from '#lexicon';
import { catalogueOf } from './catalogue.ts';
import { near } from './near.ts';
import type { Reading } from './reading.ts';
import { neighbourOf } from './senses.ts';

/** The region: the five of Central Asia and Afghanistan. */
const REGION: ReadonlySet<string> = new Set(['KZ', 'KG', 'TJ', 'TM', 'UZ', 'AF']);
/** Their currencies, and the languages whose press means its own country where it names none. */
const MONEY: ReadonlySet<string> = new Set(['KZT', 'KGS', 'TJS', 'TMT', 'UZS', 'AFN']);
const HOME: ReadonlySet<string> = new Set(['kk', 'ky', 'tg', 'tk', 'uz', 'ps', 'prs']);
/** Words that mean a deal of their own accord (lexicon, `kinds`), and the stages at which it is more than talk. */
const DEALS: ReadonlySet<string> = new Set([
  'agreement',
  'contract',
  'memorandum',
  'venture',
  'purchase',
  'investment',
  'accession',
  'licence',
  'loan',
  'fund',
  'railway',
  'pipeline',
  'line',
  'station',
]);
const STAGES: ReadonlySet<string> = new Set([
  'announced',
  'agreed',
  'signed',
  'approved',
  'underway',
  'completed',
  'planned',
  'negotiating',
  'suspended',
  'cancelled',
  'denied',
]);
/** Goods of which a purchase is news without a sum. */
const ORDERED: ReadonlySet<string> = new Set(['aircraft', 'locomotives', 'wagons']);
const TRADE: ReadonlySet<string> = new Set(['trade']);
/** A loan or grant with its sum beside it. */
const lent = ({ hits }: Reading): boolean => {
  const sums = hits.filter(({ heading }) => heading === 'currencies');
  const loans = hits.filter(({ heading, is }) => heading === 'attributes' && is === 'financing');
  return loans.some((loan) => near(sums, loan, BESIDE).length > 0);
};
const BESIDE = 60;
/** A bank or fund that lends abroad: its loan is a deal. */
const isLender = ({ lexicon }: Reading, { kind, id }: Mention): boolean =>
  kind === 'organisation' && LENDERS.has(catalogueOf(lexicon).organisations.get(id)?.kind ?? '');
const LENDERS: ReadonlySet<string> = new Set(['bank', 'fund']);
/** Meetings are not deals. */
const TALKS: ReadonlySet<string> = new Set(['summit']);

/**
 * True where the text reports a deal, or names a mined mineral, in or with the region. A deal shows by its word (contract, accession …) with a
 * stage or a sum, or by a known project; the region by a country, an organisation, a project, a place or the money of it.
 */
export const isRelevant = (reading: Reading, mentions: readonly Mention[]): boolean => {
  if (!inRegion(reading, mentions)) return false;
  if (mentions.some(({ kind }) => kind === 'mineral')) return true;
  const projects = new Map(reading.lexicon.projects.map((project) => [project.id, project.kind]));
  if (mentions.some(({ kind, id }) => kind === 'project' && !TALKS.has(projects.get(id) ?? 'summit'))) return true;
  const has = (heading: string, meanings?: ReadonlySet<string>) =>
    reading.hits.some((hit) => hit.heading === heading && (!meanings || meanings.has(String(hit.is))));
  // Of a neighbour's language only names are known: two firms or a firm and a sum are the sign.
  if (neighbourOf(reading.language))
    return (
      new Set(mentions.filter(({ kind }) => kind === 'organisation').map(({ id }) => id)).size >
      (has('currencies') ? 0 : 1)
    );
  const states = new Set(mentions.filter(({ kind }) => kind === 'country').map(({ id }) => id)).size;
  if (has('attributes', TRADE) && has('currencies') && states > 1) return true;
  if (lent(reading) && has('status', STAGES) && mentions.some((m) => isLender(reading, m))) return true;
  return has('kinds', DEALS) && (has('status', STAGES) || has('currencies') || has('goods', ORDERED));
};

const homes = new WeakMap<Lexicon, ReadonlySet<string>>();
/** Ids of everything in the catalogues that lies in the region. */
const homeOf = (lexicon: Lexicon): ReadonlySet<string> => {
  const { organisations, places, projects } = lexicon;
  const home =
    homes.get(lexicon) ??
    new Set([
      ...organisations.filter(({ country }) => country && REGION.has(country)).map(({ id }) => id),
      ...places.filter(({ kind, country }) => kind !== 'country' && country && REGION.has(country)).map(({ id }) => id),
      ...projects.filter(({ countries }) => countries.some((one) => REGION.has(one))).map(({ id }) => id),
      'central-asia',
    ]);
  homes.set(lexicon, home);
  return home;
};

const inRegion = (reading: Reading, mentions: readonly Mention[]): boolean => {
  const home = homeOf(reading.lexicon);
  if (mentions.some(({ kind, id }) => (kind === 'country' ? REGION.has(id) : home.has(id)))) return true;
  if (reading.hits.some((hit) => hit.heading === 'currencies' && MONEY.has(String(hit.is)))) return true;
  return HOME.has(reading.language.split('-')[0]!) && !mentions.some(({ kind }) => kind === 'country');
};
