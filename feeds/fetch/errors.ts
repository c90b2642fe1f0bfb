/** What went wrong, in one word that health messages and back-off go by. */
export type FetchFault =
  | 'blocked' // the address is not public, or not http(s)
  | 'dns' // the name leads nowhere
  | 'connect' // nobody listens, or the connection broke
  | 'proxy' // the way out is closed
  | 'tls' // the certificate is not good
  | 'timeout'
  | 'too-big'
  | 'headers' // malformed or oversized headers
  | 'encoding' // compressed in a way that cannot be read
  | 'redirects'
  | 'robots' // the site asks robots not to
  | 'closed'; // this program is shutting down

const ADVICE: Record<FetchFault, string> = {
  blocked: 'Of other addresses, only those in ASSAY_ALLOW_HOSTS are.',
  dns: 'Check the spelling of the host; it is tried again later.',
  connect: 'The site may be down; it is tried again later.',
  proxy: 'See HTTPS_PROXY, and what that proxy allows; a proxy that knows names only wants ASSAY_PROXY_NAMES=proxy.',
  tls: "The site's certificate is not valid; ask its owner, or use another address of the feed.",
  timeout: 'The site is slow; it is tried again later.',
  'too-big': 'Use a smaller feed of the same site.',
  headers: 'The site answers with broken headers; it is tried again later.',
  encoding: 'The site answers with broken compression; it is tried again later.',
  redirects: 'Use the address that the chain of redirects should lead to.',
  robots: "The site's robots.txt asks not to read this page.",
  closed: 'The program is shutting down.',
};

/** One failed fetch. Tell faults apart by `fault`, never by the message. */
export class FetchError extends Error {
  override readonly name = 'FetchError';
  readonly fault: FetchFault;
  constructor(fault: FetchFault, message: string, options?: ErrorOptions) {
    super(`${message} ${ADVICE[fault]}`, options);
    this.fault = fault;
  }
}

const CODES: Record<string, FetchFault> = {
  ENOTFOUND: 'dns',
  EAI_AGAIN: 'dns',
  EAI_NODATA: 'dns',
  EAI_FAIL: 'dns',
  ENODATA: 'dns',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
  ETIMEDOUT: 'timeout',
  UND_ERR_HEADERS_OVERFLOW: 'headers',
  HPE_HEADER_OVERFLOW: 'headers',
  UND_ERR_RESPONSE_STATUS_CODE: 'headers',
  UND_ERR_CLOSED: 'closed',
  UND_ERR_DESTROYED: 'closed',
};

/** Names the fault of anything that a client, a socket or a decoder throws. */
export function toFetchError(error: unknown, url: string): FetchError {
  if (error instanceof FetchError) return error;
  const chain = causes(error);
  const known = chain.find((e): e is FetchError => e instanceof FetchError);
  if (known) return known;
  const shown = url.slice(0, 200);
  const blocked = chain.find((e) => e.name === 'BlockedAddressError');
  if (blocked) return new FetchError('blocked', blocked.message, { cause: error });
  if (chain.some((e) => e.name === 'TimeoutError' || e.name === 'AbortError'))
    return new FetchError('timeout', `${shown} did not answer in time.`, { cause: error });
  const codes = chain.map((e) => (e as NodeJS.ErrnoException).code ?? '');
  const fault =
    codes.map((c) => CODES[c]).find(Boolean) ??
    (codes.some((c) => c.startsWith('HPE_'))
      ? 'headers'
      : codes.some((c) => /CERT|TLS|SSL|SELF_SIGNED|ALTNAME|UNABLE_TO/.test(c))
        ? 'tls'
        : 'connect');
  return new FetchError(fault, `${shown}: ${chain[0]?.message || fault}.`, { cause: error });
}

function causes(error: unknown): Error[] {
  const found: Error[] = [];
  for (let e = error; e instanceof Error && found.length < 6; e = e.cause) {
    found.push(e);
    if (e instanceof AggregateError) found.push(...e.errors.filter((x): x is Error => x instanceof Error));
  }
  return found;
}
