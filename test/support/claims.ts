import type { Amount, ArticleRef, Clue, Fact, LedgerFact } from '#fact';

const CLUE: Clue = {
  kind: 'deal',
  projects: [],
  organisations: [],
  minerals: [],
  countries: ['KZ'],
  places: [],
  goods: [],
};

export const clue = (over: Partial<Clue> = {}): Clue => ({ ...CLUE, ...over });

/** A claim without its article, as the extraction gives it. */
export const fact = (over: Partial<Fact> & Pick<Fact, 'attribute' | 'value'>): Fact => ({
  quote: String(over.value),
  start: 100,
  end: 110,
  field: 'text',
  hedge: 'exact',
  rule: 'test',
  clue: CLUE,
  ...over,
});

export interface ClaimOptions extends Partial<Omit<LedgerFact, 'article' | 'attribute' | 'value'>> {
  /** Article id; its origin too unless `origin` is given. */
  readonly in?: number;
  readonly origin?: number;
  readonly on?: string | null;
  readonly language?: string;
}

let next = 0;

/** A claim in the ledger: `claim('value', 1.1e9, { unit: 'USD', in: 1, on: '2025-11-07' })`. */
export const claim = (attribute: Fact['attribute'], value: Amount | string, options: ClaimOptions = {}): LedgerFact => {
  const { in: id = 1, origin = id, on = '2025-11-07', language = 'en', ...rest } = options;
  const article: ArticleRef = {
    id,
    url: `https://news.example/${id}`,
    source: 'news.example',
    language,
    published: on,
    origin,
  };
  next += 1;
  return { ...fact({ attribute, value, ...rest }), id: next, subject: rest.subject ?? 1, article };
};
