import type { Span } from '#fact';
import { isMoney } from './measures.ts';
import { type Cue, cuesOf, has, type Piece, pieceOf, type Scene } from './scene.ts';
import { companiesOf, type Organisations, projectsOf } from './who.ts';

/** One thing that the text makes claims about: a deal, an accession, a deposit; with the pieces that speak of it. */
export interface Topic {
  readonly key: string;
  readonly project?: string;
  readonly companies: readonly string[];
  readonly pieces: Piece[];
}

/** Groups the pieces of a scene by what they speak of, in order of first mention. */
export const findTopics = (scene: Scene, organisations: Organisations): Topic[] => {
  const pieces = scene.sentences.flatMap((sentence) => cut(scene, sentence, organisations));
  const groups = groupCompanies(pieces, organisations);
  const topics: Topic[] = [];
  let current: Topic | undefined;
  const waiting: Piece[] = [];
  for (const piece of pieces) {
    const anchor = anchorOf(piece, { groups, organisations });
    if (!anchor && !current) {
      waiting.push(piece);
      continue;
    }
    if (anchor) current = open(topics, anchor);
    current!.pieces.push(...waiting.splice(0), piece);
  }
  if (waiting.length > 0) topics.push({ key: 'text', companies: [], pieces: waiting });
  return topics;
};

const open = (topics: Topic[], anchor: Anchor): Topic => {
  const known = topics.find((t) => t.key === anchor.key);
  if (known) return known;
  const made: Topic = { ...anchor, pieces: [] };
  topics.push(made);
  return made;
};

interface Anchor {
  readonly key: string;
  readonly project?: string;
  readonly companies: readonly string[];
}
interface Groups {
  /** Company → the group of companies that act together. */
  readonly of: ReadonlyMap<string, string>;
  readonly members: ReadonlyMap<string, readonly string[]>;
  /** Companies that deal with several others apart (one maker, many buyers). */
  readonly hubs: ReadonlySet<string>;
}

const anchorOf = (piece: Piece, by: { groups: Groups; organisations: Organisations }): Anchor | undefined => {
  const project = projectsOf(piece)[0];
  if (project) return { key: `project:${project}`, project, companies: [] };
  const companies = companiesOf(piece, by.organisations);
  const own = companies.filter((c) => !by.groups.hubs.has(c));
  const group = own.length > 0 ? by.groups.of.get(own[0]!)! : undefined;
  if (group) return { key: `companies:${group}`, companies: by.groups.members.get(group)! };
  if (companies.length > 0) return { key: `companies:${companies[0]}`, companies: [companies[0]!] };
  return statesAnchor(piece);
};

/** Trade between countries, a market, a memorandum of governments: things without a company. */
const statesAnchor = (piece: Piece): Anchor | undefined => {
  const countries = [...new Set(piece.mentions.filter((m) => m.kind === 'country').map((m) => m.id))].sort();
  if (has(piece, 'attributes', 'trade') && piece.figures.some((f) => isMoney(f.unit))) return { key: `trade:${countries.join('-')}`, companies: [] }; // biome-ignore format: one case
  const deal = cuesOf(piece, 'kinds', 'agreement', 'contract', 'memorandum')[0];
  const act = has(piece, 'status', 'signed', 'agreed', 'announced');
  if (deal && act && countries.length >= 2) return { key: `states:${deal.is === 'memorandum' ? 'memorandum' : 'deals'}:${countries.join('-')}`, companies: [] }; // biome-ignore format: one case
  return undefined;
};

/** Companies that stand together in a piece belong together, unless one of them is a hub. */
const groupCompanies = (pieces: readonly Piece[], organisations: Organisations): Groups => {
  const lists = pieces.map((piece) => ({ companies: companiesOf(piece, organisations), tells: tells(piece) }));
  const hubs = hubsOf(lists);
  const parent = new Map<string, string>();
  const find = (id: string): string => (parent.get(id) === id ? id : find(parent.get(id)!));
  const alone = new Set(lists.filter((l) => l.tells).map((l) => l.companies.filter((c) => !hubs.has(c))).filter((l) => l.length === 1).map((l) => l[0]!)); // biome-ignore format: one chain
  for (const { companies } of lists) {
    const own = companies.filter((c) => !hubs.has(c));
    for (const id of own) if (!parent.has(id)) parent.set(id, id);
    const joined = hubs.size > 0 ? own.filter((c) => !alone.has(c)) : own;
    for (const id of joined.slice(1)) parent.set(find(id), find(joined[0]!));
  }
  const members = new Map<string, string[]>();
  for (const id of parent.keys()) members.set(find(id), [...(members.get(find(id)) ?? []), id]);
  return { of: new Map([...parent.keys()].map((id) => [id, find(id)])), members, hubs };
};

interface Listed {
  readonly companies: readonly string[];
  readonly tells: boolean;
}
/** A maker whose buyers each have a piece of their own, with its own number. */
const hubsOf = (lists: readonly Listed[]): Set<string> => {
  const hubs = new Set<string>();
  for (const id of new Set(lists.flatMap((l) => l.companies))) {
    const partners = new Set(
      lists.filter((l) => l.tells && l.companies.length === 2 && l.companies.includes(id)).map((l) => l.companies.find((c) => c !== id)!), // biome-ignore format: one chain
    );
    if (partners.size >= 2) hubs.add(id);
  }
  return hubs;
};

const tells = (piece: Piece): boolean =>
  piece.counts.length > 0 ||
  piece.figures.some((f) => f.unit !== 'percent') ||
  has(piece, 'status', 'signed', 'agreed');

/** Cuts a sentence where a new company comes with a number of its own: a list of deals. */
const cut = (scene: Scene, sentence: Piece, organisations: Organisations): Piece[] => {
  if (sentence.segments.length < 2) return [sentence];
  const spans: Span[] = [];
  let open: { span: Span; piece: Piece } | undefined;
  for (const segment of sentence.segments) {
    const piece = pieceOf(scene.text, segment, sentence);
    if (open && startsAnew(open.piece, piece, organisations)) {
      spans.push(open.span);
      open = undefined;
    }
    const span: Span = { start: open?.span.start ?? segment.start, end: segment.end };
    open = { span, piece: pieceOf(scene.text, span, sentence) };
  }
  if (open) spans.push(open.span);
  return spans.length > 1 ? spans.map((span) => pieceOf(scene.text, span, sentence)) : [sentence];
};

const startsAnew = (before: Piece, next: Piece, organisations: Organisations): boolean => {
  const mine = [...companiesOf(before, organisations), ...projectsOf(before)];
  const theirs = [...companiesOf(next, organisations), ...projectsOf(next)];
  if (mine.length === 0 || theirs.length === 0 || theirs.some((id) => mine.includes(id))) return false;
  return counts(before) && counts(next);
};
const counts = (piece: Piece): boolean => piece.counts.length > 0 || piece.figures.some((f) => f.unit !== 'percent');

/** The first cue of a heading over several pieces. */
export const firstCue = (topic: Topic, heading: Cue['heading'], ...is: readonly string[]): Cue | undefined => {
  for (const piece of topic.pieces) {
    const cue = cuesOf(piece, heading, ...is)[0];
    if (cue) return cue;
  }
  return undefined;
};
