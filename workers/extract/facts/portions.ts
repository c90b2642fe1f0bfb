import type { Span } from '#fact';
import { cuesOf, gap, type Piece } from './scene.ts';

/** A part of the deal that a number is about: options, firm orders; a substance; a year. */
export const partOf = (piece: Piece, number: Span): string | undefined => {
  const order = cuesOf(piece, 'reference', 'option', 'firm')
    .filter((c) => gap(c, number) <= 40)
    .sort((a, b) => gap(a, number) - gap(b, number))[0];
  if (order) return order.is === 'option' ? 'options' : 'firm';
  const substance = substanceOf(piece, number);
  if (substance) return substance;
  const year = piece.mentions.filter((m) => m.kind === 'date' && /^\d{4}$/.test(m.id) && gap(m, number) <= 30)[0];
  return year?.id;
};

const SUBSTANCES: Readonly<Record<string, string>> = {
  ore: 'ore',
  oxide: 'oxide',
  concentrate: 'concentrate',
  apt: 'apt',
};
/** Ore, oxide, concentrate or an intermediate: what a mass is a mass of, where it is not the metal. */
export const substanceOf = (piece: Piece, number: Span): string | undefined => {
  const cue = cuesOf(piece, 'goods', ...Object.keys(SUBSTANCES))
    .filter((c) => gap(c, number) <= 30 && c.start >= number.start - 40)
    .sort((a, b) => gap(a, number) - gap(b, number))[0];
  return cue ? SUBSTANCES[cue.is] : undefined;
};
