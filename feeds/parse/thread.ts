/** Runs in a worker thread: one document in, one feed or one fault out. Errors are told as data, since classes do not cross threads. */
import { type Feed, ParseError, type ParseFault } from '../feed.ts';
import { type Document, parseFeed } from './index.ts';

export type Parsed = { readonly feed: Feed } | { readonly fault: ParseFault; readonly message: string };

// Piscina calls what a thread's module exports.
export async function parse(document: Document): Promise<Parsed> {
  begin(document);
  try {
    return { feed: await parseFeed(document) };
  } catch (error) {
    if (error instanceof ParseError) return { fault: error.fault, message: error.message };
    const message = error instanceof Error ? error.message : String(error);
    return { fault: 'malformed', message: `The document cannot be read: ${message.slice(0, 200)}` };
  }
}

/** Tells the caller that its time runs from now. */
export function begin({ begun }: Document): void {
  if (!begun) return;
  Atomics.store(begun, 0, 1);
  Atomics.notify(begun, 0);
}
