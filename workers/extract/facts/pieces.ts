import type { Span } from '#fact';
import { differ, objectsOf, share, singleMinerals } from './about.ts';
import { cuesOf, has, type Piece, pieceOf, type Scene } from './scene.ts';
import { companiesOf, type Organisations, projectsOf } from './who.ts';

/** Cuts a sentence where another company, project or good comes with a number or a deed of its own: a list of deals. */
export const cut = (scene: Scene, sentence: Piece, organisations: Organisations): Piece[] => {
  const parts = partsOf(sentence);
  if (parts.length < 2) return [sentence];
  const spans: Span[] = [];
  let open = parts[0]!;
  for (const part of parts.slice(1)) {
    const [before, next, rest] = [open, part, { start: part.start, end: sentence.end }].map((span) =>
      pieceOf(scene.text, span, sentence),
    ) as [Piece, Piece, Piece];
    if (startsAnew({ before, next, rest }, { scene, organisations })) {
      spans.push(open);
      open = part;
    } else open = { start: open.start, end: part.end };
  }
  spans.push(open);
  return spans.length > 1 ? spans.map((span) => pieceOf(scene.text, span, sentence)) : [sentence];
};

/** The segments of a sentence, parted again at words like "and" and "including". */
const partsOf = (sentence: Piece): Span[] => {
  const joints = cuesOf(sentence, 'reference', 'and', 'including').map((cue) => cue.start);
  return sentence.segments.flatMap(({ start, end }) => {
    const marks = [start, ...joints.filter((at) => at > start && at < end), end];
    return marks.slice(1).map((to, i) => ({ start: marks[i]!, end: to }));
  });
};

interface By {
  readonly scene: Scene;
  readonly organisations: Organisations;
}
interface Around {
  readonly before: Piece;
  /** Up to the next comma or "and". */
  readonly next: Piece;
  /** Up to the end of the sentence. */
  readonly rest: Piece;
}
const startsAnew = ({ before, next, rest }: Around, { scene, organisations }: By): boolean => {
  const names = (piece: Piece) => [...companiesOf(piece, organisations), ...projectsOf(piece, scene.lexicon)];
  const things = (piece: Piece) => [...objectsOf(piece), ...singleMinerals(piece)];
  const theirs = names(next);
  if (theirs.length === 0 || share(names(before), theirs)) return false;
  const named = names(before).length > 0;
  if (!named && startsWith(next, 'including')) return counts(before);
  if (named && counts(before) && counts(next)) return true;
  const other = named ? !share(things(before), things(rest)) : differ(things(before), things(rest));
  return other && weighs(before) && weighs(rest);
};
/** "Deals worth 17 bn, including Boeing jets": what is named is a part of the sum. */
const startsWith = (piece: Piece, is: string): boolean =>
  cuesOf(piece, 'reference', is).some((cue) => cue.start - piece.start <= 4);
const counts = (piece: Piece): boolean => piece.counts.length > 0 || piece.figures.some((f) => f.unit !== 'percent');
/** Tells a deed, or a number. */
const weighs = (piece: Piece): boolean =>
  counts(piece) || has(piece, 'status', 'agreed', 'signed', 'announced', 'planned', 'negotiating');
