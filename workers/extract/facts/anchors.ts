import { type Amount, ends } from '#fact';
import { homeStates, mineralsOf, objectsOf, singleMinerals } from './about.ts';
import { isMoney } from './measures.ts';
import { cuesOf, gap, has, type Piece, type Scene } from './scene.ts';
import { type Company, companiesOf, countriesOf, type Groups, type Organisations, projectsOf, REGION } from './who.ts';

/** What a piece says that it is about. */
export interface Anchor {
  readonly key: string;
  readonly project?: string;
  readonly companies: readonly Company[];
  /** Kind of the topic, where the anchor decides it. */
  readonly kind?: string;
  /** Said in passing (a market share, a trade turnover): what follows goes on with the topic before. */
  readonly once?: boolean;
}
export interface AnchorOptions {
  readonly groups: Groups;
  readonly organisations: Organisations;
}

/** What a piece names: a known project, else all deals of two states together, else companies, else deals of states. */
export const anchorOf = (scene: Scene, piece: Piece, by: AnchorOptions): Anchor | undefined => {
  const { groups, organisations } = by;
  const project = projectsOf(piece, scene.lexicon)[0];
  if (project) return { key: `project:${project}`, project, companies: [] };
  const companies = companiesOf(piece, organisations);
  const total = sumOfDeals(piece, companies.length > 0);
  if (total) return total;
  const own = [...new Set(companies.filter((c) => !groups.makers.has(c)).map((c) => groups.of.get(c) ?? c))];
  const maker =
    companies.find((c) => groups.makers.has(c)) ?? (own.length > 1 ? groups.makerOf.get(own[0]!) : undefined);
  if (own.length > 0 && (own.length === 1 || !maker))
    return { key: `companies:${own[0]}`, companies: groups.members.get(own[0]!) ?? [own[0]!] };
  if (maker) return { key: `companies:${maker}`, companies: [maker] };
  return surveyAnchor(piece, organisations) ?? statesAnchor(piece);
};

/** A foreign survey or institute that looks for ore: the deposit is its project. */
const surveyAnchor = (piece: Piece, organisations: Organisations): Anchor | undefined => {
  if (!has(piece, 'kinds', ...ONE_THING)) return undefined;
  const found = piece.mentions.find((m) => {
    const known = m.kind === 'organisation' ? organisations.get(m.id) : undefined;
    return SURVEYS.has(known?.kind ?? '') && known?.country && !REGION.has(known.country);
  });
  return found && { key: `companies:${found.id}`, companies: [found.id] };
};
const SURVEYS: ReadonlySet<string> = new Set(['agency', 'university']);

/** Money and papers in the plural: what all deals of a visit or of two states are worth together. */
const sumOfDeals = (piece: Piece, companies: boolean): Anchor | undefined => {
  const homes = homeStates(piece).sort();
  if (singleMinerals(piece).length + objectsOf(piece).length > 0 || has(piece, 'kinds', ...ONE_THING)) return undefined;
  const many = cuesOf(piece, 'goods', 'agreements');
  const counted = piece.counts.some((c) => least(c.value) >= SEVERAL && many.some((cue) => gap(cue, c) <= 12));
  if (!counted && (homes.length === 0 || (companies && !has(piece, 'reference', 'total')))) return undefined;
  if (has(piece, 'reference', 'total')) many.push(...cuesOf(piece, 'kinds', 'agreement', 'contract'));
  const reach = companies ? 25 : 60;
  const sum = piece.figures.find((f) => isMoney(f.unit) && many.some((cue) => gap(cue, f) <= reach));
  return sum && { key: `states:agreements:${homes.join('-')}`, companies: [], kind: 'agreements' };
};

/** What one deal is about, and a sum of deals is not. */
const ONE_THING = ['deposit', 'licence', 'plant', 'station', 'railway', 'pipeline', 'line', 'venture'];
/** So many papers are more than one deal's. */
const SEVERAL = 3;
const least = (value: Amount): number => ends(value)[0];

/** Trade between countries, a market, deals of governments: things without a company. */
const statesAnchor = (piece: Piece): Anchor | undefined => {
  const countries = countriesOf(piece);
  const region = homeStates(piece).sort();
  const money = piece.figures.some((f) => isMoney(f.unit));
  const act = has(piece, 'status', 'signed', 'agreed', 'announced');
  if (has(piece, 'attributes', 'trade') && money && has(piece, 'kinds', 'trade') && !act)
    return { key: `trade:${[...countries].sort().join('-')}`, companies: [], once: true };
  if (market(piece)) return { key: `market:${mineralsOf(piece)[0]}:${countries[0]}`, companies: [], once: true };
  const memorandum = has(piece, 'kinds', 'memorandum');
  const of = (kind: string, is?: string): Anchor => ({
    key: `states:${kind}:${region.join('-')}`,
    companies: [],
    ...(is ? { kind: is } : {}),
  });
  if (memorandum && act && singleMinerals(piece).length === 0 && mineralsOf(piece).length > 0)
    return of('memorandum', 'memorandum');
  const invests = money && has(piece, 'kinds', 'investment', 'purchase');
  if (abroad(piece, countries) && money)
    return { key: `states:investments:${countries[0]}`, companies: [], kind: 'investments' };
  if (region.length === 0 || countries.length + Number(invests) < 2) return undefined;
  const named = singleMinerals(piece).length + objectsOf(piece).length > 0;
  if (invests && !named) return promised(piece) ? of('agreements', 'agreements') : of('investments', 'investments');
  if (!invests && !(act && (memorandum || has(piece, 'kinds', 'agreement', 'contract')))) return undefined;
  return memorandum ? of('memorandum', 'memorandum') : of('deals');
};
/** What one state abroad has invested over the years ("American investments exceed …"), whichever deal was spoken of before. */
const abroad = (piece: Piece, countries: readonly string[]): boolean =>
  countries.length === 1 &&
  !REGION.has(countries[0]!) &&
  has(piece, 'kinds', 'investment') &&
  !has(piece, 'kinds', ...ONE_THING, 'purchase') &&
  !has(piece, 'reference', 'project', 'this', 'back') &&
  singleMinerals(piece).length + objectsOf(piece).length === 0 &&
  !has(piece, 'modality', 'future') &&
  !agreed(piece);
/** Money that is to be spent, not what has been invested over the years. */
export const promised = (piece: Piece): boolean => has(piece, 'modality', 'future', 'expected') || agreed(piece);
const agreed = (piece: Piece): boolean =>
  has(piece, 'status', 'planned', 'announced', 'agreed', 'signed', 'hoped', 'negotiating') ||
  has(piece, 'kinds', 'agreement', 'contract');

/** A country's part of a market, the world's or another state's: no deal, and no company. */
const market = (piece: Piece): boolean => {
  const [mineral, states] = [mineralsOf(piece).length, countriesOf(piece).length];
  if (mineral === 0 || states === 0 || piece.figures.some((f) => f.unit !== 'percent')) return false;
  const share = has(piece, 'attributes', 'share');
  if (has(piece, 'reference', 'world')) return share || has(piece, 'goods', 'producer');
  return share && states > 1 && piece.figures.length > 0 && !has(piece, 'kinds', 'venture', 'deposit', 'plant');
};
