/** WebSub (W3C Recommendation of 2018): asks hubs to push, confirms that it asked, and takes what they push. Polling goes on, less often. */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { type FeedRow, freeHost, holdHost, noteHub, readFeed } from '#ledger';
import { type Answer, FetchError } from './fetch/index.ts';
import { isWeb } from './parse/links.ts';
import { isoOf, type Road } from './road.ts';

/** What is asked for; hubs grant what they like. */
const LEASE_SECONDS = 10 * 86_400;
/** Bounds of what a hub may grant. */
const [SHORTEST, LONGEST] = [300, 30 * 86_400];
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export interface Hub {
  readonly hub: string | null;
  readonly topic: string | null;
}

/** Hub and topic of a feed: those of the HTTP Link header before those in the document (WebSub §4). */
export function hubOf(
  answer: Pick<Answer, 'headers' | 'url'>,
  feed: { hubs: readonly string[]; self: string | null },
): Hub {
  const links = new Map<string, string>();
  for (const [, target, parameters] of (answer.headers.link ?? '').matchAll(/<([^<>]{1,2000})>([^<>]{0,500})/g))
    for (const rel of (/;\s*rel\s*=\s*"?([^";,]+)"?/i.exec(parameters ?? '')?.[1] ?? '').toLowerCase().split(/\s+/))
      if (URL.canParse(target!, answer.url) && !links.has(rel)) links.set(rel, new URL(target!, answer.url).href);
  const hub = links.get('hub') ?? feed.hubs.find(isWeb) ?? null;
  return { hub: isWeb(hub) ? hub : null, topic: hub ? (links.get('self') ?? feed.self ?? answer.url) : null };
}

/** True while a hub has promised to push. */
export const isSubscribed = (row: Pick<FeedRow, 'hub_until'>, now: number): boolean =>
  row.hub_until !== null && Date.parse(row.hub_until) > now;

const tokenOf = (secret: string): string => createHmac('sha256', secret).update('callback').digest('hex').slice(0, 32);

/** Where the hub of a feed reaches this program; nobody else can guess it. */
const callbackOf = (publicUrl: string, feed: number, secret: string): string =>
  `${publicUrl.replace(/\/+$/, '')}/websub/${feed}/${tokenOf(secret)}`;

/** True where a subscription is to be asked for now: never made, about to run out, or last asked for long ago and never confirmed. */
function isDue(row: FeedRow, { hub, topic }: Hub, now: number): boolean {
  if (hub !== row.hub || topic !== row.topic) return true;
  const since = row.hub_asked_at ? now - Date.parse(row.hub_asked_at) : Number.POSITIVE_INFINITY;
  const left = row.hub_until ? Date.parse(row.hub_until) - now : 0;
  return left <= 0 ? since > DAY || since < 0 : left < DAY && since > HOUR;
}

/**
 * Asks the hub of a feed to push, where there is one and it is time to. What a hub answers is logged and never a fault of the
 * feed: it is polled as before.
 */
export async function subscribe(road: Road, row: FeedRow, { hub, topic }: Hub): Promise<void> {
  const now = road.clock();
  if (!road.publicUrl || !hub || !topic || !isDue(row, { hub, topic }, now)) return;
  const { db } = road.ledger;
  const { host } = new URL(hub);
  const poller = `${road.poller}/hub-${row.id}`;
  if (!(await holdHost(db, host, { poller, now: isoOf(now), until: isoOf(now + 60_000) }))) return;
  const anew = hub !== row.hub || topic !== row.topic;
  const secret = (anew ? null : row.hub_secret) ?? randomBytes(24).toString('hex');
  // Noted first: the hub may ask back before it answers.
  await noteHub(db, row.id, { hub_secret: secret, hub_asked_at: isoOf(now), ...(anew ? { hub_until: null } : {}) });
  try {
    const { status } = await road.fetcher.fetch(hub, {
      form: {
        'hub.mode': 'subscribe',
        'hub.topic': topic,
        'hub.callback': callbackOf(road.publicUrl, row.id, secret),
        'hub.secret': secret,
        'hub.lease_seconds': String(LEASE_SECONDS),
      },
      limit: 64 * 1024,
      timeoutMs: 10_000,
    });
    road.log.debug({ feed: row.id, hub, status }, 'asked a hub to push');
    if (status < 200 || status > 299) road.log.info({ feed: row.id, hub, status }, 'a hub refuses to push');
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    road.log.info({ feed: row.id, hub, fault: error.fault }, 'a hub cannot be asked to push');
  } finally {
    await freeHost(db, host, { poller, notBefore: null });
  }
}

/** The feed of a callback address; undefined for any address that was not given to a hub. */
export async function feedOfCallback(road: Road, path: string): Promise<FeedRow | undefined> {
  const [, id, token] = /^\/websub\/(\d{1,15})\/([0-9a-f]{32})$/.exec(path) ?? [];
  const row = id ? await readFeed(road.ledger.db, Number(id)) : undefined;
  if (!row?.hub_secret || !token) return undefined;
  return timingSafeEqual(Buffer.from(tokenOf(row.hub_secret)), Buffer.from(token)) ? row : undefined;
}

/**
 * A hub asks whether this program wants what was asked of it (WebSub §5.3), or says that it will not push (§5.2).
 * @returns the text to answer with, or undefined: it was not asked for
 */
export async function confirmIntent(road: Road, row: FeedRow, query: URLSearchParams): Promise<string | undefined> {
  const { db } = road.ledger;
  const now = road.clock();
  const mode = query.get('hub.mode');
  const mine = query.get('hub.topic') === row.topic;
  if (mode === 'denied' && mine) {
    await noteHub(db, row.id, { hub_until: null });
    road.log.info(
      { feed: row.id, hub: row.hub, reason: query.get('hub.reason')?.slice(0, 200) },
      'a hub refuses to push',
    );
    return '';
  }
  const challenge = query.get('hub.challenge');
  if (!challenge || !mine) return undefined;
  if (mode === 'unsubscribe') return row.state === 'active' ? undefined : challenge;
  if (mode !== 'subscribe' || row.state !== 'active' || !row.hub_asked_at) return undefined;
  const granted = Number(query.get('hub.lease_seconds') ?? LEASE_SECONDS);
  const seconds = Math.min(LONGEST, Math.max(SHORTEST, Number.isFinite(granted) ? granted : LEASE_SECONDS));
  await noteHub(db, row.id, { hub_until: isoOf(now + seconds * 1000) });
  return challenge;
}

const METHODS = new Set(['sha1', 'sha256', 'sha384', 'sha512']);

/** True where the hub signed the body with the secret that only it was given (X-Hub-Signature, WebSub §7.1). */
export function isSigned(body: Buffer, signature: string | undefined, secret: string): boolean {
  const [method = '', given = ''] = (signature ?? '').trim().split('=', 2);
  if (!METHODS.has(method.toLowerCase()) || !/^[0-9a-f]+$/i.test(given)) return false;
  const right = createHmac(method.toLowerCase(), secret).update(body).digest();
  const claimed = Buffer.from(given, 'hex');
  return claimed.length === right.length && timingSafeEqual(claimed, right);
}
