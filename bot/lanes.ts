/** One lane a chat: what comes from one chat is handled in its order, chats do not wait for each other. */
export interface Lanes {
  /** Runs `task` after the earlier ones of the same lane. Never rejects; what a task throws goes to `failed`. */
  run(lane: string, task: () => Promise<void>): Promise<void>;
  /** Resolves when fewer than the allowed number of tasks wait: who takes in more work asks first. */
  room(): Promise<void>;
  /** Resolves when all are done. */
  idle(): Promise<void>;
}

/** @param most how many tasks may wait in all lanes together before {@link Lanes.room} holds back */
export function openLanes(most: number, failed: (error: unknown) => void): Lanes {
  const tails = new Map<string, Promise<void>>();
  let open = 0;
  let waiting: (() => void)[] = [];
  return {
    run(lane, task) {
      open += 1;
      const tail = (tails.get(lane) ?? Promise.resolve())
        .then(task)
        .catch(failed)
        .finally(() => {
          open -= 1;
          if (tails.get(lane) === tail) tails.delete(lane);
          const go = waiting;
          waiting = [];
          for (const resume of go) resume();
        });
      tails.set(lane, tail);
      return tail;
    },
    async room() {
      while (open >= most) await new Promise<void>((resume) => waiting.push(resume));
    },
    async idle() {
      while (tails.size > 0) await Promise.all(tails.values());
    },
  };
}

/** Waits `ms`, or less where the signal says so. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal?.addEventListener('abort', done, { once: true });
  });
}

/** Waits for `work`, but no longer than `ms`; `work` goes on. */
export async function within(ms: number, work: Promise<unknown>): Promise<void> {
  const stop = new AbortController();
  await Promise.race([work.catch(() => undefined), pause(ms, stop.signal)]);
  stop.abort();
}

export interface Insisting {
  /** First wait between two attempts, ms; doubles up to `longest`. */
  readonly first: number;
  readonly longest: number;
  readonly stop: AbortSignal;
  /** True for an error that no repeating will mend. */
  final(error: unknown): boolean;
  waiting(error: unknown, ms: number): void;
}

/** Repeats `attempt` until it succeeds; throws a final error, and the last one when stopped. */
export async function insist<T>(attempt: () => Promise<T>, how: Insisting): Promise<T> {
  for (let wait = how.first; ; wait = Math.min(wait * 2, how.longest)) {
    try {
      return await attempt();
    } catch (error) {
      if (how.stop.aborted || how.final(error)) throw error;
      how.waiting(error, wait);
      await pause(wait, how.stop);
    }
  }
}
