import { contradictions, type Db, type Deal, type Discrepancy, type Event, factsAfter, type TracedFact } from '#ledger';
import type { Row } from './print.ts';

/** A value as people write it in a table: a range with a dash. */
const value = (fact: Pick<TracedFact, 'value'>): unknown =>
  Array.isArray(fact.value) ? fact.value.join('–') : fact.value;

const newest = (deal: Deal, attribute: string): string => {
  const of = deal.facts.filter((fact) => fact.attribute === attribute);
  const best = of.sort((x, y) => (y.article.published ?? '').localeCompare(x.article.published ?? ''))[0];
  return best ? [best.hedge === 'exact' ? '' : best.hedge, value(best), best.unit].filter(Boolean).join(' ') : '';
};

export const dealRow = (deal: Deal): Row => ({
  id: deal.id,
  slug: deal.slug,
  kind: deal.kind,
  status: newest(deal, 'status'),
  value: newest(deal, 'value'),
  stake: newest(deal, 'stake'),
  reserve: newest(deal, 'reserve'),
  quantity: newest(deal, 'quantity'),
  latest: deal.latest?.slice(0, 10) ?? null,
  articles: deal.articles,
  origins: deal.origins,
  open: deal.open,
  minerals: deal.clue.minerals.join(' '),
  countries: deal.clue.countries.join(' '),
});

export const factRow = (fact: TracedFact): Row => ({
  id: fact.id,
  subject: fact.subject,
  attribute: fact.attribute,
  value: value(fact),
  unit: fact.unit ?? null,
  hedge: fact.hedge,
  holder: fact.holder ?? null,
  by: fact.by ?? null,
  scope: fact.scope ?? null,
  substance: fact.substance ?? null,
  period: fact.period ?? null,
  part: fact.clue.part ?? null,
  speaker: fact.speaker ?? null,
  quote: fact.quote,
  source: fact.article.source,
  language: fact.article.language,
  published: fact.article.published,
  url: fact.article.url,
  article: fact.article.id,
  origin: fact.article.origin,
  recorded: fact.recorded,
  superseded: fact.superseded,
  rule: fact.rule,
  version: fact.version,
});

export const discrepancyRow = (found: Discrepancy): Row => ({
  id: found.id,
  relation: found.relation,
  state: found.state,
  subject: found.subject.slug,
  attribute: found.attribute,
  ...sideRow('a', found),
  ...sideRow('b', found),
  difference: found.difference,
  rule: found.rule,
  reason: found.reason,
  raised: found.raisedAt,
  decided_by: found.decidedBy,
  decided: found.decidedAt,
});

const sideRow = (which: 'a' | 'b', found: Discrepancy): Row => {
  const { fact, articles, origins } = found[which];
  const named = {
    value: value(fact),
    unit: fact.unit ?? null,
    quote: fact.quote,
    source: fact.article.source,
    language: fact.article.language,
    published: fact.article.published,
    url: fact.article.url,
    articles,
    origins,
  };
  return Object.fromEntries(Object.entries(named).map(([name, each]) => [`${which}_${name}`, each]));
};

/** An event of a timeline: when, what, in which words, by whom. */
export function eventRow(event: Event): Row {
  const row = (what: string, words: string, who: string): Row => ({ at: event.at, what, words, who });
  switch (event.kind) {
    case 'fact':
      return row(
        `${event.fact.attribute} ${value(event.fact)} ${event.fact.unit ?? ''}`.trim(),
        event.fact.quote,
        event.fact.article.source,
      );
    case 'superseded':
      return row(`no longer: ${event.old.attribute} ${value(event.old)}`, event.old.quote, event.old.article.source);
    case 'discrepancy':
      return row(event.relation, event.reason, `#${event.discrepancy}`);
    case 'decision':
      return row(event.action, JSON.stringify(event.detail), event.actor);
  }
}

const PAGE = 500;

/** Every standing fact, page by page. */
export async function* allFacts(db: Db): AsyncGenerator<Row> {
  for (let after = 0; ; ) {
    const page = await factsAfter(db, { after, limit: PAGE });
    for (const fact of page) yield factRow(fact);
    if (page.length < PAGE) return;
    after = page.at(-1)!.id;
  }
}

/** Every discrepancy, the latest first, decided and withdrawn ones too. */
export async function* allDiscrepancies(db: Db): AsyncGenerator<Row> {
  const states = ['open', 'held', 'confirmed', 'dismissed', 'apart', 'withdrawn'] as const;
  for (let offset = 0; ; offset += PAGE) {
    const page = await contradictions(db, { relations: ['conflict', 'update', 'nuance'], states, limit: PAGE, offset });
    for (const found of page) yield discrepancyRow(found);
    if (page.length < PAGE) return;
  }
}
