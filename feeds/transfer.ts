/** OPML in and out of the ledger, for `feed -- import` and `feed -- export`, and for an OPML file whose address was added as a feed. */
import { readFile } from 'node:fs/promises';
import type { Extractor } from '#extract';
import { addFeed, type Db, type FeedRow, type NewFeed, settleFeed, tell } from '#ledger';
import { type Checked, checkFeed } from './check.ts';
import type { Tools } from './discover.ts';
import { ParseError } from './feed.ts';
import type { Answer } from './fetch/index.ts';
import { settleFault } from './health.ts';
import { OpmlError, readOpml } from './opml.ts';
import { decode } from './parse/decode.ts';
import { isWeb } from './parse/links.ts';
import { isoOf, type Road } from './road.ts';

/**
 * Feeds of an OPML file on disk or on the web; an address is fetched like any other, public ones only.
 * @throws {OpmlError} where it is none
 * @throws {FetchError} where its address cannot be read
 */
export async function opmlAt({ fetcher }: Pick<Tools, 'fetcher'>, place: string): Promise<NewFeed[]> {
  if (!isWeb(place)) return readOpml(decode(await readFile(place)).text);
  const answer = await fetcher.fetch(place, { accept: 'text/x-opml, application/xml;q=0.9, */*;q=0.1' });
  if (answer.status !== 200) throw new OpmlError(`${place} answers with ${answer.status}: there is no OPML to read.`);
  return readOpml(decode(answer.body, answer.headers['content-type']).text);
}

export interface Imported {
  readonly url: string;
  readonly title: string | null;
  /** `same`: watched already; `back`: was paused, ended or removed before. */
  readonly outcome: 'new' | 'back' | 'same';
}

/** Adds feeds to the ledger; running pollers take them up by themselves. */
export async function importFeeds(
  db: Db,
  feeds: readonly NewFeed[],
  how: { readonly by?: string; readonly now: string },
): Promise<Imported[]> {
  const done: Imported[] = [];
  for (const feed of feeds) {
    const { outcome } = await addFeed(db, feed, { origin: 'import', ...how });
    done.push({ url: feed.url, title: feed.title ?? null, outcome });
  }
  return done;
}

export interface DryRun {
  readonly feeds: readonly (Checked & { readonly relevant?: number })[];
  readonly answering: number;
  /** Of all feeds together. */
  readonly entriesPerDay: number;
  /** What a channel that follows everything would get. */
  readonly alertsPerDay: number;
}

/** Reads every feed once and stores nothing: who answers, how much they publish, and how many alerts a day that would be. */
export async function rehearse(
  tools: Tools,
  feeds: readonly NewFeed[],
  extractor: Pick<Extractor, 'extract'>,
): Promise<DryRun> {
  const results: (Checked & { relevant?: number })[] = [];
  for (let at = 0; at < feeds.length; at += 8)
    results.push(
      ...(await Promise.all(
        feeds.slice(at, at + 8).map(async ({ url }) => {
          const { told, texts } = await checkFeed(tools, url);
          return told.error ? told : { ...told, relevant: texts.filter((t) => extractor.extract(t).relevant).length };
        }),
      )),
    );
  const good = results.filter((r) => !r.error);
  const sum = (of: (r: (typeof good)[number]) => number) => good.reduce((total, r) => total + of(r), 0);
  return {
    feeds: results,
    answering: good.length,
    entriesPerDay: sum((r) => r.perDay ?? 0),
    alertsPerDay: sum((r) => ((r.perDay ?? 0) * (r.relevant ?? 0)) / Math.max(1, r.entries ?? 1)),
  };
}

/** The "feed" that somebody added in chat is an OPML file: its feeds are added in its place, and the administrators are told. */
export async function settleList(road: Road, row: FeedRow, answer: Answer): Promise<void> {
  const { db } = road.ledger;
  const { poller } = road;
  const feeds = listed(answer);
  if (typeof feeds === 'string') {
    const fault = { kind: 'fault', fault: 'opml', message: feeds, trouble: 'unreadable' } as const;
    const { patch, news } = settleFault(road, row, fault);
    await db.transaction().execute(async (trx) => {
      if ((await settleFeed(trx, row, { poller, patch })) && news)
        await tell(trx, { kind: 'feed', payload: { feed: row.id, url: row.url, title: row.title, ...news } });
    });
    return;
  }
  await db.transaction().execute(async (trx) => {
    if (!(await settleFeed(trx, row, { poller, patch: { state: 'removed' } }))) return;
    const how = { now: isoOf(road.clock()), ...(row.added_by ? { by: row.added_by } : {}) };
    const done = await importFeeds(trx, feeds, how);
    const known = done.filter((d) => d.outcome === 'same').length;
    const args = { url: row.url, count: done.length - known, known };
    await tell(trx, { kind: 'notice', payload: { key: 'feeds-imported', args } });
  });
}

/** Feeds of a list, or what is wrong with it. */
function listed(answer: Answer): NewFeed[] | string {
  try {
    return readOpml(decode(answer.body, answer.headers['content-type']).text);
  } catch (error) {
    if (error instanceof OpmlError || error instanceof ParseError) return error.message;
    throw error;
  }
}
