/**
 * The whole service in one value: ledger, queues, the roles asked for, and the HTTP port.
 * `main.ts`, the demo, the chat and the story tests all start it here, so that they run the same road.
 */
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import { type BotHandle, type BotOptions, startBot } from '#bot';
import { type Config, ConfigError, createLog, type Log, loadConfig } from '#config';
import { type FeedsHandle, type FeedsOptions, startFeeds } from '#feeds';
import { startWorkers, type WorkersHandle } from '#jobs';
import { type Ledger, openLedger } from '#ledger';
import { type Lexicon, loadLexicon } from '#lexicon';
import { openQueues, type Queues } from '#queues';
import { openMetrics } from './metrics.ts';

/** What every role is given. */
export interface Context {
  readonly config: Config;
  readonly ledger: Ledger;
  readonly queues: Queues;
  readonly lexicon: Lexicon;
  readonly log: Log;
}

export interface Service {
  readonly context: Context;
  readonly feeds: FeedsHandle | undefined;
  readonly workers: WorkersHandle | undefined;
  readonly bot: BotHandle | undefined;
  /** Where /healthz answers; undefined without an HTTP port. */
  readonly address: string | undefined;
  /** Ends every role, then the queues, then the ledger. Safe to call twice. */
  close(): Promise<void>;
}

export interface ServiceOptions {
  /** False: open no port (the demo, tests). */
  readonly http?: boolean;
  readonly bot?: BotOptions;
  readonly feeds?: FeedsOptions;
  /** Keeps the queues of several instances on one Redis or PostgreSQL apart. */
  readonly prefix?: string;
}

/** Starts what `config.roles` names. What had been started before an error is closed again. */
export async function startService(config: Config, options: ServiceOptions = {}): Promise<Service> {
  const log = createLog(config.logLevel, 'assay');
  const closing: (() => Promise<void>)[] = [];
  const keep = <T extends { close(): Promise<void> }>(part: T): T => {
    closing.unshift(() => part.close());
    return part;
  };
  let closed: Promise<void> | undefined;
  const close = () => (closed ??= closeAll(closing, log));
  try {
    const lexicon = loadLexicon(config.lexiconOverlay);
    const ledger = keep(await openLedger({ databaseUrl: config.databaseUrl, dataDir: config.dataDir, log }));
    const queues = keep(await openQueues({ redisUrl: config.redisUrl, ledger, log, prefix: options.prefix }));
    const context: Context = { config, ledger, queues, lexicon, log };
    const has = (role: Config['roles'][number]) => config.roles.includes(role);
    const workers = has('workers') ? keep(await startWorkers(context)) : undefined;
    const bot = has('bot') ? keep(await startBot(context, options.bot)) : undefined;
    const feeds = has('feeds') ? keep(await startFeeds(context, options.feeds)) : undefined;
    const address = options.http === false ? undefined : await listen({ config, ledger, queues, feeds, bot, keep });
    log.info({ roles: config.roles, address }, 'Assay runs');
    return { context, feeds, workers, bot, address, close };
  } catch (error) {
    await close();
    throw error;
  }
}

const closeAll = async (closing: readonly (() => Promise<void>)[], log: Log): Promise<void> => {
  for (const end of closing)
    await end().catch((error: unknown) => log.error({ error }, 'a part did not close cleanly'));
};

interface Port {
  readonly config: Config;
  readonly ledger: Ledger;
  readonly queues: Queues;
  readonly feeds: FeedsHandle | undefined;
  readonly bot: BotHandle | undefined;
  readonly keep: (part: { close(): Promise<void> }) => unknown;
}

async function listen({ config, ledger, queues, feeds, bot, keep }: Port): Promise<string> {
  const metrics = openMetrics({ db: ledger.db, queues });
  const server = createServer((request, response) => {
    const answer = (status: number, type: string) => (text: string) =>
      response.writeHead(status, { 'content-type': type }).end(text);
    const lost = () => answer(503, 'application/json')('{"status":"the ledger does not answer"}');
    if (request.url === '/healthz') ledger.ping().then(() => answer(200, 'application/json')('{"status":"ok"}'), lost);
    else if (request.url === '/metrics') metrics.text().then(answer(200, metrics.contentType), lost);
    else if (!feeds?.handle(request, response) && !bot?.handle(request, response)) response.writeHead(404).end();
  });
  await new Promise<void>((done, fail) =>
    server.once('error', (e) => fail(portError(e, config.port))).listen(config.port, done),
  );
  keep({ close: () => endServer(server) });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const endServer = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });

const portError = (error: NodeJS.ErrnoException, port: number): Error =>
  error.code === 'EADDRINUSE' ? new Error(`Port ${port} is taken: set PORT to another one`, { cause: error }) : error;

/**
 * The service as a program: reads .env and the environment, runs until SIGINT or SIGTERM. A mistake that a person can mend
 * is told in words on standard error, and the process ends with 1.
 * @param env variables that take the place of the given ones: `{ ASSAY_ROLES: 'feeds' }`
 */
export async function runService(env: Readonly<Record<string, string>> = {}): Promise<void> {
  try {
    if (existsSync('.env')) process.loadEnvFile('.env');
    const service = await startService(loadConfig({ ...process.env, ...env }));
    const stop = (signal: NodeJS.Signals) => {
      service.context.log.info({ signal }, 'closing');
      service.close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 1;
  }
}

/** A mistake that a person can mend is told in words. */
const explain = (error: unknown): string => {
  if (error instanceof ConfigError) return error.message;
  return error instanceof Error ? `Assay could not start: ${error.message}` : String(error);
};
