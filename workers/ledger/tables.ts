import type { ColumnType, Generated, GeneratedAlways, JSONColumnType } from 'kysely';
import type { Amount, Attribute, Clue, Extraction, Hedge } from '#fact';

/** Read as ISO 8601 in UTC; written as such or as a Date. */
export type Time = ColumnType<string, string | Date, string | Date>;
/** Filled by the database where it is left out. */
export type Now = ColumnType<string, string | Date | undefined, string | Date>;
/** Read as JSON; written as text (`JSON.stringify`). */
export type Json<T> = ColumnType<T, string, string>;
export type Id = GeneratedAlways<number>;

export type ArticleState = 'stored' | 'read' | 'recorded' | 'failed';
export type DiscrepancyState = 'open' | 'confirmed' | 'dismissed' | 'held' | 'apart' | 'withdrawn';
export type OutboxKind = 'facts' | 'discrepancy' | 'correction' | 'verdict' | 'feed' | 'notice';

export interface ArticlesTable {
  id: Id;
  url: string;
  canonical_url: string;
  source: string;
  declared_language: string | null;
  language: string | null;
  published: Time | null;
  fetched: Time;
  title: string | null;
  text: string;
  /** Of title and text; a change means that the article was edited. */
  digest: string;
  revision: Generated<number>;
  origin_id: number | null;
  sketch: number[] | null;
  deals: Generated<number[]>;
  relevant: boolean | null;
  state: Generated<ArticleState>;
  attempts: Generated<number>;
  failure: string | null;
  /** Extractor and lexicon that it was last recorded with. */
  version: string | null;
  stored_at: Now;
  changed_at: Now;
  recorded_at: Time | null;
}

export interface FactsTable {
  id: Id;
  article_id: number;
  subject_id: number;
  digest: string;
  key: string;
  attribute: Attribute;
  value: Json<Amount | string>;
  low: number | null;
  high: number | null;
  unit: string | null;
  hedge: Hedge;
  holder: string | null;
  by: string | null;
  scope: string | null;
  substance: string | null;
  period: string | null;
  modality: 'actual' | 'planned' | null;
  part: string | null;
  speaker: string | null;
  also: ColumnType<{ value: Amount; unit: string }[] | null, string | null, string | null>;
  echo_key: string | null;
  rule: string;
  field: 'title' | 'text';
  quote: string;
  span_start: number;
  span_end: number;
  clue: Json<Clue>;
  version: string;
  recorded_at: Now;
  superseded_at: Time | null;
  superseded_why: string | null;
  superseded_by: number | null;
}

export interface SubjectsTable {
  id: Id;
  slug: string;
  kind: string;
  name: string;
  /** Its own id where it is a whole; filled by the database where it is left out. */
  deal_id: ColumnType<number, number | undefined, number>;
  part: string | null;
  profile: Json<unknown>;
  clue: Json<Clue>;
  tags: string[];
  words: Generated<string>;
  latest: Time | null;
  merged_into: number | null;
  stale: Generated<boolean>;
  created_at: Now;
}

export interface DiscrepanciesTable {
  id: Id;
  subject_id: number;
  attribute: Attribute;
  relation: 'conflict' | 'update' | 'nuance';
  rule: string;
  reason: string;
  a_fact: number;
  b_fact: number;
  difference: number | null;
  common: ColumnType<{ a: Amount; b: Amount; unit: string } | null, string | null, string | null>;
  pair: string;
  state: Generated<DiscrepancyState>;
  decided_by: string | null;
  decided_at: Time | null;
  raised_at: Now;
}

export interface OutboxTable {
  id: Id;
  kind: OutboxKind;
  article_id: number | null;
  subject_id: number | null;
  payload: JSONColumnType<Record<string, unknown>>;
  created_at: Now;
}

/** The tables of the core: migrations 0001 and 0006. */
export interface CoreTables {
  articles: ArticlesTable;
  revisions: {
    article_id: number;
    revision: number;
    digest: string;
    title: string | null;
    text: string;
    fetched: Time;
    replaced_at: Now;
  };
  readings: {
    article_id: number;
    digest: string;
    version: string;
    extraction: Json<Extraction>;
    quiet: Generated<boolean>;
    read_at: Now;
  };
  origins: { id: Id; created_at: Now };
  fingerprints: { band: string; article_id: number };
  subjects: SubjectsTable;
  subject_keys: { key: string; subject_id: number };
  subjects_apart: { a: number; b: number; at: Now };
  rechecks: { subject_id: number; at: Now };
  facts: FactsTable;
  fact_moves: { id: Id; fact_id: number; from_subject: number; to_subject: number; at: Now };
  discrepancies: DiscrepanciesTable;
  discrepancy_facts: { discrepancy_id: number; side: 'a' | 'b'; fact_id: number; attached_at: Now };
  audit: {
    id: Id;
    at: Now;
    actor: string;
    action: string;
    discrepancy_id: number | null;
    subject_id: number | null;
    article_id: number | null;
    detail: JSONColumnType<Record<string, unknown>>;
  };
  outbox: OutboxTable;
}
