import type { Attribute, Figure, Span } from '#fact';
import { type Cue, cuesOf, distance, gap, has, overlaps, type Piece, segmentOf } from './scene.ts';

/** What a figure may be a fact of, by its unit. The first is taken where no word says better; `drop` are words that make it no fact. */
interface Reach {
  readonly default: Attribute | undefined;
  readonly may: readonly string[];
}
const MONEY: Reach = { default: 'value', may: ['value', 'trade', 'financing', 'price'] };
const REACH: Readonly<Record<string, Reach>> = {
  percent: { default: undefined, may: ['stake', 'part', 'share', 'growth', 'grade', 'price', 'output', 'reserve'] },
  t: { default: 'output', may: ['reserve', 'output', 'price', 'grade'] },
  kg: { default: 'output', may: ['reserve', 'output', 'price', 'grade'] },
  g: { default: undefined, may: ['output', 'grade', 'price'] },
  oz: { default: undefined, may: ['reserve', 'output', 'grade', 'price'] },
  bbl: { default: 'output', may: ['reserve', 'output', 'price'] },
  m3: { default: 'quantity', may: ['reserve', 'output', 'price'] },
  km: { default: 'quantity', may: ['distance'] },
  km2: { default: 'quantity', may: [] },
  ha: { default: 'quantity', may: [] },
  MW: { default: 'quantity', may: [] },
  MWh: { default: 'quantity', may: ['output', 'price'] },
};
const DROPPED: ReadonlySet<string> = new Set(['growth', 'grade', 'price', 'distance']);
/** Farther than this a word says nothing of a figure. */
const FAR = 120;

export interface Measured {
  readonly attribute: Attribute;
  readonly rule: string;
  /** The word that decided. */
  readonly cue?: Cue;
}

const base = (unit: string): string => unit.split('/')[0]!;
export const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(base(unit));

/** What else decides. */
export interface MeasureOptions {
  /** Companies that the piece names. */
  readonly companies: readonly Span[];
  /** Banks, funds and agencies that it names. */
  readonly lenders: readonly Span[];
  /** True where the percentage before it in the piece was a growth, a grade or a price: a comparison goes on. */
  readonly dropped?: boolean;
  /** True for a language of which only names are known. */
  readonly namesOnly?: boolean;
  /** What the last mass of the same topic was: a list goes on with it. */
  readonly last?: Attribute | undefined;
}

/** The attribute that a figure states, or undefined where it is none (a price of something, growth, a grade, a distance). */
export const measure = (piece: Piece, figure: Figure, options: MeasureOptions): Measured | undefined => {
  const unit = base(figure.unit);
  const reach = isMoney(unit) ? MONEY : REACH[unit];
  if (!reach) return undefined;
  const near = reach.may.length > 0 ? nearest(piece, figure, reach) : undefined;
  if (unit === 'percent') return portion(piece, figure, { ...options, near });
  if (near && DROPPED.has(near.is)) return undefined;
  if (unit === 't' && carried(piece, figure, near)) return { attribute: 'quantity', rule: 'measure.quantity.cargo' };
  if (near?.is === 'value' && options.lenders.length > 0 && lent(piece, figure, near))
    return { attribute: 'financing', rule: 'measure.financing.worth' };
  if (near?.is === 'output' && !figure.unit.includes('/') && estimates(piece, figure, near))
    return { attribute: 'reserve', rule: 'measure.reserve.estimated' };
  if (near) return { attribute: near.is as Attribute, rule: `measure.${near.is}`, cue: near };
  if (!reach.default) return undefined;
  if (unit === 'MWh' && figure.unit.includes('/')) return { attribute: 'output', rule: 'measure.output.energy' };
  if (isMoney(unit) && options.lenders.some((m) => gap(m, figure) <= LENT))
    return { attribute: 'financing', rule: 'measure.financing.lender' };
  const yearly = figure.unit.includes('/');
  const attribute = reach.default === 'output' && !yearly ? massOf(piece, options.last) : reach.default;
  return { attribute, rule: `measure.${attribute}.default` };
};

/** How far from its sum a bank stands that gives it. */
const LENT = 70;
/** Freight carried and fumes saved are counted, not made. What a line can carry in a year is its output. */
const carried = (piece: Piece, figure: Figure, near: Cue | undefined): boolean => {
  const beside = (goods: string) => cuesOf(piece, 'goods', goods).some((c) => distance(piece, c, figure) <= CARGO);
  if (figure.unit.includes('/')) return beside('emissions') && near?.is !== 'output';
  return beside('emissions') || (near === undefined && beside('cargo'));
};
const CARGO = 40;

/** "A bank loan worth 5 m", "قرضا بقيمة": the money is the loan's, though the word of worth stands nearer. */
const lent = (piece: Piece, figure: Figure, worth: Cue): boolean =>
  cuesOf(piece, 'attributes', 'financing').some(
    (c) =>
      c.end <= worth.start &&
      worth.end <= figure.start &&
      segmentOf(piece, c) === segmentOf(piece, figure) &&
      gap(c, worth) <= LOAN &&
      between(piece, figure, c) === 0,
  );
const LOAN = 28;

/** A mass without a word beside it: what the list before it told, else what is bought, or lies in a deposit. */
const massOf = (piece: Piece, last: Attribute | undefined): Attribute => {
  if (last !== undefined) return last;
  if (has(piece, 'attributes', 'output')) return 'output';
  if (has(piece, 'kinds', 'deposit')) return 'reserve';
  return has(piece, 'kinds', ...BOUGHT) ? 'quantity' : 'output';
};
const BOUGHT = ['purchase', 'sale', 'contract'];

/** "Mining of deposits estimated at 400,000 t": what is estimated is the deposit, unless the output's own word stands nearer before. */
const estimates = (piece: Piece, figure: Figure, output: Cue): boolean => {
  if (!cuesOf(piece, 'reference', 'estimated').some((c) => gap(c, figure) <= ESTIMATED || overlaps(c, figure)))
    return false;
  const deposits = cuesOf(piece, 'kinds', 'deposit').filter((c) => distance(piece, c, figure) <= FAR);
  if (deposits.length === 0) return false;
  // "They mine the deposits that are put at …": the deposits are the verb's object, also where they stand right before it.
  return (
    output.start >= figure.end ||
    deposits.some((c) => gap(c, figure) < gap(output, figure) || (c.end <= output.start && output.start - c.end <= 2))
  );
};
const ESTIMATED = 20;

/** A percentage: a stake of a company, or a share of a market, an output, a need. */
const portion = (
  piece: Piece,
  figure: Figure,
  by: MeasureOptions & { near: Cue | undefined },
): Measured | undefined => {
  const { near, companies } = by;
  if (by.namesOnly && companies.length > 0) return { attribute: 'stake', rule: 'measure.stake.named' };
  const beside =
    companies.some((c) => gap(c, figure) <= 14) || cuesOf(piece, 'reference', 'rest').some((c) => gap(c, figure) <= 12);
  if (near?.is === 'stake' && companies.length === 0 && has(piece, 'goods', 'ore')) return undefined;
  const owned = cuesOf(piece, 'attributes', 'stake', 'part').find((c) => companies.some((m) => gap(m, c) <= OWNED));
  if (owned && (!near || (!DROPPED.has(near.is) && near.is !== 'share')))
    return { attribute: 'stake', rule: 'measure.stake.owned', cue: owned };
  if (bought(piece, figure) && (!near || !DROPPED.has(near.is)))
    return { attribute: 'stake', rule: 'measure.stake.bought' };
  if (near?.is === 'part')
    return { attribute: companies.length > 0 ? 'stake' : 'share', rule: 'measure.part', cue: near };
  if (near?.is === 'stake' && (companies.length > 0 || !has(piece, 'attributes', 'share')))
    return { attribute: 'stake', rule: 'measure.stake', cue: near };
  if (near?.is !== 'growth' && isSplit(piece)) return { attribute: 'stake', rule: 'measure.stake.split' };
  if (beside && (!near || distance(piece, near, figure) > 20))
    return { attribute: 'stake', rule: 'measure.stake.beside' };
  if (!near && companies.length > 0 && cuesOf(piece, 'reference', 'project').some((c) => gap(c, figure) <= PROJECT))
    return { attribute: 'stake', rule: 'measure.stake.project' };
  if (near && DROPPED.has(near.is) && distance(piece, near, figure) <= CHANGED) return undefined;
  if (!near && (by.dropped || companies.some((c) => gap(c, figure) <= CHANGED))) return undefined;
  return { attribute: 'share', rule: `measure.share.${near?.is ?? 'default'}`, ...(near ? { cue: near } : {}) };
};

/** Percentages that make a whole, each beside a name of its own: what is split is owned, unless a market or an output is. */
const isSplit = (piece: Piece): boolean => {
  const parts = piece.figures.filter((f) => f.unit === 'percent');
  const sum = parts.reduce((all, f) => all + (typeof f.value === 'number' ? f.value : 0), 0);
  if (parts.length < 2 || Math.abs(sum - 100) > 1 || has(piece, 'attributes', 'share')) return false;
  const names = piece.mentions.filter((m) => m.kind === 'country' || m.kind === 'organisation');
  return new Set(names.filter((m) => parts.some((f) => gap(f, m) <= SPLIT)).map((m) => m.id)).size >= parts.length;
};
const SPLIT = 25;

/** How near a word of growth, of a grade or of a price makes a percentage no share. */
const CHANGED = 60;

/** "Buys 40% of the mine", "кендин 40 пайызын сатып алды": a part of a thing that changes hands. */
const bought = (piece: Piece, figure: Figure): boolean =>
  has(piece, 'kinds', 'purchase') &&
  !has(piece, 'attributes', 'share') &&
  cuesOf(piece, 'kinds', 'deposit', 'plant', 'venture').some((c) => gap(c, figure) <= PROJECT);

/** How near a company stands to "its share"; how near a project to "70% of it". */
const OWNED = 6;
const PROJECT = 40;

const nearest = (piece: Piece, figure: Figure, reach: Reach): Cue | undefined => {
  let best: Cue | undefined;
  let least = FAR;
  for (const cue of cuesOf(piece, 'attributes', ...reach.may)) {
    const far = distance(piece, cue, figure) + 40 * between(piece, figure, cue);
    if (far < least) [best, least] = [cue, far];
  }
  return best;
};

/** Other figures of the same sort that stand between a figure and a word: the word is theirs sooner. */
const between = (piece: Piece, figure: Figure, cue: Cue): number => {
  const from = Math.min(figure.end, cue.end);
  const to = Math.max(figure.start, cue.start);
  return piece.figures.filter((f) => f !== figure && f.start >= from && f.end <= to).length;
};

/** Money told again in another currency right after ("$1.1bn (€952m)"): one fact, two currencies. */
export const repeats = (text: string, first: Figure, second: Figure): boolean => {
  if (!isMoney(first.unit) || !isMoney(second.unit) || first.unit === second.unit) return false;
  if (gap(first, second) > 24 || second.start < first.end) return false;
  return (
    /^\s*[(（[]/.test(text.slice(first.end, second.start)) ||
    /^\s*(,|،|—|–|-|=|≈)?\s*[^\p{L}]*$/u.test(text.slice(first.end, second.start))
  );
};
