import type { Fact, Figure, Quoted, Span } from '#fact';
import type { Reading } from '../reading.ts';
import { neighbourOf } from '../senses.ts';
import { clueOf } from './clues.ts';
import { contextOf } from './context.ts';
import { countGoods, existing, isOutput, unitOf } from './counts.ts';
import { holderOf, lenderMentions, lenderOf } from './holders.ts';
import { measure, repeats } from './measures.ts';
import { findParties } from './parties.ts';
import { partOf, substanceOf } from './portions.ts';
import { findRanks } from './ranks.ts';
import { type Found, gap, has, layOut, type Piece, type Scene } from './scene.ts';
import { findStage, isWorthTelling } from './status.ts';
import { findTopics, firstCue, type Topic } from './topics.ts';
import { findDatesOf } from './when.ts';
import { companyMentions, type Organisations, organisationsOf } from './who.ts';

/** One field of one article with all that its facts are made from. */
interface Work {
  readonly scene: Scene;
  readonly organisations: Organisations;
  readonly topic: Topic;
  readonly facts: Fact[];
  /** Aircraft or locomotives, where the topic is about them. */
  readonly goods: string | undefined;
  /** What the last mass of this topic was told of. */
  last?: Fact['attribute'];
}

/** Every claim that a field makes, in the order of its topics. */
export const findFacts = (reading: Reading, found: Found): Fact[] => {
  const scene = layOut(reading, found);
  const organisations = organisationsOf(reading.lexicon);
  const facts: Fact[] = [];
  for (const topic of findTopics(scene, organisations))
    tell({ scene, organisations, topic, facts, goods: firstCue(topic, 'goods', 'aircraft', 'locomotives')?.is });
  return distinct(facts);
};

const tell = (work: Work) => {
  const before = work.facts.length;
  for (const piece of work.topic.pieces) {
    if (has(piece, 'status', 'denied')) continue;
    figures(work, piece);
    counts(work, piece);
    ranks(work, piece);
  }
  if (IN_PASSING.test(work.topic.key)) return;
  const accession = isAccession(work);
  // What was told of states and markets in passing says nothing of this topic.
  const told = work.facts.slice(before).some((fact) => !ASIDE.has(fact.clue.kind));
  stages(work, { accession, told });
  if (!accession) parties(work, work.facts.slice(before).some(isDeal));
};
/** Money, stakes and ordered goods are told of deals; output and reserves of mines. */
const isDeal = (fact: Fact): boolean =>
  ['value', 'stake', 'financing'].includes(fact.attribute) ||
  (fact.attribute === 'quantity' && /^(aircraft|locomotives)$/.test(fact.unit ?? ''));
/** Kinds of what is told of states and markets, whatever the topic. */
const ASIDE: ReadonlySet<string> = new Set(['trade', 'market', 'companies', 'reserves']);
/** Topics of a figure alone: a turnover, a market. */
const IN_PASSING = /^(trade|market):/;

const stages = (work: Work, by: { accession: boolean; told: boolean }) => {
  const { topic, scene } = work;
  const told = (topic.maker ? [...topic.pieces, ...namedIn(work)] : topic.pieces).filter((p) => !asks(scene.text, p));
  const stage = findStage(told, by);
  const worth = by.accession || !topic.key.startsWith('text') || (stage && isWorthTelling(stage, by.told));
  if (stage && worth)
    put(work, stage.piece, {
      attribute: 'status',
      value: stage.value,
      rule: stage.rule,
      span: around(scene, stage.piece, stage.cue),
    });
  if (!worth || (!stage && !by.told)) return;
  for (const piece of topic.pieces) {
    for (const { date, event, modality } of findDatesOf(piece, { ...by, published: scene.published })) {
      put(work, piece, {
        attribute: 'date',
        value: date.id,
        rule: `date.${event.is}`,
        span: date,
        extra: { modality },
      });
    }
  }
};

/** A question ("Will the plant be built?") asserts nothing. */
const asks = (text: string, piece: Piece): boolean => /[?？؟]\s*[»”"]?\s*$/u.test(text.slice(piece.start, piece.end));

/** Sentences about all buyers of a maker tell the stage of each: "the three airlines have committed …". */
const namedIn = ({ scene, topic }: Work): Piece[] =>
  scene.sentences.filter((s) => s.mentions.some((m) => topic.companies.includes(m.id)));

const parties = (work: Work, told: boolean) => {
  const { scene, topic, organisations } = work;
  for (const party of findParties(scene, topic, { organisations, told })) {
    put(work, party.piece, { attribute: 'party', value: party.mention.name, rule: party.rule, span: party.mention });
  }
};

const isAccession = ({ scene, topic }: Work): boolean =>
  scene.lexicon.projects.find((p) => p.id === topic.project)?.kind === 'accession';

const figures = (work: Work, piece: Piece) => {
  let last: Figure | undefined;
  let dropped = false;
  for (const figure of piece.figures) {
    if (last && repeats(work.scene.text, last, figure)) {
      const fact = work.facts.at(-1);
      if (fact && fact.value === last.value)
        work.facts[work.facts.length - 1] = {
          ...fact,
          also: [...(fact.also ?? []), { value: figure.value, unit: figure.unit }],
        };
      continue;
    }
    last = figure;
    const mass = /^(t|kg|oz|bbl)$/.test(figure.unit);
    const measured = measure(piece, figure, {
      companies: companyMentions(piece, work.organisations),
      lenders: lenderMentions(piece, work.organisations),
      last: mass ? work.last : undefined,
      dropped: figure.unit === 'percent' && dropped,
      namesOnly: neighbourOf(work.scene.language) !== undefined,
    });
    if (figure.unit === 'percent') dropped = measured === undefined;
    work.scene.trace?.({
      rule: measured?.rule ?? 'measure.none',
      quote: figure.quote,
      verdict: measured ? 'fired' : 'rejected',
    });
    if (!measured) continue;
    const turnover = work.topic.key.startsWith('trade:') && measured.rule === 'measure.value.default';
    if (mass) work.last = measured.attribute;
    const span = measured.cue && gap(measured.cue, figure) <= 40 ? join(measured.cue, figure) : figure;
    put(work, piece, {
      ...measured,
      ...(turnover ? { attribute: 'trade' as const, rule: 'measure.trade.goes-on' } : {}),
      value: figure.value,
      unit: figure.unit,
      hedge: figure.hedge,
      span,
      extra: extras(work, piece, { figure, attribute: measured.attribute }),
      part: partOf(piece, figure),
    });
  }
};

const extras = (work: Work, piece: Piece, of: { figure: Figure; attribute: string }): Partial<Fact> => {
  if (of.attribute === 'stake') {
    const holder = holderOf(piece, of.figure, work.organisations);
    return holder ? { holder: holder.name } : {};
  }
  if (of.attribute === 'financing') {
    const by = lenderOf(piece, of.figure, work.organisations);
    return by ? { by: by.name } : {};
  }
  const substance = of.attribute === 'reserve' || of.attribute === 'output' ? substanceOf(piece, of.figure) : undefined;
  return substance ? { substance } : {};
};

const counts = (work: Work, piece: Piece) => {
  for (const counted of countGoods(piece, work.scene.text, work.goods)) {
    if (existing(piece, counted)) continue;
    const attribute = isOutput(piece, counted) ? 'output' : 'quantity';
    const { value, hedge } = counted.count;
    put(work, piece, {
      attribute,
      value,
      hedge,
      unit: unitOf(counted.goods),
      rule: counted.rule,
      span: counted.span,
      part: partOf(piece, counted.count),
    });
  }
};

const ranks = (work: Work, piece: Piece) => {
  for (const rank of findRanks(piece)) {
    put(work, piece, {
      attribute: 'rank',
      value: rank.value,
      unit: rank.scope,
      rule: `rank.${rank.value}`,
      span: rank.span,
    });
  }
};

interface Claim extends Pick<Fact, 'attribute' | 'value' | 'rule'> {
  readonly unit?: string;
  readonly hedge?: Fact['hedge'];
  readonly span: Span;
  readonly part?: string | undefined;
  readonly extra?: Partial<Fact>;
}
const put = (work: Work, piece: Piece, claim: Claim) => {
  const { scene } = work;
  work.facts.push({
    ...quoted(scene, claim.span),
    clue: clueOf(work, piece, claim),
    attribute: claim.attribute,
    value: claim.value,
    hedge: claim.hedge ?? 'exact',
    rule: claim.rule,
    ...(claim.unit ? { unit: claim.unit } : {}),
    ...contextOf(piece, claim.span, claim.attribute),
    ...claim.extra,
  });
};

const quoted = (scene: Scene, span: Span): Quoted => ({
  start: span.start,
  end: span.end,
  quote: scene.text.slice(span.start, span.end),
  field: scene.field,
});
const join = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

/** The words that state a stage: the segments around the status word, no longer than a line or two. */
const around = (scene: Scene, piece: Piece, cue: Span): Span => {
  const inner = piece.segments.find((s) => cue.start >= s.start && cue.start < s.end) ?? piece;
  let { start, end } = inner;
  while (/\s/.test(scene.text[start] ?? '')) start++;
  while (/\s/.test(scene.text[end - 1] ?? '')) end--;
  return end - start < 12 ? { start: piece.start, end: piece.end } : { start, end };
};

/** A claim told twice is one claim. */
const distinct = (facts: readonly Fact[]): Fact[] => {
  const seen = new Set<string>();
  return facts.filter((fact) => {
    const key = JSON.stringify([
      fact.attribute,
      fact.value,
      fact.unit,
      fact.holder ?? fact.by,
      fact.attribute === 'party' || fact.attribute === 'status'
        ? fact.clue.organisations.join() + fact.clue.projects.join() + fact.clue.kind
        : '',
    ]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};
