/** What minerals, countries, stories and topics are called in the reader's language. */
import type { Clue } from '#fact';
import type { Concepts } from '../topics/concepts.ts';
import type { Topic } from '../topics/topic.ts';
import { countryName, languageName } from './amounts.ts';
import { clean } from './text.ts';
import type { Words } from './words.ts';

/** A way to say things: the words of a language and the book of names. */
export interface Voice {
  readonly words: Words;
  readonly concepts: Concepts;
}

/** The lexicon's tag for a spoken language. */
const lexical = (language: string): string[] =>
  language === 'prs' ? ['prs', 'fa'] : language === 'uz-Cyrl' ? ['uz-Cyrl', 'uz'] : [language.split('-')[0]!];

/** Name of a tag (`mineral:tungsten`, `country:KZ`, `topic:energy`) in the reader's language; the Latin name where there is none. */
export function tagName({ words, concepts }: Voice, tag: string): string {
  const [kind, id = ''] = split(tag);
  if (kind === 'country' && /^[A-Z]{2}$/.test(id)) return countryName(words, id);
  if (kind === 'language') return words.text('topic-language', { name: languageName(words, id) });
  if (kind === 'source') return words.text('topic-source', { name: clean(id) });
  if (kind === 'words') return words.text('topic-words', { words: clean(id) });
  if (kind === 'speaker') return words.text('topic-speaker', { name: clean(id) });
  if (kind === 'topic' && words.has(`topics-${id}`)) return words.text(`topics-${id}`);
  if (words.has(`${kind}-${id}`) || words.own(`${kind}-${id}`)) return words.text(`${kind}-${id}`);
  const concept = concepts.byTag(tag);
  if (!concept) return clean(id.replace(/^~/, '').replaceAll('-', ' '));
  for (const language of lexical(words.language)) {
    const name = concept.names.get(language);
    if (name) return name;
  }
  return concept.name;
}

const split = (tag: string): [string, string] => {
  const at = tag.indexOf(':');
  return [tag.slice(0, at), tag.slice(at + 1)];
};

/** A topic in words: "tungsten + Kazakhstan, without source reuters". */
export function topicName(voice: Voice, topic: Topic): string {
  const named = topic.all.map((part) => tagName(voice, part.tag)).join(' + ');
  const without = topic.none.map((part) => voice.words.text('topic-without', { topic: tagName(voice, part.tag) }));
  return [named || voice.words.text('topics-everything'), ...without].join(', ');
}

/** How a topic is written in a command again: canonical, in the words of no special language. */
export function topicCommand(topic: Topic): string {
  const written = (tag: string) => {
    const [kind, id] = split(tag);
    if (kind === 'words') return `"${id}"`;
    if (kind === 'source' || kind === 'speaker') return `${kind}:${id}`;
    return tag;
  };
  return [...topic.all.map((p) => `+ ${written(p.tag)}`), ...topic.none.map((p) => `- ${written(p.tag)}`)]
    .join(' ')
    .replace(/^\+ /, '');
}

/** A story as its name is kept, and what it is made of. */
export interface Story {
  readonly id: number;
  /** Kept by the ledger, in English. */
  readonly name: string;
  readonly clue?: Clue;
}

/** Made of the parts, in the reader's language: who, what, where (what kind of thing). The ledger's own name where there are none. */
export function storyName(voice: Voice, story: Story): string {
  const { words } = voice;
  const clue = story.clue;
  if (!clue) return clean(story.name);
  const project = clue.projects[0];
  const head = project ? [tagName(voice, `project:${project}`)] : [];
  const who = clue.organisations.slice(0, project ? 0 : 2).map((id) => tagName(voice, `organisation:${id}`));
  const what = clue.minerals.slice(0, 2).map((id) => tagName(voice, `mineral:${id}`));
  const goods = clue.goods.slice(0, 1).map((id) => tagName(voice, `goods:${id}`));
  const where = clue.places.slice(0, 1).map((id) => tagName(voice, `place:${id}`));
  const states = clue.countries.slice(0, project ? 1 : 2).map((code) => tagName(voice, `country:${code}`));
  const parts = [...head, ...who, ...what, ...goods, ...where, ...states].filter(Boolean).slice(0, 4);
  if (parts.length === 0) return clean(story.name);
  const kind = words.has(`kind-${clue.kind}`) && !project ? ` (${words.text(`kind-${clue.kind}`)})` : '';
  return parts.join(' · ') + kind;
}
