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
  const extraction = desk.extractor.extract({ text: draft.text });
  const { facts, language } = extraction;
  if (facts.length === 0) return [];
  const places = await placesOf(desk, facts);
  const deals = [...new Set(places.flatMap((p) => (p === undefined ? [] : [p.deal])))];
  const earlier = await earlierFacts(desk.db, { article: draft.article ?? DRAFT, deals, echoKeys: [] });
  const published = desk.now().toISOString();
  const article = { id: DRAFT, url: '', source: '', language, published, origin: DRAFT };
  const drafted = facts.map(
    (fact, i): LedgerFact => ({ ...fact, id: DRAFT - i, subject: places[i]?.subject ?? DRAFT, article }),
  );
  const context: Context & { mates: readonly LedgerFact[] } = { mates: drafted };
  const out: Checked[] = [];
  for (const fact of drafted) {
    let found = judge(fact, earlier.facts as readonly TracedFact[], context);
    const company = found.verdict === 'unknown' ? companyOf(fact, { drafted, text: draft.text }) : undefined;
    if (company !== undefined) {
      const again = judge({ ...fact, subject: company }, earlier.facts as readonly TracedFact[], context);
      if (again.verdict === 'differs') found = again;
    }
    out.push({ fact, language, verdict: found.verdict, ledger: await quotedFacts(desk.db, found.facts) });
  }
  return out;
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
 * A wrong name or figure can hide what a claim is about. Then it is about what the other claims of its sentence are about, or the claims of
 * the same mineral, goods, project or place elsewhere in the draft, if that is one thing. Undefined where it is not.
 */
function companyOf(fact: LedgerFact, { drafted, text }: { drafted: readonly LedgerFact[]; text: string }) {
  const known = drafted.filter((f) => f.subject !== DRAFT);
  return oneOf(known.filter((f) => inSentence(fact, f, text))) ?? oneOf(known.filter((f) => sharesThing(fact, f)));
}

function oneOf(facts: readonly LedgerFact[]): number | undefined {
  const [first, ...more] = new Set(facts.map((f) => f.subject));
  return more.length === 0 ? first : undefined;
}

function inSentence(fact: LedgerFact, other: LedgerFact, text: string): boolean {
  if (fact.field !== 'text' || other.field !== 'text') return false;
  const { start, end } = sentenceSpan(text, fact, fact.article.language);
  return other.start >= start && other.end <= end;
}

const sharesThing = ({ clue: a }: Fact, { clue: b }: Fact): boolean =>
  (['minerals', 'goods', 'projects', 'places'] as const).some((kind) => a[kind].some((id) => b[kind].includes(id)));

function judge(fact: LedgerFact, earlier: readonly TracedFact[], context: Context & { mates: readonly LedgerFact[] }) {
  const like = earlier.filter((e) => e.subject === fact.subject && e.attribute === fact.attribute && sameSlot(e, fact));
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
