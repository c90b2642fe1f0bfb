import type { Config, Log } from '#config';
import type { Ledger } from '#ledger';
import type { Queues } from '#queues';
import type { Fetcher } from './fetch/index.ts';
import type { ParserPool } from './parse/pool.ts';

/** What feeds are started with; the service's context fits. */
export interface FeedsContext {
  readonly config: Pick<Config, 'feeds' | 'allowHosts'> &
    Partial<Pick<Config, 'readBackDays'>> & {
      readonly contact?: string | undefined;
      readonly publicUrl?: string | undefined;
      readonly proxy?: string | undefined;
      readonly proxyNames?: 'here' | 'proxy' | undefined;
    };
  readonly ledger: Ledger;
  readonly queues: { readonly articles: Pick<Queues['articles'], 'add'> };
  readonly log: Log;
}

/** What came of one poll. */
export interface Polled {
  readonly feed: number;
  readonly outcome: 'feed' | 'same' | 'page' | 'list' | 'gone' | 'fault' | 'lost';
  /** Articles that are new to the ledger, and those that were edited. */
  readonly added: number;
  readonly edited: number;
  readonly bytes: number;
}
/** A poll with the time that it took. */
export type Timed = Polled & { readonly ms: number };

/** What every part of a poll works with. */
export interface Road {
  readonly ledger: Ledger;
  readonly queues: FeedsContext['queues'];
  readonly fetcher: Fetcher;
  readonly parser: ParserPool;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly dice: () => number;
  /** This process' name among the pollers. */
  readonly poller: string;
  readonly readBackDays: number;
  /** False: pages of articles are not fetched where a feed carries teasers. */
  readonly fullText: boolean;
  /** Pause between two requests to one host, in milliseconds; none for hosts on the own network. */
  readonly hostPauseMs: number;
  /** Hears of each poll. */
  readonly told?: ((poll: Timed) => void) | undefined;
  readonly ownHost: (url: URL) => boolean;
  /** Where hubs reach this program; undefined: no subscriptions. */
  readonly publicUrl?: string | undefined;
}

export const isoOf = (time: number): string => new Date(time).toISOString();
