/** An alert: what is new as a fact, in whose words, from where. */
import type { LedgerFact } from '#fact';
import type { Block, Message, Run } from '../platform.ts';
import { languageName, laterThat, moment } from './amounts.ts';
import { attributeName, claim } from './claim.ts';
import { button, command, gap, heading, joined, line, message, note, quote } from './message.ts';
import { type Story, storyName, type Voice } from './names.ts';
import { clean, isolate, link, safeUrl } from './text.ts';
import type { Reader, Words } from './words.ts';

/** A claim with the sentence it stands in. */
export interface Quoted {
  readonly fact: LedgerFact;
  readonly sentence: string;
  /** When the article was fetched, ISO. */
  readonly fetched: string;
  /** Whose the source is (`state`, `independent` …), where we know. */
  readonly owner?: string;
}
/** What one alert tells of one story. */
export interface StoryNews {
  readonly story: Story;
  readonly claims: readonly Quoted[];
  readonly articles: number;
  readonly origins: number;
}
export interface News {
  readonly stories: readonly StoryNews[];
  /** The chat has had something of this story before. */
  readonly followUp: boolean;
}
export interface Speaking {
  readonly voice: Voice;
  readonly reader: Reader;
}

/** How many claims an alert tells before it says "and more". */
const MOST = 6;

export const idOf = (kind: 'F' | 'A' | 'S', id: number): string => `${kind}-${id}`;

/** The alert as one message: story by story, claims that share a sentence under one quote. */
export function alertMessage(speaking: Speaking, news: News): Message {
  const { words } = speaking.voice;
  const blocks = news.stories.flatMap((story, i) => [
    ...(i > 0 ? [gap] : []),
    ...storyBlocks(speaking, story, news.followUp),
  ]);
  const first = news.stories[0]!;
  const url = safeUrl(first.claims[0]?.fact.article.url ?? '');
  const row = [
    ...button(words.text('button-facts'), `facts ${idOf('S', first.story.id)}`),
    ...(first.claims[0] ? button(words.text('button-why'), `why ${idOf('F', first.claims[0].fact.id)}`) : []),
    ...(url ? [{ label: words.text('button-open'), url }] : []),
  ];
  return message(words, blocks, { buttons: [row] });
}

function storyBlocks(speaking: Speaking, news: StoryNews, followUp: boolean): Block[] {
  const { voice, reader } = speaking;
  const { words } = voice;
  const told = news.claims.slice(0, MOST);
  const rest = news.claims.length - told.length;
  const title = storyName(voice, news.story);
  const count = { articles: news.articles, origins: news.origins };
  return [
    heading(...joined([words.text(followUp ? 'alert-follow-up' : 'alert-new'), { text: title, style: 'bold' }])),
    ...bySentence(told).flatMap((group) => [...claimLines(voice, group), ...quoted(speaking, group[0]!)]),
    ...(rest > 0
      ? [
          line(
            ...words.runs('alert-more', {
              count: rest,
              command: command(words, reader.prefix, `facts ${idOf('S', news.story.id)}`),
            }),
          ),
        ]
      : []),
    ...sources(speaking, told),
    note(...joined([words.text('alert-origins', count), ids(speaking, news, told)])),
  ];
}

const ids = ({ voice }: Speaking, news: StoryNews, told: readonly Quoted[]): string =>
  isolate([idOf('S', news.story.id), ...told.map((q) => idOf('F', q.fact.id))].join(' '), voice.words.direction);

const claimLines = (voice: Voice, group: readonly Quoted[]): Block[] => {
  const seen = new Set<string>();
  return group.flatMap(({ fact }) => {
    const told = claim(voice, fact);
    const name = attributeName(voice, fact.attribute);
    if (seen.has(name + told)) return [];
    seen.add(name + told);
    return [line(`${name}: `, { text: told, style: 'bold' as const })];
  });
};

/** Claims of one article and one sentence stand together. */
function bySentence(claims: readonly Quoted[]): Quoted[][] {
  const groups = new Map<string, Quoted[]>();
  for (const q of claims) {
    const key = `${q.fact.article.id} ${q.sentence}`;
    groups.set(key, [...(groups.get(key) ?? []), q]);
  }
  return [...groups.values()];
}

/** The words with who says them. */
export function quoted({ voice }: Speaking, q: Quoted): Block[] {
  const { words } = voice;
  const said = q.fact.speaker ? [note(...words.runs('speaker', { name: clean(q.fact.speaker) }))] : [];
  return [...said, quote(q.sentence, q.fact.article.language, q.fact.quote)];
}

function sources(speaking: Speaking, told: readonly Quoted[]): Block[] {
  const seen = new Set<number>();
  return told.flatMap((q) => {
    if (seen.has(q.fact.article.id)) return [];
    seen.add(q.fact.article.id);
    return [note(...sourceRuns(speaking, q))];
  });
}

/** "azernews.az, Pashto, 7 Nov 2025, 10:15": a link where the address is one. */
export function sourceRuns({ voice, reader }: Speaking, q: Pick<Quoted, 'fact' | 'fetched' | 'owner'>): Run[] {
  const { words } = voice;
  const { article } = q.fact;
  const time = (iso: string): Run => ({ text: isolate(moment(words, reader, iso), words.direction) });
  const args = {
    source: link(isolate(clean(article.source), words.direction), article.url),
    language: languageName(words, article.language),
    time: time(article.published ?? q.fetched),
  };
  const owned = q.owner ? [{ text: ' · ' }, { text: ownership(words, q.owner) }] : [];
  if (!article.published) return words.runs('alert-source-undated', args).concat(owned);
  return joined([...[words.runs('alert-source', args)].flat()], '').concat(
    { text: ' · ' },
    words.runs('alert-fetched', {
      time: { text: isolate(laterThat({ words, reader }, article.published, q.fetched), words.direction) },
    }),
    owned,
  );
}

/** "state-owned": whose a source is, as config/feeds.opml says it; what it says in other words stands as it is. */
export const ownership = (words: Words, owner: string): string =>
  words.has(`owned-${owner}`) ? words.text(`owned-${owner}`) : words.text('alert-owner', { owner: clean(owner) });
