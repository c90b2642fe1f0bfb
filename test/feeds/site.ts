import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Served {
  readonly status?: number;
  readonly type?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | Buffer;
}
export interface Asked {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

/** A site on this machine whose pages a test may change at any time; unknown paths are 404. */
export interface Site {
  readonly host: string;
  readonly pages: Record<string, Served>;
  readonly asked: Asked[];
  at(path: string): string;
  close(): void;
}

export async function openSite(pages: Record<string, Served> = {}): Promise<Site> {
  const asked: Asked[] = [];
  const server: Server = createServer((request, response) => {
    asked.push({ path: request.url!, headers: request.headers });
    const page = pages[request.url!] ?? { status: 404 };
    const type = page.type ? { 'content-type': page.type } : {};
    response.writeHead(page.status ?? 200, { ...type, ...page.headers }).end(page.body ?? '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    pages,
    asked,
    at: (path) => `http://${host}${path}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
