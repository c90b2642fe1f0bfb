import { claims } from './about.ts';
import { isMoney } from './measures.ts';
import { has, type Piece, type Scene } from './scene.ts';
import { companiesOf, kindOf, type Organisations, projectsOf } from './who.ts';

/** How a text is laid out: in lines, and whether each tells a deal of its own. */
export interface Layout {
  /** Number of the line that a piece stands on. */
  line(piece: Piece): number;
  /** True where line after line names other parties, or the lines are numbered: a list of deals. */
  readonly digest: boolean;
}
/** So many lines with parties of their own make a list. */
const MANY = 3;

/** Tells a list of deals from the story of one. */
export const layoutOf = (scene: Scene, pieces: readonly Piece[], organisations: Organisations): Layout => {
  const breaks = [...scene.text.matchAll(/\n/g)].map((match) => match.index);
  const lines = new Map<Piece, number>();
  let at = 0;
  for (const piece of pieces) {
    while (at < breaks.length && breaks[at]! < piece.start) at++;
    lines.set(piece, at);
  }
  const line = (piece: Piece): number => lines.get(piece) ?? 0;
  const numbered = [...scene.text.matchAll(/^\s*(?:\d{1,2}[.)]|[•●▪–—*-])\s+\S/gm)].length >= MANY;
  return { line, digest: numbered || manyParties(pieces, { line, scene, organisations }) };
};

const manyParties = (
  pieces: readonly Piece[],
  by: { line: (piece: Piece) => number; scene: Scene; organisations: Organisations },
): boolean => {
  const named = new Map<number, Set<string>>();
  for (const piece of pieces) {
    if (!claims(piece)) continue;
    const lender = lenderIn(piece, by.organisations);
    const names = [
      ...companiesOf(piece, by.organisations),
      ...projectsOf(piece, by.scene.lexicon),
      ...(lender ? [lender] : []),
    ];
    const known = named.get(by.line(piece)) ?? new Set();
    for (const name of names) known.add(name);
    named.set(by.line(piece), known);
  }
  const seen = new Set<string>();
  let apart = 0;
  for (const names of named.values()) {
    if (names.size > 0 && [...names].every((name) => !seen.has(name))) apart++;
    for (const name of names) seen.add(name);
  }
  return apart >= MANY;
};

const LENDERS: ReadonlySet<string> = new Set(['bank', 'agency', 'fund']);
/** Who lends, where a sentence tells of nobody but the lender and of no project told before. */
export const lenderIn = (piece: Piece, organisations: Organisations): string | undefined => {
  if (!piece.figures.some((f) => isMoney(f.unit)) || has(piece, 'reference', 'this')) return undefined;
  if (companiesOf(piece, organisations).length > 0) return undefined;
  return piece.mentions.find(
    (m) => m.kind === 'organisation' && organisations.has(m.id) && LENDERS.has(kindOf(m, organisations)),
  )?.id;
};
