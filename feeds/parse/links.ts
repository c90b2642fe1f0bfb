/** An absolute http(s) address, or null. A relative one is read against the bases in order. */
export function absolute(
  link: string | null | undefined,
  ...bases: readonly (string | null | undefined)[]
): string | null {
  const given = link?.replace(/[\u0000-\u001f]/g, '').trim();
  if (!given || given.length > 4_000) return null;
  if (/^[a-z][a-z0-9+.-]*:/i.test(given)) return URL.canParse(given) ? new URL(given).href : null;
  for (const base of bases)
    if (base && URL.canParse(base) && URL.canParse(given, base)) return new URL(given, base).href;
  return null;
}

export const isWeb = (link: string | null | undefined): link is string => /^https?:\/\//i.test(link ?? '');
