import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

export interface FeedServer {
  /** `127.0.0.1:port` */
  readonly host: string;
  /** One address a feed. */
  readonly feeds: readonly string[];
  close(): Promise<void>;
}

/** The XML files of a folder, by the path they are served under. */
export const readFeeds = (folder: string): Map<string, Buffer> =>
  new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.xml'))
      .sort()
      .map((name) => [`/${name}`, readFileSync(join(folder, name))]),
  );

/** Serves feeds (path → XML) on 127.0.0.1 at a free port. */
export async function serveFeeds(files: ReadonlyMap<string, Buffer | string>): Promise<FeedServer> {
  const server = createServer((request, response) => {
    const body = files.get(request.url ?? '');
    if (!body) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'application/xml; charset=utf-8' }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    feeds: [...files.keys()].map((path) => `http://${host}${path}`),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
