import type { Clue } from '#fact';
import { GENERAL, MINERAL_GROUPS, plainClue } from './telling.ts';

/** The states that the house watches. */
export const REGION: ReadonlySet<string> = new Set(['KZ', 'KG', 'TJ', 'TM', 'UZ', 'AF']);

/** At most this many keys a clue: a text that lists everything identifies nothing. */
const MOST_KEYS = 40;

const cross = (left: readonly string[], right: readonly string[]): readonly string[] =>
  left.flatMap((x) => right.map((y) => `${x}|${y}`));

/** Unordered pairs of a region's state with any other. */
const pairs = (countries: readonly string[]): readonly string[] => {
  const home = countries.filter((country) => REGION.has(country));
  const found = home.flatMap((x) => countries.filter((y) => y !== x).map((y) => [x, y].sort().join('+')));
  return found.length > 0 ? [...new Set(found)] : countries;
};

/** Words of a name that no list knows: texts shorten it. */
const nameWords = (id: string): readonly string[] => {
  const words = id.startsWith('~') && !id.startsWith('~state-') ? id.slice(1).split('-') : [];
  return words.length > 1 ? words.filter((word) => word.length >= LONG).map((word) => `name:${word}`) : [];
};
const LONG = 3;

/**
 * Index keys of a clue, the selective ones first: candidates for its subject are those that share one. Projects, organisations and
 * places stand alone; minerals and goods with each state; pairs of states with the kind only where nothing else tells the thing.
 */
export const keysOf = (told: Clue): readonly string[] => {
  const clue = plainClue(told);
  const minerals = clue.minerals.filter((id) => !MINERAL_GROUPS.has(id));
  const home = clue.countries.filter((country) => REGION.has(country));
  const states = home.length > 0 ? home : clue.countries;
  const keys = [
    ...clue.projects.map((id) => `project:${id}`),
    ...clue.organisations.map((id) => `org:${id}`),
    ...clue.places.map((id) => `place:${id}`),
    ...clue.organisations.flatMap(nameWords),
    ...cross(minerals, states).map((pair) => `mineral:${pair}`),
    ...cross(clue.goods, states).map((pair) => `goods:${pair}`),
  ];
  const bare = clue.projects.length + clue.organisations.length + minerals.length + clue.goods.length === 0;
  const kind = GENERAL.has(clue.kind) ? 'deal' : clue.kind;
  if (bare || kind !== 'deal') keys.push(...cross([kind], pairs(clue.countries)).map((pair) => `kind:${pair}`));
  return [...new Set(keys)].slice(0, MOST_KEYS);
};

/** Readable and telling, not unique: project, or mineral or goods with the first organisation or place, or kind with states. */
export const slugOf = (told: Clue): string => {
  const clue = plainClue(told);
  const plain = (id: string): string =>
    id
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/gu, '');
  const states = clue.countries.slice(0, 3).map((country) => country.toLowerCase());
  const home = clue.countries.filter((country) => REGION.has(country)).map((country) => country.toLowerCase());
  const [project] = clue.projects;
  if (project !== undefined) return [plain(project), ...(clue.kind === 'accession' ? home.slice(0, 1) : [])].join('-');
  const thing = clue.minerals[0] ?? clue.goods[0];
  const who = clue.organisations.slice(0, 2).map(plain);
  const where = who.length > 0 ? who : clue.places.slice(0, 1).map(plain);
  const words = [
    thing === undefined ? undefined : plain(thing),
    ...(where.length > 0 ? where : [...states, thing === undefined ? plain(clue.kind) : undefined]),
  ];
  return words.filter((word) => word !== undefined && word !== '').join('-') || plain(clue.kind) || 'deal';
};
