import { claims, differ, homeStates, mineralsOf, minesOf, objectsOf, share, singleMinerals, worksOf } from './about.ts';
import { type Anchor, anchorOf } from './anchors.ts';
import { layoutOf, lenderIn } from './digest.ts';
import { isMoney } from './measures.ts';
import { cut } from './pieces.ts';
import { type Cue, cuesOf, has, type Piece, type Scene } from './scene.ts';
import { type Company, companiesOf, type Groups, groupCompanies, type Organisations } from './who.ts';

/** One thing that the text makes claims about: a deal, an accession, a deposit; with the pieces that speak of it. */
export interface Topic {
  readonly key: string;
  readonly project?: string;
  companies: readonly Company[];
  readonly pieces: Piece[];
  /** What kind of thing it is, where the text tells more than a sentence's words do. */
  readonly kind?: string;
  /** The maker that sells to several buyers of the text, where this is one of its sales. */
  maker?: Company;
  /** True for what one maker sells to several buyers of the text, taken together. */
  sold?: boolean;
}

/** Groups the pieces of a scene by what they speak of, in order of first mention. */
export const findTopics = (scene: Scene, organisations: Organisations): Topic[] => {
  const pieces = scene.sentences.flatMap((sentence) => cut(scene, sentence, organisations));
  const layout = layoutOf(scene, pieces, organisations);
  const groups = groupCompanies(pieces, organisations, layout.digest);
  const book: Book = { topics: [], aliases: new Map(), groups, scene, organisations, digest: layout.digest };
  let current: Topic | undefined;
  let line = -1;
  for (const piece of pieces) {
    const fresh = layout.digest && layout.line(piece) !== line;
    // "3." at the head of an item is no sentence of its own.
    if (piece.end - piece.start > ITEM_MARK) line = layout.line(piece);
    const found =
      anchorOf(scene, piece, { groups, organisations }) ??
      (fresh || layout.digest ? itemOf(book, piece, fresh) : undefined);
    const anchor = found && goesOn(book, piece, { current, anchor: found, fresh }) ? undefined : found;
    if (anchor?.once) {
      open(book, anchor).pieces.push(piece);
      continue;
    }
    if (anchor) current = turn(book, { anchor, current, piece });
    else if (!current) current = open(book, TEXT);
    else if (strays(scene, piece, current)) current = elsewhere(book, piece);
    else if (isOther(book, piece, current)) current = elsewhere(book, piece);
    current.pieces.push(piece);
  }
  return book.topics;
};
const ITEM_MARK = 4;
const TEXT: Anchor = { key: 'text', companies: [] };

/** In a list of deals: a lender's loan, or what a line tells without a name. */
const itemOf = (book: Book, piece: Piece, fresh: boolean): Anchor | undefined => {
  const lender = lenderIn(piece, book.organisations);
  if (lender) return { key: `lender:${lender}`, companies: [lender] };
  const own = piece.figures.some((f) => f.unit !== 'percent') && !has(piece, 'reference', 'this', 'back');
  return fresh && own ? { key: `text:line:${piece.sentence}`, companies: [] } : undefined;
};

/** "It belongs to a package of agreements …": a piece that begins by referring back stays with what it refers to. */
const goesOn = (
  book: Book,
  piece: Piece,
  { current, anchor, fresh }: { current: Topic | undefined; anchor: Anchor; fresh: boolean },
): boolean => {
  if (!current || anchor.project || anchor.once) return false;
  const named = current.project !== undefined && current.pieces.flatMap((p) => companiesOf(p, book.organisations));
  if (named && (share(named, anchor.companies) || (!fresh && has(piece, 'reference', 'this')))) return true;
  if (fresh && anchor.companies.length > 0) return false;
  if (fresh && anchor.key.startsWith('text'))
    return share(singleMinerals(piece), current.pieces.flatMap(singleMinerals));
  if (anchor.kind === 'memorandum' && current.pieces.some((p) => has(p, 'kinds', 'memorandum'))) return true;
  if (anchor.kind && anchor.kind !== 'memorandum' && isOfStates(current))
    return share(homeStates(piece), current.pieces.flatMap(homeStates));
  if (anchor.kind) return false;
  const deal = has(piece, 'kinds', 'agreement', 'contract', 'memorandum', 'venture', 'licence');
  if (anchor.companies.length > 0) return current.project !== undefined && anchor.companies.length < 2 && !deal;
  if (current.key.startsWith('states:')) return false;
  if (cuesOf(piece, 'reference', 'back', 'this').some((c) => c.start - piece.start <= 2)) return true;
  return (
    current.project !== undefined &&
    !piece.figures.some((f) => isMoney(f.unit)) &&
    !has(piece, 'kinds', 'memorandum') &&
    mineralsOf(piece).length === 0
  );
};

/** Deals of states without a company or a thing of their own: what they invest and buy is one agreement. */
const isOfStates = (topic: Topic): boolean => {
  if (topic.companies.length > 0 || topic.project || topic.kind === 'memorandum' || topic.kind === 'investments')
    return false;
  const things = topic.pieces.flatMap((p) => [...objectsOf(p), ...singleMinerals(p)]);
  return (
    things.length === 0 &&
    topic.pieces.some(
      (p) => homeStates(p).length > 0 && has(p, 'kinds', 'agreement', 'contract', 'investment') && claims(p),
    )
  );
};

/** A sum agreed on, told after an accession, is no part of the accession. */
const strays = (scene: Scene, piece: Piece, current: Topic): boolean =>
  scene.lexicon.projects.some((p) => p.id === current.project && p.kind === 'accession') &&
  piece.figures.some((f) => isMoney(f.unit)) &&
  has(piece, 'kinds', 'agreement', 'contract', 'investment', 'purchase');

/** A claim without a name of its own, but of another metal, another good, another mine or another state than was spoken of. */
const isOther = (book: Book, piece: Piece, current: Topic): boolean => {
  const told = current.pieces.filter(claims);
  if (!claims(piece) || told.length === 0) return false;
  const of = (list: (piece: Piece) => string[]): [string[], string[]] => [list(piece), told.flatMap(list)];
  if (differ(...of(objectsOf))) return true;
  if (!book.digest && (current.project || current.companies.length > 0)) {
    const [here, before] = of(singleMinerals);
    return current.companies.length > 0 && objectsOf(piece).length > 0 && before.length > 0 && !share(here, before);
  }
  return differ(...of(singleMinerals)) || differ(...of(homeStates)) || (book.digest && differ(...of(worksOf)));
};
/** The topic of a piece by what it is of: the mine, the metal or good, the state. */
const elsewhere = (book: Book, piece: Piece): Topic => {
  const mine = minesOf(piece, book.scene.lexicon)[0];
  const thing = singleMinerals(piece)[0] ?? objectsOf(piece)[0];
  const state = homeStates(piece)[0];
  const name = [mine, thing].filter((id) => id !== undefined).join(':');
  return open(book, { key: name ? `thing:${name}` : `text:${state ?? piece.sentence}`, companies: [] });
};

interface Book {
  topics: Topic[];
  /** Keys under which a topic goes on after another was found to be the same. */
  readonly aliases: Map<string, Topic>;
  readonly groups: Groups;
  readonly scene: Scene;
  readonly organisations: Organisations;
  /** The text is a list of deals. */
  readonly digest: boolean;
}

const known = (book: Book, anchor: Anchor): Topic | undefined =>
  book.aliases.get(anchor.key) ?? book.topics.find((t) => t.key === anchor.key);
const open = (book: Book, anchor: Anchor): Topic => {
  const before = known(book, anchor);
  if (before) return before;
  const { once: _, ...rest } = anchor;
  const made: Topic = { ...rest, pieces: [] };
  const maker = anchor.companies.map((c) => book.groups.makerOf.get(c)).find((m) => m !== undefined);
  if (maker) made.maker = maker;
  if (anchor.companies.length === 1 && book.groups.makers.has(anchor.companies[0]!)) made.sold = true;
  book.topics.push(made);
  return made;
};

/** Where a piece turns to something else, or tells who is behind what was spoken of. */
const turn = (book: Book, at: { anchor: Anchor; current: Topic | undefined; piece: Piece }): Topic => {
  const { anchor, current, piece } = at;
  const before = known(book, anchor);
  if (
    !before &&
    current &&
    current.companies.length > 0 &&
    anchor.companies.length > 0 &&
    joins(book, piece, current)
  ) {
    current.companies = [...current.companies, ...anchor.companies];
    book.aliases.set(anchor.key, current);
    return current;
  }
  if (before || !current || current.companies.length > 0 || anchor.companies.length === 0) return open(book, anchor);
  const unnamed = (current.key.startsWith('states:') && !current.kind) || current.key === 'text';
  const same = unnamed && sameThing(current, piece, book);
  if (same) {
    current.companies = anchor.companies;
    book.aliases.set(anchor.key, current);
    return current;
  }
  const made = open(book, anchor);
  if (current.key === 'text' && !current.pieces.some(substantial)) {
    book.topics = book.topics.filter((t) => t !== current);
    made.pieces.push(...current.pieces);
  }
  return made;
};

/** "Together with X it forms a joint venture": a partner, not another deal. */
const joins = (book: Book, piece: Piece, current: Topic): boolean =>
  book.groups.makers.size === 0 &&
  !book.digest &&
  !differ(singleMinerals(piece), current.pieces.flatMap(singleMinerals)) &&
  (has(piece, 'kinds', 'venture') ||
    (has(piece, 'attributes', 'stake') && piece.figures.some((f) => f.unit === 'percent')));

const sameThing = (topic: Topic, piece: Piece, book: Book): boolean => {
  if (!topic.pieces.some(substantial)) return false;
  const goods = topic.pieces.flatMap(objectsOf);
  if (book.groups.makers.size === 0 && share(objectsOf(piece), goods)) return true;
  if (has(piece, 'reference', 'this')) return true;
  const metals = topic.pieces.flatMap(singleMinerals);
  if (share(singleMinerals(piece), metals)) return true;
  // Who is behind it: a sentence of names after the first thing that the text tells, without a number of its own.
  const other = differ(objectsOf(piece), goods) || differ(singleMinerals(piece), metals);
  const numbers = piece.figures.length + piece.counts.length;
  return (
    !book.digest &&
    !other &&
    numbers === 0 &&
    book.topics.length === 1 &&
    book.groups.makers.size === 0 &&
    goods.length + metals.length > 0
  );
};
const substantial = (piece: Piece): boolean =>
  piece.figures.length > 0 || piece.counts.length > 0 || has(piece, 'status', 'agreed', 'signed', 'announced');

/** The first cue of some meanings over the pieces of a topic. */
export const firstCue = (topic: Topic, heading: Cue['heading'], ...is: readonly string[]): Cue | undefined => {
  for (const piece of topic.pieces) {
    const cue = cuesOf(piece, heading, ...is)[0];
    if (cue) return cue;
  }
  return undefined;
};
