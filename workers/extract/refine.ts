import { BLOCK, type Compiled } from './compile.ts';
import type { Folded } from './fold.ts';
import type { Sense, Source } from './senses.ts';

/** A form of the lexicon found in a folded text. Half-open folded indices; endings that were accepted are inside. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** Where the form itself ends, without endings. */
  readonly stem: number;
  readonly heading: Source;
  readonly is: string | number;
  readonly sense: Sense;
}

/** A form that stands in the text, before its entry's conditions are asked. */
export interface Raw {
  readonly start: number;
  readonly end: number;
  readonly stem: number;
  readonly index: number;
}

const NEAR = 60;
/** Headings whose hits may overlap one another. */
const CROSSING: ReadonlySet<Source> = new Set<Source>(['hedges', 'ranges']);

/** Of all forms found, those whose conditions hold; within one heading the longest. */
export const refine = (c: Compiled, from: { folded: Folded; stored: string; raw: readonly Raw[] }): Hit[] => {
  const best = new Map<Source, { start: number; end: number }>();
  const blocks = new Map<number, Raw[]>();
  for (const raw of from.raw) {
    const sense = c.senses[raw.index]!;
    if (sense.heading !== BLOCK || sense.is !== '') continue;
    const known = blocks.get(raw.index);
    if (known) known.push(raw);
    else blocks.set(raw.index, [raw]);
  }
  const allowed = from.raw.filter((raw) => fires(c, from, { raw, blocks }));
  allowed.sort((a, b) => a.start - b.start || b.stem - a.stem || b.end - a.end);
  const hits: Hit[] = [];
  for (const raw of allowed) {
    const sense = c.senses[raw.index]!;
    const last = best.get(sense.heading);
    const same = last && raw.start === last.start && raw.end === last.end;
    // Hedges and range words may share words ("and more | more than"): their readers choose by place.
    const crosses = CROSSING.has(sense.heading);
    if (last && raw.start < last.end && !same && !crosses) continue;
    if (
      same &&
      hits
        .slice(-8)
        .some(
          (hit) =>
            hit.sense.entry === sense.entry && hit.start === raw.start && hit.end === raw.end && hit.is === sense.is,
        )
    )
      continue;
    best.set(sense.heading, raw);
    hits.push({ start: raw.start, end: raw.end, stem: raw.stem, heading: sense.heading, is: sense.is, sense });
  }
  return hits;
};

/** The longest phrase that may silence an entry. */
const PHRASE = 120;
/** Does one of these phrases, which stand in order, hold the hit? Looks back no further than a phrase is long. */
const covers = (phrases: readonly Raw[] | undefined, raw: Raw): boolean => {
  if (!phrases) return false;
  let low = 0;
  let high = phrases.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (phrases[mid]!.start <= raw.start) low = mid + 1;
    else high = mid;
  }
  for (let i = low - 1; i >= 0 && raw.start - phrases[i]!.start <= PHRASE; i--)
    if (phrases[i]!.end >= raw.stem) return true;
  return false;
};

const fires = (
  c: Compiled,
  from: { folded: Folded; stored: string },
  of: { raw: Raw; blocks: ReadonlyMap<number, Raw[]> },
): boolean => {
  const { raw } = of;
  const sense = c.senses[raw.index]!;
  if (sense.heading === BLOCK && sense.is === '') return false;
  const phrases = c.blockers[raw.index];
  if (phrases?.some((p) => covers(of.blocks.get(p), raw))) return false;
  if (sense.entry.cased) {
    const span = from.folded.span(raw.start, raw.stem);
    if (from.stored.slice(span.start, span.end) !== sense.form.replace(/~$/, '')) return false;
  }
  const company = c.needs[raw.index];
  if (!company) return true;
  const near =
    from.folded.text.slice(Math.max(0, raw.start - NEAR), raw.start) +
    '\n' +
    from.folded.text.slice(raw.end, raw.end + NEAR);
  return company.some((word) => near.includes(word));
};
