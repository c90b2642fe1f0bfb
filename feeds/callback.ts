/** The one address of this room that others call: hubs confirm subscriptions here and push entries to it. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody } from './fetch/body.ts';
import { FetchError, LIMITS } from './fetch/index.ts';
import { takePush } from './push.ts';
import type { Road } from './road.ts';
import { confirmIntent, feedOfCallback, isSigned, isSubscribed } from './websub.ts';

/** Keeps hold of work that goes on after the answer, so that closing waits for it. */
export type Track = <T>(work: Promise<T>) => Promise<T>;

/** Answers what is meant for /websub/; false for everything else. */
export function createCallback(
  road: Road,
  track: Track,
): (request: IncomingMessage, response: ServerResponse) => boolean {
  return (request, response) => {
    if (!request.url?.startsWith('/websub/')) return false;
    answer({ road, track }, request).then(
      ({ status, text = '' }) => response.writeHead(status, { 'content-type': 'text/plain' }).end(text),
      (error: unknown) => {
        road.log.error({ err: error }, 'a hub could not be answered');
        response.writeHead(500).end();
      },
    );
    return true;
  };
}

interface Reply {
  readonly status: number;
  readonly text?: string;
}

async function answer({ road, track }: { road: Road; track: Track }, request: IncomingMessage): Promise<Reply> {
  const url = new URL(request.url!, 'http://callback.invalid');
  const row = await feedOfCallback(road, url.pathname);
  if (!row) return { status: 404 };
  if (request.method === 'GET') {
    const text = await confirmIntent(road, row, url.searchParams);
    return text === undefined ? { status: 404 } : { status: 200, text };
  }
  if (request.method !== 'POST') return { status: 405 };
  // 410 ends the subscription of a feed that nobody reads any more (WebSub §7).
  if (row.state !== 'active') return { status: 410 };
  let body: Buffer;
  try {
    body = await readBody(request, { limit: LIMITS.bytes });
  } catch (error) {
    return { status: error instanceof FetchError ? 413 : 400 };
  }
  // A wrong signature is answered like a right one: who guesses learns nothing.
  if (isSubscribed(row, road.clock()) && isSigned(body, request.headers['x-hub-signature'] as string, row.hub_secret!))
    void track(takePush(road, row, { bytes: body, contentType: request.headers['content-type'] }));
  else road.log.warn({ feed: row.id, hub: row.hub }, 'a push without the signature of its hub was left out');
  return { status: 202 };
}
