import { type Dispatcher, request } from 'undici';
import { type Allowed, checkAddress, readAllowed } from './address.ts';
import { readBody } from './body.ts';
import { type Agents, LIMITS, openAgents, type Resolve } from './client.ts';
import { FetchError, toFetchError } from './errors.ts';
import type { ProxyOptions } from './proxy.ts';

export { type Allowed, BlockedAddressError, checkAddress, isPublic, readAllowed } from './address.ts';
export { LIMITS, type Resolve } from './client.ts';
export { FetchError, type FetchFault } from './errors.ts';
export type { ProxyOptions } from './proxy.ts';

/** Headers in lower case; of a repeated header the values are joined by ", ". */
export type Headers = Readonly<Record<string, string>>;

/** One hop of a chain of redirects. */
export interface Hop {
  readonly from: string;
  readonly to: string;
  readonly status: number;
}

export interface Answer {
  /** The address that answered, after redirects. */
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
  readonly hops: readonly Hop[];
  /** Where every hop was permanent (301, 308): the address to keep. */
  readonly movedTo?: string;
}

export interface Ask {
  readonly accept?: string;
  /** Conditional headers for one address: validators belong to the address that sent them. */
  readonly validators?: (url: string) => { readonly etag?: string | null; readonly lastModified?: string | null };
  readonly limit?: number;
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
  /** Asked of every hop before it is requested; throws to stop (robots.txt). */
  readonly before?: (url: URL) => Promise<void>;
  /** A form to post instead of a GET (WebSub subscription). */
  readonly form?: Readonly<Record<string, string>>;
}

export interface Fetcher {
  /**
   * One polite request: redirects followed and checked hop by hop, body decompressed and capped.
   * @throws {FetchError} with its fault named; an HTTP error status is an answer, not an error
   */
  fetch(url: string, ask?: Ask): Promise<Answer>;
  close(): Promise<void>;
}

export interface FetcherOptions {
  readonly allowHosts?: readonly string[];
  /** A page or mail address that a publisher can turn to; it is told to every site in the User-Agent. */
  readonly contact?: string;
  readonly resolve?: Resolve;
  readonly proxy?: ProxyOptions;
}

/** What a configuration says of fetching. */
export const fetcherOptions = (config: {
  readonly allowHosts: readonly string[];
  readonly contact?: string | undefined;
  readonly proxy?: string | undefined;
  readonly proxyNames?: ProxyOptions['names'] | undefined;
}): FetcherOptions => ({
  allowHosts: config.allowHosts,
  ...(config.contact ? { contact: config.contact } : {}),
  ...(config.proxy ? { proxy: { url: config.proxy, names: config.proxyNames ?? 'here' } } : {}),
});

export const FEED_TYPES =
  'application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, text/html;q=0.5, */*;q=0.1';

/** Names the program, its version and where a publisher can turn to; `contact` is an address of a page or of mail. */
export const userAgent = (contact?: string): string =>
  `Assay/0.1 (newsroom feed reader; ${contact ? `+${contact}` : 'its operator gave no contact'})`;

const REDIRECT = new Set([301, 302, 303, 307, 308]);

export function createFetcher(options: FetcherOptions = {}): Fetcher {
  const allowed = readAllowed(options.allowHosts ?? []);
  const agents = openAgents(allowed, options);
  const walker = { allowed, agents, userAgent: userAgent(options.contact) };
  return {
    fetch: async (url, ask = {}) => {
      const deadline = AbortSignal.timeout(ask.timeoutMs ?? LIMITS.totalMs);
      const signal = ask.signal ? AbortSignal.any([deadline, ask.signal]) : deadline;
      try {
        return await follow(walker, url, { ...ask, signal });
      } catch (error) {
        if (deadline.aborted)
          throw new FetchError('timeout', `${url.slice(0, 200)} did not answer in time.`, { cause: error });
        throw toFetchError(error, url);
      }
    },
    close: () => agents.close(),
  };
}

interface Walker {
  readonly allowed: Allowed;
  readonly agents: Agents;
  readonly userAgent: string;
}

async function follow(walker: Walker, start: string, ask: Ask & { signal: AbortSignal }): Promise<Answer> {
  const hops: Hop[] = [];
  for (let url = checkAddress(start, walker.allowed); ; ) {
    await ask.before?.(url);
    const response = await once(walker, url, ask);
    const headers = flat(response.headers);
    if (!REDIRECT.has(response.statusCode) || headers.location === undefined) {
      const body = await readBody(response.body, {
        encoding: headers['content-encoding'],
        limit: ask.limit ?? LIMITS.bytes,
      });
      const permanent = hops.length > 0 && hops.every((h) => h.status === 301 || h.status === 308);
      const moved = permanent ? { movedTo: url.href } : {};
      return { url: url.href, status: response.statusCode, headers, body, hops, ...moved };
    }
    response.body.on('error', () => {});
    response.body.destroy();
    if (hops.length >= LIMITS.redirects)
      throw new FetchError('redirects', `${start} leads through more than ${LIMITS.redirects} redirects.`);
    const next = checkAddress(locate(headers.location, url), walker.allowed);
    hops.push({ from: url.href, to: next.href, status: response.statusCode });
    url = next;
  }
}

function locate(location: string, base: URL): string {
  const decoded = Buffer.from(location, 'latin1').toString('utf8');
  const given = decoded.includes('\ufffd') ? location : decoded;
  if (!URL.canParse(given, base.href))
    throw new FetchError('redirects', `A redirect leads to "${given.slice(0, 100)}".`);
  return new URL(given.replaceAll(' ', '%20'), base).href;
}

function once(walker: Walker, url: URL, ask: Ask & { signal: AbortSignal }): Promise<Dispatcher.ResponseData> {
  const validators = ask.validators?.(url.href) ?? {};
  return request(url, {
    method: ask.form ? 'POST' : 'GET',
    dispatcher: walker.allowed.host(url) ? walker.agents.own : walker.agents.guarded,
    signal: ask.signal,
    headers: {
      'user-agent': walker.userAgent,
      accept: ask.accept ?? FEED_TYPES,
      'accept-encoding': 'gzip, br, deflate',
      ...(validators.etag ? { 'if-none-match': validators.etag } : {}),
      ...(validators.lastModified ? { 'if-modified-since': validators.lastModified } : {}),
      ...(ask.form ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
    },
    ...(ask.form ? { body: new URLSearchParams(ask.form).toString() } : {}),
  });
}

function flat(headers: Readonly<Record<string, string | string[] | undefined>>): Headers {
  const out: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) out[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value;
  return out;
}
