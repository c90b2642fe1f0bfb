/** Organisations: known ones in every spelling, unknown ones by the marks that firms bear (legal form, quotation marks, a Latin run). */
import type { Mention } from '#fact';
import type { Lexicon, Tongue } from '#lexicon';
import { NETWORKS } from './boilerplate.ts';
import { capitalsAgree } from './capitals.ts';
import { catalogueOf } from './catalogue.ts';
import { foldForm } from './fold.ts';
import { near } from './near.ts';
import { quote, type Reading } from './reading.ts';
import { crossScriptKey } from './romanise.ts';

/**
 * Every mention of an organisation, in text order. `id`: the lexicon's, or `~` and the cross-script key for one that it does not know;
 * `name`: the usual Latin spelling, or as written.
 */
export const findOrganisations = (reading: Reading): Mention[] => {
  const known = knownOnes(reading);
  const unknown = [...quoted(reading), ...formed(reading), ...foreignRuns(reading)];
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

const WORDS = /[\p{L}\p{N}]/u;
const made = (reading: Reading, start: number, end: number): Mention[] => {
  const stored = reading.text.slice(start, end);
  const key = crossScriptKey(foldForm(stored));
  if (key.length < 2) return [];
  return [{ start, end, quote: stored, field: reading.field, kind: 'organisation', id: `~${key}`, name: stored }];
};

const folded = new WeakMap<Tongue, ReadonlySet<string>>();
/** Words beside which a name is a firm's: the language's own and the international legal forms. */
const firmsOf = (reading: Reading): ReadonlySet<string> => {
  const { tongues } = reading.lexicon;
  const own =
    catalogueOf(reading.lexicon).tongues.get(reading.language) ??
    tongues.find(({ id }) => id.split('-')[0] === reading.tag);
  if (!own) return new Set();
  const firms = folded.get(own) ?? new Set((own.firms ?? []).map(foldForm));
  folded.set(own, firms);
  return firms;
};
const legal = new WeakMap<Lexicon, ReadonlySet<string>>();
const legalForms = ({ lexicon }: Reading): ReadonlySet<string> => {
  const firms = catalogueOf(lexicon).tongues.get('en')?.firms ?? [];
  const forms = legal.get(lexicon) ?? new Set(firms.map((word) => word.replace(/\.$/, '')));
  legal.set(lexicon, forms);
  return forms;
};

const QUOTED = /[«“"„「『]([^«»“”"„「」『』\n]{2,60})[»”"“」』]/gu;
const BEFORE = /([\p{L}.]+)[^\p{L}\p{N}]{0,3}$/u;
const AFTER = /^[^\p{L}\p{N}]{0,3}([\p{L}.]+)/u;

/** «Зарафшон» after СП, “Navoiyuran” before korxonasi: a quoted name beside a firm's word. */
const quoted = (reading: Reading): Mention[] => {
  const firms = firmsOf(reading);
  return [...reading.text.matchAll(QUOTED)].flatMap((match) => {
    const start = match.index + 1;
    const end = start + match[1]!.length;
    const before = BEFORE.exec(reading.text.slice(Math.max(0, match.index - 24), match.index))?.[1];
    const after = AFTER.exec(reading.text.slice(end + 1, end + 30))?.[1];
    const beside = [before, after].some((word) => word !== undefined && firms.has(foldForm(word)));
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
    if (last < 1 || /^(the|a|an)$/i.test(words[0]!)) return [];
    const length = words.slice(0, last + 1).join(' ').length;
    return made(reading, match.index, match.index + length);
  });
};

const LATIN_RUN =
  /(?<![\p{L}\p{N}@/.#_])\p{Script=Latin}[\p{Script=Latin}\p{N}&'-]*(?:[ .]{1,2}\p{Lu}[\p{Script=Latin}\p{N}&'-]*)*(?![\p{L}@/_]|\.\p{Script=Latin})/gu;
const LATIN = /\p{Script=Latin}/u;
const LARGE = /^\p{Lu}/u;
const OTHER_SCRIPTS = /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Han}]/gu;
/** Beside the networks: what share lines, times and sums hold. */
const NO_FIRMS: ReadonlySet<string> = new Set(['truth', 'google', 'cop', 'gmt', 'utc', 'usd', 'eur', 'uzs', 'kzt']);

/** A Latin name in a text of another script, two words or more: names of firms keep their letters. */
const foreignRuns = (reading: Reading): Mention[] => {
  if (reading.tag === 'zh' || LATIN.test(firstLetters(reading.text))) return [];
  return [...reading.text.matchAll(LATIN_RUN)].flatMap((match) => {
    const name = match[0].trim();
    const first = name.split(/[ -]/)[0]!.toLowerCase();
    if (!WORDS.test(name) || !/ /.test(name) || !LARGE.test(name) || NETWORKS.has(first) || NO_FIRMS.has(first))
      return [];
    return made(reading, match.index, match.index + name.length);
  });
};

/** The script of a text shows in the letters after its first names. */
const firstLetters = (text: string): string => {
  const found = text.slice(0, 400).match(OTHER_SCRIPTS);
  return (found?.length ?? 0) > 20 ? '' : 'latin';
};
