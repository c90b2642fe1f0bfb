/** One name in many scripts: a rough Latin spelling and its consonants, so that Cove Kaz, Коув Каз and کوو کاز meet. */

const letters = (from: string, to: string): readonly (readonly [string, string])[] =>
  [...from].map((letter, at) => [letter, to.split(' ')[at] ?? ''] as const);
/** `-` writes nothing. */
const LATIN: ReadonlyMap<string, string> = new Map([
  ...letters(
    'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
    'a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh sh - i - e iu ia',
  ),
  ...letters('әғқңөұүһіўҳӣӯҷїєґ', 'a g k n o u u h i u h i u j i e g'),
  ...letters(
    'ابپتټثجچحخځڅدډذرړزژږسشښصضطظعغفقکگلمنڼوهیېءئ',
    'a b p t t s j ch h kh z ts d d z r r z zh zh s sh sh s z t z - gh f k k g l m n n v h i e - i',
  ),
  ...letters('çğışöüäňýžāñ', 'ch g i sh o u a n i zh a n'),
]);

/** A plain Latin spelling; letters that it does not know stay. Expects folded text (see fold.ts). */
export const romanise = (folded: string): string =>
  [...folded].map((letter) => (LATIN.get(letter) ?? letter).replace('-', letter === '-' ? '-' : '')).join('');

/** Sounds that scripts do not keep apart. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/kh|gh/g, 'h'],
  [/zh|dj|ch|sh|ts/g, 's'],
  [/ck|c(?=[eiy])/g, 'k'],
  [/[cq]/g, 'k'],
  [/x/g, 'ks'],
  [/w|u(?=[aeio])/g, 'v'],
  [/j/g, 's'],
  [/z/g, 's'],
];
const APART = /[^\p{L}\p{N}]+/u;
const GENERIC = /^(llc|llp|ltd|inc|corp|plc|gmbh|jsc|ojsc|co|company|corporation|the|of|and)$/;

/**
 * The consonants of a name, word by word: the same for its spellings in different scripts, mostly.
 * @param folded a folded name. @returns e.g. `kv-ks`; empty where no consonant is left.
 */
export const crossScriptKey = (folded: string): string =>
  romanise(folded)
    .split(APART)
    .filter((word) => word && !GENERIC.test(word))
    .map(skeleton)
    .filter(Boolean)
    .join('-');

const skeleton = (word: string): string => {
  const sounds = SAME.reduce((made, [from, to]) => made.replace(from, to), word);
  const first = /^[aeiouy]/.test(sounds) ? 'a' : '';
  return first + sounds.replace(/[aeiouyh]/g, '').replace(/(.)\1+/g, '$1');
};
