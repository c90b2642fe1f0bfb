import { describe, expect, it } from 'vitest';
import { compareArticle, pairKey } from '#compare';
import type { Attribute, Hedge, LedgerFact } from '#fact';
import { docsOf, type Gold, type GoldFact, goldOf, hasCorpus, scored } from '../support/corpus.ts';

const SUBSTANCES = new Set(['wo3', 'ore', 'concentrate', 'apt', 'molybdenum']);

/** Claims as a reader found them, with the reader's subjects: comparison alone is on trial here, not extraction or resolution. */
class Reader {
  readonly deals = new Map<number, number>();
  readonly names = new Map<number, string>();
  readonly #ids = new Map<string, number>();
  #next = 0;

  #id(slug: string): number {
    const id = this.#ids.get(slug) ?? this.#ids.size + 1;
    this.#ids.set(slug, id);
    this.names.set(id, slug);
    return id;
  }

  claim(told: GoldFact, gold: Gold, article: LedgerFact['article'] & { text: string }): LedgerFact {
    const [base = '', ...rest] = told.subject.split('--');
    const [subject, deal] = [this.#id(told.subject), this.#id(base)];
    this.deals.set(subject, deal).set(deal, deal);
    const last = rest.at(-1) ?? '';
    const mined = told.attribute === 'reserve' || told.attribute === 'output';
    const year = /(?:19|20)\d\d/u.exec(rest.join(' '))?.[0] ?? (told.attribute === 'output' ? 'any' : undefined);
    const { text, ...ref } = article;
    const start = text.indexOf(told.quote);
    this.#next += 1;
    return {
      id: this.#next,
      subject,
      article: ref,
      attribute: told.attribute as Attribute,
      value: told.value,
      hedge: (told.hedge ?? 'exact') as Hedge,
      quote: told.quote,
      start,
      end: start + told.quote.length,
      field: 'text',
      rule: 'gold',
      ...(told.unit === null ? {} : { unit: told.unit }),
      ...(told.holder ? { holder: told.holder } : {}),
      ...(told.by ? { by: told.by } : {}),
      ...(mined ? { substance: SUBSTANCES.has(last) ? last : 'metal' } : {}),
      ...(year === undefined ? {} : { period: year }),
      ...(told.attribute === 'share' ? { scope: base } : {}),
      clue: {
        kind: 'deal',
        projects: [base],
        organisations: [],
        places: [],
        goods: [],
        countries: gold.countries,
        minerals:
          gold.minerals.filter((id) => base.includes(id)).length > 0
            ? gold.minerals.filter((id) => base.includes(id))
            : gold.minerals,
        ...(rest.length > 0 ? { part: rest.join('--') } : {}),
      },
    };
  }
}

const replayGold = (set: string): object[] => {
  const gold = new Map(goldOf(set).map((doc) => [doc.id, doc]));
  const reader = new Reader();
  const [earlier, settled, companions, out]: [LedgerFact[], Set<string>, Map<number, ReadonlySet<number>>, object[]] = [
    [],
    new Set(),
    new Map(),
    [],
  ];
  const docs = docsOf(set);
  docs.forEach((doc, id) => {
    const told = gold.get(doc.id);
    if (told === undefined) return;
    const ref = {
      id,
      url: doc.id,
      source: doc.source,
      language: doc.lang,
      published: doc.date,
      origin: id,
      text: doc.text,
    };
    const facts = told.facts.map((one) => reader.claim(one, told, ref)).sort((a, b) => a.start - b.start);
    companions.set(id, new Set(facts.map(({ subject }) => reader.deals.get(subject) ?? 0)));
    const verdicts = compareArticle({ facts, earlier, deals: reader.deals, companions, settled });
    const side = (fact: LedgerFact) => ({ doc: docs[fact.article.id]?.id, quote: fact.quote, value: fact.value });
    out.push(
      { ...told, type: 'document' },
      ...facts.map((fact) => ({ ...fact, type: 'fact', doc: doc.id, subject: reader.names.get(fact.subject) })),
    );
    out.push(
      ...verdicts.map((v) => ({
        type: 'flag',
        relation: v.relation,
        subject: reader.names.get(v.b.subject),
        attribute: v.attribute,
        a: side(v.a),
        b: side(v.b),
      })),
    );
    for (const verdict of verdicts) settled.add(pairKey(verdict));
    earlier.push(...facts);
  });
  return out;
};

describe.skipIf(!hasCorpus)('flags on the claims that a reader found (../shared/corpus)', () => {
  it('the seeds: the one contradiction and nothing else', () => {
    const { scores } = scored('seeds', replayGold('seeds'));
    expect(scores.flags).toMatchObject({ tp: 1, fp: 0, fn: 0 });
  });
  it('the development set: precision first', () => {
    const { scores, relation } = scored('dev', replayGold('dev'));
    expect(scores.flags?.precision).toBeGreaterThanOrEqual(0.95);
    expect(scores.flags?.recall).toBeGreaterThanOrEqual(0.55);
    expect(relation).toBeGreaterThanOrEqual(0.9);
  });
});
