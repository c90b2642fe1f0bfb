/** Text → mentions, figures, facts. Pure: no I/O, no clock, no network; the same text always gives the same result. */
import type { Extraction } from '#fact';
import type { Lexicon } from '#lexicon';
import { boilerplateSpans, stripBoilerplate } from './boilerplate.ts';
import { findDates } from './dates.ts';
import { findFacts } from './facts/facts.ts';
import { withHeadline } from './facts/headline.ts';
import { findFigures } from './figures.ts';
import { detectLanguage } from './language.ts';
import { findMentions, idsOf } from './mentions.ts';
import { findNumbers } from './numbers.ts';
import { type Reading, read, type Trace } from './reading.ts';
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
  /** The text without share lines, invitations, tickers and the like; to be called before an article is stored, for offsets change. */
  strip(text: string, declared?: string): string;
  readonly version: string;
}

/** An extractor over one lexicon. Languages are compiled at their first use. */
export const createExtractor = (lexicon: Lexicon): Extractor => {
  const version = `${ENGINE}/${lexicon.version}`;
  const extract = (article: Input, trace?: Trace): Extraction => {
    const { title, text, published } = article;
    const { language } = detectLanguage(lexicon, title ? `${title}\n${text}` : text, article.language);
    const options = { lexicon, language, ...(trace ? { trace } : {}) };
    const body = find(read(text, options), published);
    const head = title ? find(read(title, { ...options, field: 'title' }), published, body.reading) : undefined;
    const mentions = [...(head?.mentions ?? []), ...body.mentions];
    const relevant = isRelevant(body.reading, mentions);
    return {
      language,
      relevant,
      minerals: idsOf(mentions, 'mineral'),
      countries: idsOf(mentions, 'country'),
      figures: body.figures,
      mentions,
      facts: relevant ? withHeadline(head ? findFacts(head.reading, head) : [], findFacts(body.reading, body)) : [],
      version,
    };
  };
  const strip = (text: string, declared?: string): string =>
    stripBoilerplate(read(text, { lexicon, language: detectLanguage(lexicon, text, declared).language }));
  return { extract, strip, version };
};

/** Everything below facts that one field holds. */
const find = (reading: Reading, published: string | undefined, article?: Reading) => ({
  reading,
  figures: findFigures(reading),
  counts: findNumbers(reading),
  boilerplate: boilerplateSpans(reading),
  mentions: [...findMentions(reading, article), ...findDates(reading, published)],
  ...(published ? { published } : {}),
});
