import { createPostgresBackend, type Job, Queue, Worker, type WorkerOptions, withBackend } from 'bullmq';
import { Redis, type RedisOptions } from 'ioredis';
import type { Log } from '#config';
import { QueueError } from './names.ts';

/** What Assay asks of a BullMQ queue, whichever backend it has. */
export type AnyQueue = Pick<Queue, 'add' | 'addBulk' | 'getJobCounts' | 'waitUntilReady' | 'close' | 'on'>;
export type AnyWorker = Pick<Worker, 'waitUntilReady' | 'close' | 'on'>;
export type AnyJob = Job<unknown, void>;
export type WorkOptions = Omit<WorkerOptions, 'connection' | 'prefix'>;

/** One way to keep queues: Redis, or PostgreSQL. */
export interface Backend {
  readonly kind: 'redis' | 'postgres';
  queue(name: string): AnyQueue;
  worker(name: string, handler: (job: AnyJob) => Promise<void>, options: WorkOptions): AnyWorker;
  close(): Promise<void>;
}

const EVENTS = { streams: { events: { maxLen: 1000 } } };

/**
 * Queues in Redis. Producers fail fast when it is away, workers wait for it.
 * @throws {QueueError} where it does not answer
 */
export async function redisBackend(url: string, { prefix, log }: { prefix: string; log: Log }): Promise<Backend> {
  const open = (options: RedisOptions) => {
    const redis = new Redis(url, {
      lazyConnect: true,
      connectTimeout: 5000,
      retryStrategy: (times) => Math.min(100 * 2 ** times, 5000),
      ...options,
    });
    redis.on('error', (error: Error) => log.warn({ err: error }, 'Redis'));
    return redis;
  };
  const producer = open({ maxRetriesPerRequest: 1, connectionName: 'assay-producer' });
  const consumer = open({ maxRetriesPerRequest: null, connectionName: 'assay-worker' });
  try {
    await Promise.all([producer.connect(), consumer.connect()]);
  } catch (error) {
    producer.disconnect();
    consumer.disconnect();
    throw new QueueError(
      `Redis does not answer at ${new URL(url).host}: ${(error as Error).message}. Start it, correct REDIS_URL, or leave that out to queue in PostgreSQL.`,
      { cause: error },
    );
  }
  await checkDurability(producer, log);
  return {
    kind: 'redis',
    queue: (name) => new Queue(name, { connection: producer, prefix, ...EVENTS, skipWaitingForReady: true }),
    worker: (name, handler, options) => new Worker(name, handler, { connection: consumer, prefix, ...options }),
    close: async () => {
      producer.disconnect();
      consumer.disconnect();
    },
  };
}

/** Debian's default Redis keeps nothing at a crash; some hosts forbid asking, then nothing is said. */
async function checkDurability(redis: Redis, log: Log): Promise<void> {
  const setting = async (name: string) => ((await redis.config('GET', name).catch(() => [])) as string[])[1];
  if ((await setting('appendonly')) === 'no')
    log.warn(
      'Redis runs with appendonly no: queued jobs are lost when it crashes (the sweep finds their articles again). Set appendonly yes.',
    );
  const policy = await setting('maxmemory-policy');
  if (policy && policy !== 'noeviction')
    log.warn({ policy }, 'Redis may evict queued jobs: set maxmemory-policy noeviction.');
}

/** Queues in PostgreSQL, a server's or the embedded one: BullMQ opens connections of its own from `config`. */
export async function postgresBackend(config: object, { schema }: { schema: string }): Promise<Backend> {
  const bound = withBackend(createPostgresBackend);
  // A config object, not a pool: only then BullMQ migrates its schema and keeps its search_path.
  const connection = { ...config, max: 2, migrate: true, schema };
  return {
    kind: 'postgres',
    queue: (name) => new bound.Queue(name, { connection, ...EVENTS }) as unknown as AnyQueue,
    worker: (name, handler, options) =>
      new bound.Worker(name, handler as never, { connection, ...options }) as unknown as AnyWorker,
    close: async () => {},
  };
}
