import type { Mention } from '#fact';
import { loadLexicon } from '#lexicon';
import { findMentions } from '../../workers/extract/mentions.ts';
import { read } from '../../workers/extract/reading.ts';

export const lexicon = loadLexicon();

/** What a text in one language names, in order, each id once. */
export const named = (kind: Mention['kind'], language: string, text: string): string[] => [
  ...new Set(
    mentionsOf(language, text)
      .filter((mention) => mention.kind === kind)
      .map(({ id }) => id),
  ),
];
export const mentionsOf = (language: string, text: string): Mention[] =>
  findMentions(read(text, { lexicon, language }));

/** One line of a dictionary: the ids, then sentences that name just these, by language. */
export type Row = readonly [ids: string, language: string, text: string];
