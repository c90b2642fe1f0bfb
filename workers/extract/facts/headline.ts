import type { Clue, Fact } from '#fact';

const TOLD: ReadonlySet<string> = new Set([
  'value',
  'stake',
  'financing',
  'quantity',
  'reserve',
  'output',
  'share',
  'trade',
  'status',
]);

/**
 * Facts of a headline and of the text below it. What the headline repeats is told once (by the text); what it tells otherwise stays,
 * about the text's first thing unless it names one of its own: the two may contradict each other.
 */
export const withHeadline = (headline: readonly Fact[], body: readonly Fact[]): Fact[] => {
  const known = new Set(body.map(keyOf));
  const about = body[0]?.clue;
  const own = headline.filter((fact) => TOLD.has(fact.attribute) && !known.has(keyOf(fact)) && !softer(fact, body));
  return [...own.map((fact) => (about && bare(fact.clue) ? { ...fact, clue: about } : fact)), ...body];
};

const keyOf = (fact: Fact): string => JSON.stringify([fact.attribute, fact.value, fact.unit]);
const bare = (clue: Clue): boolean => clue.projects.length === 0 && clue.organisations.length === 0;
/** A headline has few words: its bare noun ("a deal"), or an earlier step than the text tells, is no stage of its own. */
const softer = (fact: Fact, body: readonly Fact[]): boolean =>
  fact.attribute === 'status' &&
  body.some(
    (other) =>
      other.attribute === 'status' &&
      (fact.rule.startsWith('status.noun') || (EARLY.has(String(fact.value)) && LATE.has(String(other.value)))),
  );
const EARLY: ReadonlySet<string> = new Set(['hoped', 'planned', 'announced']);
const LATE: ReadonlySet<string> = new Set(['agreed', 'signed', 'approved', 'underway', 'completed']);
