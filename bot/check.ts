/** Holds every claim of a text against the ledger. */
import { type Context, compare, keysOf, resolve } from '#compare';
import type { Fact, LedgerFact } from '#fact';
import { earlierFacts, findCandidates, type TracedFact } from '#ledger';
import type { Desk } from './desk.ts';
import type { Quoted } from './messages/alert.ts';
import { sentenceSpan } from './messages/sentence.ts';
import { quotedFacts } from './views.ts';

export interface Checked {
  readonly fact: Fact;
  readonly language: string;
  /** `agrees`: the ledger has the same. `differs`: it has something else of the same thing. */
  readonly verdict: 'agrees' | 'differs' | 'unknown';
  /** The best quotes of the ledger: one that agrees, up to three that differ. */
  readonly ledger: readonly Quoted[];
}

/** Ids that no stored article or subject has. */
const DRAFT = -1;
const DIFFERING = 3;

/** Every claim of the text with what the ledger says of it, in the order of the text. Nothing is stored. */
export async function checkText(
  desk: Desk,
  draft: { readonly text: string; readonly article?: number },
): Promise<Checked[]> {
  const { facts, language, countries } = desk.extractor.extract({ text: draft.text });
  if (facts.length === 0) return [];
  const given = { ...draft, language };
  const found = verdictsOf(await readDraft(desk, facts, given));
  const unknown = facts.filter((_, i) => found[i]!.verdict === 'unknown');
  for (const wrong of new Set(unknown.flatMap((fact) => fact.clue.organisations))) {
    const renamed = facts.map((fact) => without(fact, wrong, countries));
    const better = verdictsOf(await readDraft(desk, renamed, given));
    for (const [i, fact] of facts.entries()) {
      const concerns = found[i]!.verdict === 'unknown' && fact.clue.organisations.includes(wrong);
      if (concerns && isBorneOut(better, i, facts)) found[i] = better[i]!;
    }
  }
  return Promise.all(
    facts.map(async (fact, i) => ({
      fact,
      language,
      verdict: found[i]!.verdict,
      ledger: await quotedFacts(desk.db, found[i]!.facts),
    })),
  );
}

/** A wrong name makes a stranger of a known deal: without it, and without the home that it brought along, the claims are looked up once more. */
const without = (fact: Fact, organisation: string, named: readonly string[]): Fact => ({
  ...fact,
  clue: {
    ...fact.clue,
    organisations: fact.clue.organisations.filter((id) => id !== organisation),
    countries: fact.clue.countries.filter((code) => named.includes(code)),
  },
});

/** That the deal found without the name is meant shows where a figure of the draft agrees with it. */
const isBorneOut = (better: readonly Verdict[], at: number, facts: readonly Fact[]): boolean =>
  better[at]!.deal !== undefined &&
  better.some(
    ({ deal, verdict }, j) => deal === better[at]!.deal && verdict === 'agrees' && typeof facts[j]!.value !== 'string',
  );

/** A draft with what the ledger holds of the deals in it. */
interface Reading {
  readonly drafted: readonly LedgerFact[];
  /** Known subject → the deal that it is or is a part of. */
  readonly dealOf: ReadonlyMap<number, number>;
  readonly earlier: readonly TracedFact[];
  readonly text: string;
}

async function readDraft(
  desk: Desk,
  facts: readonly Fact[],
  draft: { readonly text: string; readonly article?: number; readonly language: string },
): Promise<Reading> {
  const places = await placesOf(desk, facts);
  const dealOf = new Map(places.flatMap((p) => (p === undefined ? [] : [[p.subject, p.deal] as const])));
  const deals = [...new Set(dealOf.values())];
  const earlier = await earlierFacts(desk.db, { article: draft.article ?? DRAFT, deals, echoKeys: [] });
  const published = desk.now().toISOString();
  const article = { id: DRAFT, url: '', source: '', language: draft.language, published, origin: DRAFT };
  const drafted = facts.map(
    (fact, i): LedgerFact => ({ ...fact, id: DRAFT - i, subject: places[i]?.subject ?? DRAFT, article }),
  );
  return { drafted, dealOf, earlier: earlier.facts as readonly TracedFact[], text: draft.text };
}

interface Verdict {
  readonly verdict: Checked['verdict'];
  readonly facts: readonly TracedFact[];
  /** The known deal that the claim is about. */
  readonly deal: number | undefined;
}

function verdictsOf(reading: Reading): Verdict[] {
  const { drafted, dealOf, earlier } = reading;
  const context = { mates: drafted };
  return drafted.map((fact) => {
    const first = judge(fact, { subjects: new Set([fact.subject]), earlier, context });
    const deal = dealOf.get(fact.subject);
    const other = first.verdict === 'unknown' ? companyOf(fact, reading) : undefined;
    if (other === undefined) return { ...first, deal };
    const subjects = new Set([other, ...[...dealOf].flatMap(([part, whole]) => (whole === other ? [part] : []))]);
    const again = judge(fact, { subjects, earlier, context });
    return again.verdict === 'differs' ? { ...again, deal: other } : { ...first, deal };
  });
}

/** The known subject and its whole of each claim; undefined where the ledger knows nothing of the thing. */
async function placesOf({ db }: Desk, facts: readonly Fact[]) {
  const keys = facts.flatMap((fact) => keysOf(fact.clue));
  const { candidates, apart } = await findCandidates(db, keys);
  // A draft has no day of its own: it may tell of a deal of last year.
  const found = resolve(facts, candidates as Parameters<typeof resolve>[1], { published: null, apart });
  return found.of.map((at) => {
    const thing = found.things[at];
    const whole = thing?.deal === undefined ? thing : found.things[thing.deal];
    return thing?.subject === undefined ? undefined : { subject: thing.subject, deal: whole?.subject ?? thing.subject };
  });
}

/**
 * A wrong name or figure can hide what a claim is about. Then it is about the deal that the other claims of its sentence are about, or the
 * claims of the same mineral, goods, project or place elsewhere in the draft, if that is one deal. Undefined where it is not.
 */
function companyOf(fact: LedgerFact, { drafted, dealOf, text }: Reading): number | undefined {
  const known = drafted.filter((f) => dealOf.has(f.subject) && f !== fact);
  const one = (facts: readonly LedgerFact[]): number | undefined => {
    const [first, ...more] = new Set(facts.map((f) => dealOf.get(f.subject)));
    return more.length === 0 ? first : undefined;
  };
  return one(known.filter((f) => inSentence(fact, f, text))) ?? one(known.filter((f) => sharesThing(fact, f)));
}

function inSentence(fact: LedgerFact, other: LedgerFact, text: string): boolean {
  if (fact.field !== 'text' || other.field !== 'text') return false;
  const { start, end } = sentenceSpan(text, fact, fact.article.language);
  return other.start >= start && other.end <= end;
}

const sharesThing = ({ clue: a }: Fact, { clue: b }: Fact): boolean =>
  (['minerals', 'goods', 'projects', 'places'] as const).some((kind) => a[kind].some((id) => b[kind].includes(id)));

interface Judging {
  /** Whose earlier claims count. */
  readonly subjects: ReadonlySet<number>;
  readonly earlier: readonly TracedFact[];
  readonly context: Context & { mates: readonly LedgerFact[] };
}

function judge(fact: LedgerFact, { subjects, earlier, context }: Judging) {
  const like = earlier.filter((e) => subjects.has(e.subject) && e.attribute === fact.attribute && sameSlot(e, fact));
  const against = compare(fact, like, context);
  const apart = new Set(against.map((verdict) => verdict.a.id));
  const same = like.filter((e) => !apart.has(e.id) && says(e, fact));
  if (same.length > 0) return { verdict: 'agrees' as const, facts: same.slice(-1) };
  // A state that nobody named as a party may be one all the same; a company in another's place is another deal or a slip.
  const differing = isState(fact) ? [] : like.filter((e) => (apart.has(e.id) || !says(e, fact)) && !isState(e));
  if (differing.length > 0) return { verdict: 'differs' as const, facts: distinct(differing).slice(-DIFFERING) };
  return { verdict: 'unknown' as const, facts: [] };
}

const regions = new Intl.DisplayNames('en', { type: 'region' });
const isState = ({ attribute, value, clue }: Fact): boolean =>
  attribute === 'party' && clue.countries.some((code) => regions.of(code) === value);

const sameSlot = (a: Fact, b: Fact): boolean =>
  (['holder', 'by', 'scope', 'substance', 'period'] as const).every((key) => !a[key] || !b[key] || a[key] === b[key]) &&
  (a.unit ?? '') === (b.unit ?? '');

/** The same words, or amounts that meet within rounding and hedges. */
function says(a: Fact, b: Fact): boolean {
  if (typeof a.value === 'string' || typeof b.value === 'string') return a.value === b.value;
  const [low, high] = widened(a);
  const [from, to] = widened(b);
  return low <= to && from <= high;
}
function widened(fact: Fact): [number, number] {
  const [low, high] =
    typeof fact.value === 'number' ? [fact.value, fact.value] : (fact.value as readonly [number, number]);
  const slack = fact.hedge === 'about' ? 0.1 : 0.005;
  const from = fact.hedge === 'atMost' ? high * 0.9 : low * (1 - slack);
  const to = fact.hedge === 'atLeast' ? low * 1.1 : high * (1 + slack);
  return [from, to];
}

/** One of each value, the latest. */
const distinct = (facts: readonly TracedFact[]): TracedFact[] => [
  ...new Map(facts.map((fact) => [JSON.stringify(fact.value), fact])).values(),
];
