/**
 * Names across spellings and scripts. A name is reduced to the consonants that every script writes: "Tau-Ken Samruk",
 * «Тау-Кен Самрук» and «تاوكين سامروك» share a key. Good for recognising, too coarse for showing.
 */

const CYRILLIC: Readonly<Record<string, string>> = {
  б: 'b', в: 'v', г: 'g', ғ: 'g', ґ: 'g', д: 'd', ж: 'j', җ: 'j', ҷ: 'j', з: 'z', к: 'k', қ: 'k', л: 'l', м: 'm', н: 'n', ң: 'n', п: 'p', р: 'r', с: 's',
  т: 't', ф: 'f', х: 'h', ҳ: 'h', һ: 'h', ц: 'c', ч: 'c', ш: 's', щ: 's', й: '', ў: '',
}; // biome-ignore format: a table
const ARABIC: Readonly<Record<string, string>> = {
  ب: 'b', پ: 'p', ت: 't', ط: 't', ټ: 't', ث: 's', ج: 'j', چ: 'c', ح: 'h', خ: 'h', ه: 'h', د: 'd', ډ: 'd', ذ: 'z', ر: 'r', ړ: 'r', ز: 'z', ژ: 'j', ظ: 'z', ض: 'z',
  س: 's', ص: 's', ش: 's', ښ: 's', غ: 'g', ف: 'f', ق: 'k', ک: 'k', ك: 'k', گ: 'g', ګ: 'g', ل: 'l', م: 'm', ن: 'n', ڼ: 'n',
}; // biome-ignore format: a table
const LATIN: Readonly<Record<string, string>> = { q: 'k', x: 'ks', w: 'v', y: '', c: 'k', h: 'h' };
const PAIRS: readonly (readonly [RegExp, string])[] = [
  [/kh/gu, 'h'], [/gh/gu, 'g'], [/sh|sch|ş/gu, 's'], [/ch|ç/gu, 'c̄'], [/zh/gu, 'j'], [/ph/gu, 'f'], [/ts|tz/gu, 'c̄'], [/ck/gu, 'k'],
]; // biome-ignore format: a table
/** Words that say what a body is, not which one. */
const COMMON = new Set(
  (
    'the of and a an group holding company companies co corp corporation inc incorporated ltd limited llc llp plc jsc ojsc pjsc ao oao pao ooo too sa gmbh ag nv bv ' +
    'national state government republic ministry agency capital bank'
  ).split(' '),
);

const fold = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const skeleton = (word: string): string => {
  let latin = word;
  for (const [pair, to] of PAIRS) latin = latin.replace(pair, to);
  const letters = [...latin.replace(/^و/u, 'v')].map(
    (letter) => CYRILLIC[letter] ?? ARABIC[letter] ?? LATIN[letter] ?? letter,
  );
  return letters
    .join('')
    .replace(/c̄/gu, 'c')
    .replace(/[aeiouаеёиоуыэюяіїєөүұәӣӯıآاأإويىیېۍئؤةع'ʼ]/gu, '')
    .replace(/(.)\1+/gu, '$1');
};

/** Words of a name that tell it apart, folded; all of them where every word is a common one. */
export const wordsOf = (name: string): readonly string[] => {
  const all = fold(name).split(' ').filter(Boolean);
  const telling = all.filter((word) => !COMMON.has(word));
  return telling.length > 0 ? telling : all;
};

/** Cross-script key of a name: the consonants of its telling words, sorted. Empty where nothing is left. */
export const nameKey = (name: string): string => wordsOf(name).map(skeleton).filter(Boolean).sort().join('-');

/** Whether two names can be one body: equal keys, or the words of the shorter are among the longer's. */
export const sameName = (a: string, b: string): boolean => {
  if (nameKey(a) === nameKey(b)) return true;
  const left = new Set(
    wordsOf(a)
      .map(skeleton)
      .filter((word) => word.length > 1),
  );
  const right = new Set(
    wordsOf(b)
      .map(skeleton)
      .filter((word) => word.length > 1),
  );
  if (left.size === 0 || right.size === 0) return false;
  const [small, large] = left.size <= right.size ? [left, right] : [right, left];
  return [...small].every((word) => large.has(word));
};
