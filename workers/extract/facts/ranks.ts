import type { Span } from '#fact';
import { type Cue, cuesOf, gap, has, type Piece, segmentOf, within } from './scene.ts';

export interface Ranked {
  /** `largest`, `one-of-largest`, `second-largest` … */
  readonly value: string;
  /** world | region | country | company */
  readonly scope: string;
  readonly cue: Cue;
  readonly span: Span;
}

/** Things that a ledger of deals ranks: deposits, plants, deals, producers. */
const RANKED = [
  'deposit',
  'plant',
  'agreement',
  'contract',
  'purchase',
  'railway',
  'station',
  'pipeline',
  'investment',
];

/** What a piece says is the largest of its kind. */
export const findRanks = (piece: Piece): Ranked[] => {
  const found: Ranked[] = [];
  for (const cue of cuesOf(piece, 'attributes').filter((c) => /largest$|^top-/.test(c.is))) {
    const scope = scopeOf(piece, cue);
    if (!scope) continue;
    found.push({
      value: cue.is === 'largest' && isOneOf(piece, cue) ? 'one-of-largest' : cue.is,
      scope: scope.is,
      cue,
      span: { start: Math.min(cue.start, scope.start), end: Math.max(cue.end, scope.end) },
    });
  }
  return found;
};

/** "Among the world's largest", "әлемдегі ең ірі кен орындарының бірі": the word for one of them stands before or behind. */
const isOneOf = (piece: Piece, cue: Cue): boolean => {
  const segment = segmentOf(piece, cue);
  return (
    cuesOf(piece, 'reference', 'one-of').some((c) => c.end <= cue.start && cue.start - c.end <= 24) ||
    cuesOf(piece, 'reference', 'one-of-after').some(
      (c) => within(c, segment) && c.start >= cue.end && c.start - cue.end <= 60,
    )
  );
};

const scopeOf = (piece: Piece, cue: Cue): (Span & { is: string }) | undefined => {
  const producer = has(piece, 'goods', 'producer');
  const thing = [...cuesOf(piece, 'kinds', ...RANKED), ...cuesOf(piece, 'attributes', 'reserve')].some(
    (k) => gap(k, cue) <= 60,
  );
  const mineral = piece.mentions.some((m) => m.kind === 'mineral');
  const scope = cuesOf(piece, 'reference', 'world', 'company', 'country', 'region')
    .filter((c) => gap(c, cue) <= 80)
    .sort((a, b) => gap(a, cue) - gap(b, cue))[0];
  if (scope && (thing || producer || (mineral && scope.is === 'world'))) return scope;
  return producer && !scope ? { start: cue.start, end: cue.end, is: 'world' } : undefined;
};
