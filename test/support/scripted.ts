import type { Article, Attribute, Extraction, Fact, Hedge } from '#fact';

/**
 * An extractor for tests of what comes after extraction. Each line of the text is one claim:
 *   kind projects organisations minerals countries | attribute value unit? hedge?
 * lists with commas, `-` for none; a range is low..high. Lines without `|` are prose.
 */
export const scripted = (version = 'scripted/1') => ({
  version,
  strip: (text: string) => text,
  extract: (article: { title?: string; text: string; language?: string }): Extraction => {
    let at = 0;
    const facts: Fact[] = [];
    for (const line of article.text.split('\n')) {
      if (line.includes('|')) facts.push(claim(line, at));
      at += line.length + 1;
    }
    const all = (list: 'minerals' | 'countries') => [...new Set(facts.flatMap((fact) => fact.clue[list]))];
    return {
      language: article.language ?? 'en',
      relevant: facts.length > 0,
      minerals: all('minerals'),
      countries: all('countries'),
      figures: [],
      mentions: [],
      facts,
      version,
    };
  },
});

function claim(line: string, start: number): Fact {
  const [about, said] = line.split('|').map((half) => half.trim().split(/\s+/)) as [string[], string[]];
  const list = (word?: string) => (!word || word === '-' ? [] : word.split(','));
  const [kind, projects, organisations, minerals, countries] = about;
  const [attribute, value, unit, hedge] = said;
  return {
    clue: {
      kind: kind!,
      projects: list(projects),
      organisations: list(organisations),
      minerals: list(minerals),
      countries: list(countries),
      places: [],
      goods: [],
    },
    attribute: attribute as Attribute,
    value: amount(value!),
    ...(unit && unit !== '-' && { unit }),
    hedge: (hedge as Hedge) ?? 'exact',
    rule: 'scripted',
    field: 'text',
    quote: line,
    start,
    end: start + line.length,
  };
}

function amount(word: string): Fact['value'] {
  const [low, high] = word.split('..').map(Number);
  if (low === undefined || Number.isNaN(low)) return word;
  return high === undefined ? low : [low, high];
}

let made = 0;
/** An article with this text; everything else is made up. */
export const article = (text: string, more: Partial<Article> = {}): Article => {
  const url = `https://example.org/${++made}`;
  return {
    url,
    canonicalUrl: url,
    source: `source-${made}.example`,
    fetched: '2025-11-07T10:00:00.000Z',
    published: '2025-11-07T09:00:00.000Z',
    text,
    ...more,
  };
};
