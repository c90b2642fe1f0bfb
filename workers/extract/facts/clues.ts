import type { Clue } from '#fact';
import { frequent, homeStates, isTelling, mineralsOf, objectsOf, singleMinerals, sitesOf } from './about.ts';
import { promised } from './anchors.ts';
import { type About, asideOf } from './asides.ts';
import { isMoney } from './measures.ts';
import { cuesOf, gap, has, type Piece, type Scene, segmentOf } from './scene.ts';
import type { Topic } from './topics.ts';
import { countriesOf, type Organisations, REGION } from './who.ts';

/** Kinds of things by how much they say of a topic: a railway is more than an agreement. */
const BY_WEIGHT = [
  'railway',
  'pipeline',
  'line',
  'station',
  'venture',
  'memorandum',
  'licence',
  'plant',
  'deposit',
  'purchase',
  'fund',
  'investment',
  'contract',
  'agreement',
  'trade',
];

/** What is needed to tell what a claim is about. */
export interface ClueOptions {
  readonly scene: Scene;
  readonly organisations: Organisations;
  readonly topic: Topic;
}

const made = new WeakMap<Topic, Clue>();
/**
 * What the text says of the thing that a claim is about; `part` tells a part of it apart. Call it when the topic has all its pieces.
 * Claims of states and markets are about these, in whatever topic they stand.
 */
export const clueOf = (by: ClueOptions, piece: Piece, claim: About & { readonly part?: string | undefined }): Clue => {
  const whole = made.get(by.topic) ?? build(by);
  made.set(by.topic, whole);
  const clue = asideOf(piece, claim, { ...by, minerals: whole.minerals }) ?? whole;
  const part = claim.part ?? beforeNow(piece, claim);
  return part ? { ...clue, part } : clue;
};

/** What was so before ("earlier 75 %", "a year ago 26 bn") is told beside what is so now, and does not contradict it. */
const beforeNow = (piece: Piece, claim: About): string | undefined => {
  if (!PAST.has(claim.attribute)) return undefined;
  // A span may begin with a word of the part before ("cost 4 bn, earlier 3 bn"); it ends with its number.
  const part = segmentOf(piece, { start: claim.span.end - 1, end: claim.span.end });
  const cue = cuesOf(piece, 'reference', 'earlier').find(
    (c) => gap(c, claim.span) <= BESIDE && segmentOf(piece, c) === part,
  );
  return cue && 'earlier';
};
const PAST: ReadonlySet<string> = new Set([
  'value',
  'financing',
  'stake',
  'quantity',
  'output',
  'share',
  'trade',
  'reserve',
]);

const BESIDE = 20;

const build = ({ scene, organisations, topic }: ClueOptions): Clue => {
  const project = scene.lexicon.projects.find((p) => p.id === topic.project);
  const accession = project?.kind === 'accession';
  const telling = topic.pieces.filter((piece) => isTelling(piece, { lexicon: scene.lexicon, organisations }));
  const pieces = telling.length > 0 ? telling : topic.pieces;
  const bodies = unique([...topic.companies, ...(topic.maker ? [topic.maker] : []), ...(project?.organisations ?? [])]);
  const seats = bodies.flatMap((id) => organisations.get(id)?.country ?? []);
  const kind = topic.kind ?? project?.kind ?? (isSum(topic, pieces) ? 'agreements' : kindOf(pieces));
  const told = frequent(pieces.map(countriesOf));
  const states = unique([
    ...(accession ? joining(scene, topic) : []),
    ...(project ? project.countries : [...told, ...seats]),
  ]);
  const homes = states.some((id) => REGION.has(id)) ? [] : homeOf(scene, topic);
  const partners = OF_TWO.has(kind) && states.every((id) => REGION.has(id)) ? partnerOf(scene) : [];
  return {
    kind,
    projects: topic.project ? [topic.project] : [],
    organisations: bodies,
    minerals: accession ? [] : frequent(ownPieces(kind, pieces).map(mineralsOf)),
    countries: unique([...states, ...homes, ...partners]),
    places: accession ? [] : unique(pieces.flatMap((p) => sitesOf(p, scene.lexicon))),
    goods: accession ? [] : unique(pieces.flatMap((p) => cuesOf(p, 'goods').map((c) => c.is))),
  };
};

/** A sum between two states is of the metals told with it, not of those that a neighbouring sentence tells of the region. */
const ownPieces = (kind: string, pieces: readonly Piece[]): readonly Piece[] => {
  if (kind !== 'agreements' && kind !== 'investments') return pieces;
  const summed = pieces.filter((p) => p.figures.some((f) => isMoney(f.unit)));
  return summed.length > 0 ? summed : pieces;
};

/** Kinds of things that are between two states. */
const OF_TWO: ReadonlySet<string> = new Set(['agreements', 'investments', 'memorandum']);
/** What states promise to invest and buy, with no company and no thing named. */
const isSum = (topic: Topic, pieces: readonly Piece[]): boolean =>
  topic.companies.length === 0 &&
  !topic.project &&
  pieces.every((p) => singleMinerals(p).length + objectsOf(p).length === 0) &&
  pieces.some(
    (p) => p.figures.some((f) => isMoney(f.unit)) && has(p, 'kinds', 'investment', 'purchase') && promised(p),
  );

/** The state that a text names most beside those of the region, if one is. */
const partnerOf = (scene: Scene): string[] => {
  const named = frequent(scene.sentences.map((p) => countriesOf(p).filter((id) => !REGION.has(id))));
  return named.length === 1 ? named : [];
};

/** Who joins: the states of the sentences that name the pact or tell of joining it, those that it is of left out. */
const joining = (scene: Scene, topic: Topic): string[] => {
  const pact = new Set(scene.lexicon.projects.find((p) => p.id === topic.project)?.countries);
  const naming = topic.pieces.filter(
    (p) => has(p, 'status', 'join', 'joined') || p.mentions.some((m) => m.kind === 'project'),
  );
  const found = frequent(naming.map((p) => homeStates(p).filter((id) => !pact.has(id))));
  return found.length > 0 ? found : homeOf(scene, topic);
};

/** The state of the region that a topic without one is told in: of the sentences before it, else the only one of the text. */
const homeOf = (scene: Scene, topic: Topic): string[] => {
  const first = Math.min(...topic.pieces.map((p) => p.sentence));
  for (let at = first; at >= 0; at--) {
    const homes = homeStates(scene.sentences[at]!);
    if (homes.length === 1) return homes;
    if (homes.length > 1) return [];
  }
  const all = unique(scene.sentences.flatMap(homeStates));
  return all.length === 1 ? all : [];
};

const kindOf = (pieces: readonly Piece[]): string => {
  const kinds = new Set(pieces.flatMap((p) => cuesOf(p, 'kinds').map((c) => c.is)));
  return BY_WEIGHT.find((kind) => kinds.has(kind)) ?? 'deal';
};
const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];
