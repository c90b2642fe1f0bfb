/** Full text: where an entry carries only a teaser, the page of its article is read, politely. */
import { setTimeout as sleep } from 'node:timers/promises';
import { extendClaim, type FeedRow, freeHost, holdHost } from '#ledger';
import { FetchError } from './fetch/index.ts';
import { isWeb } from './parse/links.ts';
import type { Page } from './parse/page.ts';
import type { Draft, Plan } from './plan.ts';
import { isoOf, type Road } from './road.ts';
import { askRobots } from './robots.ts';

/** Pages for one poll; what is left waits for the next one, a minute later. */
const MOST_PAGES = 20;
const PAGE_MS = 20_000;
/** A short description that was not marked as the whole text is taken for a teaser. */
const SHORT = 700;
const CUT_SHORT = /(?:…|\.\.\.|\[…\]|\[&#8230;\]|\[\.\.\.\]|»»|>>|→)\s*$/;
/** RFC 2606, RFC 6761: names that lead nowhere on purpose. */
const NOWHERE = /\.(?:example|invalid|test)$/;

/** True where the entry's text is a beginning only. */
export function isTeaser({ entry, article }: Pick<Draft, 'entry' | 'article'>): boolean {
  if (!isWeb(entry.link) || NOWHERE.test(new URL(entry.link).hostname)) return false;
  if (article.text.length === 0 || CUT_SHORT.test(article.text)) return true;
  // A content element beside a summary is the publisher's word that this is all.
  const whole = entry.summary !== null && entry.content !== entry.summary;
  return !whole && article.text.length < SHORT;
}

export interface Completing {
  readonly plan: Plan;
  readonly row: FeedRow;
  /** The host that this poll holds already. */
  readonly held?: string;
}

/** A plan whose teasers were replaced by the text of their pages; `later` counts those left for the next poll. */
export async function completed(road: Road, { plan, row, held }: Completing): Promise<{ ready: Plan; later: number }> {
  if (!road.fullText) return { ready: plan, later: 0 };
  let pages = 0;
  let later = 0;
  const silent = new Set<string>();
  const complete = async (drafts: readonly Draft[]): Promise<Draft[]> => {
    const done: Draft[] = [];
    for (const draft of drafts) {
      if (!isTeaser(draft)) done.push(draft);
      else if (silent.has(new URL(draft.entry.link!).host)) done.push({ ...draft, partial: true });
      else if (pages >= MOST_PAGES) later++;
      else {
        pages++;
        done.push(await withPage(road, draft, { row, held, silent }));
      }
    }
    return done;
  };
  return { ready: { ...plan, fresh: await complete(plan.fresh), changed: await complete(plan.changed) }, later };
}

/** The draft with the text of its page; as it was where the page cannot be had. A host that does not answer is not asked again in this poll. */
async function withPage(
  road: Road,
  teaser: Draft,
  { row, held, silent }: Omit<Completing, 'plan'> & { silent: Set<string> },
): Promise<Draft> {
  const draft: Draft = { ...teaser, partial: true };
  const url = new URL(draft.entry.link!);
  const db = road.ledger.db;
  let pause = road.ownHost(url) ? 0 : road.hostPauseMs;
  // Two polls of one process are two readers to a site: each holds a host under its own name.
  const poller = `${road.poller}/${row.id}`;
  if (url.host === held) {
    await extendClaim(db, row, { poller: road.poller, until: isoOf(road.clock() + 6 * PAGE_MS) });
    if (pause > 0) await sleep(pause);
  } else if (!(await hold(road, url.host, poller))) return draft;
  try {
    const answer = await road.fetcher.fetch(url.href, {
      accept: 'text/html, application/xhtml+xml;q=0.9, */*;q=0.1',
      limit: 5 * 1024 * 1024,
      timeoutMs: PAGE_MS,
      before: async (hop) => {
        pause = Math.max(pause, (await askRobots(road, hop)) * 1000);
      },
    });
    if (answer.status !== 200 || !/html/.test(answer.headers['content-type'] ?? 'html')) return draft;
    const page = await road.parser.readPage({
      bytes: answer.body,
      contentType: answer.headers['content-type'],
      url: answer.url,
    });
    return page ? joined(draft, page) : draft;
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    if (error.fault !== 'robots' && error.fault !== 'blocked') silent.add(url.host);
    road.log.debug({ url: url.href, fault: error.fault }, 'the page of an article was not read');
    return draft;
  } finally {
    if (pause > 0) await sleep(Math.min(pause, 10_000));
    if (url.host !== held) await freeHost(db, url.host, { poller, notBefore: null });
  }
}

/** Waits a little for a host that another poller reads from. */
async function hold(road: Road, host: string, poller: string): Promise<boolean> {
  for (let tries = 0; tries < 5; tries++) {
    const now = Date.now();
    if (
      await holdHost(road.ledger.db, host, {
        poller,
        now: isoOf(road.clock()),
        until: isoOf(road.clock() + 2 * PAGE_MS),
      })
    )
      return true;
    await sleep(500 + (now % 250));
  }
  return false;
}

/** The page's text, where it says more than the teaser and is about the same thing. */
function joined(draft: Draft, page: Page): Draft {
  const teaser = draft.article.text.replace(CUT_SHORT, '');
  if (page.text.length <= teaser.length * 1.1 || !related(`${draft.article.title ?? ''} ${teaser}`, page.text))
    return draft;
  const article = {
    ...draft.article,
    text: withoutHeadline(page.text, [draft.article.title, page.title]),
    ...(draft.article.language || !page.language ? {} : { language: page.language }),
  };
  // The fingerprint stays that of the entry: a changed page is not a changed entry.
  const { partial: _, ...whole } = draft;
  return { ...whole, article, pictures: [...draft.pictures, ...page.pictures] };
}

/** Pages repeat their headline above the text. */
function withoutHeadline(text: string, headlines: readonly (string | null | undefined)[]): string {
  const [first = ''] = text.split('\n', 1);
  return headlines.includes(first.trim()) ? text.slice(first.length).trim() : text;
}

/** A consent wall, a log-in form or a wrong redirect shares few words with the teaser. */
function related(teaser: string, text: string): boolean {
  const words = new Set(teaser.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  if (words.size === 0) return true;
  const known = text.toLowerCase();
  return [...words].filter((w) => known.includes(w)).length >= Math.min(words.size, Math.max(2, words.size * 0.4));
}
