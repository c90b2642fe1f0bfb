import { type Db, sourceNames } from '#ledger';

const KEPT_MS = 60_000;
const kept = new WeakMap<object, { at: number; names: Promise<string[]> }>();

/** Names of the sources that the ledger has articles from; asked anew once a minute. */
export function sourcesIn(db: Db): Promise<readonly string[]> {
  const known = kept.get(db);
  if (known && performance.now() - known.at < KEPT_MS) return known.names;
  const names = sourceNames(db);
  kept.set(db, { at: performance.now(), names });
  return names;
}
