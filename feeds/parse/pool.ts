import process from 'node:process';
import { Piscina } from 'piscina';
import { type Feed, ParseError } from '../feed.ts';
import type { Document } from './index.ts';
import type { Page } from './page.ts';
import type { Parsed } from './thread.ts';

/** Each parser has this long for one document; then its thread is ended and replaced. Both together stay below 2 s. */
const DEADLINE_MS = { first: 700, second: 1_000, page: 3_000 } as const;

/** A machine that is too busy to run this process is no fault of the document: so many deadlines more, where little was computed in one. */
const PATIENCE = 10;

const cpuSince = (before: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

const PAGES = new URL('./pagethread.ts', import.meta.url).href;

export interface ParserPool {
  /**
   * Parses in a worker thread with a deadline and a memory limit; what happens there cannot stop this process.
   * @throws {ParseError}
   */
  parse(document: Document): Promise<Feed>;
  /** The article of a web page, in the same way; null where there is none, or it takes too long. */
  readPage(document: Document): Promise<Page | null>;
  close(): Promise<void>;
}

export function openParserPool({ threads = 2 }: { readonly threads?: number } = {}): ParserPool {
  const pool = new Piscina<Document, Parsed | { readonly page: Page | null }>({
    filename: new URL('./thread.ts', import.meta.url).href,
    name: 'parse',
    execArgv: ['--import', 'tsx'],
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: 30_000,
    resourceLimits: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
  });
  const attempt = async (
    name: 'parse' | 'page',
    document: Document,
    deadline: number,
  ): Promise<Parsed | { readonly page: Page | null } | 'late'> => {
    const stop = new AbortController();
    const begun = new Int32Array(new SharedArrayBuffer(4));
    let timer: NodeJS.Timeout | undefined;
    let done = false;
    const arm = (patience: number): void => {
      const before = process.cpuUsage();
      timer = setTimeout(() => {
        if (patience > 0 && cpuSince(before) < deadline / 2) arm(patience - 1);
        else stop.abort();
      }, deadline);
    };
    waiting(begun).then(() => {
      if (!done) arm(PATIENCE);
    });
    try {
      return await pool.run(
        { ...document, begun },
        { signal: stop.signal, name, ...(name === 'page' ? { filename: PAGES } : {}) },
      );
    } catch (error) {
      if (stop.signal.aborted) return 'late';
      if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY')
        return { fault: 'memory', message: 'The document needs more memory than a feed may.' };
      throw error;
    } finally {
      done = true;
      clearTimeout(timer);
      Atomics.notify(begun, 0);
    }
  };
  return {
    parse: async (document) => {
      let result = await attempt('parse', document, DEADLINE_MS.first);
      if (result === 'late') result = await attempt('parse', { ...document, lenient: true }, DEADLINE_MS.second);
      if (result === 'late') throw new ParseError('timeout', 'The document takes too long to read.');
      if ('fault' in result) throw new ParseError(result.fault, result.message);
      if ('page' in result) throw new ParseError('malformed', 'The document was read as a page.');
      return result.feed;
    },
    readPage: async (document) => {
      const result = await attempt('page', document, DEADLINE_MS.page);
      return result !== 'late' && 'page' in result ? result.page : null;
    },
    close: async () => {
      await pool.destroy();
    },
  };
}

type WaitAsync = (...cell: [cell: Int32Array, index: number, value: number, timeout: number]) => {
  readonly value: Promise<string> | string;
};

/** Until a thread has begun; a thread that does not begin within 30 s counts as begun. */
const waiting = async (begun: Int32Array): Promise<void> => {
  await (Atomics as unknown as { waitAsync: WaitAsync }).waitAsync(begun, 0, 0, 30_000).value;
};
