import { createHash } from 'node:crypto';
import type { Entry } from './feed.ts';

/**
 * Parameters that tell where a reader came from and never which page it is.
 * Source: Miniflux' list (internal/reader/urlcleaner) and the documentation of the services named beside them.
 */
const TRACKING = new Set([
  'fbclid', '_openstat', 'fb_action_ids', 'fb_action_types', 'fb_ref', 'fb_source', 'fb_comment_id', // Facebook, LiveInternet
  'hmb_campaign', 'hmb_medium', 'hmb_source', 'itm_campaign', 'itm_medium', 'itm_source', 'itm_content', 'itm_term',
  'gclid', 'dclid', 'gbraid', 'wbraid', 'gclsrc', 'srsltid', 'gad_source', '_gl', // Google
  'campaign_id', 'campaign_medium', 'campaign_name', 'campaign_source', 'campaign_term', 'campaign_content',
  'yclid', 'ysclid', 'ymclid', 'twclid', 'msclkid', 'ttclid', 'igshid', 'igsh', 'li_fat_id', // Yandex, X, Microsoft, TikTok, Instagram, LinkedIn
  'mc_cid', 'mc_eid', 'mc_tc', 'wickedid', 'hsa_cam', '_hsenc', '__hssc', '__hstc', '__hsfp', '_hsmi', 'hsctatracking', // Mailchimp, HubSpot
  'rb_clickid', 'oly_anon_id', 'oly_enc_id', 'vero_id', 'vero_conv', 'mkt_tok', 'sc_cid', '_bhlid', '_branch_match_id', '_branch_referrer', '__readwiselocation',
  'at_medium', 'at_campaign', 'at_link_id', 'at_link_type', 'at_format', 'at_ptr_name', 'at_bbc_team', 'at_link_origin', // BBC
  'cmpid', 'ocid', 'ns_mchannel', 'ns_source', 'ns_campaign', 'smid', 'wt.mc_id', 'xtor', 'spm', 'share_from', 'tgclid',
]); // biome-ignore format: one glance
const PREFIXES = ['utm_', 'mtm_', 'pk_', 'piwik_', 'matomo_'];

export interface Around {
  /** Addresses of the feed and of its site: their hosts in `ref=` say no more than that the reader came from there. */
  readonly feedUrl?: string | null;
  readonly siteUrl?: string | null;
}

const hostOf = (url: string | null | undefined) => (url && URL.canParse(url) ? new URL(url).hostname : undefined);

/**
 * An address without tracking parameters; all else is kept as it is.
 * @returns "" where it is no address
 */
export function withoutTracking(address: string, around: Around = {}): string {
  if (!URL.canParse(address)) return '';
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return address;
  const origins = [hostOf(around.feedUrl), hostOf(around.siteUrl)];
  const tracks = (name: string, value: string) => {
    const lower = name.toLowerCase();
    if (lower === 'ref') return origins.includes(value) || origins.includes(hostOf(value) ?? '-');
    return TRACKING.has(lower) || PREFIXES.some((p) => lower.startsWith(p));
  };
  const doomed = [...url.searchParams].filter(([name, value]) => tracks(name, value));
  if (doomed.length === 0) return url.href;
  for (const [name] of doomed) url.searchParams.delete(name);
  return url.href.replace(/\?$/, '').replace(/\?#/, '#');
}

/** Hosts of mobile and AMP twins: m.example.com, mobile., amp., www. */
const TWIN_HOST = /^(?:www|m|mobile|amp|wap)\.(?=[^.]+\.[^.]+)/;

/** Fragments that tell where a reader came from or where to scroll; others may name an entry of a live page. */
const TRACKING_HASH = /^#(?:xtor=|utm_|rss|ref=|at_|comments?$|respond$|disqus|:~:|_?intcmp|more-\d+$|top$|$)/i;

/**
 * The address that an article is known by: no tracking, no AMP or mobile twin, https, no closing slash,
 * parameters in order. Two addresses of one page have one canonical form; it need not be fetchable.
 * @returns "" where it is no address
 */
export function canonicalUrl(address: string, around: Around = {}): string {
  const cleaned = withoutTracking(unwrapped(address.trim()), around);
  if (!URL.canParse(cleaned)) return '';
  const url = new URL(cleaned);
  if (!/^https?:$/.test(url.protocol)) return cleaned;
  url.protocol = 'https:';
  if (url.port === '80' || url.port === '443') url.port = '';
  if (TRACKING_HASH.test(url.hash)) url.hash = '';
  url.hostname = url.hostname.replace(TWIN_HOST, '').replace(/\.$/, '');
  for (const name of ['amp', 'outputType', 'isMobile', 'mobile', 'm'])
    if (/^(?:|1|amp|true|yes)$/i.test(url.searchParams.get(name) ?? '-')) url.searchParams.delete(name);
  if (!inOrder([...url.searchParams.keys()])) url.searchParams.sort();
  const path = url.pathname
    .replace(/\/{2,}/g, '/')
    .replace(/\/index\.(?:html?|php)$/i, '/')
    .replace(/^\/(?:amp|mobile)\/(?=.)/, '/')
    .replace(/\/amp\/?$/, '/')
    .replace(/\.amp(?=\.html?$|$)/, '');
  url.pathname = path.length > 1 ? path.replace(/\/$/, '') : path;
  return url.href;
}

const inOrder = (names: readonly string[]) => names.every((name, i) => i === 0 || names[i - 1]! <= name);

/** Addresses that hold another one: AMP caches and click counters of feeds. */
function unwrapped(address: string): string {
  const cache =
    /^https?:\/\/(?:[\w-]+\.cdn\.ampproject\.org|www\.google\.com\/amp)\/(?:[a-z]\/)?(?:s\/)?([\w-]+(?:\.[\w-]+)+\/.*)$/i.exec(
      address,
    );
  if (cache) return `https://${cache[1]}`;
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  if (/(^|\.)google\.[a-z.]+$/.test(url.hostname) && url.pathname === '/url')
    return url.searchParams.get('url') ?? url.searchParams.get('q') ?? address;
  return address;
}

const short = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 27);

/**
 * What an entry is known by within its feed: its own id, else its address, else its title and date, else its words.
 * Ids that a feed gives to several of its entries are no ids: see {@link keysOf}.
 */
function keyOf(entry: Entry, useId: boolean): string {
  if (useId && entry.id) return `id:${short(entry.id)}`;
  if (entry.link) return `link:${short(canonicalUrl(entry.link) || entry.link)}`;
  if (entry.title) return `title:${short(`${entry.title}\u0000${entry.published ?? ''}`)}`;
  return `text:${short(entry.content ?? '')}`;
}

/** Keys of the entries of one document, in order; an entry that stands twice in it has the same key twice. */
export function keysOf(entries: readonly Entry[]): string[] {
  const links = new Map<string, Set<string>>();
  for (const { id, link } of entries)
    if (id) links.set(id, (links.get(id) ?? new Set()).add(canonicalUrl(link ?? '') || (link ?? '')));
  return entries.map((entry) => keyOf(entry, entry.id !== null && links.get(entry.id)!.size === 1));
}

/** Of what people read in an entry; another fingerprint means that it was changed. White space and markup do not count. */
export const fingerprint = (title: string | null, text: string): string =>
  short(`${title ?? ''}\u0000${text.replace(/\s+/g, ' ').trim()}`);
