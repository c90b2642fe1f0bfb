/** Reads out of the ledger what messages tell. */
import {
  type Db,
  type Discrepancy,
  dealOf,
  ownersOf,
  readArticle,
  readFacts,
  readSubjects,
  type TracedFact,
} from '#ledger';
import type { News, Quoted, StoryNews } from './messages/alert.ts';
import type { Card, CardSide } from './messages/card.ts';
import type { Story } from './messages/names.ts';
import { sentenceAround } from './messages/sentence.ts';

/** Claims with the sentences they stand in; each article is read once. */
export async function quotedFacts(db: Db, facts: readonly TracedFact[]): Promise<Quoted[]> {
  const ids = [...new Set(facts.map((fact) => fact.article.id))];
  const articles = new Map(await Promise.all(ids.map(async (id) => [id, await readArticle(db, id)] as const)));
  const owners = await ownersOf(db, ids);
  return facts.map((fact) => {
    const owner = owners.get(fact.article.id);
    const article = articles.get(fact.article.id);
    const text = fact.field === 'title' ? (article?.title ?? '') : (article?.text ?? '');
    const stands = text.slice(fact.start, fact.end) === fact.quote;
    const sentence = stands ? sentenceAround(text, fact, fact.article.language) : fact.quote;
    return { fact, sentence, fetched: article?.fetched ?? fact.recorded, ...(owner && { owner }) };
  });
}

/** The news of one outbox row, story by story; undefined where none of the facts stands any more. */
export async function newsOf(db: Db, ids: readonly number[], followUp: boolean): Promise<News | undefined> {
  const facts = (await readFacts(db, ids)).filter((fact) => fact.superseded === null);
  if (facts.length === 0) return undefined;
  const claims = await quotedFacts(db, facts);
  const own = await readSubjects(db, [...new Set(facts.map((fact) => fact.subject))]);
  const wholes = await readSubjects(db, [...new Set(own.map((subject) => subject.deal))]);
  const stories: StoryNews[] = [];
  for (const whole of wholes) {
    const parts = new Set(own.filter((s) => s.deal === whole.id).map((s) => s.id));
    const deal = await dealOf(db, whole);
    const mine = claims.filter((claim) => parts.has(claim.fact.subject));
    stories.push({ story: storyOf(whole), claims: mine, articles: deal.articles, origins: deal.origins });
  }
  return { stories, followUp };
}

export const storyOf = (subject: Story): Story => ({ id: subject.id, name: subject.name, clue: subject.clue });

/** A discrepancy as its card tells it. */
export async function cardOf(db: Db, discrepancy: Discrepancy): Promise<Card> {
  const [a, b] = await quotedFacts(db, [discrepancy.a.fact, discrepancy.b.fact]);
  const side = (quoted: Quoted, which: 'a' | 'b'): CardSide => ({ ...quoted, origins: discrepancy[which].origins });
  const { id, attribute, relation, rule, reason, difference, common, state, decidedBy, decidedAt } = discrepancy;
  const head = { id, attribute, relation, rule, reason, difference, common, state, decidedBy, decidedAt };
  return { ...head, story: storyOf(discrepancy.subject), a: side(a!, 'a'), b: side(b!, 'b') };
}
