import { createServer, type Server } from 'node:http';
import { type AddressInfo, createServer as createTcp, type Socket } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guardedLookup } from '../../feeds/fetch/client.ts';
import {
  BlockedAddressError,
  checkAddress,
  createFetcher,
  FetchError,
  type Fetcher,
  isPublic,
  readAllowed,
} from '../../feeds/fetch/index.ts';
import { describeWithPeers, peerBytes, peerCases } from './peers.ts';

const NONE = readAllowed([]);
const resolving = (answers: Record<string, string[]>) => async (host: string) =>
  (answers[host.toLowerCase()] ?? []).map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
const lookedUp = (host: string, answers: string[]): Promise<string[]> =>
  new Promise((done, fail) =>
    guardedLookup(NONE, resolving({ [host]: answers }))(host, { all: true }, (error, found) =>
      error ? fail(error) : done((found as unknown as { address: string }[]).map((f) => f.address)),
    ),
  );

describeWithPeers('addresses of other projects', () => {
  interface Case {
    id: string;
    url: string;
    expected: 'blocked' | 'allowed' | 'policy';
    kind: string;
    dns?: string[];
    dnsSequence?: string[][];
  }
  const cases = peerCases<Case>('ssrf/urls.json').filter((c) => c.expected !== 'policy');
  it.each(cases.map((c) => [`${c.expected}: ${c.url} (${c.kind})`, c] as const))('%s', async (_, c) => {
    const reach = async () => {
      const url = checkAddress(c.url, NONE);
      return c.dns ? lookedUp(url.hostname, c.dns) : [url.hostname];
    };
    if (c.dnsSequence) {
      // The connection uses what was checked: one lookup, one answer.
      expect(await lookedUp(new URL(c.url).hostname, c.dnsSequence[0]!)).toEqual(c.dnsSequence[0]);
      await expect(lookedUp(new URL(c.url).hostname, c.dnsSequence[1]!)).rejects.toThrow(BlockedAddressError);
    } else if (c.expected === 'blocked') await expect(reach()).rejects.toThrow(BlockedAddressError);
    else expect((await reach()).length).toBeGreaterThan(0);
  });

  const ips = peerCases<{ ip: string; expected: string }>('ssrf/ips.json');
  it.each(ips.map((c) => [c.expected, c.ip]))('%s: %s', (expected, ip) =>
    expect(isPublic(ip!) ? 'allowed' : 'blocked').toBe(expected),
  );
});

describe('the allow-list', () => {
  const allowed = readAllowed(['wiki.newsroom.lan', '127.0.0.1:8081', '10.1.0.0/16', '::1']);
  it.each([
    'http://wiki.newsroom.lan/feed',
    'https://wiki.newsroom.lan:8443/',
    'http://127.0.0.1:8081/',
    'http://10.1.2.3/',
    'http://[::1]/',
  ])('lets %s through', (url) => expect(checkAddress(url, allowed).href).toContain('http'));
  it.each(['http://127.0.0.1:8082/', 'http://127.0.0.1/', 'http://10.2.0.1/', 'http://other.newsroom.lan/'])(
    'keeps %s out',
    (url) => expect(() => checkAddress(url, allowed)).toThrow(BlockedAddressError),
  );
});

/** 127.0.0.2 plays the public internet; 127.0.0.1 the own machine. */
describe('fetching', () => {
  const PUBLIC = '127.0.0.2';
  let site: Server;
  let inside: Server;
  let port: number;
  let secret: number;
  let touched = 0;
  let fetcher: Fetcher;
  const raw: Socket[] = [];
  const dns: Record<string, string[]> = {};
  const seen: Record<string, string | string[] | undefined>[] = [];

  beforeAll(async () => {
    inside = createServer((_, response) => response.end('secret'));
    inside.on('connection', () => touched++);
    await new Promise<void>((done) => inside.listen(0, '127.0.0.1', done));
    secret = (inside.address() as AddressInfo).port;
    site = createServer((request, response) => {
      seen.push(request.headers);
      const url = new URL(request.url!, 'http://x');
      const to = url.searchParams.get('to');
      if (to) return void response.writeHead(Number(url.searchParams.get('status') ?? 302), { location: to }).end();
      if (url.pathname === '/circle') return void response.writeHead(302, { location: '/circle' }).end();
      if (url.pathname === '/endless') {
        const write = () => {
          while (response.write(Buffer.alloc(65536, 97)));
        };
        response.on('drain', write);
        return write();
      }
      const packed = packs[url.pathname];
      if (packed) return void response.writeHead(200, { 'content-encoding': packed.encoding }).end(packed.body);
      response.end('public');
    });
    await new Promise<void>((done) => site.listen(0, PUBLIC, done));
    port = (site.address() as AddressInfo).port;
    fetcher = createFetcher({ allowHosts: [`${PUBLIC}/32`], resolve: (host) => resolving(dns)(host) });
    Object.assign(dns, {
      'pub.test': [PUBLIC],
      'b.test': ['::1'],
      'mix.test': [PUBLIC, '127.0.0.1'],
      'six.test': ['::1', PUBLIC],
      'ten.test': ['10.0.0.1'],
      'empty.test': [],
    });
  });
  afterAll(async () => {
    await fetcher?.close();
    for (const socket of raw) socket.destroy();
    site?.closeAllConnections();
    site?.close();
    inside?.close();
  });
  const packs: Record<string, { encoding: string; body: Buffer }> = {
    '/gzip': { encoding: 'gzip', body: gzipSync('public') },
    '/br': { encoding: 'br', body: brotliCompressSync('public') },
    '/double': { encoding: 'gzip, gzip', body: gzipSync(gzipSync('public')) },
    '/broken': { encoding: 'gzip', body: Buffer.from('not gzip') },
    '/bomb': { encoding: 'gzip', body: gzipSync(Buffer.alloc(40 * 1024 * 1024)) },
  };

  const at = (path: string, host = 'pub.test') => `http://${host}:${port}${path}`;
  const faultOf = async (url: string, options = {}) => {
    try {
      await fetcher.fetch(url, options);
      return 'none';
    } catch (error) {
      return error instanceof FetchError ? error.fault : String(error);
    }
  };
  const to = (location: string, status = 302) => at(`/?status=${status}&to=${encodeURIComponent(location)}`);

  it('reads a public site', async () => expect((await fetcher.fetch(at('/'))).body.toString()).toBe('public'));

  it.each([
    ['a redirect to the own machine', () => to(`http://127.0.0.1:${secret}/secret`)],
    ['… kept by 307', () => to(`http://127.0.0.1:${secret}/secret`, 307)],
    ['… kept by 308', () => to(`http://127.0.0.1:${secret}/secret`, 308)],
    ['a redirect to a name that leads there', () => to(`http://b.test:${secret}/`, 301)],
    ['a redirect to another scheme', () => to('gopher://127.0.0.1:6379/_FLUSHALL')],
    ['a redirect to a file', () => to('file:///etc/passwd')],
    ['a redirect to a number', () => to(`http://2130706433:${secret}/`)],
    ['a redirect without a scheme', () => to(`//127.0.0.1:${secret}/`)],
    ['a name of a private network', () => `http://ten.test:${secret}/`],
  ])('is blocked: %s', async (_, url) => expect(await faultOf(url())).toBe('blocked'));

  it('uses only the public ones of several addresses', async () => {
    for (const host of ['mix.test', 'six.test'])
      expect((await fetcher.fetch(at('/', host))).body.toString()).toBe('public');
  });
  it('connects to the address that was checked, whatever the name says next', async () => {
    let asked = 0;
    const rebinding = createFetcher({
      allowHosts: [`${PUBLIC}/32`],
      resolve: async () => [{ address: asked++ === 0 ? PUBLIC : '127.0.0.1', family: 4 }],
    });
    expect((await rebinding.fetch(at('/', 'rebind.test'))).body.toString()).toBe('public');
    await rebinding.close();
  });
  it('never touched the own machine', () => expect(touched).toBe(0));

  it('says that a name leads nowhere', async () => expect(await faultOf(at('/', 'empty.test'))).toBe('dns'));
  it('stops at a circle of redirects', async () => expect(await faultOf(at('/circle'))).toBe('redirects'));
  it('passes no credentials on, and sends no cookies', async () => {
    seen.length = 0;
    await fetcher.fetch(to(at('/', 'mix.test')));
    for (const headers of seen)
      expect([headers.authorization, headers.cookie, headers.referer]).toEqual([undefined, undefined, undefined]);
  });

  it('unpacks gzip and brotli', async () => {
    for (const path of ['/gzip', '/br']) expect((await fetcher.fetch(at(path))).body.toString()).toBe('public');
  });
  it('refuses two layers, and what is not gzip', async () =>
    expect([await faultOf(at('/double')), await faultOf(at('/broken'))]).toEqual(['encoding', 'encoding']));
  it('stops at the cap, counted after unpacking', async () => {
    expect(await faultOf(at('/bomb'))).toBe('too-big');
    expect(await faultOf(at('/endless'))).toBe('too-big');
  });

  const speaking = async (speak: (socket: Socket) => void): Promise<string> => {
    const server = createTcp((socket) => {
      raw.push(socket);
      socket.on('error', () => {});
      speak(socket);
    });
    await new Promise<void>((done) => server.listen(0, PUBLIC, done));
    return `http://pub.test:${(server.address() as AddressInfo).port}/`;
  };
  it('limits the time in all, not only the silence', async () => {
    const drop = (text: string) => (socket: Socket) => {
      let i = 0;
      const timer = setInterval(
        () => (socket.destroyed ? clearInterval(timer) : socket.write(text[i++ % text.length]!)),
        50,
      );
    };
    const headers = await speaking(drop('HTTP/1.1 200 OK\r\nX-Slow: '));
    const body = await speaking((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      drop('slow ')(socket);
    });
    const started = Date.now();
    expect([await faultOf(headers, { timeoutMs: 600 }), await faultOf(body, { timeoutMs: 600 })]).toEqual([
      'timeout',
      'timeout',
    ]);
    expect(Date.now() - started).toBeLessThan(3_000);
  });
  it('bears oversized headers and lengths that lie', async () => {
    const huge = await speaking((socket) => socket.write(`HTTP/1.1 200 OK\r\nX-Huge: ${'a'.repeat(65536)}\r\n\r\n`));
    expect(await faultOf(huge)).toBe('headers');
    const short = await speaking((socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nshort'));
    expect(await faultOf(short)).toBe('connect');
  });
});

describeWithPeers('bombs of other projects', () => {
  it.each([
    ['gzip', 'feed-gzip-bomb.xml.gz'],
    ['br', 'feed-brotli-bomb.xml.br'],
  ])('%s is stopped at the cap', async (encoding, file) => {
    const server = createServer((_, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(peerBytes(`xml-attacks/${file}`)),
    );
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const fetcher = createFetcher({ allowHosts: [`127.0.0.1:${port}`] });
    const before = process.memoryUsage().rss;
    await expect(fetcher.fetch(`http://127.0.0.1:${port}/`)).rejects.toMatchObject({ fault: 'too-big' });
    expect(process.memoryUsage().rss - before).toBeLessThan((15 + 50) * 1024 * 1024);
    await fetcher.close();
    server.close();
  });
});
