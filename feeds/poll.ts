/** One poll of one feed: fetch → parse → identify → store articles and schedule in one transaction → enqueue. */
import {
  articleAt,
  countEntries,
  type Db,
  extendClaim,
  type FeedPatch,
  type FeedRow,
  freeHost,
  knownEntries,
  noteQueued,
  rememberEntries,
  type SeenEntry,
  seeEntries,
  settleFeed,
  storeArticle,
  storePictures,
  tell,
} from '#ledger';
import { completed } from './article.ts';
import { settleDiscovery } from './discover.ts';
import { settleFault, settleGone, settleGood } from './health.ts';
import { type Look, look } from './look.ts';
import { olderPages } from './pages.ts';
import { type Draft, draftsOf, type Plan, planOf } from './plan.ts';
import { isoOf, type Polled, type Road } from './road.ts';
import { settleList } from './transfer.ts';
import { hubOf, subscribe } from './websub.ts';

/** How long a claim is held; longer polls extend it. */
export const LEASE_MS = 3 * 60_000;

/** Polls a feed that was claimed, whatever comes of it; only faults of this program or its database are thrown. */
export async function pollFeed(road: Road, row: FeedRow): Promise<Polled> {
  const started = performance.now();
  const seen = await look(road, row);
  const pause = road.ownHost(new URL(row.url)) ? 0 : road.hostPauseMs;
  let result: Polled;
  try {
    result = await settle(road, row, seen);
    const ms = performance.now() - started;
    road.log.debug({ url: row.url, ms: Math.round(ms), ...result }, 'polled');
    road.told?.({ ...result, ms });
  } finally {
    await freeHost(road.ledger.db, row.host, {
      poller: road.poller,
      notBefore: pause > 0 ? isoOf(road.clock() + pause) : null,
    });
  }
  if (result.outcome === 'feed' || result.outcome === 'same')
    await subscribe(road, row, seen.kind === 'feed' ? hubOf(seen.answer, seen.feed) : row);
  return result;
}

async function settle(road: Road, row: FeedRow, seen: Look): Promise<Polled> {
  const nothing = { feed: row.id, outcome: seen.kind, added: 0, edited: 0, bytes: 0 };
  switch (seen.kind) {
    case 'feed':
      return take(road, row, seen);
    case 'page':
      await settleDiscovery(road, row, seen.answer);
      return { ...nothing, bytes: seen.answer.body.length };
    case 'list':
      await settleList(road, row, seen.answer);
      return { ...nothing, bytes: seen.answer.body.length };
    case 'same':
      await finish(road, row, settleGood(road, row, { answer: seen.answer, hash: seen.hash ?? row.body_hash }));
      return { ...nothing, bytes: seen.answer.body.length };
    case 'gone':
      await finish(road, row, settleGone(road, row));
      return nothing;
    default:
      await finish(road, row, settleFault(road, row, seen));
      return nothing;
  }
}

export interface Settling {
  readonly patch: FeedPatch;
  /** What people are told of it, once. */
  readonly news?: Readonly<Record<string, unknown>> | undefined;
}

async function finish(road: Road, row: FeedRow, settling: Settling): Promise<boolean> {
  return road.ledger.db.transaction().execute((trx) => write(road, { db: trx, row }, settling));
}

async function write(road: Road, { db, row }: { db: Db; row: FeedRow }, { patch, news }: Settling): Promise<boolean> {
  const mine = await settleFeed(db, row, { poller: road.poller, patch });
  if (mine && news)
    await tell(db, { kind: 'feed', payload: { feed: row.id, url: row.url, title: row.title, ...news } });
  return mine;
}

/** Thrown inside the transaction so that nothing of it stays. */
class ClaimLostError extends Error {
  override readonly name = 'ClaimLostError';
}

async function take(road: Road, row: FeedRow, seen: Look & { kind: 'feed' }): Promise<Polled> {
  const now = road.clock();
  const options = { row, url: seen.answer.url, now, readBackDays: row.read_back_days ?? road.readBackDays };
  let drafts = draftsOf(seen.feed, options);
  const { db } = road.ledger;
  const knownOf = (some: readonly Draft[]) =>
    knownEntries(
      db,
      row.id,
      some.map((d) => d.key),
    );
  let plan = planOf(drafts, await knownOf(drafts), options);
  if (plan.gap && seen.feed.next) {
    const older = await olderPages(road, row, { feed: seen.feed, options, knownOf });
    drafts = [...new Map([...older, ...drafts].map((d) => [d.key, d])).values()];
    plan = { ...planOf(drafts, await knownOf(drafts), options) };
  }
  await extendClaim(db, row, { poller: road.poller, until: isoOf(road.clock() + 2 * LEASE_MS) });
  const { ready, later } = await completed(road, { plan, row, held: row.host });
  const settling = settleGood(road, row, {
    answer: seen.answer,
    hash: later > 0 ? null : seen.hash,
    feed: seen.feed,
    plan,
    unfinished: later > 0,
  });
  return keep(road, row, { plan: ready, settling, bytes: seen.answer.body.length });
}

export interface Keeping {
  readonly plan: Plan;
  readonly settling: Settling;
  readonly bytes: number;
}

/** Stores the articles of a plan and what it means for its feed in one transaction, then hands them to the queue. */
export async function keep(road: Road, row: FeedRow, { plan, settling, bytes }: Keeping): Promise<Polled> {
  const now = road.clock();
  try {
    const stored = await road.ledger.db.transaction().execute(async (trx) => {
      const result = await store(trx, { row, plan, now: isoOf(now) });
      const perDay = settling.patch.entries_per_day ?? (await rhythm(trx, row, now));
      if (
        !(await write(road, { db: trx, row }, { ...settling, patch: { ...settling.patch, entries_per_day: perDay } }))
      )
        throw new ClaimLostError();
      return result;
    });
    await enqueue(road, stored.queue);
    return { feed: row.id, outcome: 'feed', added: stored.added, edited: stored.edited, bytes };
  } catch (error) {
    if (error instanceof ClaimLostError) return { feed: row.id, outcome: 'lost', added: 0, edited: 0, bytes };
    throw error;
  }
}

const WEEK = 7 * 86_400_000;

async function rhythm(db: Db, row: FeedRow, now: number): Promise<number | null> {
  const since = Math.max(now - WEEK, Date.parse(row.first_good_at ?? isoOf(now)) + 1);
  const days = (now - since) / 86_400_000;
  return days < 1 ? row.entries_per_day : (await countEntries(db, row.id, isoOf(since))) / days;
}

interface Stored {
  readonly added: number;
  readonly edited: number;
  readonly queue: readonly number[];
}

/** Articles and entries of a plan; for the caller's transaction. */
async function store(db: Db, { row, plan, now }: { row: FeedRow; plan: Plan; now: string }): Promise<Stored> {
  const seen: SeenEntry[] = plan.old.map((d) => ({
    key: d.key,
    fingerprint: d.fingerprint,
    article: null,
    published: d.article.published ?? null,
    queue: false,
  }));
  const queue: number[] = [];
  let [added, edited] = [0, 0];
  for (const draft of [...plan.fresh, ...plan.changed]) {
    const { id, outcome } = await storeDraft(db, draft, plan.changed.includes(draft));
    if (outcome === 'new') added++;
    if (outcome === 'edited') edited++;
    if (outcome !== 'same') {
      queue.push(id);
      await storePictures(db, id, draft.pictures);
    }
    seen.push({
      key: draft.key,
      fingerprint: draft.fingerprint,
      article: id,
      published: draft.article.published ?? null,
      queue: outcome !== 'same',
    });
  }
  await rememberEntries(db, seen, { feed: row.id, now });
  await seeEntries(db, plan.same, { feed: row.id, now });
  return { added, edited, queue };
}

/** Another feed may have brought the article already: a shorter text, or a teaser, does not take the place of what it brought. */
async function storeDraft(
  db: Db,
  { article, partial }: Draft,
  changed: boolean,
): Promise<{ id: number; outcome: 'new' | 'edited' | 'same' }> {
  const known = await articleAt(db, article.canonicalUrl);
  const keep = known && (partial || (!changed && article.text.length < known.length * 1.5));
  return keep ? { id: known.id, outcome: 'same' } : storeArticle(db, article);
}

/** Hands articles to the queue; should this fail or the process die, {@link unqueuedArticles} finds them again. */
export async function enqueue(road: Road, articles: readonly number[]): Promise<void> {
  for (const article of articles) await road.queues.articles.add({ article });
  await noteQueued(road.ledger.db, articles, isoOf(road.clock()));
}
