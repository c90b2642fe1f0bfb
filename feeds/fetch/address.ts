import ipaddr from 'ipaddr.js';

/** Why an address is not fetched. The message names what was asked. */
export class BlockedAddressError extends Error {
  override readonly name = 'BlockedAddressError';
  readonly code = 'blocked';
  readonly address: string;
  constructor(address: string, why: string) {
    super(`${address.slice(0, 200)} is not fetched: ${why}.`);
    this.address = address;
  }
}

/**
 * Ranges that ipaddr.js calls unicast although nothing public lives there.
 * Source: IANA special-purpose registries for IPv4 and IPv6 (globally reachable: false, or one protocol's own),
 * RFC 6890, 7535, 9602; deprecated ::/96 (RFC 4291 §2.5.5.1) and fec0::/10 (RFC 3879).
 */
const SPECIAL = [
  '0.0.0.0/8',
  '192.0.0.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.175.48.0/24',
  '::/96',
  '::ffff:0:0:0/96',
  '64:ff9b:1::/48',
  '100::/64',
  '100:0:0:1::/64',
  '2001::/23',
  '2002::/16',
  '2001:db8::/32',
  '2620:4f:8000::/48',
  '3fff::/20',
  '5f00::/16',
  'fec0::/10',
].map((cidr) => ipaddr.parseCIDR(cidr));

const within = (ip: ipaddr.IPv4 | ipaddr.IPv6, [base, bits]: [ipaddr.IPv4 | ipaddr.IPv6, number]): boolean =>
  ip.kind() === base.kind() && ip.match([base, bits] as [ipaddr.IPv4, number]);

/** True for an IP literal that the whole internet can reach; false for anything else, also for what is no IP at all. */
export function isPublic(address: string): boolean {
  if (!ipaddr.IPv4.isValidFourPartDecimal(address) && !ipaddr.IPv6.isValid(address)) return false;
  let ip = ipaddr.parse(address);
  if (ip instanceof ipaddr.IPv6) {
    const six = ip;
    if (six.zoneId || SPECIAL.some((range) => within(six, range))) return false;
    if (ip.isIPv4MappedAddress()) ip = ip.toIPv4Address();
    else if (ip.range() === 'rfc6052') ip = new ipaddr.IPv4(ip.toByteArray().slice(12));
  }
  return ip.range() === 'unicast' && !SPECIAL.some((range) => within(ip, range));
}

/** The newsroom's own hosts and networks that may be fetched although they are not public. */
export interface Allowed {
  /** True where the host of the address (or host:port) is listed. */
  host(url: URL): boolean;
  /** True where the IP lies in a listed network. */
  network(ip: string): boolean;
}

/**
 * Reads ASSAY_ALLOW_HOSTS: `wiki.newsroom.lan`, `127.0.0.1:8081`, `[::1]:8081`, `10.1.0.0/16`.
 * A host without a port allows all its ports; an IP literal counts as a host and as a network of one.
 */
export function readAllowed(entries: readonly string[]): Allowed {
  const networks: [ipaddr.IPv4 | ipaddr.IPv6, number][] = [];
  const hosts = new Set<string>();
  for (const entry of entries.map((e) => e.trim().toLowerCase()).filter(Boolean)) {
    if (ipaddr.isValidCIDR(entry)) networks.push(ipaddr.parseCIDR(entry));
    else if (ipaddr.IPv6.isValid(entry)) hosts.add(`[${entry}]`);
    else hosts.add(entry);
  }
  const inNetwork = (ip: string) => {
    if (!ipaddr.isValid(ip)) return false;
    const parsed = ipaddr.process(ip);
    return networks.some((n) => within(parsed, n));
  };
  return {
    host: (url) =>
      hosts.has(url.hostname) || hosts.has(`${url.hostname}:${url.port || (url.protocol === 'https:' ? '443' : '80')}`),
    network: inNetwork,
  };
}

const LOCAL_NAME = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|localdomain|home\.arpa)\.?$/;

/**
 * Checks an address before anything is connected: scheme, credentials, literal IPs in every spelling, local names.
 * Names are checked again when they are resolved (see the guarded lookup in client.ts).
 * @returns the parsed address, without its fragment
 * @throws {BlockedAddressError}
 */
export function checkAddress(given: string, allowed: Allowed): URL {
  const refuse = (why: string): never => {
    throw new BlockedAddressError(given, why);
  };
  if (/[\s\\\u0000-\u001f]/.test(given.trim())) refuse('it holds spaces, backslashes or control characters');
  if (!/^https?:\/\/[^/]/i.test(given.trim())) refuse('only complete http and https addresses are');
  if (!URL.canParse(given.trim())) refuse('it is not a valid address');
  const url = new URL(given.trim());
  if (url.username || url.password) refuse('it carries a user name or password');
  const raw = /^https?:\/\/([^/?#]*)/i.exec(given.trim())?.[1] ?? '';
  if (raw.includes('%') || raw.includes('@')) refuse('its host is written in an ambiguous way');
  url.hash = '';
  if (allowed.host(url)) return url;
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  if (ipaddr.isValid(host)) {
    if (!isPublic(host) && !allowed.network(host)) refuse('it is not a public address');
  } else if (LOCAL_NAME.test(host) || !host.includes('.')) refuse('it is a local name');
  return url;
}
