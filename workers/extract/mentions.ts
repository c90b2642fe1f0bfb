/** What a text names: minerals, countries, organisations, projects and places. Dates are dates.ts's. */
import type { Mention } from '#fact';
import { findCountries } from './countries.ts';
import { findMinerals } from './minerals.ts';
import { findOrganisations } from './organisations.ts';
import type { Reading } from './reading.ts';
import { findSites } from './sites.ts';

/** All mentions in text order; one span may be several things ("Uzbekistan Airways" is an organisation and names a country). `article`: the whole, for a headline. */
export const findMentions = (reading: Reading, article?: Reading): Mention[] =>
  [
    ...findMinerals(reading, article),
    ...findCountries(reading),
    ...findOrganisations(reading),
    ...findSites(reading),
  ].sort((a, b) => a.start - b.start || b.end - a.end);

/** Distinct ids of one kind, in order of first mention. */
export const idsOf = (mentions: readonly Mention[], kind: Mention['kind']): string[] => [
  ...new Set(mentions.filter((mention) => mention.kind === kind).map((mention) => mention.id)),
];
