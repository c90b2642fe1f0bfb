/** What minerals, countries, stories and topics are called in the reader's language. */
import type { Clue } from '#fact';
import type { Concepts } from '../topics/concepts.ts';
import type { Topic } from '../topics/topic.ts';
import { countryName, languageName } from './amounts.ts';
import { clean, isolate } from './text.ts';
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
  for (const named of [concept, concepts.byTag(`topic:${id}`)])
    for (const language of lexical(words.language)) {
      const name = named?.names.get(language);
      if (name) return name;
    }
  return concept.name;
}

const split = (tag: string): [string, string] => {
  const at = tag.indexOf(':');
  return [tag.slice(0, at), tag.slice(at + 1)];
};

/** A topic in words: "tungsten + Kazakhstan, without source reuters". Ready for a line: its parts are isolated. */
export function topicName(voice: Voice, topic: Topic): string {
  const apart = (name: string) => isolate(name, voice.words.direction);
  const named = topic.all.map((part) => apart(tagName(voice, part.tag))).join(' + ');
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

/** Made of the parts, in the reader's language: who, what, where (what kind of thing). The ledger's own name where there are none. Ready for a line. */
export function storyName(voice: Voice, story: Story): string {
  const { clue } = story;
  const apart = (name: string) => isolate(name, voice.words.direction);
  if (!clue) return apart(clean(story.name));
  const parts = clue.projects[0] ? projectParts(voice, clue) : dealParts(voice, clue);
  if (parts.length === 0) return apart(clean(story.name));
  const kind = clue.projects[0] ? undefined : kindName(voice, clue.kind);
  return parts.map(apart).join(' · ') + (kind ? ` (${kind})` : '');
}

/** What a kind of deal is called; that of many (agreements, investments, companies) as the goods or as one of them. */
export function kindName({ words }: Voice, kind: string): string | undefined {
  const id = [`kind-${kind}`, `goods-${kind}`, `kind-${kind.replace(/s$/, '')}`].find((name) => words.has(name));
  return id && words.text(id);
}

const projectParts = (voice: Voice, clue: Clue): string[] => [
  tagName(voice, `project:${clue.projects[0]}`),
  ...states(voice, clue, 1),
];

function dealParts(voice: Voice, clue: Clue): string[] {
  const names = (kind: string, ids: readonly string[]) => ids.map((id) => tagName(voice, `${kind}:${id}`));
  const spots = clue.places.filter((id) =>
    /^(deposit|plant|corridor|city)$/.test(voice.concepts.byTag(`place:${id}`)?.sort ?? ''),
  );
  const what = [...names('mineral', clue.minerals).slice(0, 2), ...names('goods', clue.goods).slice(0, 1)];
  const head = [
    ...names('organisation', clue.organisations).slice(0, 2),
    ...what,
    ...names('place', spots).slice(0, 1),
  ];
  const where = states(voice, clue, head.length > 3 ? 1 : 2);
  const wide = head.length + where.length < 2 ? names('place', clue.places).slice(0, 1) : [];
  return [...new Set([...head, ...where, ...wide])];
}

/** States of the clue, those of the region first: the desk is theirs. */
function states(voice: Voice, clue: Clue, most: number): string[] {
  const region = voice.concepts.byTag('topic:central-asia')?.any ?? [];
  const own = clue.countries.filter((code) => region.includes(`country:${code}`));
  const rest = clue.countries.filter((code) => !own.includes(code));
  return [...own, ...rest].slice(0, most).map((code) => tagName(voice, `country:${code}`));
}
