import type { Context } from '#compare';
import type { Lexicon } from '#lexicon';

/** What comparison asks the lexicon: where a place lies, and where an organisation is at home. Names as the extraction gives them, or ids. */
export type Atlas = Required<Pick<Context, 'regionOf' | 'homeOf'>>;

/** Forms that take endings are written with a `~`; names in facts are the usual Latin spelling or an English one. */
const plain = (name: string): string => name.replace(/~$/u, '').toLowerCase();

export const atlasOf = ({ places, organisations }: Pick<Lexicon, 'places' | 'organisations'>): Atlas => {
  const regions = new Map<string, string>();
  for (const place of places) {
    const region = place.kind === 'region' && place.country !== null ? place.id : place.region;
    if (region === undefined) continue;
    for (const name of [place.id, place.name, ...Object.values(place.names).flat()]) regions.set(plain(name), region);
  }
  const homes = new Map<string, string>();
  for (const { id, name, country } of organisations)
    if (country !== null) homes.set(id, country).set(plain(name), country);
  return { regionOf: (place) => regions.get(plain(place)), homeOf: (name) => homes.get(plain(name)) };
};
