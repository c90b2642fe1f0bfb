import { type Span, STATUSES, type Status } from '#fact';
import { isMoney } from './measures.ts';
import { type Cue, cuesOf, gap, has, overlaps, type Piece, segmentOf, within } from './scene.ts';

export interface Stage {
  readonly value: Status;
  readonly cue: Cue;
  readonly piece: Piece;
  readonly rule: string;
}
/** What decides how words of the ladder are read. */
export interface StageOptions {
  /** The topic is an accession: joining counts, buying and building do not. */
  readonly accession: boolean;
}

const LADDER = STATUSES.slice(0, 10);
const rank = (status: Status): number => LADDER.indexOf(status);
const OFF: ReadonlySet<string> = new Set(['suspended', 'cancelled', 'denied']);
/** A word of negation or of the future this near (in characters) changes a status word. */
const NEAR = 13;
/** So near stands a verb that takes another: plans to sign. */
const ADJACENT = 4;
const ACTS: ReadonlySet<string> = new Set(['agreed', 'signed', 'approved', 'underway', 'completed']);
/** Things of which one says that they were opened, delivered or bought. */
const COMPLETABLE = [
  'plant',
  'railway',
  'pipeline',
  'station',
  'line',
  'venture',
  'deposit',
  'purchase',
  'licence',
  'contract',
  'agreement',
  'memorandum',
  'fund',
];

/** The most definite stage that the pieces of one topic assert. */
export const findStage = (pieces: readonly Piece[], options: StageOptions): Stage | undefined => {
  const stages = pieces.flatMap((piece) => (options.accession ? accessionStages(piece) : dealStages(piece)));
  const denied = stages.find((s) => s.value === 'denied');
  const off = denied ?? stages.find((s) => OFF.has(s.value));
  const on = stages.filter((s) => !OFF.has(s.value));
  const rumour = on.find((s) => s.value === 'rumoured');
  if (options.accession && rumour && !on.some((s) => rank(s.value) > rank('announced'))) return rumour;
  const best = on.reduce<Stage | undefined>((top, s) => (!top || rank(s.value) > rank(top.value) ? s : top), undefined);
  if (denied && best?.piece === denied.piece) return denied;
  if (off && (!best || rank(best.value) < rank('signed'))) return off;
  return best ?? (options.accession ? undefined : bareNoun(pieces));
};

/** Words of the kind stand close before or behind, in the same part of the sentence. */
const near = (piece: Piece, cue: Cue, words: readonly [Cue['heading'], ...string[]]): boolean => {
  const [heading, ...is] = words;
  const most = heading === 'status' ? ADJACENT : NEAR;
  const segment = segmentOf(piece, cue);
  return cuesOf(piece, heading, ...is).some(
    (c) => within(c, segment) && gap(c, cue) <= (c.reach && c.start < cue.start ? c.reach : most) && !overlaps(c, cue),
  );
};
const negated = (piece: Piece, cue: Cue): boolean =>
  cue.tail === 'not' ||
  near(piece, cue, ['negation']) ||
  cuesOf(piece, 'negation').some((c) => overlaps(c, cue) && !within(c, cue));

const dealStages = (piece: Piece): Stage[] => {
  if (unsaid(piece)) return [];
  const denial = denialOf(piece);
  if (denial) return ends(piece, denial.cue) ? stands(piece, denial.cue) : [denial];
  const made: Stage[] = [];
  const will = cuesOf(piece, 'status', 'will');
  for (const cue of cuesOf(piece, 'status')) {
    if (cue.is === 'join' || cue.is === 'joined' || (cue.is === 'planned' && will.some((w) => overlaps(w, cue))))
      continue;
    const value = dealStage(piece, cue);
    if (value) made.push({ value, cue, piece, rule: `status.${cue.is}${value === cue.is ? '' : `.${value}`}` });
  }
  const paper = cuesOf(piece, 'kinds', 'memorandum').find((k) => !negatedOrOpen(piece, k));
  if (paper && made.every((s) => rank(s.value) < rank('agreed')))
    made.push({ value: 'agreed', cue: paper, piece, rule: 'status.noun.memorandum' });
  made.push(...begun(piece));
  return made;
};

/** "Neither confirmed nor denied that it had signed": nothing is said of it. */
const unsaid = (piece: Piece): boolean => cuesOf(piece, 'status', 'denied').some((c) => negated(piece, c));

/** "Denied that it had been frozen", "the reports of a signing are untrue": what is denied is no stage of its own. */
const denialOf = (piece: Piece): Stage | undefined => {
  const [cue] = cuesOf(piece, 'status', 'denied');
  return cue && { value: 'denied', cue, piece, rule: 'status.denied' };
};

/** "Denied reports that the contract had been cancelled": what is denied is the end of the deal. */
const ends = (piece: Piece, cue: Cue): boolean =>
  cuesOf(piece, 'status', 'cancelled', 'suspended').some((c) => !overlaps(c, cue) && gap(c, cue) <= DENIED);
const DENIED = 60;
/** Then the paper stands as it was signed. */
const stands = (piece: Piece, cue: Cue): Stage[] =>
  has(piece, 'kinds', 'contract', 'agreement', 'licence')
    ? [{ value: 'signed', cue, piece, rule: 'status.denied.stands' }]
    : [];

/** "Construction will begin in spring", "output began": what begins, and whether it has. Talks, studies and terms begin too: they are no stage. */
const begun = (piece: Piece): Stage[] =>
  cuesOf(piece, 'attributes', 'begins', 'began').flatMap((cue) => {
    const by = (list: readonly Cue[]) => list.some((c) => gap(c, cue) <= BEGINS && !overlaps(c, cue));
    const works = by(cuesOf(piece, 'kinds', 'works'));
    const made = by(cuesOf(piece, 'attributes', 'output'));
    if (!works && !made && !by(cuesOf(piece, 'kinds', ...BUILT))) return [];
    if (negated(piece, cue)) return [];
    const value =
      cue.is === 'begins' || open(piece, cue) ? 'planned' : works ? 'underway' : made ? 'completed' : undefined;
    return value ? [{ value, cue, piece, rule: `status.${cue.is}.${value}` }] : [];
  });
/** How far from its verb the thing stands that begins. */
const BEGINS = 70;
const BUILT = ['plant', 'railway', 'pipeline', 'station', 'line', 'deposit'];

const negatedOrOpen = (piece: Piece, cue: Cue): boolean => negated(piece, cue) || open(piece, cue);
/** It is to come, may come, or is planned. */
const open = (piece: Piece, cue: Cue): boolean =>
  cue.tail === 'future' ||
  near(piece, cue, ['modality', 'future', 'possible', 'expected']) ||
  near(piece, cue, ['status', 'planned']);

const dealStage = (piece: Piece, cue: Cue): Status | undefined => {
  if (cue.is === 'will') return willOf(piece, cue);
  const status = cue.is as Status;
  if (OFF.has(status) ? near(piece, cue, ['modality', 'possible']) : negated(piece, cue) || withoutPaper(piece, cue))
    return undefined;
  if (ACTS.has(status) && negatedOrOpen(piece, cue)) return 'planned';
  if (status === 'announced')
    return announces(piece, cue) ? (toBeTold(piece, cue) ? 'planned' : 'announced') : undefined;
  if (status === 'completed' && !completes(piece)) return undefined;
  if (status === 'approved' && cuesOf(piece, 'reference', 'firm', 'option').some((c) => overlaps(c, cue)))
    return undefined;
  if ((status === 'signed' || status === 'approved') && paperOf(piece, cue) === 'memorandum') return 'agreed';
  return status;
};

/** "Will build", "закупит": told of a sum, of goods, of works it is an announcement. */
const willOf = (piece: Piece, cue: Cue): Status | undefined => {
  if (negated(piece, cue) || near(piece, cue, ['modality', 'possible', 'expected'])) return undefined;
  if (cuesOf(piece, 'status', 'planned', 'hoped').some((c) => gap(c, cue) <= NEAR && !overlaps(c, cue)))
    return 'planned';
  const substance =
    piece.figures.some((f) => isMoney(f.unit) || f.unit === 'MW') ||
    has(piece, 'goods', 'aircraft', 'locomotives', 'wagons') ||
    cuesOf(piece, 'kinds', ...BUILT, 'works', 'contract').some((k) => !overlaps(k, cue));
  return substance ? 'announced' : plannedAt(piece, cue) ? 'planned' : undefined;
};

/** The same words are told as a plan too. */
const plannedAt = (piece: Piece, cue: Cue): boolean => cuesOf(piece, 'status', 'planned').some((c) => overlaps(c, cue));

/** "No agreement has been signed": the negation stands at the paper. */
const withoutPaper = (piece: Piece, cue: Cue): boolean =>
  cuesOf(piece, 'kinds', 'agreement', 'contract', 'memorandum').some(
    (k) =>
      k.end <= cue.start &&
      cue.start - k.end <= 24 &&
      cuesOf(piece, 'negation').some((c) => c.end <= k.start && k.start - c.end <= 12),
  );

/** "Is expected to announce": what follows the word of telling says of the deal, not of the telling. */
const toBeTold = (piece: Piece, cue: Cue): boolean => {
  const before = { ...piece, cues: piece.cues.filter((c) => c.start < cue.start || c === cue) };
  return cue.tail !== undefined || negatedOrOpen(before, cue);
};

/** Deals are announced; so are reserves and visits, which are no stage of a deal. */
const announces = (piece: Piece, cue: Cue): boolean =>
  has(piece, 'goods', 'aircraft', 'locomotives') ||
  piece.figures.some((f) => isMoney(f.unit)) ||
  cuesOf(
    piece,
    'kinds',
    'agreement',
    'contract',
    'memorandum',
    'partnership',
    'venture',
    'purchase',
    'investment',
  ).some((k) => gap(k, cue) <= 80);
const completes = (piece: Piece): boolean =>
  has(piece, 'kinds', ...COMPLETABLE) || has(piece, 'goods', 'aircraft', 'locomotives', 'oil', 'gas');

/** What was signed: the nearest noun for a paper. */
const paperOf = (piece: Piece, cue: Span): string | undefined =>
  cuesOf(piece, 'kinds', 'agreement', 'contract', 'memorandum')
    .filter((k) => gap(k, cue) <= 80)
    .sort((a, b) => gap(a, cue) - gap(b, cue))[0]?.is;

/** A deal, a contract: a noun alone says that there is one. */
const bareNoun = (pieces: readonly Piece[]): Stage | undefined => {
  for (const piece of pieces) {
    if (has(piece, 'status')) continue;
    const cue = cuesOf(piece, 'kinds', 'contract', 'agreement').find((k) => !negatedOrOpen(piece, k));
    if (!cue) continue;
    return { value: cue.is === 'contract' ? 'signed' : 'agreed', cue, piece, rule: `status.noun.${cue.is}` };
  }
  return undefined;
};

/** Joining a pact: what is said of it, in the words around it. */
const accessionStages = (piece: Piece): Stage[] => {
  const made: Stage[] = [];
  for (const cue of cuesOf(piece, 'status', 'join', 'joined')) {
    const value = accessionStage(piece, cue);
    if (value) made.push({ value, cue, piece, rule: `status.${cue.is}.${value}` });
  }
  if (made.length === 0 && piece.mentions.some((m) => m.kind === 'project')) made.push(...toldOf(piece));
  for (const cue of cuesOf(piece, 'status', 'denied', 'suspended', 'cancelled', 'rumoured')) {
    if (!near(piece, cue, ['negation'])) made.push({ value: cue.is as Status, cue, piece, rule: `status.${cue.is}` });
  }
  return made;
};

/** Of the pact itself, without a word of joining: "it was announced that they will sign the accords". */
const toldOf = (piece: Piece): Stage[] => {
  const cue = cuesOf(piece, 'status', 'agreed', 'hoped', 'announced').find((c) => !negatedOrOpen(piece, c));
  return cue ? [{ value: cue.is as Status, cue, piece, rule: `status.pact.${cue.is}` }] : [];
};

const accessionStage = (piece: Piece, cue: Cue): Status | undefined => {
  if (negated(piece, cue)) return undefined;
  if (has(piece, 'status', 'hoped')) return 'hoped';
  if (has(piece, 'status', 'rumoured') || has(piece, 'attribution', 'media')) return 'rumoured';
  if (cue.is === 'joined' && cue.tail !== 'future' && !near(piece, cue, ['modality', 'future', 'possible', 'expected']))
    return 'completed';
  if (has(piece, 'status', 'agreed')) return 'agreed';
  const announced = cuesOf(piece, 'status', 'announced');
  if (announced.some((c) => toBeTold(piece, c))) return 'planned';
  if (announced.length > 0 || has(piece, 'attribution', 'says')) return 'announced';
  return has(piece, 'modality', 'future', 'expected') || has(piece, 'status', 'planned') ? 'planned' : undefined;
};

/** Is it a thing whose stage an editor would enter: something told of it in numbers, or a plant, a contract … by name? */
export const isWorthTelling = (stage: Stage, told: boolean): boolean => {
  if (told) return true;
  if (stage.rule.startsWith('status.noun')) return false;
  return (
    ['agreed', 'signed', 'approved', 'underway', 'completed'].includes(stage.value) ||
    has(stage.piece, 'kinds', ...NAMED)
  );
};
const NAMED = [
  'contract',
  'memorandum',
  'plant',
  'deposit',
  'railway',
  'pipeline',
  'station',
  'line',
  'purchase',
  'venture',
  'licence',
  'agreement',
];
