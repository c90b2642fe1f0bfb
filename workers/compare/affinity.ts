import type { Clue, Fact } from '#fact';
import { REGION } from './keys.ts';
import { amountsOf, coreOf, kindOf, type ListName, type Profile } from './profile.ts';
import { GENERAL, knownBy, MINERAL_GROUPS } from './telling.ts';
import { daysBetween } from './time.ts';

/** A group of one article's claims about one thing. */
export interface Group {
  readonly clue: Clue;
  readonly facts: readonly Fact[];
  readonly published: string | null;
}
/** How well a group fits a subject: `score` from its likeness, `sure` where something identifies it, `never` where something forbids it. */
export interface Affinity {
  readonly score: number;
  readonly sure: boolean;
  readonly never: boolean;
}

interface Overlap {
  readonly shared: readonly string[];
  /** Told by both sides and by each something that the other lacks. */
  readonly crossed: boolean;
  readonly disjoint: boolean;
}

const overlap = (
  told: readonly string[],
  known: ReadonlySet<string>,
  all: Readonly<Record<string, number>>,
): Overlap => {
  const mine = told.filter((id) => !MINERAL_GROUPS.has(id));
  const core = new Set([...known].filter((id) => !MINERAL_GROUPS.has(id)));
  const shared = mine.filter((id) => all[id] !== undefined);
  const lacking = mine.some((id) => all[id] === undefined);
  const missing = [...core].some((id) => !mine.includes(id));
  const both = mine.length > 0 && core.size > 0;
  return { shared, crossed: both && shared.length > 0 && lacking && missing, disjoint: both && shared.length === 0 };
};

/** Kinds that never are one thing with a deal: who joins what, whole markets, turnovers, sums of many deals. */
const APART: readonly ReadonlySet<string>[] = [
  new Set(['accession']),
  new Set(['relations']),
  new Set(['trade']),
  new Set(['market']),
  new Set(['agreements', 'summit']),
  new Set(['investments']),
  new Set(['companies']),
  new Set(['reserves']),
  new Set(['fund']),
];
/** What two states agree on altogether goes by many names; the same sum tells that it is the same. */
const SUMS: ReadonlySet<string> = new Set([
  'agreements',
  'investments',
  'agreement',
  'deal',
  'contract',
  'purchase',
  'investment',
]);
/** Kinds that the states (and the metal) name, so that another state makes another thing. */
const OF_STATES: ReadonlySet<string> = new Set(['market', 'companies', 'trade', 'reserves', 'accession']);
const familyOf = (kind: string): number => APART.findIndex((family) => family.has(kind));

/** What a shared id is worth, and what it costs where both sides name others only. Tuned on the development corpus. */
const WORTH: Readonly<Record<ListName, { shared: number; disjoint: number; crossed: number }>> = {
  projects: { shared: 6, disjoint: -5, crossed: 0 },
  organisations: { shared: 3, disjoint: -3, crossed: -6 },
  places: { shared: 1.5, disjoint: -1.5, crossed: 0 },
  minerals: { shared: 1.5, disjoint: -4, crossed: 0 },
  goods: { shared: 1.5, disjoint: -2.5, crossed: 0 },
  countries: { shared: 0.5, disjoint: -4, crossed: 0 },
};
const MOST_SHARED = 3;
/** Two deals of one pair of parties lie months apart; a mine, a line or a plant is told of for years. */
const LASTING: ReadonlySet<string> = new Set([
  'deposit',
  'plant',
  'railway',
  'pipeline',
  'power-line',
  'line',
  'station',
  'licence',
  'accession',
  'relations',
  'market',
]);
const FAR_DAYS = 150;

/** How the amounts of a group fit those told of a subject: near, far, and whether money is the same. */
const amountsFit = (profile: Profile, facts: readonly Fact[]): { score: number; money: boolean } => {
  let score = 0;
  let money = false;
  for (const [key, mine] of Object.entries(amountsOf(facts))) {
    const known = profile.amounts[key];
    if (known === undefined) continue;
    const near = mine.some((x) => known.some((y) => Math.abs(x - y) <= NEAR * Math.max(x, y)));
    score += near ? 2 : AMOUNTS_APART;
    money ||= key.startsWith('value|') && mine.some((x) => known.some((y) => Math.abs(x - y) <= SAME * Math.max(x, y)));
  }
  return { score: Math.max(AMOUNTS_APART, Math.min(3, score)), money };
};
const NEAR = 0.1;
const SAME = 0.03;
const AMOUNTS_APART = -0.5;

const timeFit = (profile: Profile, group: Group, lasting: boolean): number => {
  if (lasting || profile.last === null || group.published === null) return 0;
  const after = daysBetween(profile.last, group.published) ?? 0;
  const before = daysBetween(group.published, profile.first) ?? 0;
  return Math.max(after, before) > FAR_DAYS ? -4 : 0;
};

/** Partners outside the region: a Chinese and an American deal on one metal are two. */
const partnersFit = (clue: Clue, profile: Profile): number => {
  const abroad = clue.countries.filter((country) => !REGION.has(country));
  const known = [...coreOf(profile, 'countries')].filter((country) => !REGION.has(country));
  if (abroad.length === 0 || known.length === 0) return 0;
  return abroad.some((country) => known.includes(country)) ? 1 : -2.5;
};

/** States of the region that most texts tell a subject of. */
const homesOf = (profile: Profile): string[] => {
  const homes = Object.entries(profile.countries).filter(([country]) => REGION.has(country));
  const most = Math.max(0, ...homes.map(([, times]) => times));
  return homes.filter(([, times]) => times * 2 >= most).map(([country]) => country);
};
/** Two states of the region are two deals, though maker, goods and partner be the same; so are one state's order and that of several, once more is told of it than who sells. */
const homesApart = (clue: Clue, profile: Profile, told = true): boolean => {
  const home = clue.countries.filter((country) => REGION.has(country));
  const known = homesOf(profile);
  if (home.length === 0 || known.length === 0) return false;
  if (!home.some((country) => known.includes(country))) return true;
  const sold = clue.goods.some((id) => SOLD.has(id) && profile.goods[id] !== undefined);
  return told && sold && (home.length === 1) !== (known.length === 1);
};
/** Goods that one maker sells to several states. */
const SOLD: ReadonlySet<string> = new Set(['aircraft', 'locomotives', 'wagons']);
const HOMES_APART = -4;
/** A pair of states names their turnover or relations as well as a project's name would. */
const PAIR = 2;

const listFit = (list: ListName, o: Overlap, common: ReadonlySet<string>): number => {
  const worth = WORTH[list];
  const each = o.shared
    .slice(0, MOST_SHARED)
    .reduce((sum, id) => sum + (common.has(`${list}:${id}`) ? worth.shared / 2 : worth.shared), 0);
  return each + (o.disjoint ? worth.disjoint : 0) + (o.crossed ? worth.crossed : 0);
};

/**
 * How well a group of claims fits a subject. `common`: `organisations:boeing` and the like that stand in several of the candidates, worth
 * half. Never: two projects, two minerals or states with nothing in common, or kinds that are never one thing.
 */
export const affinityOf = (group: Group, profile: Profile, common: ReadonlySet<string>): Affinity => {
  const clue = { ...group.clue, organisations: knownBy(group.clue.organisations, profile.organisations) };
  const of = (list: ListName): Overlap => overlap(clue[list], coreOf(profile, list), profile[list]);
  const parts = {
    projects: of('projects'),
    organisations: of('organisations'),
    places: of('places'),
    minerals: of('minerals'),
    goods: of('goods'),
    countries: of('countries'),
  };
  const kind = kindOf(profile);
  const project = parts.projects.shared.length > 0;
  const amounts = amountsFit(profile, group.facts);
  const named = namedBy(clue, profile, { parts, kind, money: amounts.money });
  const never = forbidden(clue, profile, { parts, kind, money: amounts.money });
  let score = clue.kind === kind ? 0.5 : 0;
  for (const list of Object.keys(parts) as ListName[]) score += listFit(list, parts[list], common);
  if (parts.organisations.crossed && !crossedByName(clue, profile)) score += SPELT;
  if (named === 'pair' || named === 'pact' || named === 'sum') score += PAIR;
  if (named === 'place' && LINES.has(kind) && clue.kind === kind) score += PAIR;
  const told = group.facts.some(({ attribute }) => attribute !== 'party');
  if (homesApart(clue, profile, told) && !project) score += HOMES_APART;
  score +=
    partnersFit(clue, profile) +
    amounts.score +
    timeFit(profile, group, project || parts.places.shared.length > 0 || LASTING.has(kind));
  return { score, sure: named !== undefined, never };
};

type Parts = Readonly<Record<ListName, Overlap>>;
interface How {
  readonly parts: Parts;
  readonly kind: string;
  /** The same sum of money is told. */
  readonly money: boolean;
}

const forbidden = (clue: Clue, profile: Profile, { parts, kind, money }: How): boolean => {
  const project = parts.projects.shared.length > 0;
  const sum = money && SUMS.has(clue.kind) && SUMS.has(kind);
  const apart =
    familyOf(clue.kind) !== familyOf(kind) && !sum && !(project && (GENERAL.has(clue.kind) || GENERAL.has(kind)));
  const goods = parts.goods.disjoint && !project && parts.minerals.shared.length === 0;
  const states = OF_STATES.has(kind) && clue.kind === kind && otherStates(clue, profile);
  return apart || states || parts.projects.disjoint || parts.minerals.disjoint || parts.countries.disjoint || goods;
};
/** A market, a turnover or an accession of other states. An accession is its state's, whoever else the text names. */
const otherStates = (clue: Clue, profile: Profile): boolean => {
  const known = [...coreOf(profile, 'countries')];
  if (clue.kind === 'accession') return homesApart(clue, profile);
  if (clue.countries.length !== known.length) return true;
  return clue.countries.some((country) => !known.includes(country));
};

/**
 * What identifies the thing, if anything does: a project, a party, a place with its metal, metal or goods with a state; a pair of states
 * with a kind of its own (turnover), with a pact on groups of minerals, or with the same sum.
 */
const namedBy = (clue: Clue, profile: Profile, { parts, kind, money }: How): string | undefined => {
  const what = parts.minerals.shared.length + parts.goods.shared.length > 0;
  const two = parts.countries.shared.length > 1;
  if (parts.projects.shared.length > 0) return 'project';
  if (parts.organisations.shared.length > 0) return 'party';
  if (parts.places.shared.length > 0 && (what || (clue.kind === kind && FIXED.has(kind)))) return 'place';
  if (what && parts.countries.shared.length > 0 && (money || !othersNamed(clue, profile))) return 'thing';
  if (two && !GENERAL.has(clue.kind) && clue.kind === kind) return 'pair';
  const all = clue.kind === 'agreements' && kind === 'agreements' && parts.countries.shared.length > 0;
  if (money && (two || all)) return 'sum';
  const groups = clue.minerals.filter((id) => MINERAL_GROUPS.has(id) && profile.minerals[id] !== undefined);
  return two && groups.length > 0 && PAPERS.has(clue.kind) && PAPERS.has(kind) ? 'pact' : undefined;
};
/** A project by name on one side, a party by name on the other: metal and state alone do not make them one. */
const othersNamed = (clue: Clue, profile: Profile): boolean => {
  const known = coreOf(profile, 'projects').size > 0;
  return known ? clue.organisations.length > 0 : clue.projects.length > 0 && coreOf(profile, 'organisations').size > 0;
};
/** Whether both sides lack a party that the lexicon lists; the names of others differ from text to text. */
const crossedByName = (clue: Clue, profile: Profile): boolean => {
  const listed = (id: string) => !id.startsWith('~');
  const mine = clue.organisations.some((id) => listed(id) && profile.organisations[id] === undefined);
  const theirs = [...coreOf(profile, 'organisations')].some((id) => listed(id) && !clue.organisations.includes(id));
  return mine && theirs;
};
const SPELT = 3;
/** Lines: a town has one. */
const LINES: ReadonlySet<string> = new Set(['railway', 'pipeline', 'line']);
/** What stands at a place: two railways or plants of one town are rare. */
const FIXED: ReadonlySet<string> = new Set(['railway', 'pipeline', 'line', 'station', 'plant', 'deposit']);
/** Two states' paper on "critical minerals" is one paper. */
const PAPERS: ReadonlySet<string> = new Set(['memorandum', 'agreement']);
