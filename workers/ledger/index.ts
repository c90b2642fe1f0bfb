/** #ledger – the only door to PostgreSQL. One file a noun; every function takes `db` (the ledger's or a transaction) first. */
export { digestOf, openArticles, readArticle, type Stored, type StoredArticle, storeArticle } from './articles.ts';
export type { Db, Ledger, PgConfig, Tables } from './db.ts';
export { LedgerError, LedgerLockedError } from './error.ts';
export { type LedgerOptions, openLedger } from './open.ts';
export type { ArticleState, CoreTables, DiscrepancyState, Id, Json, Now, OutboxKind, Time } from './tables.ts';
export { type Told, tell } from './tell.ts';
