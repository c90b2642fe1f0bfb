import { z } from 'zod';

/** Retries after a failure: how many tries in all, and how long before the first retry (ms, doubled each time, with jitter). */
interface Retry {
  readonly attempts: number;
  readonly delay: number;
}
interface Kind<T> {
  readonly schema: z.ZodType<T>;
  readonly retry: Retry;
}

const kind = <T>(schema: z.ZodType<T>, retry: Retry): Kind<T> => ({ schema, retry });

/** Every queue: what its jobs carry, and how they are retried. Jobs carry ids, never contents: the ledger holds the truth. */
export const QUEUES = {
  /** An article to read and record. */
  articles: kind(z.object({ article: z.number().int().positive() }), { attempts: 5, delay: 1000 }),
  /** An article to read anew with today's extractor, without telling anybody of old news. */
  rereads: kind(z.object({ article: z.number().int().positive() }), { attempts: 3, delay: 5000 }),
} as const;

export type QueueName = keyof typeof QUEUES;
export type Payload<N extends QueueName> = z.output<(typeof QUEUES)[N]['schema']>;

export class QueueError extends Error {
  override readonly name = 'QueueError';
}

/**
 * A job's payload, checked.
 * @throws {QueueError} naming the queue and what is wrong
 */
export function parsePayload<N extends QueueName>(name: N, data: unknown): Payload<N> {
  const result = QUEUES[name].schema.safeParse(data);
  if (result.success) return result.data as Payload<N>;
  throw new QueueError(
    `A job of the queue ${name} is not valid: ${z.prettifyError(result.error)}. Producers must pass what workers/queues/names.ts says.`,
  );
}
