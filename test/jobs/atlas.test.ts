import { describe, expect, it } from 'vitest';
import { atlasOf } from '#jobs';
import { loadLexicon } from '#lexicon';

const lexicon = loadLexicon();
const { regionOf, homeOf } = atlasOf(lexicon);

describe('what comparison asks the lexicon', () => {
  it.each([
    ['katpar', 'karaganda'],
    ['Katpar', 'karaganda'],
    ['Karaganda region', 'karaganda'],
    ['East Kazakhstan', 'east-kazakhstan'],
    ['Восточно-Казахстанск~', 'east-kazakhstan'],
    ['Central Asia', undefined],
    ['Atlantis', undefined],
  ])('%s lies in %s', (place, region) => expect(regionOf(place)).toBe(region));
  it.each([
    ['Tau-Ken Samruk', 'KZ'],
    ['cove-kaz', 'US'],
    ['Steppe Metals', undefined],
  ])('%s is at home in %s', (name, home) => expect(homeOf(name)).toBe(home));
  it('every region that a place names is a region of the same state', () => {
    const regions = new Map(
      lexicon.places.filter(({ kind }) => kind === 'region').map((place) => [place.id, place.country]),
    );
    const wrong = lexicon.places.filter(
      ({ region, country }) => region !== undefined && regions.get(region) !== country,
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
