import { isMoney } from './measures.ts';
import { cut } from './pieces.ts';
import { type Cue, cuesOf, has, type Piece, type Scene } from './scene.ts';
import {
  type Company,
  companiesOf,
  countriesOf,
  type Groups,
  groupCompanies,
  type Organisations,
  projectsOf,
  REGION,
} from './who.ts';

/** One thing that the text makes claims about: a deal, an accession, a deposit; with the pieces that speak of it. */
export interface Topic {
  readonly key: string;
  readonly project?: string;
  companies: readonly Company[];
  readonly pieces: Piece[];
  /** The maker that sells to several buyers of the text, where this is one of its sales. */
  maker?: Company;
  /** True for what one maker sells to several buyers of the text, taken together. */
  sold?: boolean;
}

/** Groups the pieces of a scene by what they speak of, in order of first mention. */
export const findTopics = (scene: Scene, organisations: Organisations): Topic[] => {
  const pieces = scene.sentences.flatMap((sentence) => cut(scene, sentence, organisations));
  const groups = groupCompanies(pieces, organisations);
  const book: Book = { topics: [], aliases: new Map(), groups };
  let current: Topic | undefined;
  for (const piece of pieces) {
    const found = anchorOf(scene, piece, { groups, organisations });
    const anchor = found && goesOn(piece, current, found) ? undefined : found;
    if (anchor?.once) {
      open(book, anchor).pieces.push(piece);
      continue;
    }
    if (anchor) current = turn(book, { anchor, current, piece });
    else if (!current || strays(scene, piece, current)) current = open(book, { key: 'text', companies: [] });
    current.pieces.push(piece);
  }
  return book.topics;
};

/** "It belongs to a package of agreements …": a piece that begins by referring back stays with what it refers to. */
const goesOn = (piece: Piece, current: Topic | undefined, anchor: Anchor): boolean => {
  if (!current || anchor.project || anchor.once) return false;
  const deal = has(piece, 'kinds', 'agreement', 'contract', 'memorandum', 'venture', 'licence');
  if (anchor.companies.length > 0) return current.project !== undefined && anchor.companies.length < 2 && !deal;
  if (current.key.startsWith('states:')) return false;
  if (cuesOf(piece, 'reference', 'back', 'this').some((c) => c.start - piece.start <= 2)) return true;
  return (
    current.project !== undefined &&
    !piece.figures.some((f) => isMoney(f.unit)) &&
    !has(piece, 'kinds', 'memorandum') &&
    minerals(piece).length === 0
  );
};

/** A sum agreed on, told after an accession, is no part of the accession. */
const strays = (scene: Scene, piece: Piece, current: Topic): boolean =>
  scene.lexicon.projects.some((p) => p.id === current.project && p.kind === 'accession') &&
  piece.figures.some((f) => isMoney(f.unit)) &&
  has(piece, 'kinds', 'agreement', 'contract', 'investment', 'purchase');

interface Book {
  topics: Topic[];
  /** Keys under which a topic goes on after another was found to be the same. */
  readonly aliases: Map<string, Topic>;
  readonly groups: Groups;
}
interface Anchor {
  readonly key: string;
  readonly project?: string;
  readonly companies: readonly Company[];
  /** Said in passing (a market share, a trade turnover): what follows goes on with the topic before. */
  readonly once?: boolean;
}

const open = (book: Book, anchor: Anchor): Topic => {
  const known = book.aliases.get(anchor.key) ?? book.topics.find((t) => t.key === anchor.key);
  if (known) return known;
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
  const known = book.aliases.get(anchor.key) ?? book.topics.find((t) => t.key === anchor.key);
  if (!known && current && current.companies.length > 0 && anchor.companies.length > 0 && joins(piece, book.groups)) {
    current.companies = [...current.companies, ...anchor.companies];
    book.aliases.set(anchor.key, current);
    return current;
  }
  if (known || !current || current.companies.length > 0 || anchor.companies.length === 0) return open(book, anchor);
  const unnamed = current.key.startsWith('states:deals') || current.key === 'text';
  const same = unnamed && sameThing(current, piece, book.groups);
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
const joins = (piece: Piece, groups: Groups): boolean =>
  groups.makers.size === 0 &&
  (has(piece, 'kinds', 'venture') ||
    (has(piece, 'attributes', 'stake') && piece.figures.some((f) => f.unit === 'percent')));

const minerals = (piece: Piece): string[] => piece.mentions.filter((m) => m.kind === 'mineral').map((m) => m.id);
const sameThing = (topic: Topic, piece: Piece, groups: Groups): boolean => {
  if (!topic.pieces.some(substantial)) return false;
  const goods = new Set(topic.pieces.flatMap((p) => cuesOf(p, 'goods', 'aircraft', 'locomotives').map((c) => c.is)));
  if (groups.makers.size === 0 && cuesOf(piece, 'goods', ...goods).some((c) => goods.has(c.is))) return true;
  if (has(piece, 'reference', 'this')) return true;
  const mine = new Set(topic.pieces.flatMap(minerals));
  return minerals(piece).some((id) => mine.has(id) && !/^(critical-minerals|rare-earths)$/.test(id));
};
const substantial = (piece: Piece): boolean =>
  piece.figures.length > 0 || piece.counts.length > 0 || has(piece, 'status', 'agreed', 'signed', 'announced');

const anchorOf = (
  scene: Scene,
  piece: Piece,
  by: { groups: Groups; organisations: Organisations },
): Anchor | undefined => {
  const { groups, organisations } = by;
  const project = projectsOf(piece, scene.lexicon)[0];
  if (project) return { key: `project:${project}`, project, companies: [] };
  const companies = companiesOf(piece, organisations);
  const own = [...new Set(companies.filter((c) => !groups.makers.has(c)).map((c) => groups.of.get(c) ?? c))];
  const maker =
    companies.find((c) => groups.makers.has(c)) ?? (own.length > 1 ? groups.makerOf.get(own[0]!) : undefined);
  if (own.length > 0 && (own.length === 1 || !maker))
    return { key: `companies:${own[0]}`, companies: groups.members.get(own[0]!) ?? [own[0]!] };
  if (maker) return { key: `companies:${maker}`, companies: [maker] };
  return statesAnchor(piece);
};

/** Trade between countries, a market, deals of governments: things without a company. */
const statesAnchor = (piece: Piece): Anchor | undefined => {
  const countries = countriesOf(piece);
  const region = countries.filter((id) => REGION.has(id)).sort();
  const money = piece.figures.some((f) => isMoney(f.unit));
  if (has(piece, 'attributes', 'trade') && money && has(piece, 'kinds', 'trade'))
    return { key: `trade:${[...countries].sort().join('-')}`, companies: [], once: true };
  if (market(piece)) return { key: `market:${minerals(piece)[0]}:${countries[0]}`, companies: [], once: true };
  const paper = cuesOf(piece, 'kinds', 'memorandum')[0] ?? cuesOf(piece, 'kinds', 'agreement', 'contract')[0];
  const act = has(piece, 'status', 'signed', 'agreed', 'announced');
  const invests = money && has(piece, 'kinds', 'investment', 'purchase');
  if (region.length === 0 || countries.length + Number(invests) < 2) return undefined;
  if (!invests && !(paper && act)) return undefined;
  return { key: `states:${paper?.is === 'memorandum' ? 'memorandum' : 'deals'}:${region.join('-')}`, companies: [] };
};

/** A country's part of a market: no deal, and no company. */
const market = (piece: Piece): boolean =>
  minerals(piece).length > 0 &&
  countriesOf(piece).length > 0 &&
  has(piece, 'reference', 'world') &&
  (has(piece, 'goods', 'producer') || has(piece, 'attributes', 'share')) &&
  piece.figures.every((f) => f.unit === 'percent');

/** The first cue of some meanings over the pieces of a topic. */
export const firstCue = (topic: Topic, heading: Cue['heading'], ...is: readonly string[]): Cue | undefined => {
  for (const piece of topic.pieces) {
    const cue = cuesOf(piece, heading, ...is)[0];
    if (cue) return cue;
  }
  return undefined;
};
