import type { Mention } from '#fact';
import { type Cue, cuesOf, distance, type Piece } from './scene.ts';

export interface Dated {
  readonly date: Mention;
  readonly event: Cue;
  readonly modality: 'actual' | 'planned';
}
export interface DateOptions {
  /** For an accession only the day of joining counts. */
  readonly accession: boolean;
  readonly published?: string | undefined;
}

const ACTS = ['signed', 'agreed', 'completed', 'underway', 'joined', 'approved', 'announced'];
/** Of a bare year only what lasts or is built is dated. */
const BY_YEAR = ['signed', 'completed', 'underway', 'joined', 'approved'];
const PAPERS = ['contract', 'agreement', 'memorandum', 'licence'];
/** How far a date stands from what it dates: a day from an act, a year from an act, either from a start or a delivery, or from a paper. */
const FAR = { day: 90, year: 70, event: 55, paper: 14 };
const BESIDE = 40;

/** Days, months and years on which something was signed, joined, opened or delivered, or is to be. */
export const findDatesOf = (piece: Piece, options: DateOptions): Dated[] => {
  const found: Dated[] = [];
  for (const date of piece.mentions) {
    if (date.kind !== 'date' || relative(date) || !datable(date)) continue;
    const event = eventOf(piece, date, options);
    if (!event) continue;
    found.push({ date, event, modality: options.published && date.id > options.published ? 'planned' : 'actual' });
  }
  return found;
};

/** "Yesterday", "last month": told only from the article's day. */
const relative = (date: Mention): boolean => date.name !== date.id;

/** Of our time: "1500 a year" is a number that reads as a year. */
const datable = (date: Mention): boolean => date.id >= '1950' && date.id < '2060';

const eventOf = (piece: Piece, date: Mention, { accession }: DateOptions): Cue | undefined => {
  if (accession) return nearest(piece, date, { cues: cuesOf(piece, 'status', 'joined'), most: BESIDE });
  const day = date.id.length > 4;
  const act = nearest(piece, date, {
    cues: cuesOf(piece, 'status', ...(day ? ACTS : BY_YEAR)),
    most: day ? FAR.day : FAR.year,
  });
  const event = nearest(piece, date, {
    cues: cuesOf(piece, 'attributes', 'event', 'begins', 'began'),
    most: FAR.event,
  });
  const paper = nearest(piece, date, { cues: cuesOf(piece, 'kinds', ...PAPERS), most: FAR.paper });
  return act ?? event ?? paper;
};

const nearest = (piece: Piece, date: Mention, among: { cues: readonly Cue[]; most: number }): Cue | undefined =>
  among.cues
    .filter((cue) => distance(piece, cue, date) <= among.most)
    .sort((a, b) => distance(piece, a, date) - distance(piece, b, date))[0];
