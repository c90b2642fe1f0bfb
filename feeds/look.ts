import { createHash } from 'node:crypto';
import type { FeedRow } from '#ledger';
import { type Feed, ParseError, type ParseFault } from './feed.ts';
import { retryAfter } from './fetch/freshness.ts';
import { type Answer, FetchError, type FetchFault, type Headers } from './fetch/index.ts';
import type { Road } from './road.ts';
import type { Trouble } from './schedule.ts';

/** What went wrong with a feed, as its health names it. */
export type Fault =
  | FetchFault
  | ParseFault
  | 'gone'
  | 'missing'
  | 'forbidden'
  | 'challenge'
  | 'throttled'
  | 'server'
  | 'status';

/** What one request for a feed came to. */
export type Look =
  | { readonly kind: 'feed'; readonly feed: Feed; readonly answer: Answer; readonly hash: string }
  | { readonly kind: 'same'; readonly answer: Answer; readonly hash?: string }
  | { readonly kind: 'page'; readonly answer: Answer }
  | { readonly kind: 'list'; readonly answer: Answer }
  | { readonly kind: 'gone'; readonly answer: Answer }
  | {
      readonly kind: 'fault';
      readonly fault: Fault;
      readonly message: string;
      readonly trouble: Trouble;
      readonly wait?: number | undefined;
      readonly headers?: Headers;
    };

/** The address that a feed is read from today: where it moved to, once that was seen twice. */
export const addressOf = (feed: Pick<FeedRow, 'url' | 'moved_to' | 'moved_seen'>): string =>
  feed.moved_to && feed.moved_seen >= 2 ? feed.moved_to : feed.url;

/** Reads a feed once; faults are told, not thrown. */
export async function look(road: Road, row: FeedRow): Promise<Look> {
  let answer: Answer;
  try {
    answer = await road.fetcher.fetch(addressOf(row), {
      validators: (url) => (url === row.validators_url ? { etag: row.etag, lastModified: row.last_modified } : {}),
    });
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    const trouble =
      error.fault === 'blocked' || error.fault === 'too-big' || error.fault === 'robots' ? 'refused' : 'unreachable';
    return { kind: 'fault', fault: error.fault, message: error.message, trouble };
  }
  return (await byStatus(answer, road.clock())) ?? read(road, row, answer);
}

const CHALLENGE =
  /cf-chl-|challenge-platform|_cf_chl_opt|Just a moment\.\.\.|DDoS-Guard|ddos-guard\.net|__qrator|Imunify360|Access denied \| .{0,80}Cloudflare/;

/** Who stands before the site and asks readers to prove that they are people; undefined where nobody does. */
export function challengeOf(answer: Pick<Answer, 'headers' | 'body'>): string | undefined {
  const { headers, body } = answer;
  const head = body.subarray(0, 20_000).toString('latin1');
  if (headers['cf-mitigated'] === 'challenge') return 'Cloudflare';
  if (!CHALLENGE.test(head)) return undefined;
  if (/cloudflare/i.test(headers.server ?? '') || /cf-chl|_cf_chl|challenge-platform|Just a moment/.test(head))
    return 'Cloudflare';
  return /ddos-guard/i.test(head) ? 'DDoS-Guard' : 'A gate';
}

async function byStatus(answer: Answer, now: number): Promise<Look | undefined> {
  const { status, headers } = answer;
  if (status === 304) return { kind: 'same', answer };
  if (status === 410) return { kind: 'gone', answer };
  if (status >= 200 && status < 300) return undefined;
  const fault = (name: Fault, message: string, trouble: Trouble): Look => ({
    kind: 'fault',
    fault: name,
    message,
    trouble,
    wait: retryAfter(headers, now),
    headers,
  });
  const gate = challengeOf(answer);
  if (gate)
    return fault(
      'challenge',
      `${gate} asks readers to prove that they are people: ask the site to let its feed through for "Assay".`,
      'refused',
    );
  if (status === 429)
    return fault(
      'throttled',
      'The site says that it is asked too often (429); it is asked less often now.',
      'throttled',
    );
  if (status === 404)
    return fault(
      'missing',
      'There is nothing at this address (404): add the address of the site instead, and its feed is looked for.',
      'refused',
    );
  if (status === 401 || status === 403 || status === 451)
    return fault('forbidden', `The site refuses the feed to this program (${status}).`, 'refused');
  if (status >= 500)
    return fault(
      'server',
      `The site is in trouble (${status}); it is tried again later.`,
      status === 503 && headers['retry-after'] ? 'throttled' : 'unreachable',
    );
  return fault('status', `The site answers with ${status}.`, 'refused');
}

async function read(road: Road, row: FeedRow, answer: Answer): Promise<Look> {
  const hash = createHash('sha256').update(answer.body).digest('base64url');
  if (hash === row.body_hash && answer.body.length > 0) return { kind: 'same', answer, hash };
  try {
    const feed = await road.parser.parse({
      bytes: answer.body,
      contentType: answer.headers['content-type'],
      url: answer.url,
      zone: row.zone ?? undefined,
    });
    return { kind: 'feed', feed, answer, hash };
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const gate = error.fault === 'html' ? challengeOf(answer) : undefined;
    if (gate)
      return {
        kind: 'fault',
        fault: 'challenge',
        message: `${gate} asks readers to prove that they are people.`,
        trouble: 'refused',
      };
    if (error.fault === 'opml' && row.origin === 'chat') return { kind: 'list', answer };
    if (error.fault === 'html' && !row.first_good_at) return { kind: 'page', answer };
    return { kind: 'fault', fault: error.fault, message: error.message, trouble: 'unreadable' };
  }
}
