/**
 * Which of several encodings of one byte makes words: a server's default header, or none at all, says nothing. Looks at how the
 * scripts of the region are written, not at single languages.
 */

/** Encodings that feeds of the region come in when they name none, the likeliest first. */
export const UNNAMED = ['windows-1252', 'windows-1251', 'windows-1256', 'gb18030', 'koi8-r', 'windows-1254'] as const;

/** An encoding that comes later in the list has to be better by this much: the first one was stated, or is the usual one. */
const STATED = 0.2;
/** Fewer letters beyond ASCII decide nothing. */
const FEWEST = 6;
const MOST_WORDS = 2_000;

/** Letters, and whatever stands between them that is neither ASCII nor a space. */
const WORD = /[a-z]*[^\s\u0000-\u007f]+(?:[a-z]+[^\s\u0000-\u007f]*)*/gi;
const BROKEN = /[\u0080-\u009f\ufffd]/;
/** No language of the Latin script writes three letters with marks in a row, and only Icelandic ð and þ. */
const MARKED = /[\u00c0-\u024f]{3}|[ÐðÞþ]/;
/** Signs, frames and marks of direction inside a word. */
const SIGNS = /\p{L}[\u00a1-\u00bf\u00d7\u00f7\u200e\u200f\u2500-\u25ff]+\p{L}/u;
const LATIN = /\p{Script=Latin}/u;
const OTHER = /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Han}]/u;
const CASE = /\p{Ll}\p{Lu}/u;
const SHOUTED = /^\p{Lu}{3,}$/u;
/** Letters that make up more than half of any text of their script, whatever the language. */
const USUAL = [
  { script: /\p{Script=Cyrillic}/gu, letters: /[оеаинтсрвлкдмы]/giu },
  { script: /\p{Script=Arabic}/gu, letters: /[اليونمرتهبدکكیة]/gu },
];

/** How little a text looks like words: 0 all of it does, 1 nothing. */
function oddity(text: string): number {
  let [all, odd] = [0, 0];
  const words = (text.match(WORD) ?? []).slice(0, MOST_WORDS);
  for (const word of words) {
    const length = count(word, /[^\u0000-\u007f]/g);
    all += length;
    const mixed = LATIN.test(word) && OTHER.test(word);
    if (mixed || BROKEN.test(word) || MARKED.test(word) || CASE.test(word) || SIGNS.test(word)) odd += length;
    // KOI8 and windows-1251 taken for one another turn capitals into small letters and back.
    else if (SHOUTED.test(word)) odd += length / 4;
  }
  return all < FEWEST ? 0 : Math.max(odd / all, han(text), unusual(words.join(' ')));
}

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

/** How far the usual letters of a script fall short of half of it. */
function unusual(text: string): number {
  const shares = USUAL.map(({ script, letters }) => {
    const all = count(text, script);
    return all < FEWEST ? 1 : count(text, letters) / all;
  });
  return Math.max(0, 1 - 2 * Math.min(...shares));
}

/** Chinese makes words of two and more characters; bytes of another encoding make characters that stand alone. */
function han(text: string): number {
  const characters = (text.match(/\p{Script=Han}+/gu) ?? []).join(' ').slice(0, 600);
  if (characters.length < FEWEST) return 0;
  const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(characters)].map((s) => s.segment);
  const joined = words.filter((w) => w.length > 1).join('').length;
  return Math.max(0, 1 - (2 * joined) / characters.replaceAll(' ', '').length);
}

/**
 * The encoding in which the bytes make words.
 * @param encodings the stated or usual one first
 * @param read decodes the bytes; broken ones become U+FFFD
 */
export function mostPlausible(encodings: readonly string[], read: (encoding: string) => string): string {
  let [best, least] = [encodings[0]!, Number.POSITIVE_INFINITY];
  for (const encoding of encodings) {
    const score = oddity(read(encoding)) + (encoding === encodings[0] ? 0 : STATED);
    if (score < least) [best, least] = [encoding, score];
  }
  return best;
}
