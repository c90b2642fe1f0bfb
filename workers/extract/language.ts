/** Which language a text is in: script first, then its letters and commonest words, then a statistical second opinion. */
import { franc } from 'franc';
import type { Lexicon, Tongue } from '#lexicon';
import { NEIGHBOURS } from '#lexicon';
import { CLASS, KIND } from './characters.ts';

export interface Detected {
  /** As in #fact's LANGUAGES, another known code ("de"), or `und`. */
  readonly language: string;
  /** ISO 15924 in lower case: latn, cyrl, arab, hans … */
  readonly script: string;
}

/** Enough to tell a language by; more adds cost and no certainty. A longer text is sampled at its beginning, middle and end. */
const SAMPLE = 1500;
/** A declared language is believed unless another is this much more likely, per word read. */
const PRIOR = 0.12;
/** An apostrophe that is part of an Uzbek letter. */
const TURNED = /([og])'(?=[\p{L}])/gu;

interface Candidate {
  readonly id: string;
  readonly letters: ReadonlySet<number>;
}
interface Profile {
  readonly candidates: readonly Candidate[];
  /** Letters that only some of the script's languages have, and how many. */
  readonly letters: readonly { readonly code: number; readonly shared: number }[];
  /** Code unit → 1 + its place in `letters`. */
  readonly letterAt: Uint8Array;
  /** Word → indices of the languages in which it is common. */
  readonly words: ReadonlyMap<string, readonly number[]>;
  /** The end of a word → indices of the languages whose words often end so. */
  readonly pieces: ReadonlyMap<string, readonly number[]>;
}

const profiles = new WeakMap<Lexicon, Map<string, Profile>>();

/**
 * @param text any text; from about 40 letters on the answer is worth something, from 120 it is nearly always right.
 * @param declared the feed's own word for it (`fa`, `uz`, `ru-RU`): decides only where the text leaves a doubt.
 */
export const detectLanguage = (lexicon: Lexicon, text: string, declared?: string): Detected => {
  const sample = sampleOf(text)
    .toLowerCase()
    .replace(/[ʻʼ‘’`]/g, "'")
    .replace(TURNED, '$1ʻ');
  const script = scriptOf(sample);
  if (script === 'zyyy') return { language: known(lexicon, declared) ?? 'und', script };
  const profile = profileOf(lexicon, script);
  if (profile.candidates.length === 0) return { language: 'und', script };
  if (profile.candidates.length === 1) return { language: profile.candidates[0]!.id, script };
  const scores = score(profile, sample);
  const order = [...scores.keys()].sort((a, b) => scores[b]! - scores[a]!);
  const best = order[0]!;
  const idOf = (index: number) => plain(profile.candidates[index]!.id);
  // A feed writes Dari as Persian of Afghanistan.
  const told = declared?.replace(/^fa[-_]AF\b/i, 'prs');
  const prior = profile.candidates.findIndex(({ id }) => agrees(id, told));
  if (prior >= 0 && scores[best]! - scores[prior]! <= PRIOR) return { language: idOf(prior), script };
  if (scores[best]! >= MARGIN.least && scores[best]! - scores[order[1]!]! >= MARGIN.apart)
    return { language: idOf(best), script };
  const second = secondOpinion(sample);
  const named = profile.candidates.findIndex(({ id }) => id === second || id.startsWith(`${second}-`));
  if (named >= 0 && scores[named]! >= scores[best]! - MARGIN.near) return { language: idOf(named), script };
  return { language: scores[best]! > 0 ? idOf(best) : (second ?? 'und'), script };
};

const sampleOf = (text: string): string => {
  if (text.length <= SAMPLE) return text;
  const part = SAMPLE / 3;
  const middle = (text.length - part) >> 1;
  return `${text.slice(0, part)}\n${text.slice(middle, middle + part)}\n${text.slice(-part)}`;
};

/** When the letters and words alone decide; in their units (see {@link score}). */
const MARGIN = { least: 0.12, apart: 0.05, near: 0.1 } as const;

/** Kazakh is one language to readers and to the lexicon, in whichever script. */
const plain = (id: string) => (id === 'kk-Latn' ? 'kk' : id);

const agrees = (id: string, declared: string | undefined): boolean => {
  if (!declared) return false;
  const [base, ...rest] = declared.split('-');
  return id === declared || (rest.length === 0 && id.split('-')[0] === base) || (id === base && base !== 'uz');
};
const known = (lexicon: Lexicon, declared: string | undefined) =>
  declared && lexicon.tongues.find(({ id }) => agrees(id, declared))?.id;

/** Letters by Unicode block: first code unit, script, weight. Names stand in Latin letters in texts of every script, hardly ever the other way round. */
const BLOCKS: readonly (readonly [from: number, to: number, script: string, weight: number])[] = [
  [0x61, 0x24f, 'latn', 1], [0x370, 0x3ff, 'grek', 2], [0x400, 0x52f, 'cyrl', 3], [0x530, 0x58f, 'armn', 2], [0x590, 0x5ff, 'hebr', 2],
  [0x600, 0x77f, 'arab', 3], [0x900, 0x97f, 'deva', 2], [0x980, 0x9ff, 'beng', 2], [0xe00, 0xe7f, 'thai', 2], [0x10a0, 0x10ff, 'geor', 2],
  [0x1e00, 0x1eff, 'latn', 1], [0x3040, 0x30ff, 'kana', 12], [0x3400, 0x9fff, 'hans', 6], [0xac00, 0xd7a3, 'hang', 3], [0xfb50, 0xfefc, 'arab', 3],
]; // biome-ignore format: a table

/** Code unit → 1 + its row in {@link BLOCKS}. */
const blockAt = new Uint8Array(65536);
BLOCKS.forEach(([from, to], row) => {
  blockAt.fill(row + 1, from, to + 1);
});

const scriptOf = (sample: string): string => {
  const counts = new Uint32Array(BLOCKS.length + 1);
  for (let i = 0; i < sample.length; i++) counts[blockAt[sample.charCodeAt(i)]!]!++;
  const totals = new Map<string, number>();
  BLOCKS.forEach(([, , script, weight], row) => {
    totals.set(script, (totals.get(script) ?? 0) + counts[row + 1]! * weight);
  });
  const [script, most] = [...totals].reduce((best, next) => (next[1] > best[1] ? next : best));
  return most > 0 ? script : 'zyyy';
};

const profileOf = (lexicon: Lexicon, script: string): Profile => {
  const made = profiles.get(lexicon) ?? new Map<string, Profile>();
  profiles.set(lexicon, made);
  const profile = made.get(script) ?? build(lexicon.tongues.filter((tongue) => tongue.script === script));
  made.set(script, profile);
  return profile;
};

const codesOf = (letters: string): ReadonlySet<number> => new Set([...letters].map((letter) => letter.charCodeAt(0)));
const build = (tongues: readonly Tongue[]): Profile => {
  const shared = new Map<number, number>();
  const words = new Map<string, number[]>();
  const pieces = new Map<string, number[]>();
  const candidates = tongues.map(({ id, letters }) => ({ id, letters: codesOf(letters) }));
  tongues.forEach((tongue, index) => {
    for (const piece of tongue.pieces ?? []) pieces.set(piece, [...(pieces.get(piece) ?? []), index]);
    for (const code of candidates[index]!.letters) shared.set(code, (shared.get(code) ?? 0) + 1);
    for (const word of tongue.words) words.set(word, [...(words.get(word) ?? []), index]);
  });
  const letters = [...shared].map(([code, count]) => ({ code, shared: count }));
  const letterAt = new Uint8Array(65536);
  letters.forEach(({ code }, row) => {
    letterAt[code] = row + 1;
  });
  return { candidates, letters, letterAt, words, pieces };
};

/**
 * Evidence per word, by language: a common word counts one, shared among the languages that have it; a special letter counts for those
 * that write it and against those that do not.
 */
const score = (profile: Profile, sample: string): number[] => {
  const scores = profile.candidates.map(() => 0);
  const counts = new Uint32Array(profile.letters.length + 1);
  let tokens = 0;
  let start = -1;
  for (let i = 0; i <= sample.length; i++) {
    const code = i < sample.length ? sample.charCodeAt(i) : 0;
    counts[profile.letterAt[code]!]!++;
    const kind = code === APOSTROPHE ? KIND.letter : CLASS[code];
    if (kind === KIND.latin || kind === KIND.letter) {
      if (start < 0) start = i;
    } else if (start >= 0) {
      tokens++;
      weigh(scores, profile, sample.slice(start, i));
      start = -1;
    }
  }
  profile.letters.forEach(({ code, shared }, row) => {
    const count = Math.min(counts[row + 1]!, tokens);
    if (count === 0) return;
    profile.candidates.forEach(({ letters }, index) => {
      scores[index] = scores[index]! + (letters.has(code) ? 0.2 + 0.5 / shared : -0.5) * count;
    });
  });
  return scores.map((value) => value / Math.max(tokens, 1));
};
const APOSTROPHE = 0x27;

const weigh = (scores: number[], profile: Profile, token: string) => {
  credit(scores, profile.words.get(token), 1);
  for (let size = 4; size >= 2; size--) {
    const indices = token.length > size ? profile.pieces.get(token.slice(-size)) : undefined;
    credit(scores, indices, 0.35);
    if (indices) break;
  }
};

const credit = (scores: number[], indices: readonly number[] | undefined, weight: number) => {
  if (indices) for (const index of indices) scores[index] = scores[index]! + weight / Math.sqrt(indices.length);
};

/** ISO 639-3 as franc has it → our codes. */
const CODES: Readonly<Record<string, string>> = {
  eng: 'en', rus: 'ru', kaz: 'kk', kir: 'ky', uzn: 'uz', tgk: 'tg', tuk: 'tk', tur: 'tr', pes: 'fa', prs: 'fa', pbu: 'ps', arb: 'ar', cmn: 'zh',
  ukr: 'uk', bul: 'bg', bel: 'be', srp: 'sr', khk: 'mn', tat: 'tt', azj: 'az', deu: 'de', fra: 'fr', spa: 'es', ita: 'it', por: 'pt', pol: 'pl',
  nld: 'nl', swe: 'sv', ces: 'cs', ron: 'ro', hun: 'hu', ind: 'id', vie: 'vi', urd: 'ur', hin: 'hi', jpn: 'ja', kor: 'ko', ell: 'el', heb: 'he',
}; // biome-ignore format: a table

const secondOpinion = (sample: string): string | undefined => CODES[franc(sample, { minLength: 20 })];

/** Has the lexicon names in this language? */
export const isRead = (language: string): boolean =>
  /^(en|ru|kk|ky|uz|tg|tk|tr|fa|prs|ps|ar|zh)\b/.test(language) || NEIGHBOURS.some((one) => one === language);
