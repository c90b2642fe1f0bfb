/** Runs in a worker thread: one web page in, its article out. Apart from thread.ts, since its libraries are large. */
import type { Document } from './index.ts';
import { type Page, readPage } from './page.ts';
import { begin } from './thread.ts';

/** The article of a page; null where there is none. */
export function page(document: Document): { readonly page: Page | null } {
  begin(document);
  try {
    return { page: readPage(document) };
  } catch {
    return { page: null };
  }
}
