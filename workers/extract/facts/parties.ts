import type { Mention } from '#fact';
import { holderOf, lenderOf, lends } from './holders.ts';
import { isMoney } from './measures.ts';
import { cuesOf, gap, has, overlaps, type Piece, type Scene } from './scene.ts';
import type { Topic } from './topics.ts';
import { companyMentions, kindOf, type Organisations, REGION } from './who.ts';

export interface Party {
  readonly mention: Mention;
  readonly piece: Piece;
  readonly rule: string;
}
export interface PartyOptions {
  readonly organisations: Organisations;
  /** True where the topic has told of money, a stake or ordered goods. */
  readonly told: boolean;
}
type Parties = Map<string, Party>;
/** Kinds of projects that states build with one another. */
const BETWEEN: ReadonlySet<string> = new Set(['railway', 'line', 'pipeline']);

/** Who makes the deal: the companies that the pieces name; states only where two of them deal and no company does. */
export const findParties = (scene: Scene, topic: Topic, options: PartyOptions): Party[] => {
  const found: Parties = new Map();
  const between = scene.lexicon.projects.some((p) => p.id === topic.project && BETWEEN.has(p.kind));
  companies(topic, options, found);
  if (between && !holds(topic, options)) {
    const sides = states(topic);
    if (sides.length > 0) found.clear();
    for (const party of sides) found.set(party.mention.id, party);
  }
  if (topic.maker && !found.has(topic.maker)) {
    const maker = firstMention(scene, topic.maker);
    if (maker) found.set(topic.maker, { ...maker, rule: 'party.maker' });
  }
  const idle = found.size === 1 && !deals(topic, options);
  if (idle) found.clear();
  if (found.size < 2) lenders(topic, options, found);
  if (idle) return [...found.values()];
  if (found.size === 0) agencies(topic, options, found);
  if (found.size > 0) bodies(topic, options, found);
  return found.size > 0 ? [...found.values()] : states(topic);
};

/** A firm that holds a stake of a line or a pipeline is its party, and the states that it crosses are none. */
const holds = (topic: Topic, { organisations }: PartyOptions): boolean =>
  topic.pieces.some(
    (piece) =>
      has(piece, 'attributes', 'stake') &&
      companyMentions(piece, organisations).length > 0 &&
      piece.figures.some((f) => f.unit === 'percent'),
  );

const companies = (topic: Topic, { organisations }: PartyOptions, found: Parties) => {
  for (const piece of topic.pieces) {
    for (const mention of companyMentions(piece, organisations)) {
      if (
        found.has(mention.id) ||
        (topic.sold && !topic.companies.includes(mention.id)) ||
        isObject(piece, mention, organisations)
      )
        continue;
      found.set(mention.id, { mention, piece, rule: 'party.company' });
    }
  }
};

/** What is owned or what owns ("70 percent of the firm", "a subsidiary of the fund") is named to tell who a party is. */
const isObject = (piece: Piece, mention: Mention, organisations: Organisations): boolean => {
  const parent = cuesOf(piece, 'reference', 'kin').some(
    (cue) => cue.end <= mention.start && mention.start - cue.end <= 12,
  );
  if (parent && kindOf(mention, organisations) === 'fund') return true;
  const held = piece.figures.find((f) => f.unit === 'percent' && f.end <= mention.start && mention.start - f.end <= 5);
  const holder = held && holderOf(piece, held, organisations);
  return holder !== undefined && holder.id !== mention.id;
};

const DEAL = ['agreement', 'contract', 'memorandum', 'venture', 'purchase', 'licence', 'partnership', 'investment'];
/** One company alone makes a deal only where a deal is spoken of; a mine that tells its output makes none. */
const deals = (topic: Topic, { told }: PartyOptions): boolean =>
  told ||
  topic.pieces.some(
    (p) =>
      has(p, 'status', 'agreed', 'signed', 'negotiating', 'suspended', 'cancelled', 'denied') ||
      (has(p, 'kinds', 'purchase') && has(p, 'goods', 'aircraft', 'locomotives', 'wagons')) ||
      (has(p, 'kinds', ...DEAL) && has(p, 'status', 'planned', 'hoped', 'announced', 'approved', 'completed')),
  );

/** Banks, funds and agencies that lend, grant or promise a sum; beside two partners they are only their bank. */
const lenders = (topic: Topic, { organisations }: PartyOptions, found: Parties) => {
  for (const piece of topic.pieces) {
    if (!has(piece, 'attributes', 'financing', 'stake')) continue;
    for (const figure of piece.figures.filter((f) => isMoney(f.unit) && lends(piece, f))) {
      const mention = lenderOf(piece, figure, organisations);
      if (!mention || found.has(mention.id) || !LENDING.has(kindOf(mention, organisations))) continue;
      found.set(mention.id, { mention, piece, rule: 'party.lender' });
    }
  }
};
const LENDING: ReadonlySet<string> = new Set(['bank', 'fund', 'agency']);

/** A foreign survey or institute that means to dig: where no company does. */
const agencies = (topic: Topic, { organisations }: PartyOptions, found: Parties) => {
  const means = topic.pieces.some(
    (p) =>
      (has(p, 'kinds', 'deposit', 'licence') && has(p, 'status', 'planned', 'hoped', 'agreed', 'signed')) ||
      (has(p, 'kinds', 'memorandum') && has(p, 'status', 'signed')),
  );
  if (!means) return;
  for (const piece of topic.pieces) {
    for (const mention of piece.mentions) {
      const known = mention.kind === 'organisation' ? organisations.get(mention.id) : undefined;
      if (known?.kind !== 'agency' || !known.country || REGION.has(known.country) || found.has(mention.id)) continue;
      found.set(mention.id, { mention, piece, rule: 'party.agency' });
    }
  }
};

/** Ministries, agencies and governments that sign or agree beside a company. */
const bodies = (topic: Topic, { organisations }: PartyOptions, found: Parties) => {
  for (const piece of topic.pieces) {
    if (!has(piece, 'status', 'signed', 'agreed')) continue;
    const alone = companyMentions(piece, organisations).length === 0;
    const beside = (m: Mention) =>
      alone || [...found.values()].some((p) => p.piece === piece && gap(p.mention, m) <= 60);
    const governs = (m: Mention) => cuesOf(piece, 'kinds', 'government').some((c) => gap(c, m) <= 2);
    for (const m of piece.mentions) {
      if (found.has(m.id) || !beside(m)) continue;
      const body = m.kind === 'organisation' && ['ministry', 'agency'].includes(kindOf(m, organisations));
      const says = cuesOf(piece, 'attribution').some((c) => gap(c, m) <= 4);
      if ((body && !says) || (m.kind === 'country' && governs(m)))
        found.set(m.id, { mention: m, piece, rule: 'party.body' });
    }
  }
};

const firstMention = (scene: Scene, id: string): { mention: Mention; piece: Piece } | undefined => {
  for (const piece of scene.sentences) {
    const mention = piece.mentions.find((m) => m.id === id);
    if (mention) return { mention, piece };
  }
  return undefined;
};

const PAPERS = ['agreement', 'contract', 'memorandum', 'railway', 'pipeline', 'line', 'venture'];
/** Companies of states, not a joint venture (совместное предприятие), deal. */
const countsFirms = (piece: Piece): boolean =>
  cuesOf(piece, 'goods', 'companies').some((c) => !cuesOf(piece, 'kinds', 'venture').some((v) => overlaps(v, c)));

/** The piece that names most states, where states deal. */
const states = (topic: Topic): Party[] => {
  let best: Party[] = [];
  for (const piece of topic.pieces) {
    if (!topic.project && !has(piece, 'status', 'signed', 'agreed', 'negotiating', 'planned')) continue;
    if (!topic.project && !has(piece, 'kinds', ...PAPERS)) continue;
    if (countsFirms(piece) || (!topic.project && has(piece, 'status', 'join', 'joined'))) continue;
    const countries = new Map(piece.mentions.filter((m) => m.kind === 'country').map((m) => [m.id, m] as const));
    if (countries.size > Math.max(1, best.length))
      best = [...countries.values()].map((mention) => ({ mention, piece, rule: 'party.state' }));
  }
  return best;
};
