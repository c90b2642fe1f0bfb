import type { Mention } from '#fact';
import { type Cue, cuesOf, distance, type Piece } from './scene.ts';

export interface Dated {
  readonly date: Mention;
  readonly event: Cue;
  readonly modality: 'actual' | 'planned';
}

const EVENTS = ['signed', 'agreed', 'completed', 'underway', 'joined', 'approved', 'announced'] as const;
const FAR = 70;

/** Days, months and years on which something was signed, joined or opened, or is to be. */
export const findDatesOf = (piece: Piece, published?: string): Dated[] => {
  const found: Dated[] = [];
  for (const date of piece.mentions) {
    if (date.kind !== 'date') continue;
    const event = nearest(piece, date, date.id.length > 4 ? EVENTS : ['signed', 'completed', 'underway', 'joined']);
    if (!event) continue;
    found.push({ date, event, modality: published && date.id > published ? 'planned' : 'actual' });
  }
  return found;
};

const nearest = (piece: Piece, date: Mention, events: readonly string[]): Cue | undefined =>
  cuesOf(piece, 'status', ...events)
    .filter((cue) => distance(piece, cue, date) <= FAR)
    .sort((a, b) => distance(piece, a, date) - distance(piece, b, date))[0];
