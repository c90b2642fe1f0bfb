import type { Clue } from '#fact';
import { cuesOf, type Piece, type Scene } from './scene.ts';
import type { Topic } from './topics.ts';
import { countriesOf } from './who.ts';

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

const made = new WeakMap<Topic, Clue>();
/** What the text says of the thing that a claim is about; `part` tells a part of it apart. Call it when the topic has all its pieces. */
export const clueOf = (scene: Scene, topic: Topic, part?: string): Clue => {
  const whole = made.get(topic) ?? build(scene, topic);
  made.set(topic, whole);
  return part ? { ...whole, part } : whole;
};

const build = (scene: Scene, topic: Topic): Clue => {
  const project = scene.lexicon.projects.find((p) => p.id === topic.project);
  const { pieces } = topic;
  return {
    kind: /^(trade|market):/.exec(topic.key)?.[1] ?? project?.kind ?? kindOf(pieces),
    projects: topic.project ? [topic.project] : [],
    organisations: unique([
      ...topic.companies,
      ...(topic.maker ? [topic.maker] : []),
      ...(project?.organisations ?? []),
    ]),
    minerals: unique(pieces.flatMap((p) => ids(p, 'mineral'))),
    countries: unique(project ? project.countries : pieces.flatMap(countriesOf)),
    places: unique(pieces.flatMap((p) => ids(p, 'place'))),
    goods: unique(pieces.flatMap((p) => cuesOf(p, 'goods').map((c) => c.is))),
  };
};

const kindOf = (pieces: readonly Piece[]): string => {
  const kinds = new Set(pieces.flatMap((p) => cuesOf(p, 'kinds').map((c) => c.is)));
  return BY_WEIGHT.find((kind) => kinds.has(kind)) ?? 'deal';
};
const ids = (piece: Piece, kind: string): string[] => piece.mentions.filter((m) => m.kind === kind).map((m) => m.id);
const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];
