import { type Clue, ends, type Fact } from '#fact';
import { knownBy } from './telling.ts';

/** How often each id was told of a subject. */
export type Counts = Readonly<Record<string, number>>;
/** What the ledger's texts have told of a subject: counts by articles, so that one odd text does not change what it is. Stored as JSON. */
export interface Profile {
  readonly articles: number;
  readonly kind: Counts;
  readonly projects: Counts;
  readonly organisations: Counts;
  readonly minerals: Counts;
  readonly countries: Counts;
  readonly places: Counts;
  readonly goods: Counts;
  /** `value|USD` → the distinct amounts told, oldest first, few. */
  readonly amounts: Readonly<Record<string, readonly number[]>>;
  /** First and last publication date, ISO. */
  readonly first: string | null;
  readonly last: string | null;
}

export const LISTS = ['projects', 'organisations', 'minerals', 'countries', 'places', 'goods'] as const;
export type ListName = (typeof LISTS)[number];

const MOST_AMOUNTS = 6;
const EMPTY: Profile = {
  articles: 0,
  kind: {},
  projects: {},
  organisations: {},
  minerals: {},
  countries: {},
  places: {},
  goods: {},
  amounts: {},
  first: null,
  last: null,
};

const count = (counts: Counts, ids: readonly string[]): Counts => {
  const next: Record<string, number> = { ...counts };
  for (const id of new Set(ids)) next[id] = (next[id] ?? 0) + 1;
  return next;
};

/** Salient amounts of a group of claims: what a deal is worth and how much of what it brings. */
export const amountsOf = (facts: readonly Fact[]): Readonly<Record<string, readonly number[]>> => {
  const amounts: Record<string, number[]> = {};
  for (const fact of facts) {
    if (typeof fact.value === 'string' || (fact.attribute !== 'value' && fact.attribute !== 'quantity')) continue;
    const key = `${fact.attribute}|${fact.unit ?? ''}`;
    const list = amounts[key] ?? [];
    amounts[key] = list;
    const [low] = ends(fact.value);
    if (!list.includes(low)) list.push(low);
  }
  return amounts;
};

const earliest = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b < a) ? b : a);
const latest = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b > a) ? b : a);

/** A profile after one more article told of the subject. */
export const absorb = (
  profile: Profile | undefined,
  clue: Clue,
  told: { facts: readonly Fact[]; published: string | null },
): Profile => {
  const known = profile ?? EMPTY;
  const amounts: Record<string, readonly number[]> = { ...known.amounts };
  for (const [key, values] of Object.entries(amountsOf(told.facts)))
    amounts[key] = [...new Set([...(amounts[key] ?? []), ...values])].slice(0, MOST_AMOUNTS);
  return {
    articles: known.articles + 1,
    kind: count(known.kind, [clue.kind]),
    projects: count(known.projects, clue.projects),
    organisations: count(known.organisations, knownBy(clue.organisations, known.organisations)),
    minerals: count(known.minerals, clue.minerals),
    countries: count(known.countries, clue.countries),
    places: count(known.places, clue.places),
    goods: count(known.goods, clue.goods),
    amounts,
    first: earliest(known.first, told.published),
    last: latest(known.last, told.published),
  };
};

/** Ids that a good share of the texts tell; the rest is noise of single articles. */
export const coreOf = (profile: Profile, list: ListName): ReadonlySet<string> => {
  const told = Object.values(profile[list]).reduce((most, times) => Math.max(most, times), 0);
  return new Set(Object.entries(profile[list]).flatMap(([id, times]) => (times * 4 >= told ? [id] : [])));
};

/** The kind that most texts give; the first in the alphabet where two are as frequent. */
export const kindOf = (profile: Profile): string =>
  Object.entries(profile.kind).sort(([x, n], [y, m]) => m - n || x.localeCompare(y))[0]?.[0] ?? 'deal';

/** Everything told of a subject as one clue, core first. */
export const clueOf = (profile: Profile, part?: string): Clue => ({
  kind: kindOf(profile),
  projects: [...coreOf(profile, 'projects')],
  organisations: [...coreOf(profile, 'organisations')],
  minerals: [...coreOf(profile, 'minerals')],
  countries: [...coreOf(profile, 'countries')],
  places: [...coreOf(profile, 'places')],
  goods: [...coreOf(profile, 'goods')],
  ...(part === undefined ? {} : { part }),
});
