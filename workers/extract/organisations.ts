/** Organisations: known ones in every spelling, unknown ones by the marks that firms bear (legal form, quotation marks, a Latin run). */
import type { Mention } from '#fact';
import { findBodies } from './bodies.ts';
import { capitalsAgree } from './capitals.ts';
import { catalogueOf } from './catalogue.ts';
import { isFirmWord, legalForms, made } from './firms.ts';
import { findNames } from './names.ts';
import { near } from './near.ts';
import { quote, type Reading } from './reading.ts';
import { findUnspaced } from './unspaced.ts';

/**
 * Every mention of an organisation, in text order. `id`: the lexicon's, or `~` and the cross-script key for one that it does not know;
 * `name`: the usual Latin spelling, or as written.
 */
export const findOrganisations = (reading: Reading): Mention[] => {
  const known = knownOnes(reading);
  const unknown = [
    ...quoted(reading),
    ...formed(reading),
    ...findNames(reading),
    ...findBodies(reading),
    ...findUnspaced(reading),
  ];
  const fresh = unknown.filter(
    (one) => !near(known, one).some((other) => other.start < one.end && one.start < other.end),
  );
  const sorted = fresh.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  const apart = sorted.filter((one) => {
    if (one.start < end) return false;
    end = one.end;
    return true;
  });
  return [...known, ...apart].sort((a, b) => a.start - b.start);
};

const knownOnes = (reading: Reading): Mention[] => {
  const { organisations } = catalogueOf(reading.lexicon);
  return reading.hits.flatMap((hit) => {
    if (hit.heading !== 'organisations') return [];
    const words = quote(reading, hit.start, hit.end);
    if (!capitalsAgree(hit.sense.form, words.quote)) return [];
    const name = organisations.get(String(hit.is))?.name ?? words.quote;
    return [{ ...words, kind: 'organisation' as const, id: String(hit.is), name }];
  });
};

const QUOTED = /[«“"„「『]([^«»“”"„「」『』\n]{2,60})[»”"“」』]/gu;
/** Up to three words right before a quotation mark, and two behind one: «Türkmengaz» döwlet konserni, شرکت چینی «افچین». */
const BEFORE = /(?:[\p{L}.]+ ){0,2}[\p{L}.]+[^\p{L}\p{N}]{0,3}$/u;
const AFTER = /^[^\p{L}\p{N}]{0,3}[\p{L}.]+(?: [\p{L}.]+)?/u;

const ARABIC = /\p{Script=Arabic}/u;
const LATIN = /\p{Script=Latin}/u;
const wordsIn = (text: string): string[] => text.split(/[^\p{L}.]+/u).filter(Boolean);

/** «Зарафшон» after СП, “Navoiyuran” before korxonasi: a quoted name beside a firm's word. */
const quoted = (reading: Reading): Mention[] => {
  return [...reading.text.matchAll(QUOTED)].flatMap((match) => {
    const start = match.index + 1;
    const end = start + match[1]!.length;
    const before = BEFORE.exec(reading.text.slice(Math.max(0, match.index - 40), match.index))?.[0] ?? '';
    const after = AFTER.exec(reading.text.slice(end + 1, end + 40))?.[0] ?? '';
    // An adjective may stand between: after the firm's word in Arabic script, before it in Turkic Latin.
    const words = ARABIC.test(match[1]!)
      ? [...wordsIn(before), ...wordsIn(after).slice(0, 1)]
      : [...wordsIn(before).slice(-1), ...wordsIn(after).slice(0, LATIN.test(match[1]!) ? 2 : 1)];
    const beside = words.some((word) => isFirmWord(reading, word));
    return beside && match[1]!.split(' ').length <= 6 ? made(reading, start, end) : [];
  });
};

const RUN = /\p{Lu}[\p{L}\p{N}&'’.-]*(?:[ ](?:(?:of|and|for|&) )?\p{Lu}[\p{L}\p{N}&'’.-]*){0,6}/gu;

/** Denali Exploration Group, Eti Bakır A.Ş.: capitalised words that end in a legal form. */
const formed = (reading: Reading): Mention[] => {
  const forms = legalForms(reading);
  return [...reading.text.matchAll(RUN)].flatMap((match) => {
    const words = match[0].replace(/['’.,]+$/, '').split(' ');
    const last = words.findLastIndex((word) => forms.has(word.replace(/[.,]$/, '').replace(/['’]s$/, '')));
    if (last < 1 || /^(the|a|an|ministry|department|committee)$/i.test(words[0]!)) return [];
    const length = words.slice(0, last + 1).join(' ').length;
    return made(reading, match.index, match.index + length);
  });
};
