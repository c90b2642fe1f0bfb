import { readFile } from 'node:fs/promises';
import type { NewFeed } from '#ledger';
import { OpmlError, readOpml } from './opml.ts';
import { isWeb } from './parse/links.ts';

/** Thrown where ASSAY_FEEDS names a file that cannot be read. */
export class SourcesError extends Error {
  override readonly name = 'SourcesError';
}

/**
 * The feeds that ASSAY_FEEDS names: OPML files and addresses.
 * @throws {SourcesError} naming the file and what is wrong with it
 */
export async function readSources(sources: readonly string[]): Promise<NewFeed[]> {
  const found = new Map<string, NewFeed>();
  for (const source of sources) {
    if (isWeb(source)) {
      found.set(source, found.get(source) ?? { url: source });
      continue;
    }
    for (const feed of await readFileOf(source)) found.set(feed.url, feed);
  }
  return [...found.values()];
}

async function readFileOf(path: string): Promise<NewFeed[]> {
  try {
    return readOpml(await readFile(path, 'utf8'));
  } catch (cause) {
    const why = cause instanceof OpmlError ? cause.message.replace(/\.$/, '') : 'it cannot be read';
    throw new SourcesError(`ASSAY_FEEDS names ${path}: ${why}. Give the path of an OPML file, or http(s) addresses.`, {
      cause,
    });
  }
}
