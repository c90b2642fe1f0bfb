import { UnrecoverableError } from 'bullmq';
import type { Log } from '#config';
import { type AnyJob, type AnyQueue, type Backend, postgresBackend, redisBackend } from './backend.ts';
import { type Payload, parsePayload, QUEUES, QueueError, type QueueName } from './names.ts';

export interface QueuesOptions {
  readonly redisUrl?: string | undefined;
  /** The ledger, or whatever knows how to connect to its PostgreSQL: holds the queues where there is no `redisUrl`. */
  readonly ledger: { pgConfig(): object };
  readonly log: Log;
  /** Keeps queues of several instances (tests, say) apart; letters, digits and _ only. Default `assay`. */
  readonly prefix?: string;
}

/** Puts jobs into one queue. */
export interface Producer<N extends QueueName> {
  /** @throws where the backend does not take the job; an article that was not enqueued is found by the sweep. */
  add(payload: Payload<N>): Promise<void>;
  addAll(payloads: readonly Payload<N>[]): Promise<void>;
}

export interface Turn {
  /** 1 for the first try. */
  readonly attempt: number;
  /** No retry follows this one. */
  readonly last: boolean;
}
export interface WorkSettings {
  /** Jobs at one time in this process. Default 4. */
  readonly concurrency?: number;
}

export interface Counts {
  readonly waiting: number;
  readonly active: number;
  /** Waiting for a retry. */
  readonly delayed: number;
  readonly failed: number;
}

export interface Queues {
  readonly backend: 'redis' | 'postgres';
  readonly articles: Producer<'articles'>;
  readonly rereads: Producer<'rereads'>;
  /** Works a queue in this process. Jobs come at least once: a handler must bear being called twice. `close()` waits for running jobs. */
  work<N extends QueueName>(
    name: N,
    handler: (payload: Payload<N>, turn: Turn) => Promise<void>,
    settings?: WorkSettings,
  ): Promise<{ close(): Promise<void> }>;
  counts(): Promise<Record<QueueName, Counts>>;
  /** Resolves when nothing waits, runs or is to be retried. */
  idle(): Promise<void>;
  /** Ends the workers, then the queues. Safe to call twice. */
  close(): Promise<void>;
}

/** A job whose worker died is given to another after this long (ms). */
const LOCK = 20_000;
/** How long running jobs may take to end at close. */
const PATIENCE = 15_000;

/**
 * Opens the queues: in Redis where `redisUrl` is set, else in the ledger's PostgreSQL.
 * @throws {QueueError} where Redis does not answer
 */
export async function openQueues({ redisUrl, ledger, log, prefix = 'assay' }: QueuesOptions): Promise<Queues> {
  const backend = redisUrl
    ? await redisBackend(redisUrl, { prefix, log })
    : await postgresBackend(ledger.pgConfig(), { schema: prefix === 'assay' ? 'bullmq' : `bullmq_${prefix}` });
  const queues = {} as Record<QueueName, AnyQueue>;
  for (const name of Object.keys(QUEUES) as QueueName[]) {
    const queue = backend.queue(name);
    queue.on('error', (error) => log.warn({ err: error, queue: name }, 'queue'));
    queues[name] = queue;
    // One after the other: the first makes the schema.
    await queue.waitUntilReady();
  }
  const workers = new Set<{ close(): Promise<void> }>();
  let closed: Promise<void> | undefined;
  const counts = () => countsOf(queues);
  return {
    backend: backend.kind,
    articles: producer(queues.articles, 'articles'),
    rereads: producer(queues.rereads, 'rereads'),
    work: async (name, handler, settings) => {
      const worker = await start({ backend, log, name, handler: handler as Handler, settings });
      workers.add(worker);
      return worker;
    },
    counts,
    idle: () => untilIdle(counts),
    close: () => {
      closed ??= (async () => {
        await Promise.all([...workers].map((worker) => worker.close()));
        await Promise.all(Object.values(queues).map((queue) => queue.close()));
        await backend.close();
      })();
      return closed;
    },
  };
}

function producer<N extends QueueName>(queue: AnyQueue, name: N): Producer<N> {
  const { attempts, delay } = QUEUES[name].retry;
  const options = {
    attempts,
    backoff: { type: 'exponential', delay, jitter: 0.5 },
    removeOnComplete: { count: 1000, age: 24 * 3600 },
    removeOnFail: { count: 5000, age: 30 * 24 * 3600 },
  };
  return {
    add: async (payload) => void (await queue.add(name, parsePayload(name, payload), options)),
    addAll: async (payloads) => {
      if (payloads.length > 0)
        await queue.addBulk(payloads.map((payload) => ({ name, data: parsePayload(name, payload), opts: options })));
    },
  };
}

type Handler = (payload: unknown, turn: Turn) => Promise<void>;
interface Start {
  readonly backend: Backend;
  readonly log: Log;
  readonly name: QueueName;
  readonly handler: Handler;
  readonly settings: WorkSettings | undefined;
}

async function start({ backend, log, name, handler, settings }: Start): Promise<{ close(): Promise<void> }> {
  const { attempts } = QUEUES[name].retry;
  const run = async (job: AnyJob): Promise<void> => {
    const attempt = job.attemptsMade + 1;
    await handler(checked(name, job.data), { attempt, last: attempt >= (job.opts.attempts ?? attempts) });
  };
  const worker = backend.worker(name, run, {
    concurrency: settings?.concurrency ?? 4,
    lockDuration: LOCK,
    stalledInterval: LOCK,
    maxStalledCount: 5,
  });
  worker.on('error', (error) => log.warn({ err: error, queue: name }, 'worker'));
  worker.on('failed', (job, error) =>
    log.warn({ err: error, queue: name, job: job?.id, attempt: job?.attemptsMade }, 'job failed'),
  );
  await worker.waitUntilReady();
  let closed: Promise<void> | undefined;
  const close = async () => {
    const late = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE).unref()).then(() => worker.close(true));
    await Promise.race([worker.close(), late]);
  };
  return {
    close: () => {
      closed ??= close();
      return closed;
    },
  };
}

/** A payload that is not valid will never be: no retry. */
function checked(name: QueueName, data: unknown): unknown {
  try {
    return parsePayload(name, data);
  } catch (error) {
    throw error instanceof QueueError ? new UnrecoverableError(error.message) : error;
  }
}

async function countsOf(queues: Record<QueueName, AnyQueue>): Promise<Record<QueueName, Counts>> {
  const entries = Object.entries(queues).map(async ([name, queue]) => {
    const counts = await queue.getJobCounts('waiting', 'active', 'delayed', 'failed');
    const of = (state: string) => counts[state] ?? 0;
    return [
      name,
      { waiting: of('waiting'), active: of('active'), delayed: of('delayed'), failed: of('failed') },
    ] as const;
  });
  return Object.fromEntries(await Promise.all(entries)) as Record<QueueName, Counts>;
}

async function untilIdle(counts: () => Promise<Record<QueueName, Counts>>): Promise<void> {
  for (;;) {
    const all = Object.values(await counts());
    if (all.every((c) => c.waiting + c.active + c.delayed === 0)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
