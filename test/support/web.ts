import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Platform } from '../../bot/platform.ts';

/** The service's HTTP server, as the roof mounts platforms on it. */
export async function webServer() {
  let platform: Platform | undefined;
  const server = createServer((request, response) => {
    void platform?.http?.(request, response).then((taken) => taken || response.writeHead(404).end());
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    mount: (mounted: Platform) => {
      platform = mounted;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}
