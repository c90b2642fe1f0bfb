/** Near-duplicate fingerprint of a text: MinHash over shingles of words (of letters where a script writes no spaces). */
export interface Fingerprint {
  /** Index keys: two texts that share a band are worth comparing. */
  readonly bands: readonly string[];
  /** Unsigned 32-bit minima; the share of equal ones estimates how much of the text is shared. */
  readonly sketch: readonly number[];
}

const HASHES = 48;
const ROWS = 4;
const SHINGLE_WORDS = 4;
const SHINGLE_LETTERS = 5;
/** A line or two is told alike by strangers: it is no copy of anything, and has no fingerprint. */
const FEWEST_SHINGLES = 12;

// FNV-1a, 32 bit (draft-eastlake-fnv), finished with murmur3's mixer so that one hash gives many.
const fnv = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
};
const mixed = (hash: number, seed: number): number => {
  let h = hash ^ Math.imul(seed + 1, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};

/** Words without case, marks, digits' script, punctuation and the spellings that sites change. */
const wordsIn = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/[يى]/gu, 'ی')
    .replace(/ك/gu, 'ک')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

const shinglesOf = (text: string): ReadonlySet<string> => {
  const words = wordsIn(text);
  const letters = words.join('');
  const dense = (letters.match(/\p{Script=Han}/gu)?.length ?? 0) * 2 > letters.length;
  const units = dense ? [...letters] : words;
  const size = Math.min(dense ? SHINGLE_LETTERS : SHINGLE_WORDS, Math.max(1, units.length));
  const found = new Set<string>();
  for (let i = 0; i + size <= units.length; i++) found.add(units.slice(i, i + size).join(' '));
  return found;
};

/** Fingerprint of an article; empty where the text is too short to have one. The title counts like any line: copies are often given a new one. */
export const fingerprintOf = (article: { title?: string; text: string }): Fingerprint => {
  const hashes = [...shinglesOf(`${article.title ?? ''}\n${article.text}`)].map(fnv);
  if (hashes.length < FEWEST_SHINGLES) return { bands: [], sketch: [] };
  const sketch = Array.from({ length: HASHES }, (_, seed) =>
    hashes.reduce((least, hash) => Math.min(least, mixed(hash, seed)), 0xffffffff),
  );
  const bands: string[] = [];
  for (let at = 0; at < HASHES; at += ROWS)
    bands.push(
      `${at / ROWS}:${sketch
        .slice(at, at + ROWS)
        .map((n) => n.toString(36))
        .join('.')}`,
    );
  return { bands, sketch };
};

/** Estimated share of shingles that two texts have in common, 0 to 1. */
export const likeness = (a: readonly number[], b: readonly number[]): number => {
  if (a.length === 0 || a.length !== b.length) return 0;
  return a.filter((least, at) => least === b[at]).length / a.length;
};
