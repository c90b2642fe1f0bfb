import { distance } from 'fastest-levenshtein';

/** Words that were likely meant: at most two letters off, or begun like it; the nearest first. */
export function near(word: string, words: readonly string[], limit = 3): string[] {
  const key = word.toLowerCase();
  const allowed = key.length < 4 ? 1 : 2;
  return words
    .map((candidate) => ({
      candidate,
      off: candidate.startsWith(key) && key.length > 2 ? 0.5 : distance(candidate, key),
    }))
    .filter(({ off }) => off <= allowed)
    .sort((a, b) => a.off - b.off)
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}
