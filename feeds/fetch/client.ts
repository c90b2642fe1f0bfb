import { lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent, type Dispatcher } from 'undici';
import { type Allowed, BlockedAddressError, isPublic } from './address.ts';
import { openTunnels, type ProxyOptions } from './proxy.ts';

export const LIMITS = {
  /** Bytes after decompression. Source: Miniflux' HTTP_CLIENT_MAX_BODY_SIZE. */
  bytes: 15 * 1024 * 1024,
  /** From the first byte sent to the last one read, redirects included. */
  totalMs: 20_000,
  redirects: 5,
  headerBytes: 32 * 1024,
  connectMs: 8_000,
} as const;

export type Resolve = (host: string) => Promise<readonly { address: string; family: number }[]>;

const system: Resolve = (host) =>
  new Promise((done, fail) =>
    systemLookup(host, { all: true, verbatim: true }, (error, found) => (error ? fail(error) : done(found))),
  );

/**
 * A `lookup` for sockets that hands out public addresses only: what was checked is what is connected to,
 * so a name that answers differently the second time gains nothing.
 */
export function guardedLookup(allowed: Allowed, resolve: Resolve = system): LookupFunction {
  return (host, options, callback) => {
    resolve(host).then(
      (found) => {
        const usable = found.filter(({ address }) => isPublic(address) || allowed.network(address));
        if (usable.length === 0) {
          const error: NodeJS.ErrnoException =
            found.length === 0
              ? Object.assign(new Error(`${host} has no address`), { code: 'ENOTFOUND' })
              : new BlockedAddressError(host, 'its name leads to an address that is not public');
          callback(error, '', 0);
        } else if (options.all) callback(null, [...usable]);
        else callback(null, usable[0]!.address, usable[0]!.family);
      },
      (error) => callback(error, '', 0),
    );
  };
}

/** Two pools of connections: one that reaches public addresses only, one for the hosts that the newsroom listed. */
export interface Agents {
  readonly guarded: Dispatcher;
  readonly own: Dispatcher;
  close(): Promise<void>;
}

/** With a proxy, all but the newsroom's own hosts are reached through it. */
export function openAgents(
  allowed: Allowed,
  { resolve, proxy }: { resolve?: Resolve; proxy?: ProxyOptions } = {},
): Agents {
  const options: Agent.Options = {
    maxHeaderSize: LIMITS.headerBytes,
    headersTimeout: LIMITS.totalMs,
    bodyTimeout: LIMITS.totalMs,
    keepAliveTimeout: 2_000,
    keepAliveMaxTimeout: 10_000,
    pipelining: 1,
  };
  const connect = { timeout: LIMITS.connectMs, autoSelectFamily: true };
  const lookup = guardedLookup(allowed, resolve);
  const tunnels = proxy && openTunnels(proxy, { lookup, timeoutMs: LIMITS.connectMs });
  const guarded = new Agent({ ...options, connect: tunnels?.connect ?? { ...connect, lookup } });
  const own = new Agent({ ...options, connect: resolve ? { ...connect, lookup: looseLookup(resolve) } : connect });
  return {
    guarded,
    own,
    close: async () => {
      await Promise.all([guarded.destroy(), own.destroy(), tunnels?.close()]);
    },
  };
}

const looseLookup =
  (resolve: Resolve): LookupFunction =>
  (host, options, callback) => {
    resolve(host).then(
      (found) => (options.all ? callback(null, [...found]) : callback(null, found[0]!.address, found[0]!.family)),
      (error) => callback(error, '', 0),
    );
  };
