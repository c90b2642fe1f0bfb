/** What a poller would do with a feed, and why: for `feed -- check` and for dry runs. */

import { isTeaser } from './article.ts';
import type { Tools } from './discover.ts';
import type { Feed } from './feed.ts';
import { ParseError } from './feed.ts';
import { freshFor, retryAfter } from './fetch/freshness.ts';
import { FetchError } from './fetch/index.ts';
import { challengeOf } from './look.ts';
import { draftsOf } from './plan.ts';
import { nextCheck, paceFor, rhythmOf } from './schedule.ts';

export interface Checked {
  readonly url: string;
  readonly status?: number;
  readonly movedTo?: string;
  readonly error?: string;
  readonly format?: Feed['format'];
  readonly parser?: Feed['parser'];
  readonly title?: string | null;
  readonly language?: string | null;
  readonly entries?: number;
  readonly undated?: number;
  /** Entries that carry a beginning only: their pages would be read. */
  readonly teasers?: number;
  readonly lost?: number;
  readonly perDay?: number | null;
  readonly newest?: string | null;
  readonly conditional?: boolean;
  readonly hub?: string | null;
  readonly next?: string;
  readonly why?: readonly string[];
}

/** Reads a feed once, as a poller would, and stores nothing. Also gives the texts, for estimates. */
export async function checkFeed(
  { fetcher, parser }: Tools,
  url: string,
  now = Date.now(),
): Promise<{ told: Checked; texts: { title?: string; text: string; language?: string; published?: string }[] }> {
  try {
    const answer = await fetcher.fetch(url);
    const seen = { url, status: answer.status, ...(answer.movedTo ? { movedTo: answer.movedTo } : {}) };
    if (answer.status !== 200) {
      const gate = challengeOf(answer);
      const wait = retryAfter(answer.headers, now);
      return {
        told: {
          ...seen,
          error: gate ? `${gate} asks readers to prove that they are people` : `the site answers with ${answer.status}`,
          ...(wait ? { why: [`the site asks for ${wait} s of silence`] } : {}),
        },
        texts: [],
      };
    }
    const feed = await parser.parse({
      bytes: answer.body,
      contentType: answer.headers['content-type'],
      url: answer.url,
    });
    const row = { title: null, host: new URL(url).host, language: null } as Parameters<typeof draftsOf>[1]['row'];
    const drafts = draftsOf(feed, { row, url: answer.url, now, readBackDays: 0 });
    const perDay = rhythmOf(
      feed.entries.map((e) => e.published ?? e.updated),
      now,
    );
    const fresh = freshFor(answer.headers, now);
    const wish = paceFor(perDay);
    const why = [
      perDay === null
        ? 'its rhythm is not known yet'
        : `about ${perDay.toFixed(1)} entries a day: every ${Math.round(wish / 60)} min would do`,
      ...(fresh ? [`the site says that it stays fresh for ${Math.round(fresh / 60)} min`] : []),
      ...(feed.wishes.interval ? [`the feed asks for ${Math.round(feed.wishes.interval / 60)} min between polls`] : []),
      ...(feed.wishes.skipHours.length + feed.wishes.skipDays.length > 0
        ? ['it names hours or days to leave out']
        : []),
    ];
    const dates = feed.entries.flatMap((e) => e.published ?? e.updated ?? []).sort();
    return {
      told: {
        ...seen,
        format: feed.format,
        parser: feed.parser,
        title: feed.title,
        language: feed.language,
        entries: feed.entries.length,
        undated: feed.entries.filter((e) => !e.published && !e.updated).length,
        teasers: drafts.filter(isTeaser).length,
        lost: feed.lost,
        perDay,
        newest: dates.at(-1) ?? null,
        conditional: Boolean(answer.headers.etag ?? answer.headers['last-modified']),
        hub: feed.hubs[0] ?? null,
        next: nextCheck({ now, wish, atLeast: [fresh, feed.wishes.interval], ...feed.wishes, dice: 0 }),
        why,
      },
      texts: drafts.map((d) => d.article),
    };
  } catch (error) {
    if (error instanceof FetchError || error instanceof ParseError)
      return { told: { url, error: error.message }, texts: [] };
    throw error;
  }
}
