/** #jobs – the workers: from the queue to the ledger and its outbox. */
export { type Desk, processArticle, recordInTurn } from './article.ts';
export { type Atlas, atlasOf } from './atlas.ts';
export type { Recorded } from './record.ts';
export { type Change, type RereadOptions, reread, type Total } from './reread.ts';
export { startWorkers, type WorkersContext, type WorkersHandle } from './start.ts';
export { sweep, waiting } from './sweep.ts';
