import type { Figure, Mention } from '#fact';
import { cuesOf, distance, gap, type Piece } from './scene.ts';
import { companyMentions, kindOf, type Organisations } from './who.ts';

/** Who holds a stake: the company (or state) nearest to the percentage, before it sooner than after. */
export const holderOf = (piece: Piece, figure: Figure, organisations: Organisations): Mention | undefined => {
  const taken = piece.figures.filter((f) => f !== figure && f.unit === 'percent');
  const candidates = [...companyMentions(piece, organisations), ...piece.mentions.filter((m) => m.kind === 'country')];
  const costs = candidates.map((m) => ({ m, cost: cost(piece, m, { figure, taken }) }));
  const best = costs.sort((a, b) => a.cost - b.cost)[0];
  return best && best.cost < 120 ? best.m : undefined;
};

const cost = (piece: Piece, mention: Mention, of: { figure: Figure; taken: readonly Figure[] }): number => {
  const after = mention.start >= of.figure.end;
  const crossed = of.taken.filter((f) =>
    after ? f.start >= of.figure.end && f.end <= mention.start : f.end <= of.figure.start && f.start >= mention.end,
  ).length;
  return distance(piece, mention, of.figure) + (after ? 12 : 0) + 60 * crossed + (mention.kind === 'country' ? 60 : 0);
};

const LENDERS: ReadonlySet<string> = new Set(['bank', 'fund', 'agency']);
/** Who lends or offers: a bank, a fund, an agency sooner than a company; nearest to the sum. */
export const lenderOf = (piece: Piece, figure: Figure, organisations: Organisations): Mention | undefined => {
  const all = piece.mentions.filter((m) => m.kind === 'organisation' && gap(m, figure) <= 160);
  const lenders = all.filter((m) => LENDERS.has(kindOf(m, organisations)));
  return (lenders.length > 0 ? lenders : all).sort(
    (a, b) => distance(piece, a, figure) - distance(piece, b, figure),
  )[0];
};

/** Words that make money of a bank a loan even where nothing says "loan". */
export const lends = (piece: Piece, figure: Figure): boolean =>
  cuesOf(piece, 'attributes', 'financing').some((c) => gap(c, figure) <= 80);
