import type { LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { buildConnector, Pool } from 'undici';
import { FetchError } from './errors.ts';

/** A way out of a network that lets nobody connect directly. */
export interface ProxyOptions {
  /** http(s) address; a user and a password in it are sent to it, and to nobody else. */
  readonly url: string;
  /**
   * `here`: names are resolved and checked on this machine, and the proxy is asked for the address that was checked.
   * `proxy`: the proxy resolves names; it is then the proxy that has to keep private addresses out of reach.
   */
  readonly names: 'here' | 'proxy';
}

export interface Tunnels {
  readonly connect: buildConnector.connector;
  close(): Promise<void>;
}

/**
 * Connections through CONNECT (RFC 9110 §9.3.6), for http and https alike: the proxy sees where to, and nothing else.
 * @param lookup hands out addresses that may be connected to, and no others
 */
export function openTunnels(
  proxy: ProxyOptions,
  { lookup, timeoutMs }: { lookup: LookupFunction; timeoutMs: number },
): Tunnels {
  const url = new URL(proxy.url);
  const pool = new Pool(url.origin, { connect: { timeout: timeoutMs } });
  const secure = buildConnector({ timeout: timeoutMs });
  const [user, password] = [url.username, url.password].map(decodeURIComponent);
  const headers = user
    ? { 'proxy-authorization': `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` }
    : {};
  const tunnel = async (options: buildConnector.Options) => {
    const host = proxy.names === 'here' ? await addressOf(options.hostname, lookup) : options.hostname;
    const port = options.port || (options.protocol === 'https:' ? '443' : '80');
    const path = `${host.includes(':') && !host.startsWith('[') ? `[${host}]` : host}:${port}`;
    const { statusCode, socket } = await pool
      .connect({ path, headers: { ...headers, host: path }, signal: AbortSignal.timeout(timeoutMs) })
      .catch((cause: unknown) => {
        throw new FetchError('proxy', `The proxy at ${url.host} does not answer.`, { cause });
      });
    if (statusCode === 200) return socket;
    socket.on('error', () => {}).destroy();
    throw new FetchError('proxy', `The proxy at ${url.host} answers with ${statusCode} for ${path}.`);
  };
  return {
    connect: (options, callback) => {
      tunnel(options).then(
        (socket) => {
          if (options.protocol === 'https:') secure({ ...options, httpSocket: socket as never }, callback);
          else callback(null, socket as never);
        },
        (error: Error) => callback(error, null),
      );
    },
    close: () => pool.destroy(),
  };
}

/** An address that may be connected to; literal ones were checked before. */
function addressOf(host: string, lookup: LookupFunction): Promise<string> {
  const bare = host.replace(/^\[|\]$/g, '');
  if (isIP(bare)) return Promise.resolve(bare);
  return new Promise((done, fail) =>
    lookup(host, { all: true }, (error, found) => {
      if (error) fail(error);
      else done((found as LookupAddress[])[0]!.address);
    }),
  );
}
