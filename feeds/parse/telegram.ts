import type { Feed } from '../feed.ts';

/** The public preview of a Telegram channel (t.me/s/name) as a feed; undefined where the page is something else. */
export function parseTelegram(_html: string, _url: string | null): Feed | undefined {
  return undefined;
}
