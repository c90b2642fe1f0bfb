import type { Headers } from './index.ts';

/** Longest time that any header can silence a feed for. */
export const LONGEST_WAIT = 86_400;

const seconds = (text: string | undefined): number | undefined =>
  text !== undefined && /^\s*\d+\s*$/.test(text) ? Math.min(Number(text), 31_536_000) : undefined;

/** Retry-After (RFC 9110 §10.2.3), in seconds from now. */
export function retryAfter(headers: Headers, now: number): number | undefined {
  const given = headers['retry-after'];
  const wait = seconds(given);
  if (wait !== undefined) return wait;
  const at = given ? Date.parse(given) : Number.NaN;
  return Number.isNaN(at) ? undefined : Math.max(0, (at - now) / 1000);
}

/** How long an answer stays fresh (RFC 9111 §4.2.1): Cache-Control before Expires, less its Age. Undefined where the server does not say. */
export function freshFor(headers: Headers, now: number): number | undefined {
  const control = (headers['cache-control'] ?? '').toLowerCase();
  if (/\bno-(?:cache|store)\b/.test(control)) return undefined;
  const age = /(?:^|[\s,])max-age\s*=\s*"?(\d+)/.exec(control)?.[1];
  if (age !== undefined) return Math.max(0, (seconds(age) ?? 0) - (seconds(headers.age) ?? 0)) || undefined;
  const expires = headers.expires ? Date.parse(headers.expires) : Number.NaN;
  if (Number.isNaN(expires)) return undefined;
  const date = headers.date ? Date.parse(headers.date) : Number.NaN;
  // The server's own clock measures its own promise, unless it is far off.
  const from = Number.isNaN(date) || Math.abs(date - now) > 86_400_000 ? now : date;
  return expires > from ? (expires - from) / 1000 : undefined;
}
