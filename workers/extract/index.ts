/** Text → mentions, figures, facts. Pure: no I/O, no clock, no network; the same text always gives the same result. */
import type { Extraction } from '#fact';
import type { Lexicon } from '#lexicon';
import { findDates } from './dates.ts';
import { findFacts } from './facts/facts.ts';
import { findFigures } from './figures.ts';
import { detectLanguage } from './language.ts';
import { findMentions, idsOf } from './mentions.ts';
import { findNumbers } from './numbers.ts';
import { read, type Trace } from './reading.ts';
import { isRelevant } from './relevance.ts';

export { fold } from './fold.ts';
export type { Trace, TraceEvent } from './reading.ts';

/** Changes whenever the engine reads differently. */
const ENGINE = '1';

/** What is read: the article's fields as stored. */
export interface Input {
  readonly title?: string;
  readonly text: string;
  /** Declared by the feed; a prior, not the truth. */
  readonly language?: string;
  /** ISO date; settles relative dates. */
  readonly published?: string;
}
export interface Extractor {
  extract(article: Input, trace?: Trace): Extraction;
  readonly version: string;
}

/** An extractor over one lexicon. Languages are compiled at their first use. */
export const createExtractor = (lexicon: Lexicon): Extractor => {
  const version = `${ENGINE}/${lexicon.version}`;
  const extract = (article: Input, trace?: Trace): Extraction => {
    const { language } = detectLanguage(lexicon, article.title ? `${article.title}\n${article.text}` : article.text, article.language);
    const reading = read(article.text, { lexicon, language, ...(trace ? { trace } : {}) });
    const figures = findFigures(reading);
    const title = article.title ? read(article.title, { lexicon, language, field: 'title', ...(trace ? { trace } : {}) }) : undefined;
    const mentions = [...(title ? findMentions(title) : []), ...findMentions(reading), ...findDates(reading, article.published)];
    const facts = findFacts(reading, { figures, mentions, counts: findNumbers(reading), ...(article.published ? { published: article.published } : {}) }); // biome-ignore format: one call
    return { language, relevant: isRelevant(reading, mentions), minerals: idsOf(mentions, 'mineral'), countries: idsOf(mentions, 'country'), figures, mentions, facts, version };
  };
  return { extract, version };
};
