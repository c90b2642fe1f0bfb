/** #feeds – from the web to the queue: fetch → parse → identify → store → enqueue. */
import { randomBytes } from 'node:crypto';
import { type StatsListener, unwatchFile, watchFile } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createCallback } from './callback.ts';
import { checkAddress, createFetcher, type Fetcher, fetcherOptions, type Resolve, readAllowed } from './fetch/index.ts';
import { isWeb } from './parse/links.ts';
import { openParserPool } from './parse/pool.ts';
import { createPoller, type Round } from './poller.ts';
import type { FeedsContext, Road, Timed } from './road.ts';

export type { Entry, Feed, Format } from './feed.ts';
export { parseFeed } from './parse/index.ts';
export type { Round } from './poller.ts';
export type { FeedsContext, Timed } from './road.ts';

export interface FeedsOptions {
  /** False: polls only when told to (`pollNow`). */
  readonly loop?: boolean;
  /** False: pages of articles are never fetched. */
  readonly fullText?: boolean;
  readonly readBackDays?: number;
  /** Polls at one time; default 8. */
  readonly concurrency?: number;
  readonly tickMs?: number;
  /** Pause between two requests to one host; default one second, none on the own network. */
  readonly hostPauseMs?: number;
  /** For tests: another clock (milliseconds since 1970), other dice (0 ≤ n < 1), other names. */
  readonly clock?: () => number;
  readonly dice?: () => number;
  readonly resolve?: Resolve;
  readonly threads?: number;
  /** Hears of each poll, for measurements. */
  readonly told?: (poll: Timed) => void;
}

export interface FeedsHandle {
  /** Polls every active feed now, however it is scheduled (or those of the given ids), and waits until their articles are queued. */
  pollNow(ids?: readonly number[]): Promise<Round>;
  /** Polls what is due. */
  round(): Promise<Round>;
  /** Reads the files of ASSAY_FEEDS again; done by itself when they change. */
  sync(): Promise<void>;
  /** Answers hubs at /websub/…; false where the request is not meant for this room. */
  handle(request: IncomingMessage, response: ServerResponse): boolean;
  close(): Promise<void>;
}

/**
 * Starts the pollers: feeds of ASSAY_FEEDS are taken into the ledger, and read for as long as the program runs.
 * @throws {SourcesError} where a file of ASSAY_FEEDS cannot be read
 */
export async function startFeeds(ctx: FeedsContext, options: FeedsOptions = {}): Promise<FeedsHandle> {
  const { config, log } = ctx;
  const fetcher = createFetcher({
    ...fetcherOptions(config),
    ...(options.resolve ? { resolve: options.resolve } : {}),
  });
  const parser = openParserPool({ threads: options.threads ?? 2 });
  const road = roadOf(ctx, { ...options, fetcher, parser });
  const poller = createPoller(road, {
    sources: config.feeds,
    concurrency: options.concurrency ?? 8,
    tickMs: options.tickMs ?? 5_000,
  });
  let unwatch = () => {};
  const close = async () => {
    unwatch();
    await fetcher.close();
    await poller.stop();
    await parser.close();
  };
  try {
    await poller.sync();
    unwatch = watchFiles(config.feeds, () =>
      poller
        .sync()
        .catch((error: Error) => log.error(`${error.message} The feeds stay as they were before that file changed.`)),
    );
  } catch (error) {
    await close();
    throw error;
  }
  if (options.loop !== false) poller.start();
  return {
    pollNow: poller.pollNow,
    round: poller.round,
    sync: poller.sync,
    handle: createCallback(road, poller.track),
    close,
  };
}

function roadOf(ctx: FeedsContext, parts: FeedsOptions & Pick<Road, 'parser'> & { fetcher: Fetcher }): Road {
  const allowed = readAllowed(ctx.config.allowHosts);
  return {
    ledger: ctx.ledger,
    queues: ctx.queues,
    fetcher: parts.fetcher,
    parser: parts.parser,
    log: ctx.log,
    clock: parts.clock ?? Date.now,
    dice: parts.dice ?? Math.random,
    poller: `${process.pid}-${randomBytes(4).toString('hex')}`,
    readBackDays: parts.readBackDays ?? ctx.config.readBackDays ?? 14,
    fullText: parts.fullText ?? true,
    hostPauseMs: parts.hostPauseMs ?? 1_000,
    told: parts.told,
    publicUrl: ctx.config.publicUrl,
    ownHost: (url) => {
      try {
        return allowed.host(checkAddress(url.href, allowed));
      } catch {
        return false;
      }
    },
  };
}

function watchFiles(sources: readonly string[], changed: () => void): () => void {
  const files = sources.filter((s) => !isWeb(s));
  const told: StatsListener = (now, before) => {
    if (now.mtimeMs !== before.mtimeMs) changed();
  };
  for (const file of files) watchFile(file, { interval: 3_000, persistent: false }, told);
  return () => {
    for (const file of files) unwatchFile(file, told);
  };
}
