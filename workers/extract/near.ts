import type { Span } from '#fact';

/** No name of the lexicon is longer. */
const LONGEST = 120;

/**
 * Those of `sorted` (by start) that overlap a span or lie within `reach` of it; found by bisection, so that a text twice as long costs twice
 * as much.
 */
export const near = <T extends Span>(sorted: readonly T[], span: Span, reach = 0): T[] => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (sorted[mid]!.start < span.start - reach - LONGEST) low = mid + 1;
    else high = mid;
  }
  const found: T[] = [];
  for (let i = low; i < sorted.length && sorted[i]!.start <= span.end + reach; i++) {
    if (sorted[i]!.end >= span.start - reach) found.push(sorted[i]!);
  }
  return found;
};
