import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createFetcher, type FetchError, type Fetcher } from '../../feeds/fetch/index.ts';
import { openSite, type Site } from './site.ts';

const DNS: Record<string, string> = { 'paper.example': '93.184.215.14', 'inside.example': '10.0.0.5' };

describe('fetching through a proxy', () => {
  let site: Site;
  let proxy: Server;
  let status = 200;
  let fetcher: Fetcher;
  const asked: { target: string; authorization: string | undefined }[] = [];
  beforeAll(async () => {
    site = await openSite({
      '/rss': { body: '<rss/>' },
      '/away': { status: 302, headers: { location: 'http://169.254.169.254/latest/meta-data/' } },
      '/inside': { status: 302, headers: { location: 'http://inside.example/' } },
    });
    // Whatever it is asked for, this proxy connects to the site.
    proxy = createServer((_, response) => response.writeHead(405).end());
    proxy.on('connect', (request, socket) => {
      asked.push({ target: request.url!, authorization: request.headers['proxy-authorization'] });
      if (status !== 200) return void socket.end(`HTTP/1.1 ${status} No\r\n\r\n`);
      const up = connect(Number(site.host.split(':')[1]), '127.0.0.1');
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      up.pipe(socket).pipe(up);
      for (const end of [up, socket]) end.on('error', () => end.destroy());
    });
    await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
  });
  afterEach(() => fetcher?.close());
  afterAll(() => {
    site?.close();
    proxy?.closeAllConnections();
    proxy?.close();
  });
  const through = (names: 'here' | 'proxy', more: { user?: string; allowHosts?: string[] } = {}) => {
    asked.length = 0;
    status = 200;
    site.asked.length = 0;
    fetcher = createFetcher({
      allowHosts: more.allowHosts ?? [],
      proxy: { url: `http://${more.user ?? ''}127.0.0.1:${(proxy.address() as AddressInfo).port}`, names },
      resolve: async (host) => (DNS[host] ? [{ address: DNS[host], family: 4 }] : []),
    });
    return fetcher;
  };
  const faultOf = (url: string) =>
    fetcher.fetch(url).then(
      () => undefined,
      (error: unknown) => (error as FetchError).fault,
    );

  it('the address that was checked is asked for, the site hears its name', async () => {
    const answer = await through('here').fetch('http://paper.example/rss');
    expect([answer.status, answer.body.toString()]).toEqual([200, '<rss/>']);
    expect(asked).toEqual([{ target: '93.184.215.14:80', authorization: undefined }]);
    expect(site.asked[0]!.headers.host).toBe('paper.example');
  });
  it('a proxy that resolves names is asked for the name, and hears its password', async () => {
    await through('proxy', { user: 'desk:p%40ss@' }).fetch('http://nowhere-here.example/rss');
    expect(asked).toEqual([
      { target: 'nowhere-here.example:80', authorization: `Basic ${Buffer.from('desk:p@ss').toString('base64')}` },
    ]);
    expect(site.asked[0]!.headers['proxy-authorization']).toBeUndefined();
  });
  it('a name that leads to a private address is refused, and the proxy never hears of it', async () => {
    through('here');
    expect(await faultOf('http://inside.example/')).toBe('blocked');
    expect(await faultOf('http://paper.example/inside')).toBe('blocked');
    expect(asked.map((a) => a.target)).toEqual(['93.184.215.14:80']);
  });
  it.each(['here', 'proxy'] as const)(
    'literal private addresses are refused whoever resolves names: %s',
    async (names) => {
      through(names);
      for (const url of [
        'http://127.0.0.1/',
        'http://[::ffff:127.0.0.1]/',
        'http://localhost/',
        'http://paper.example/away',
      ])
        expect(await faultOf(url)).toBe('blocked');
      expect(asked).toHaveLength(1);
    },
  );
  it("the newsroom's own hosts are reached without it", async () => {
    expect((await through('here', { allowHosts: [site.host] }).fetch(site.at('/rss'))).status).toBe(200);
    expect(asked).toEqual([]);
  });
  it('a proxy that refuses, or is not there, is named', async () => {
    through('here');
    status = 403;
    await expect(fetcher.fetch('http://paper.example/rss')).rejects.toThrow(/answers with 403.*HTTPS_PROXY/);
    expect(await faultOf('http://paper.example/rss')).toBe('proxy');
    const nobody = createFetcher({ proxy: { url: 'http://127.0.0.1:9', names: 'proxy' } });
    await expect(nobody.fetch('http://paper.example/rss')).rejects.toThrow(/does not answer/);
    await nobody.close();
  });
});
