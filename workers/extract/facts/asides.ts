import type { Clue, Fact, Span } from '#fact';
import { minesOf, regionsOf, singleMinerals } from './about.ts';
import { isMoney } from './measures.ts';
import { gap, has, type Piece, pieceOf, type Scene, segmentOf } from './scene.ts';
import { companiesOf, countriesOf, type Organisations, projectsOf, REGION } from './who.ts';

/** A claim as far as it decides what it is about. */
export interface About {
  readonly attribute: Fact['attribute'];
  readonly unit?: string | undefined;
  readonly span: Span;
}
interface By {
  readonly scene: Scene;
  readonly organisations: Organisations;
  /** Metals that the topic is of: a sentence may leave them out ("China is the largest producer"). */
  readonly minerals?: readonly string[];
}

/**
 * What a claim is about that is told of states and markets, whatever deal stands beside it: a turnover, a share or rank of a market, the
 * companies of one state in another, what lies in a whole country.
 */
export const asideOf = (piece: Piece, claim: About, by: By): Clue | undefined => {
  const part = partAround(piece, claim.span, by);
  if (claim.attribute === 'trade') return clue('trade', { countries: pair(piece, part, by) });
  if (claim.attribute === 'quantity' && claim.unit === 'companies' && pair(piece, part, by).length > 1)
    return clue('companies', { countries: pair(piece, part, by) });
  if (named(part, by)) return undefined;
  if (claim.attribute === 'share' || claim.attribute === 'rank') return market(piece, part, { claim, by });
  if (claim.attribute === 'reserve' && !named(piece, by)) return reserves(piece, part, claim);
  return undefined;
};

const clue = (kind: string, of: Partial<Clue>): Clue => ({
  kind,
  projects: [],
  organisations: [],
  minerals: [],
  countries: [],
  places: [],
  goods: [],
  ...of,
});

/** The part of the sentence that holds a claim, with all that was found in it. */
const partAround = (piece: Piece, span: Span, { scene }: By): Piece => {
  const { start, end } = segmentOf(piece, span);
  return pieceOf(scene.text, { start, end: Math.max(end, span.end) }, piece);
};
const named = (piece: Piece, { scene, organisations }: By): boolean =>
  companiesOf(piece, organisations).length +
    projectsOf(piece, scene.lexicon).length +
    minesOf(piece, scene.lexicon).length >
  0;

/** The two states of a turnover: of the part, of the sentence, else of the sentences before. */
const pair = (piece: Piece, part: Piece, { scene }: By): string[] => {
  const found = [...new Set([...countriesOf(part)])];
  const add = (from: Piece) => {
    for (const id of countriesOf(from)) {
      const lacks = REGION.has(id) ? !found.some((f) => REGION.has(f)) : found.every((f) => REGION.has(f));
      if (found.length < 2 && (lacks || found.length === 0)) found.push(id);
    }
  };
  if (found.length < 2) add(piece);
  for (let at = piece.sentence; at >= 0 && at >= piece.sentence - 4 && found.length < 2; at--)
    add(scene.sentences[at]!);
  return found.sort();
};

/** Who supplies a market, or ranks in it: the world's, or another state's. */
const market = (piece: Piece, part: Piece, { claim, by }: { claim: About; by: By }): Clue | undefined => {
  const supplier = has(part, 'goods', 'producer');
  const [named] = near(singleMinerals(part).length > 0 ? part : piece, 'mineral', claim.span);
  const mineral = named ?? (supplier && by.minerals?.length === 1 ? by.minerals[0] : undefined);
  if (!mineral || has(part, 'kinds', 'deposit', 'plant', 'venture', 'railway')) return undefined;
  const states = near(countriesOf(part).length > 0 ? part : piece, 'country', claim.span);
  const region = regionsOf(part, by.scene.lexicon);
  if (states.length + region.length === 0) return undefined;
  const world = has(part, 'reference', 'world') || (supplier && claim.attribute === 'rank');
  if (!world && (claim.attribute === 'rank' || states.length < 2)) return undefined;
  const whose = region.length > 0 && world ? [] : world ? states.slice(0, 1) : [...states].sort();
  return clue('market', { minerals: [mineral], countries: whose, places: whose.length === 0 ? region : [] });
};

/** What lies in a country, all deposits together. */
const reserves = (piece: Piece, part: Piece, claim: About): Clue | undefined => {
  const all = has(piece, 'goods', 'deposits') && has(piece, 'attributes', 'reserve');
  const states = countriesOf(countriesOf(part).length > 0 || !all ? part : piece).filter((id) => REGION.has(id));
  const [mineral] = near(singleMinerals(part).length > 0 ? part : piece, 'mineral', claim.span);
  const one = has(piece, 'kinds', 'venture', 'licence') || has(piece, 'reference', 'this', 'back');
  if (states.length !== 1 || !mineral || one || (claim.unit && isMoney(claim.unit))) return undefined;
  if (has(part, 'kinds', 'deposit') && !all) return undefined;
  return clue('reserves', { minerals: [mineral], countries: states });
};

/** Ids of one kind, the nearest to a span first. */
const near = (piece: Piece, kind: 'mineral' | 'country', span: Span): string[] => {
  const found = piece.mentions.filter((m) => m.kind === kind).sort((a, b) => gap(a, span) - gap(b, span));
  const single = kind === 'mineral' ? new Set(singleMinerals(piece)) : undefined;
  return [...new Set(found.map((m) => m.id))].filter((id) => !single || single.has(id));
};
