/** `/metrics` for Prometheus: how the process is doing, and how much stands and waits in the ledger. */
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { backlog, type Db, overview } from '#ledger';
import type { Queues } from '#queues';

interface Read {
  readonly name: string;
  readonly help: string;
  readonly of: (all: Awaited<ReturnType<typeof overview>>, waiting: Awaited<ReturnType<typeof backlog>>) => number;
}

/** Counts read from the ledger when they are asked for; whichever process is asked, they are those of the whole newsroom. */
export const METRICS: readonly Read[] = [
  { name: 'assay_articles', help: 'Articles in the ledger.', of: (all) => all.articles },
  { name: 'assay_articles_waiting', help: 'Articles that are not read yet.', of: (all) => all.waiting },
  { name: 'assay_facts', help: 'Claims that stand.', of: (all) => all.facts },
  { name: 'assay_stories', help: 'Subjects that claims are about, without their parts.', of: (all) => all.stories },
  { name: 'assay_contradictions', help: 'Contradictions raised.', of: (all) => all.flags },
  { name: 'assay_contradictions_open', help: 'Contradictions that nobody has decided.', of: (all) => all.open },
  { name: 'assay_feeds', help: 'Feeds that are polled.', of: (all) => all.feeds },
  { name: 'assay_feeds_failing', help: 'Feeds that do not answer.', of: (all) => all.failing },
  { name: 'assay_chats', help: 'Chats that may be written to.', of: (all) => all.chats },
  { name: 'assay_outbox_waiting', help: 'News whose readers are not chosen yet.', of: (_, waiting) => waiting.outbox },
  { name: 'assay_deliveries_waiting', help: 'Messages on their way.', of: (_, waiting) => waiting.deliveries },
];

export interface Metrics {
  readonly contentType: string;
  /** Everything in Prometheus' text format. Rejects where the ledger does not answer. */
  text(): Promise<string>;
}

/** Jobs of the queues, by queue and state; a failed one was tried as often as it may be. */
export const JOBS = { name: 'assay_jobs', help: 'Jobs by `queue` and `state` (waiting, active, delayed, failed).' };

export function openMetrics({ db, queues }: { readonly db: Db; readonly queues: Queues }): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const gauges = METRICS.map(({ name, help, of }) => ({ of, gauge: new Gauge({ name, help, registers: [registry] }) }));
  const jobs = new Gauge({ ...JOBS, labelNames: ['queue', 'state'], registers: [registry] });
  return {
    contentType: registry.contentType,
    async text() {
      const [all, waiting, counts] = await Promise.all([overview(db), backlog(db), queues.counts()]);
      for (const { gauge, of } of gauges) gauge.set(of(all, waiting));
      for (const [queue, states] of Object.entries(counts))
        for (const [state, count] of Object.entries(states)) jobs.set({ queue, state }, count);
      return registry.metrics();
    },
  };
}
