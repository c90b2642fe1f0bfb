import type { Clue, Fact } from '#fact';
import { keysOf } from './keys.ts';
import { absorb, clueOf, LISTS, type Profile } from './profile.ts';

/** What one article tells of a subject. */
export interface SubjectTelling {
  readonly facts: readonly Fact[];
  readonly published: string | null;
}

/**
 * What a subject is, from everything that is told of it: for one that was merged, split, or whose articles were edited or read anew.
 * The same as if the articles had been absorbed one after the other.
 */
export const describe = (
  tellings: readonly SubjectTelling[],
): { profile: Profile; clue: Clue; keys: readonly string[] } => {
  let profile: Profile | undefined;
  for (const telling of tellings) {
    const [first] = telling.facts;
    if (first === undefined) continue;
    const { part: _, ...whole } = first.clue;
    const joined: Record<string, readonly string[]> = {};
    for (const list of LISTS) joined[list] = [...new Set(telling.facts.flatMap(({ clue }) => clue[list]))];
    profile = absorb(profile, { ...whole, ...joined }, telling);
  }
  if (profile === undefined) throw new Error('describe: nothing is told of the subject');
  const clue = clueOf(profile);
  return { profile, clue, keys: keysOf(clue) };
};
