/** What an outbox row is about, for choosing who hears of it. */
import {
  type Db,
  type Discrepancy,
  formerFacts,
  isNews,
  type OutboxRow,
  readDiscrepancy,
  readFacts,
  readSubject,
  type Subject,
  type TracedFact,
} from '#ledger';
import type { Story } from './messages/names.ts';
import { foldName } from './topics/concepts.ts';
import type { Event } from './topics/topic.ts';
import { storyOf } from './views.ts';

export interface Occasion {
  readonly story: Story;
  readonly event: Event;
  /** 1 anything new; 2 money, stakes and stages reached; 3 a contradiction. */
  readonly importance: 1 | 2 | 3;
  /** Sources that tell it: a chat that mutes them all does not hear of it. */
  readonly sources: readonly string[];
  /** facts: those that say something new, in order. */
  readonly facts: readonly number[];
  readonly discrepancy?: number;
  /** An edited article only says again what it said once before: held, not chased. */
  readonly flip?: boolean;
}

const WEIGHTY = new Set(['value', 'stake', 'financing', 'reserve']);
const REACHED = new Set(['agreed', 'signed', 'approved', 'underway', 'completed', 'suspended', 'cancelled', 'denied']);
const weighty = (fact: TracedFact) =>
  WEIGHTY.has(fact.attribute) || (fact.attribute === 'status' && REACHED.has(String(fact.value)));

/** Undefined where the row tells nothing that stands, or nothing new. */
export async function occasionOf(db: Db, row: OutboxRow): Promise<Occasion | undefined> {
  if (row.kind === 'facts') return ofFacts(db, numbers(row.payload.facts));
  if (row.kind === 'discrepancy') return ofDiscrepancy(db, Number(row.payload.discrepancy));
  return undefined;
}

export const numbers = (value: unknown): number[] =>
  Array.isArray(value) ? value.map(Number).filter((n) => Number.isSafeInteger(n)) : [];

async function ofFacts(db: Db, ids: readonly number[]): Promise<Occasion | undefined> {
  const standing = (await readFacts(db, ids)).filter((fact) => fact.superseded === null);
  const fresh: TracedFact[] = [];
  for (const fact of standing) if (await isNews(db, fact.id)) fresh.push(fact);
  if (fresh.length === 0) return undefined;
  const subjects = await Promise.all([...new Set(fresh.map((f) => f.subject))].map((id) => readSubject(db, id)));
  const known = subjects.filter((s): s is Subject => s !== undefined);
  const first = known[0];
  if (!first) return undefined;
  const whole = first.deal === first.id ? first : ((await readSubject(db, first.deal)) ?? first);
  return {
    story: storyOf(whole),
    event: eventOf([whole, ...known], fresh, []),
    importance: fresh.some(weighty) ? 2 : 1,
    sources: [...new Set(fresh.map((f) => f.article.source))],
    facts: fresh.map((f) => f.id),
  };
}

async function ofDiscrepancy(db: Db, id: number): Promise<Occasion | undefined> {
  const d = await readDiscrepancy(db, id);
  if (!d || d.state === 'withdrawn' || d.state === 'dismissed' || d.relation === 'nuance') return undefined;
  const facts = [d.a.fact, d.b.fact];
  const conflict = d.relation === 'conflict';
  const whole = d.subject.deal === d.subject.id ? d.subject : ((await readSubject(db, d.subject.deal)) ?? d.subject);
  return {
    story: storyOf(whole),
    event: eventOf([whole, d.subject], facts, conflict ? ['only:discrepancy'] : []),
    importance: conflict ? 3 : 2,
    sources: [...new Set(facts.map((f) => f.article.source))],
    facts: [],
    discrepancy: id,
    flip: await goesBack(db, d),
  };
}

/** The same thing is said of the same holder; how it is hedged or planned does not matter. */
export const sameClaim = (a: TracedFact, b: TracedFact): boolean => claimOf(a) === claimOf(b);
const claimOf = (f: TracedFact) =>
  JSON.stringify([f.attribute, f.value, f.unit ?? '', f.holder ?? '', f.by ?? '', f.scope ?? '', f.substance ?? '']);

/** An edit that leads back to a claim that stood in the article before. */
async function goesBack(db: Db, d: Discrepancy): Promise<boolean> {
  if (d.rule !== 'edited') return false;
  const former = (await formerFacts(db, [d.a.fact.id])).get(d.a.fact.id) ?? [];
  return former.some((before) => sameClaim(before, d.b.fact));
}

function eventOf(subjects: readonly Subject[], facts: readonly TracedFact[], more: readonly string[]): Event {
  const of = facts.flatMap((f) => [`source:${f.article.source}`, `language:${f.article.language.split('-')[0]}`]);
  return {
    tags: new Set([...subjects.flatMap((s) => s.tags), ...of, ...more]),
    text: foldName(facts.map((f) => `${f.title ?? ''} ${f.quote} ${f.speaker ?? ''} ${f.holder ?? ''}`).join(' ')),
  };
}
