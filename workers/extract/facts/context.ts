import type { Fact, Mention, Span } from '#fact';
import { cuesOf, gap, type Piece, segmentOf, within } from './scene.ts';

/** Attributes that are told for a year, and as plan or result. */
const TIMED: ReadonlySet<string> = new Set(['value', 'quantity', 'output', 'share', 'trade', 'reserve', 'financing']);

/** What stands around a claim: the year it is told for, whether it is a plan, and who says it. */
export const contextOf = (piece: Piece, span: Span, attribute: string): Partial<Fact> => {
  const speaker = speakerOf(piece);
  const period = TIMED.has(attribute) ? periodOf(piece, span) : undefined;
  const planned = TIMED.has(attribute) && isPlanned(piece, span);
  return {
    ...(period ? { period } : {}),
    ...(planned ? { modality: 'planned' as const } : {}),
    ...(speaker ? { speaker } : {}),
  };
};

/** The year that stands beside a figure: in 2024, 2024-жылы. */
const periodOf = (piece: Piece, span: Span): string | undefined =>
  piece.mentions.find((m) => m.kind === 'date' && /^\d{4}(\/\d{4})?$/.test(m.id) && gap(m, span) <= 25)?.id;

const isPlanned = (piece: Piece, span: Span): boolean => {
  const segment = segmentOf(piece, span);
  const words = [...cuesOf(piece, 'modality', 'future', 'expected'), ...cuesOf(piece, 'status', 'planned', 'hoped')];
  return words.some((cue) => within(cue, segment));
};

const SPEAKERS: ReadonlySet<Mention['kind']> = new Set(['person', 'organisation'] as const);
/** The person or body nearest to a word of saying, as written. */
const speakerOf = (piece: Piece): string | undefined => {
  for (const cue of cuesOf(piece, 'attribution')) {
    const near = piece.mentions.filter((m) => SPEAKERS.has(m.kind) && gap(m, cue) <= 25);
    const best = near.sort((a, b) => gap(a, cue) - gap(b, cue))[0];
    if (best) return best.quote;
  }
  return undefined;
};
