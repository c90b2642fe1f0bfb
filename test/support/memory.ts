import {
  type Context,
  compareArticle,
  echoKeyOf,
  fingerprintOf,
  headlineOf,
  keysOf,
  originOf,
  pairKey,
  resolve,
  type Subject,
} from '#compare';
import type { ArticleRef, Fact, LedgerFact, Verdict } from '#fact';

export interface Telling {
  readonly id: string;
  readonly source: string;
  readonly language: string;
  readonly published: string | null;
  readonly text: string;
  readonly facts: readonly Fact[];
}
export interface Told {
  readonly facts: readonly { readonly fact: LedgerFact; readonly subject: string }[];
  readonly verdicts: readonly { readonly verdict: Verdict; readonly subject: string }[];
}

/** A ledger in memory that walks the same road as the article job: resolve, origin, compare. For tests of the pure part. */
export class MemoryLedger {
  readonly subjects = new Map<number, Subject>();
  readonly articles: string[] = [];
  readonly #keys = new Map<string, Set<number>>();
  readonly #facts: LedgerFact[] = [];
  readonly #companions = new Map<number, ReadonlySet<number>>();
  readonly #tellings: Parameters<typeof originOf>[1][number][] = [];
  readonly #settled = new Set<string>();
  readonly #atlas: Pick<Context, 'regionOf' | 'homeOf'>;

  constructor(atlas: Pick<Context, 'regionOf' | 'homeOf'> = {}) {
    this.#atlas = atlas;
  }

  #candidates(facts: readonly Fact[]): Subject[] {
    const found = new Set(
      facts.flatMap((fact) => keysOf(fact.clue).flatMap((key) => [...(this.#keys.get(key) ?? [])])),
    );
    return [...this.subjects.values()].filter(({ deal }) => found.has(deal));
  }

  #place(telling: Telling): number[] {
    const { things, of } = resolve(telling.facts, this.#candidates(telling.facts), { published: telling.published });
    const ids: number[] = [];
    for (const thing of things) {
      const id = thing.subject ?? this.subjects.size + 1;
      const deal = thing.deal === undefined ? id : (ids[thing.deal] as number);
      const taken = [...this.subjects.values()].filter(
        ({ slug }) => slug === thing.slug || slug.startsWith(`${thing.slug}-~`),
      ).length;
      const slug = thing.subject === undefined && taken > 0 ? `${thing.slug}-~${taken + 1}` : thing.slug;
      this.subjects.set(id, {
        id,
        slug,
        deal,
        profile: thing.profile,
        ...(thing.part === undefined ? {} : { part: thing.part }),
      });
      for (const key of thing.keys) this.#keys.set(key, (this.#keys.get(key) ?? new Set()).add(id));
      ids.push(id);
    }
    return of.map((at) => ids[at] as number);
  }

  tell(telling: Telling): Told {
    const article = this.articles.push(telling.id) - 1;
    const places = this.#place(telling);
    const deals = new Map([...this.subjects.values()].map(({ id, deal }) => [id, deal]));
    const mine = new Set(places.map((subject) => deals.get(subject) as number));
    this.#companions.set(article, mine);
    const told = {
      source: telling.source,
      language: telling.language,
      published: telling.published,
      canonicalUrl: telling.id,
      sketch: fingerprintOf(telling).sketch,
      facts: telling.facts,
    };
    const origin = originOf(told, this.#tellings)?.origin ?? article;
    this.#tellings.push({ ...told, article, origin });
    const ref: ArticleRef = {
      id: article,
      url: telling.id,
      source: telling.source,
      language: telling.language,
      published: telling.published,
      origin,
    };
    const facts = telling.facts.map((fact, at) => ({
      ...fact,
      id: this.#facts.length + at + 1,
      subject: places[at] as number,
      article: ref,
    }));
    const echoes = new Set(facts.map(echoKeyOf).filter((key) => key !== undefined));
    const earlier = this.#facts.filter(
      (fact) => mine.has(deals.get(fact.subject) as number) || echoes.has(echoKeyOf(fact) ?? ''),
    );
    const verdicts = compareArticle({
      ...this.#atlas,
      headline: headlineOf(telling.text),
      facts,
      earlier,
      deals,
      companions: this.#companions,
      settled: this.#settled,
    });
    for (const verdict of verdicts) this.#settled.add(pairKey(verdict));
    this.#facts.push(...facts);
    const slug = (id: number): string => this.subjects.get(id)?.slug ?? '';
    return {
      facts: facts.map((fact) => ({ fact, subject: slug(fact.subject) })),
      verdicts: verdicts.map((verdict) => ({ verdict, subject: slug(verdict.b.subject) })),
    };
  }
}
