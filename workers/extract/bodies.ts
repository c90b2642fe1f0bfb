/** Ministries, agencies and committees of a state by the word that heads their name, where no list knows them. */
import type { Mention } from '#fact';
import type { Tongue } from '#lexicon';
import { catalogueOf } from './catalogue.ts';
import { made } from './firms.ts';
import { foldForm } from './fold.ts';
import type { Reading } from './reading.ts';

/** What the id of an unknown body of a state begins with, so that it is told from a firm. */
export const BODY = '~state-';

interface Heads {
  readonly first: readonly string[];
  readonly last: readonly string[];
}
const NONE: Heads = { first: [], last: [] };
const folded = new WeakMap<Tongue, Heads>();
const headsOf = (reading: Reading): Heads => {
  const own = catalogueOf(reading.lexicon).tongues.get(reading.language);
  if (!own?.bodies) return NONE;
  const known = folded.get(own) ?? { first: own.bodies.first.map(foldForm), last: own.bodies.last.map(foldForm) };
  folded.set(own, known);
  return known;
};

const WORD = /\p{L}[\p{L}'’ʻ‘-]*/gu;
/** More words no name of a ministry has. */
const MOST = 6;
/** No ending of a head is longer. */
const ENDING = 7;

interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Every body that the text names: "Вазорати энергетика", "Geologiya vazirligi", "Министерство экономики". */
export const findBodies = (reading: Reading): Mention[] => {
  const heads = headsOf(reading);
  if (heads === NONE) return [];
  const words: Word[] = [...reading.text.matchAll(WORD)].map((word) => ({
    start: word.index,
    end: word.index + word[0].length,
    text: word[0],
  }));
  return words.flatMap((word, i) => {
    const plain = foldForm(word.text);
    const is = (stem: string) => plain.startsWith(stem) && plain.length - stem.length <= ENDING;
    if (heads.first.some(is)) return named(reading, word, words[follow(reading, words, i)]);
    if (heads.last.some(is)) return named(reading, words[precede(reading, words, i)], word);
    return [];
  });
};

const named = (reading: Reading, first: Word | undefined, last: Word | undefined): Mention[] =>
  !first || !last || first === last
    ? []
    : made(reading, first.start, last.end).map((one) => ({ ...one, id: BODY + one.id.slice(1) }));

const joined = (reading: Reading, left: Word, right: Word): boolean =>
  /^[ \u00a0]$/.test(reading.text.slice(left.end, right.start));
/** Words of two letters or less and verbs of the past end a name that its head begins. */
const ENDS = /^(?!и$|ва$|and$|of$|the$|و$|آب$)(?:\p{L}{1,2}|\p{L}+(?:ло|ла|ли|лось|лись|лся|ет|ют|ит))$/u;
const JOINS = /^(?:и|ва|and|of|the|و)$/u;

/** What somebody does or when: no part of a name. */
const VERBS: ReadonlySet<string> = new Set(['status', 'attribution', 'negation', 'modality', 'calendar']);
const verbs = new WeakMap<Reading, ReadonlySet<number>>();
/** Where such words begin in the stored text. */
const verbsOf = (reading: Reading): ReadonlySet<number> => {
  const known =
    verbs.get(reading) ??
    new Set(
      reading.hits.filter((hit) => VERBS.has(hit.heading)).map((hit) => reading.folded.span(hit.start, hit.end).start),
    );
  verbs.set(reading, known);
  return known;
};

const follow = (reading: Reading, words: readonly Word[], from: number): number => {
  const stops = verbsOf(reading);
  let at = from;
  while (at + 1 < words.length && at - from < MOST) {
    const next = words[at + 1]!;
    if (!joined(reading, words[at]!, next) || ENDS.test(next.text) || stops.has(next.start)) break;
    at++;
  }
  while (at > from && JOINS.test(words[at]!.text)) at--;
  return at;
};

/** Back to the word with a capital that the name begins with. */
const precede = (reading: Reading, words: readonly Word[], from: number): number => {
  for (let at = from - 1; at >= 0 && from - at <= MOST; at--) {
    if (!joined(reading, words[at]!, words[at + 1]!)) break;
    if (/^\p{Lu}/u.test(words[at]!.text)) return at;
  }
  return from;
};
