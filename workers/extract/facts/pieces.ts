import type { Span } from '#fact';
import { type Piece, pieceOf, type Scene } from './scene.ts';
import { companiesOf, type Organisations, projectsOf } from './who.ts';

/** Cuts a sentence where another company comes with a number of its own: a list of deals. */
export const cut = (scene: Scene, sentence: Piece, organisations: Organisations): Piece[] => {
  if (sentence.segments.length < 2) return [sentence];
  const spans: Span[] = [];
  let open: { span: Span; piece: Piece } | undefined;
  for (const segment of sentence.segments) {
    const piece = pieceOf(scene.text, segment, sentence);
    if (open && startsAnew(open.piece, piece, { scene, organisations })) {
      spans.push(open.span);
      open = undefined;
    }
    const span: Span = { start: open?.span.start ?? segment.start, end: segment.end };
    open = { span, piece: pieceOf(scene.text, span, sentence) };
  }
  if (open) spans.push(open.span);
  return spans.length > 1 ? spans.map((span) => pieceOf(scene.text, span, sentence)) : [sentence];
};

interface By {
  readonly scene: Scene;
  readonly organisations: Organisations;
}
const startsAnew = (before: Piece, next: Piece, { scene, organisations }: By): boolean => {
  const mine = [...companiesOf(before, organisations), ...projectsOf(before, scene.lexicon)];
  const theirs = [...companiesOf(next, organisations), ...projectsOf(next, scene.lexicon)];
  if (mine.length === 0 || theirs.length === 0 || theirs.some((id) => mine.includes(id))) return false;
  return counts(before) && counts(next);
};
const counts = (piece: Piece): boolean => piece.counts.length > 0 || piece.figures.some((f) => f.unit !== 'percent');
