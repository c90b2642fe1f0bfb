/** Namespaces by address and the prefix that this room calls them by; "" is the feed's own vocabulary. */
const USUAL: readonly (readonly [RegExp, string])[] = [
  [/www\.w3\.org\/2005\/atom|purl\.org\/atom/, 'atom'],
  [/purl\.org\/rss\/1\.0\/modules\/content/, 'content'],
  [/purl\.org\/rss\/1\.0\/modules\/syndication/, 'sy'],
  [/purl\.org\/rss\/1\.0\/modules\/slash/, 'slash'],
  [/purl\.org\/rss\/1\.0\/modules\/[\w-]+/, 'module'],
  [
    /purl\.org\/rss|netscape\.com\/rdf|backend\.userland\.com\/rss|blogs\.law\.harvard\.edu|cyber\.law\.harvard|rssboard\.org\/rss|channel\.netscape/,
    'rss',
  ],
  [/w3\.org\/1999\/02\/22-rdf-syntax/, 'rdf'],
  [/purl\.org\/dc\/elements|purl\.org\/metadata\/dublin/, 'dc'],
  [/purl\.org\/dc\/terms/, 'dcterms'],
  [/www\.w3\.org\/1999\/xhtml/, 'xhtml'],
  [/search\.yahoo\.com\/mrss|tools\.search\.yahoo\.com\/mrss/, 'media'],
  [/itunes\.com\/dtds\/podcast/, 'itunes'],
  [/rssnamespace\.org\/feedburner/, 'feedburner'],
  [/purl\.org\/syndication\/thread/, 'thr'],
  [/sitemaps\.org\/schemas\/sitemap\/|google\.com\/schemas\/sitemap\/0/, ''],
  [/google\.com\/schemas\/sitemap-news/, 'news'],
  [/google\.com\/schemas\/sitemap-image/, 'image'],
  [/news\.yandex|yandex\.ru/, 'yandex'],
];

/** The usual prefix of a namespace; `x` for one that is not known, so that its elements are not taken for the feed's own. */
export function canonicalPrefix(address: string): string {
  const lower = address.trim().toLowerCase();
  if (lower === '') return '';
  return USUAL.find(([pattern]) => pattern.test(lower))?.[1] ?? 'x';
}
