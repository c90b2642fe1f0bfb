import type { Figure, Mention } from '#fact';
import { cuesOf, distance, gap, type Piece } from './scene.ts';
import { companyMentions, kindOf, type Organisations } from './who.ts';

/** Who holds a stake: told in turns ("X 70%, Y 30%"; "70% to X, the rest to Y"), else the company (or state) nearest, before sooner than after. */
export const holderOf = (piece: Piece, figure: Figure, organisations: Organisations): Mention | undefined => {
  const companies = companyMentions(piece, organisations);
  const shares = piece.figures.filter((f) => f.unit === 'percent');
  const turn = inTurns(shares, companies).get(figure);
  if (turn) return turn;
  const taken = shares.filter((f) => f !== figure);
  const named = [...companies, ...piece.mentions.filter((m) => m.kind === 'country')];
  const leading = named.filter((m) => !accompanies(piece, m));
  const candidates = leading.some((m) => m.kind === 'organisation') ? leading : named;
  const costs = candidates.map((m) => ({ m, cost: cost(piece, m, { figure, taken }) }));
  const best = costs.sort((a, b) => a.cost - b.cost)[0];
  return best && best.cost < 120 ? best.m : undefined;
};

/** "X takes 70 % in a venture with Y", "X, Y ile …": Y is the companion. */
const accompanies = (piece: Piece, mention: Mention): boolean =>
  cuesOf(piece, 'reference', 'with').some((c) => c.end <= mention.start && mention.start - c.end <= COMPANION) ||
  cuesOf(piece, 'reference', 'withBehind').some((c) => c.start >= mention.start && c.start - mention.end <= COMPANION);
const COMPANION = 2;

/** Shares and names that follow one another by turns: whichever comes first leads every pair. Empty where they do not. */
const inTurns = (shares: readonly Figure[], companies: readonly Mention[]): Map<Figure, Mention> => {
  const pairs = new Map<Figure, Mention>();
  if (shares.length < 2) return pairs;
  const names = companies.filter(
    (m, i) => m.id !== companies[i - 1]?.id || shares.some((f) => isBetween(f, companies[i - 1]!, m)),
  );
  if (new Set(names.map((m) => m.id)).size < shares.length || names.length !== shares.length) return pairs;
  const namesFirst = names[0]!.start < shares[0]!.start;
  for (const [i, share] of shares.entries()) {
    const name = names[i]!;
    const next = namesFirst ? names[i + 1] : shares[i + 1];
    const ordered = namesFirst ? name.start < share.start : share.start < name.start;
    if (!ordered || (next && next.start < Math.max(name.start, share.start))) return new Map();
    pairs.set(share, name);
  }
  return pairs;
};
const isBetween = (figure: Figure, left: Mention, right: Mention): boolean =>
  figure.start >= left.end && figure.end <= right.start;

const cost = (piece: Piece, mention: Mention, of: { figure: Figure; taken: readonly Figure[] }): number => {
  const after = mention.start >= of.figure.end;
  const crossed = of.taken.filter((f) =>
    after ? f.start >= of.figure.end && f.end <= mention.start : f.end <= of.figure.start && f.start >= mention.end,
  ).length;
  return distance(piece, mention, of.figure) + (after ? 12 : 0) + 60 * crossed + (mention.kind === 'country' ? 60 : 0);
};

const LENDERS: ReadonlySet<string> = new Set(['bank', 'fund', 'agency']);
/** Banks and funds that a piece names. */
export const lenderMentions = (piece: Piece, organisations: Organisations): Mention[] =>
  piece.mentions.filter((m) => m.kind === 'organisation' && /^(bank|fund)$/.test(kindOf(m, organisations)));

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
