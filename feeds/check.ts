/** What a poller would do with a feed, and why: for `feed -- check` and for dry runs. */

import { isTeaser } from './article.ts';
import { bestOf, discoverFeeds, type Tools } from './discover.ts';
import type { Feed } from './feed.ts';
import { ParseError } from './feed.ts';
import { freshFor, retryAfter } from './fetch/freshness.ts';
import { type Answer, FetchError } from './fetch/index.ts';
import { challengeOf } from './look.ts';
import { draftsOf, type PlanOptions } from './plan.ts';
import { nextCheck, paceFor, rhythmOf } from './schedule.ts';
import { hubOf } from './websub.ts';

export interface Checked {
  readonly url: string;
  readonly status?: number;
  readonly movedTo?: string;
  /** The feed of the site, where the address is that of a site. */
  readonly foundAt?: string;
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

export interface Reading {
  readonly told: Checked;
  /** For estimates. */
  readonly texts: readonly { title?: string; text: string; language?: string; published?: string }[];
}

/** Reads a feed once, as a poller would, and stores nothing. Where the address is that of a site, its feed is read. */
export async function checkFeed(tools: Tools, url: string, now = Date.now()): Promise<Reading> {
  try {
    const answer = await tools.fetcher.fetch(url);
    const seen = { url, status: answer.status, ...(answer.movedTo ? { movedTo: answer.movedTo } : {}) };
    const gate = challengeOf(answer);
    const gated = gate
      ? { told: { ...seen, error: `${gate} asks readers to prove that they are people` }, texts: [] }
      : undefined;
    if (answer.status !== 200) return gated ?? refused(answer, seen, now);
    try {
      const { headers } = answer;
      const document = { bytes: answer.body, contentType: headers['content-type'], url: answer.url };
      return readingOf(await tools.parser.parse(document), { answer, seen, now });
    } catch (error) {
      if (!(error instanceof ParseError) || error.fault !== 'html') throw error;
      return gated ?? (await ofSite(tools, { url, answer, now }));
    }
  } catch (error) {
    if (error instanceof FetchError || error instanceof ParseError)
      return { told: { url, error: error.message }, texts: [] };
    throw error;
  }
}

function refused(answer: Answer, seen: Pick<Checked, 'url' | 'status'>, now: number): Reading {
  const wait = retryAfter(answer.headers, now);
  return {
    told: {
      ...seen,
      error: `the site answers with ${answer.status}`,
      ...(wait ? { why: [`the site asks for ${wait} s of silence`] } : {}),
    },
    texts: [],
  };
}

/** A web page: the feed that a poller would find and read from then on. */
async function ofSite(
  tools: Tools,
  { url, answer, now }: { url: string; answer: Answer; now: number },
): Promise<Reading> {
  const best = bestOf(await discoverFeeds(tools, url, answer));
  if (!best) return { told: { url, error: 'This is a web page, and no feed of its site was found.' }, texts: [] };
  const { told, texts } = await checkFeed(tools, best.url, now);
  return { told: { ...told, url, foundAt: best.url }, texts };
}

function readingOf(
  feed: Feed,
  { answer, seen, now }: { answer: Answer; seen: Pick<Checked, 'url' | 'status' | 'movedTo'>; now: number },
): Reading {
  const row = { title: null, host: new URL(answer.url).host, language: null } as PlanOptions['row'];
  const drafts = draftsOf(feed, { row, url: answer.url, now, readBackDays: 0 });
  const times = feed.entries.map((e) => e.published ?? e.updated);
  const perDay = rhythmOf(times, now);
  const fresh = freshFor(answer.headers, now);
  const wish = paceFor(perDay);
  return {
    told: {
      ...seen,
      format: feed.format,
      parser: feed.parser,
      title: feed.title,
      language: feed.language,
      entries: feed.entries.length,
      undated: times.filter((t) => t === null).length,
      teasers: drafts.filter(isTeaser).length,
      lost: feed.lost,
      perDay,
      newest:
        times
          .flatMap((t) => t ?? [])
          .sort()
          .at(-1) ?? null,
      conditional: Boolean(answer.headers.etag ?? answer.headers['last-modified']),
      hub: hubOf(answer, feed).hub,
      next: nextCheck({ now, wish, atLeast: [fresh, feed.wishes.interval], ...feed.wishes, dice: 0 }),
      why: reasons({ perDay, wish, fresh, wishes: feed.wishes }),
    },
    texts: drafts.map((d) => d.article),
  };
}

interface Told {
  readonly perDay: number | null;
  readonly wish: number;
  readonly fresh: number | undefined;
  readonly wishes: Feed['wishes'];
}

const minutes = (seconds: number) => Math.round(seconds / 60);

const reasons = ({ perDay, wish, fresh, wishes }: Told): string[] => [
  perDay === null
    ? 'its rhythm is not known yet'
    : `about ${perDay.toFixed(1)} entries a day: every ${minutes(wish)} min would do`,
  ...(fresh ? [`the site says that it stays fresh for ${minutes(fresh)} min`] : []),
  ...(wishes.interval ? [`the feed asks for ${minutes(wishes.interval)} min between polls`] : []),
  ...(wishes.skipHours.length + wishes.skipDays.length > 0 ? ['it names hours or days to leave out'] : []),
];
