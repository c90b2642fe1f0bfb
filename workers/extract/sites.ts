/** Places (regions, cities, deposits) and known projects, by name. */
import type { Mention } from '#fact';
import { capitalsAgree } from './capitals.ts';
import { catalogueOf } from './catalogue.ts';
import { quote, type Reading } from './reading.ts';

/** Every known place and project that the text names; `id` and `name` are the lexicon's. */
export const findSites = (reading: Reading): Mention[] => {
  const { places, projects } = catalogueOf(reading.lexicon);
  return reading.hits.flatMap((hit) => {
    if (hit.heading !== 'places' && hit.heading !== 'projects') return [];
    const words = quote(reading, hit.start, hit.end);
    if (!capitalsAgree(hit.sense.form, words.quote)) return [];
    const block = (hit.heading === 'places' ? places : projects).get(String(hit.is));
    return [
      {
        ...words,
        kind: hit.heading === 'places' ? ('place' as const) : ('project' as const),
        id: String(hit.is),
        name: block?.name ?? words.quote,
      },
    ];
  });
};
