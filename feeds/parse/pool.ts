import { Piscina } from 'piscina';
import { type Feed, ParseError } from '../feed.ts';
import type { Document } from './index.ts';
import type { Parsed } from './thread.ts';

/** Each parser has this long for one document; then its thread is ended and replaced. Both together stay below 2 s. */
const DEADLINE_MS = { first: 700, second: 1_000 } as const;

export interface ParserPool {
  /**
   * Parses in a worker thread with a deadline and a memory limit; what happens there cannot stop this process.
   * @throws {ParseError}
   */
  parse(document: Document): Promise<Feed>;
  close(): Promise<void>;
}

export function openParserPool({ threads = 2 }: { readonly threads?: number } = {}): ParserPool {
  const pool = new Piscina<Document, Parsed>({
    filename: new URL('./thread.ts', import.meta.url).href,
    name: 'parse',
    execArgv: ['--import', 'tsx'],
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: 30_000,
    resourceLimits: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
  });
  const attempt = async (document: Document, deadline: number): Promise<Parsed | 'late'> => {
    const stop = new AbortController();
    const begun = new Int32Array(new SharedArrayBuffer(4));
    let timer: NodeJS.Timeout | undefined;
    let done = false;
    waiting(begun).then(() => {
      if (!done) timer = setTimeout(() => stop.abort(), deadline);
    });
    try {
      return await pool.run({ ...document, begun }, { signal: stop.signal });
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
      let result = await attempt(document, DEADLINE_MS.first);
      if (result === 'late') result = await attempt({ ...document, lenient: true }, DEADLINE_MS.second);
      if (result === 'late') throw new ParseError('timeout', 'The document takes too long to read.');
      if ('fault' in result) throw new ParseError(result.fault, result.message);
      return result.feed;
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
