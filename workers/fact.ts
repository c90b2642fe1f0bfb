/**
 * The words of the house: what an article, a figure, a mention, a fact, a subject and a discrepancy are.
 * Types and tiny pure helpers only; every other module speaks in these. The rules behind them: docs/decisions/ledger.md.
 */

/** BCP 47 tags of the languages Assay reads. Uzbek and Kazakh come in two scripts; `und` is "none of them". */
export const LANGUAGES = [
  'ps',
  'prs',
  'fa',
  'ar',
  'uz-Cyrl',
  'uz-Latn',
  'kk',
  'kk-Latn',
  'ky',
  'tg',
  'tk',
  'ru',
  'en',
  'tr',
  'zh',
] as const;
export type Language = (typeof LANGUAGES)[number];

/** Half-open span of UTF-16 indices into the stored text (or the title, where `field` says so). */
export interface Span {
  readonly start: number;
  readonly end: number;
}
/** A span with its words: `quote === text.slice(start, end)`, always. */
export interface Quoted extends Span {
  readonly quote: string;
  readonly field: 'title' | 'text';
}

export type Hedge = 'exact' | 'about' | 'atMost' | 'atLeast';
/** A number, or a range as told ("3–5 bn"). */
export type Amount = number | readonly [number, number];

/**
 * Money, a share or a physical quantity. `unit`: ISO 4217 | `percent` | `t kg g oz km m km2 ha MW MWh m3 bbl`,
 * with `/yr` or `/d` where the text says so. `value` is in base units (1.1 bn → 1100000000).
 */
export interface Figure extends Quoted {
  readonly value: Amount;
  readonly unit: string;
  readonly hedge: Hedge;
  /** True where the unit was filled in rather than stated (a bare "$" taken for USD is stated; "17 bn" beside a USD sum is assumed). */
  readonly assumed?: boolean;
}

export type MentionKind = 'mineral' | 'country' | 'organisation' | 'person' | 'place' | 'project' | 'date';
/**
 * A span with a meaning. `id`: mineral → English lower-case name ("tungsten"); country → ISO 3166-1 alpha-2 (or XK, EU);
 * organisation, project, place → the id in the lexicon, or for unknown names `~` + the cross-script key; date → ISO, as exact as told.
 */
export interface Mention extends Quoted {
  readonly kind: MentionKind;
  readonly id: string;
  /** Usual Latin spelling, for people to read. */
  readonly name: string;
}

export const ATTRIBUTES = [
  'value',
  'stake',
  'financing',
  'quantity',
  'reserve',
  'output',
  'share',
  'rank',
  'trade',
  'status',
  'date',
  'party',
  'place',
] as const;
export type Attribute = (typeof ATTRIBUTES)[number];

/** The ladder, from rumour to done; the last three stand beside it. */
export const STATUSES = [
  'rumoured',
  'hoped',
  'planned',
  'negotiating',
  'announced',
  'agreed',
  'signed',
  'approved',
  'underway',
  'completed',
  'suspended',
  'cancelled',
  'denied',
] as const;
export type Status = (typeof STATUSES)[number];

/** What one text says of the thing a claim is about; the ledger finds the subject from it. All ids as in {@link Mention}. */
export interface Clue {
  /** The kind of thing: deal, accession, deposit, plant, railway, pipeline, purchase, trade, market, relations, fund, summit … */
  readonly kind: string;
  readonly projects: readonly string[];
  readonly organisations: readonly string[];
  readonly minerals: readonly string[];
  readonly countries: readonly string[];
  readonly places: readonly string[];
  /** What is bought, sold or built: aircraft, locomotives, gas … */
  readonly goods: readonly string[];
  /** A part, year, option or substance of the thing: `firm`, `options`, `2024`, `wo3`, `kg-section` … */
  readonly part?: string;
}

/** One claim in one article. */
export interface Fact extends Quoted {
  readonly clue: Clue;
  readonly attribute: Attribute;
  /** Amount for measured attributes; a {@link Status}, an ISO date, a rank or a name otherwise. */
  readonly value: Amount | string;
  /** As in {@link Figure}; `count:<thing>` or the plain thing for counted goods ("aircraft"); world|region|country|company for rank. */
  readonly unit?: string;
  readonly hedge: Hedge;
  /** stake: who holds; the usual Latin spelling. */
  readonly holder?: string;
  /** financing: who lends or offers. */
  readonly by?: string;
  /** share: of what; rank: among what. */
  readonly scope?: string;
  /** reserve, output: ore, metal, oxide (`wo3`), concentrate … */
  readonly substance?: string;
  /** ISO year or span the figure is told for: `2024`, `2025/2035`. */
  readonly period?: string;
  readonly modality?: 'actual' | 'planned';
  /** Who says it, as written. */
  readonly speaker?: string;
  /** The same money in other currencies, as the article itself converts it ("$1.1bn (€952m)"). */
  readonly also?: readonly { readonly value: Amount; readonly unit: string }[];
  /** The rule that made the fact, for `why` and the trace. */
  readonly rule: string;
}

/** Everything that the extractor reads out of one article. Pure function of title, text, declared language and publication date. */
export interface Extraction {
  readonly language: string;
  readonly relevant: boolean;
  /** Distinct ids, in order of first mention. */
  readonly minerals: readonly string[];
  readonly countries: readonly string[];
  readonly figures: readonly Figure[];
  readonly mentions: readonly Mention[];
  readonly facts: readonly Fact[];
  /** `extractor/lexicon` versions, kept with every fact so that it can be read again. */
  readonly version: string;
}

/** What a feed delivered. Times are ISO 8601 in UTC. */
export interface Article {
  readonly url: string;
  readonly canonicalUrl: string;
  /** Host or feed name that people know it by. */
  readonly source: string;
  /** Declared by the feed; the detector decides. */
  readonly language?: string;
  readonly published?: string;
  readonly fetched: string;
  readonly title?: string;
  readonly text: string;
}

/** A fact as the ledger holds it: with its subject, and with what comparison needs to know of its article. */
export interface LedgerFact extends Fact {
  readonly id: number;
  readonly subject: number;
  readonly article: ArticleRef;
}
export interface ArticleRef {
  readonly id: number;
  readonly url: string;
  readonly source: string;
  readonly language: string;
  /** ISO; null where the feed gave none and the text shows none. */
  readonly published: string | null;
  /** Copies of one another (syndication, translation of one wire) share an origin. */
  readonly origin: number;
}

export type Relation = 'conflict' | 'update' | 'nuance' | 'compatible';
/** What comparison finds between an earlier claim `a` and a new one `b`. */
export interface Verdict {
  readonly relation: Relation;
  readonly attribute: Attribute;
  /** Id of the rule that decided; one row of the table in #compare. */
  readonly rule: string;
  /** One English sentence for people; the chat says it from `rule` and the values in the reader's language. */
  readonly reason: string;
  readonly a: LedgerFact;
  readonly b: LedgerFact;
  /** Difference of the two values as told, in one unit, by the larger; where both are amounts. Percentages: read the points from `common`. */
  readonly difference?: number;
  /** Both values in one unit, where they can be. */
  readonly common?: { readonly a: Amount; readonly b: Amount; readonly unit: string };
}

/** Both ends of an amount. */
export const ends = (amount: Amount): readonly [number, number] =>
  typeof amount === 'number' ? [amount, amount] : amount;
