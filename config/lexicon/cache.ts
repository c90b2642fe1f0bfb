/**
 * Reading and checking the YAML costs a second or two at every start, and gives the same until a file changes. What came of it is kept as
 * JSON beside the installed packages, named by the words of every file that it was made from; nothing depends on its being there.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const KEPT = fileURLToPath(new URL('../../node_modules/.cache/assay/lexicon', import.meta.url));
/** The lexicon itself, and with a few overlays. */
const MOST = 8;

/** Names what is made from these files: their paths within the lexicon and their words. */
export const keyOf = (files: readonly (readonly [name: string, path: string])[]): string => {
  const hash = createHash('sha256');
  for (const [name, path] of files) hash.update(name).update('\0').update(readFileSync(path)).update('\0');
  return hash.digest('hex').slice(0, 32);
};

/**
 * What was made under this key before, else what `make` gives, which is then kept.
 * @param make must give plain data that JSON keeps whole; what it throws is passed on, and nothing is kept.
 */
export const kept = <T>(key: string, make: () => T, directory = KEPT): T => {
  const file = join(directory, `${key}.json`);
  const known = readKept<T>(file);
  if (known !== undefined) return known;
  const made = make();
  keep(file, JSON.stringify(made));
  return made;
};

/** A file that is missing or was cut short is made anew. */
const readKept = <T>(file: string): T | undefined => {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    return undefined;
  }
};

/** Written aside and renamed, so that another process never reads half of it. A place that takes no files costs only time. */
const keep = (file: string, words: string): void => {
  const directory = dirname(file);
  const aside = `${file}.${process.pid}`;
  try {
    mkdirSync(directory, { recursive: true });
    writeFileSync(aside, words);
    renameSync(aside, file);
    const age = (name: string) => statSync(join(directory, name)).mtimeMs;
    const old = readdirSync(directory)
      .filter((name) => name.endsWith('.json'))
      .sort((a, b) => age(b) - age(a))
      .slice(MOST);
    for (const name of old) rmSync(join(directory, name), { force: true });
  } catch {
    if (existsSync(aside)) rmSync(aside, { force: true });
  }
};
