import { type Span, STATUSES, type Status } from '#fact';
import { type Cue, cuesOf, gap, has, type Piece, segmentOf } from './scene.ts';

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
/** A word of negation or of the future this near changes a status word. */
const NEAR = 22;
const ACTS: ReadonlySet<string> = new Set(['agreed', 'signed', 'approved', 'underway', 'completed']);
/** Things of which one says that they were opened, delivered or bought. */
const COMPLETABLE = ['plant', 'railway', 'pipeline', 'station', 'line', 'venture', 'deposit', 'purchase', 'licence', 'contract', 'agreement', 'memorandum', 'fund']; // biome-ignore format: one list

/** The most definite stage that the pieces of one topic assert. */
export const findStage = (pieces: readonly Piece[], options: StageOptions): Stage | undefined => {
  const stages = pieces.flatMap((piece) => (options.accession ? accessionStages(piece) : dealStages(piece)));
  const off = stages.find((s) => OFF.has(s.value));
  const on = stages.filter((s) => !OFF.has(s.value));
  const first = on[0];
  if (options.accession && first?.value === 'rumoured' && !on.some((s) => s.value === 'completed')) return first;
  const best = on.reduce<Stage | undefined>((top, s) => (!top || rank(s.value) > rank(top.value) ? s : top), undefined);
  if (off && (!best || rank(best.value) < rank('signed'))) return off;
  return best ?? (options.accession ? undefined : bareNoun(pieces));
};

const near = (piece: Piece, cue: Cue, heading: Cue['heading'], ...is: string[]): boolean => {
  const segment = segmentOf(piece, cue);
  return cuesOf(piece, heading, ...is).some((c) => c.start >= segment.start && c.end <= segment.end && gap(c, cue) <= NEAR && !covers(cue, c)); // biome-ignore format: one test
};
const covers = (a: Span, b: Span): boolean => b.start >= a.start && b.end <= a.end;

const dealStages = (piece: Piece): Stage[] => {
  const made: Stage[] = [];
  for (const cue of cuesOf(piece, 'status')) {
    if (cue.is === 'join' || cue.is === 'joined') continue;
    const value = dealStage(piece, cue);
    if (value) made.push({ value, cue, piece, rule: `status.${cue.is}${value === cue.is ? '' : `.${value}`}` });
  }
  return made;
};

const dealStage = (piece: Piece, cue: Cue): Status | undefined => {
  const status = cue.is as Status;
  if (!OFF.has(status) && near(piece, cue, 'negation')) return undefined;
  if (ACTS.has(status) && near(piece, cue, 'modality', 'future', 'possible', 'expected')) return 'planned';
  if (ACTS.has(status) && near(piece, cue, 'status', 'planned')) return 'planned';
  if (status === 'completed' && !has(piece, 'kinds', ...COMPLETABLE) && !has(piece, 'goods', 'aircraft', 'locomotives')) return undefined; // biome-ignore format: one rule
  if (status === 'signed' && paperOf(piece, cue) === 'memorandum') return 'agreed';
  return status;
};

/** What was signed: the nearest noun for a paper. */
const paperOf = (piece: Piece, cue: Span): string | undefined =>
  cuesOf(piece, 'kinds', 'agreement', 'contract', 'memorandum')
    .filter((k) => gap(k, cue) <= 80)
    .sort((a, b) => gap(a, cue) - gap(b, cue))[0]?.is;

/** A deal, a contract: a noun alone says that there is one. */
const bareNoun = (pieces: readonly Piece[]): Stage | undefined => {
  for (const piece of pieces) {
    const cue = cuesOf(piece, 'kinds', 'contract', 'memorandum', 'agreement', 'venture')[0];
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
  for (const cue of cuesOf(piece, 'status', 'denied', 'suspended', 'cancelled')) {
    if (!near(piece, cue, 'negation')) made.push({ value: cue.is as Status, cue, piece, rule: `status.${cue.is}` });
  }
  return made;
};

const accessionStage = (piece: Piece, cue: Cue): Status | undefined => {
  const negated = near(piece, cue, 'negation');
  if (negated) return undefined;
  if (has(piece, 'status', 'hoped')) return 'hoped';
  if (has(piece, 'status', 'rumoured') || has(piece, 'attribution', 'media')) return 'rumoured';
  if (cue.is === 'joined' && !near(piece, cue, 'modality', 'future', 'possible', 'expected')) return 'completed';
  if (has(piece, 'status', 'agreed')) return 'agreed';
  if (has(piece, 'status', 'announced') || has(piece, 'attribution', 'says')) return 'announced';
  if (has(piece, 'modality', 'future', 'expected') || has(piece, 'status', 'planned')) return 'planned';
  return undefined;
};
