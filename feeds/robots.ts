import { createRequire } from 'node:module';
import { type Robots, readRobots, storeRobots } from '#ledger';
import { FetchError } from './fetch/index.ts';
import { clean } from './parse/clean.ts';
import { isoOf, type Road } from './road.ts';

interface RobotsParser {
  isAllowed(url: string, agent?: string): boolean | undefined;
  getCrawlDelay(agent?: string): number | undefined;
}
// The package's types describe an ES default export that its CommonJS module does not have.
const parseRobots = createRequire(import.meta.url)('robots-parser') as (url: string, text: string) => RobotsParser;

export const ROBOT = 'Assay';
const DAY = 86_400_000;
const HOUR = 3_600_000;

/** Cached for a day; an answer that says nothing (5xx, no connection) for an hour (RFC 9309 §2.4). */
async function robotsOf(road: Road, url: URL): Promise<Robots> {
  const db = road.ledger.db;
  const known = await readRobots(db, url.host);
  const now = road.clock();
  const age = known ? now - Date.parse(known.at) : Number.POSITIVE_INFINITY;
  if (known && age >= 0 && age < (known.status === 0 || known.status >= 500 ? HOUR : DAY)) return known;
  const fetched = await fetchRobots(road, url);
  const robots = { ...fetched, at: isoOf(now) };
  await storeRobots(db, url.host, robots);
  return robots;
}

async function fetchRobots(road: Road, url: URL): Promise<{ text: string; status: number }> {
  try {
    // RFC 9309 §2.5: at least 500 KiB are to be read.
    const answer = await road.fetcher.fetch(new URL('/robots.txt', url).href, {
      accept: 'text/plain, */*;q=0.1',
      limit: 600 * 1024,
      timeoutMs: 10_000,
    });
    const page = /html/.test(answer.headers['content-type'] ?? '');
    return { text: answer.status === 200 && !page ? clean(answer.body.toString('utf8')) : '', status: answer.status };
  } catch (error) {
    if (error instanceof FetchError) return { text: '', status: error.fault === 'too-big' ? 200 : 0 };
    throw error;
  }
}

/**
 * Asks a site's robots.txt whether this program may read a page.
 * @returns seconds to wait between two pages
 * @throws {FetchError} `robots` where it may not
 */
export async function askRobots(road: Road, url: URL): Promise<number> {
  const { text, status } = await robotsOf(road, url);
  if (status === 0 || status >= 500)
    throw new FetchError('robots', `The robots.txt of ${url.host} does not answer, which means no.`);
  if (status >= 400) return 0;
  const rules = parseRobots(new URL('/robots.txt', url).href, text);
  if (rules.isAllowed(url.href, ROBOT) === false)
    throw new FetchError('robots', `${url.host} does not want ${url.pathname.slice(0, 100)} to be read.`);
  return Math.min(10, rules.getCrawlDelay(ROBOT) ?? 0);
}
