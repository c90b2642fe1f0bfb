/** A topic as people write it ("tungsten + kazakhstan - reuters") and what it matches. */
import { type Concepts, foldName } from './concepts.ts';

/** All of `all` and none of `none`; each part is met by any of its tags, or by its words standing in the text. */
export interface Topic {
  readonly all: readonly Part[];
  readonly none: readonly Part[];
}
export interface Part {
  /** Concept it was made from: how we name it to a reader. */
  readonly tag: string;
  readonly any: readonly string[];
}

/** What a topic is held against. */
export interface Event {
  /** The subject's tags with `source:`, `language:` and `only:discrepancy` of the occasion. */
  readonly tags: ReadonlySet<string>;
  /** Folded title, quotes and speakers, for free words. */
  readonly text: string;
}

export type Parsed =
  | { readonly topic: Topic; readonly key: string }
  | { readonly unknown: string; readonly near: readonly string[] }
  | { readonly empty: true };

/** The one spelling of a topic: parts sorted, so that the order of writing does not matter. */
export const keyOf = (topic: Topic): string =>
  [...topic.all.map((p) => `+${p.tag}`).sort(), ...topic.none.map((p) => `-${p.tag}`).sort()].join(' ');

const QUOTED = /["“”«»„]([^"“”«»„]+)["“”«»„]/g;

interface Book {
  readonly concepts: Concepts;
  /** Names of the sources that the ledger has articles from. */
  readonly sources: readonly string[];
}

/**
 * Reads one topic. A phrase is tried whole first, then split into the longest phrases that name something.
 * `source:<name>`, `"free words"` and quotation marks of any kind are understood.
 */
export function parseTopic(text: string, book: Book): Parsed {
  const all: Part[] = [];
  const none: Part[] = [];
  const words: string[] = [];
  const rest = text.replace(QUOTED, (_, inner: string) => ` \u0001${words.push(inner) - 1} `);
  let into = all;
  for (const piece of rest.split(/(?:^|\s)([+\-−–])(?=\s|\S)|(\+)/)) {
    if (piece === undefined) continue;
    if (/^[+]$/.test(piece)) into = all;
    else if (/^[-−–]$/.test(piece)) into = none;
    else
      for (const part of piece.split(/(\u0001\d+)/).map((s) => s.trim())) {
        if (!part) continue;
        const found = part.startsWith('\u0001') ? [wordsPart(words[Number(part.slice(1))]!)] : phrase(part, book);
        if ('unknown' in found) return found;
        into.push(...found);
        into = all;
      }
  }
  if (all.length + none.length === 0) return { empty: true };
  const topic = { all, none };
  return { topic, key: keyOf(topic) };
}

const wordsPart = (text: string): Part => ({ tag: `words:${foldName(text)}`, any: [`words:${foldName(text)}`] });

function phrase(text: string, book: Book): Part[] | { unknown: string; near: string[] } {
  const direct = one(text, book);
  if (direct) return [direct];
  const tokens = text.split(/\s+/);
  const parts: Part[] = [];
  for (let at = 0; at < tokens.length; ) {
    let took = 0;
    for (let size = Math.min(book.concepts.longest, tokens.length - at); size > 0 && !took; size--) {
      const part = one(tokens.slice(at, at + size).join(' '), book);
      if (!part) continue;
      parts.push(part);
      took = size;
    }
    if (!took) {
      const whole = at === 0 ? book.concepts.near(text) : [];
      const near = whole.length > 0 ? whole : book.concepts.near(tokens[at]!);
      return { unknown: whole.length > 0 || at === 0 ? text : tokens[at]!, near: near.map((c) => c.tag) };
    }
    at += took;
  }
  return parts;
}

function one(text: string, { concepts, sources }: Book): Part | undefined {
  const named = /^(source|speaker|person):\s*(.+)$/i.exec(text);
  if (named) return said(named[1]!.toLowerCase(), named[2]!);
  const concept = concepts.byTag(text) ?? concepts.find(text)[0];
  if (concept) return { tag: concept.tag, any: concept.any };
  const key = foldName(text);
  const source = sources.find((s) => foldName(s) === key || foldName(s).split(' ').includes(key));
  return source ? { tag: `source:${source}`, any: [`source:${source}`] } : undefined;
}

const said = (kind: string, name: string): Part => {
  const tag = kind === 'source' ? `source:${name.trim()}` : `speaker:${foldName(name)}`;
  return { tag, any: [tag] };
};

/** Whether an occasion is of a topic. */
export const matches = (topic: Topic, event: Event): boolean =>
  topic.all.every((part) => met(part, event)) && !topic.none.some((part) => met(part, event));

const met = (part: Part, event: Event): boolean =>
  part.any.some((tag) => {
    if (tag === '*') return true;
    if (tag.endsWith(':*')) return [...event.tags].some((t) => t.startsWith(tag.slice(0, -1)));
    if (tag.startsWith('outlet:'))
      return [...event.tags].some((t) => t.startsWith('source:') && named(t.slice(7), tag.slice(7)));
    if (tag.startsWith('words:')) return says(event.text, tag.slice(6));
    if (tag.startsWith('speaker:')) return ` ${event.text} `.includes(tag.slice(8));
    return event.tags.has(tag);
  });

/** Whether a source (a host or a feed's name) is called by this id: reuters.com by `reuters`. */
const named = (source: string, id: string): boolean => ` ${foldName(source)} `.includes(` ${foldName(id)} `);

/** Words stand in a text from the beginning of a word on, whatever ending follows; Chinese has no such beginnings. */
const says = (text: string, words: string): boolean =>
  /^\p{sc=Han}/u.test(words) ? text.includes(words) : ` ${text} `.includes(` ${words}`);
