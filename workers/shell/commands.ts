import {
  asOf,
  auditTrail,
  contradictions,
  type Db,
  deals,
  factsOf,
  findSubjects,
  LedgerError,
  mergeSubjects,
  readSubject,
  type Subject,
  splitSubject,
  timeline,
} from '#ledger';
import type { Row } from './print.ts';
import { allDiscrepancies, allFacts, dealRow, discrepancyRow, eventRow, factRow } from './rows.ts';

export interface Asked {
  readonly words: readonly string[];
  readonly limit: number;
  readonly all: boolean;
}
type Rows = AsyncIterable<Row> | Iterable<Row>;

/** What `npm run ledger` can do: usage and meaning of each. */
export const COMMANDS: Readonly<
  Record<string, { usage: string; about: string; run(db: Db, asked: Asked): Promise<Rows> }>
> = {
  deals: {
    usage: 'deals [TAG…]',
    about: 'what articles tell of, the latest first; tags such as mineral:tungsten country:KZ kind:deal',
    run: async (db, { words, limit }) => (await deals(db, { topic: { all: words }, limit })).map(dealRow),
  },
  facts: {
    usage: 'facts SUBJECT',
    about: 'everything told of a subject (id, slug or words of its name); --all with what no longer stands',
    run: async (db, { words, limit, all }) =>
      (await factsOf(db, (await subject(db, words)).id, { limit, all })).map(factRow),
  },
  discrepancies: {
    usage: 'discrepancies [TAG…]',
    about: 'contradictions and updates, the latest first; --all with nuances and what was dismissed',
    run: async (db, { words, limit, all }) =>
      (await contradictions(db, { topic: { all: words }, limit, ...(all && EVERYTHING) })).map(discrepancyRow),
  },
  timeline: {
    usage: 'timeline SUBJECT',
    about: 'what happened to a subject, oldest first',
    run: async (db, { words }) => (await timeline(db, (await subject(db, words)).id)).map(eventRow),
  },
  'as-of': {
    usage: 'as-of DATE SUBJECT',
    about: 'what had been told of a subject by a date (ISO)',
    run: async (db, { words: [date = '', ...rest] }) =>
      (await asOf(db, (await subject(db, rest)).id, { at: day(date) })).map(factRow),
  },
  audit: {
    usage: 'audit [DISCREPANCY]',
    about: 'who decided or changed what, when',
    run: async (db, { words: [id], limit }) =>
      (await auditTrail(db, { limit, ...(id !== undefined && { discrepancy: whole(id) }) })).map((line) => ({
        ...line,
      })),
  },
  merge: {
    usage: 'merge SUBJECT-ID INTO-ID',
    about: 'make one subject of two',
    run: async (db, { words: [from, into] }) => {
      await mergeSubjects(db, { from: whole(from), into: whole(into), by: 'shell', name: 'shell' });
      return [{ merged: whole(from), into: whole(into) }];
    },
  },
  split: {
    usage: 'split SUBJECT-ID ARTICLE-ID…',
    about: 'make what these articles tell of a subject one of its own',
    run: async (db, { words: [id, ...articles] }) => [
      {
        subject: whole(id),
        split_into: await splitSubject(db, {
          subject: whole(id),
          articles: articles.map(whole),
          by: 'shell',
          name: 'shell',
        }),
      },
    ],
  },
  export: {
    usage: 'export [facts|discrepancies]',
    about: 'all of it, to the last row; CSV or JSON Lines',
    run: async (db, { words: [what = 'facts'] }) => {
      if (what === 'facts') return allFacts(db);
      if (what === 'discrepancies') return allDiscrepancies(db);
      throw new LedgerError(`There is no export of ${what}: choose facts or discrepancies.`);
    },
  },
};

const EVERYTHING = {
  relations: ['conflict', 'update', 'nuance'],
  states: ['open', 'held', 'confirmed', 'dismissed', 'apart', 'withdrawn'],
} as const;

async function subject(db: Db, words: readonly string[]): Promise<Subject> {
  const name = words.join(' ');
  const found =
    (await readSubject(db, /^\d+$/.test(name) ? Number(name) : name)) ??
    (await findSubjects(db, name, { limit: 1 }))[0];
  if (found) return found;
  throw new LedgerError(`No subject fits “${name}”: look for its id or slug in npm run ledger -- deals`);
}

function whole(word: string | undefined): number {
  if (word !== undefined && /^\d+$/.test(word)) return Number(word);
  throw new LedgerError(
    `“${word ?? ''}” is not an id: give a whole number as listed by deals, facts or discrepancies.`,
  );
}

function day(word: string): string {
  const time = Date.parse(word.length === 10 ? `${word}T23:59:59.999Z` : word);
  if (Number.isNaN(time)) throw new LedgerError(`“${word}” is not a date: write 2025-11-07, or an ISO time.`);
  return new Date(time).toISOString();
}
