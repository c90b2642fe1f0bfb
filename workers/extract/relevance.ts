/** Is the article one that the newsroom watches for? */
import type { Mention } from '#fact';
import type { Reading } from './reading.ts';

/** The region: the five of Central Asia and Afghanistan. */
const REGION: ReadonlySet<string> = new Set(['KZ', 'KG', 'TJ', 'TM', 'UZ', 'AF']);

/**
 * True where the text reports a deal, or names a mined mineral, in or with the region. A deal shows by its words (contract, loan, accession …)
 * together with a stage (signed, agreed …) or a sum; the region by a country, an organisation, a project or a place of it.
 */
export const isRelevant = (reading: Reading, mentions: readonly Mention[]): boolean => {
  if (!inRegion(reading, mentions)) return false;
  if (mentions.some((mention) => mention.kind === 'mineral' || mention.kind === 'project')) return true;
  const headings = new Set<string>(reading.hits.map((hit) => hit.heading));
  return headings.has('kinds') && (headings.has('status') || headings.has('currencies'));
};

const inRegion = (reading: Reading, mentions: readonly Mention[]): boolean => {
  const { organisations, places, projects } = reading.lexicon;
  const home = new Set([
    ...organisations.filter(({ country }) => country && REGION.has(country)).map(({ id }) => id),
    ...places.filter(({ kind, country }) => kind !== 'country' && country && REGION.has(country)).map(({ id }) => id),
    ...projects.filter(({ countries }) => countries.some((one) => REGION.has(one))).map(({ id }) => id),
  ]);
  return mentions.some(({ kind, id }) => (kind === 'country' ? REGION.has(id) : home.has(id)));
};
