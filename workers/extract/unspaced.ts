/** Names where words are not parted and nothing has capitals (Chinese): what firms and offices end in, and who signs with whom. */
import type { Mention, Span } from '#fact';
import type { Tongue } from '#lexicon';
import { BODY } from './bodies.ts';
import { catalogueOf } from './catalogue.ts';
import { made } from './firms.ts';
import { near } from './near.ts';
import type { Reading } from './reading.ts';

/** The tongue's own words as the finder asks for them. */
interface Words {
  /** What the names of firms end in, the longest first. */
  readonly firms: RegExp;
  /** Endings that are also the words of a field (energy, construction): a name only where a clause begins with it and acts. */
  readonly fields: ReadonlySet<string>;
  /** An office right behind its state; no head of it (部长) follows. */
  readonly office: RegExp;
  /** A clause's first words before "and … sign". */
  readonly signer: RegExp;
  /** Signs after which a name begins. */
  readonly opens: ReadonlySet<string>;
  /** What stands before a firm's word and names none: state-owned, project, the airline. */
  readonly common: ReadonlySet<string>;
  /** What persons and states end in. */
  readonly people: RegExp;
}
const compiled = new WeakMap<Tongue, Words | undefined>();
const wordsOf = (reading: Reading): Words | undefined => {
  const own = catalogueOf(reading.lexicon).tongues.get(reading.language);
  if (!own) return undefined;
  if (!compiled.has(own)) compiled.set(own, compile(own));
  return compiled.get(own);
};

const any = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');
const compile = ({ unspaced, firms = [], bodies }: Tongue): Words | undefined =>
  unspaced && {
    firms: new RegExp(any([...firms, ...unspaced.fields]), 'gu'),
    fields: new Set(unspaced.fields),
    office: new RegExp(`\\p{Script=Han}{2,8}?(?:${any(bodies?.last ?? [])})(?!${any(unspaced.heads)})`, 'uy'),
    signer: new RegExp(
      `[\\p{Script=Han}A-Za-z0-9·-]{2,14}?(?=(?:${any(unspaced.and)})[^，。；\\n]{2,40}(?:${any(unspaced.signs)}))`,
      'gu',
    ),
    opens: new Set(unspaced.opens),
    common: new Set(unspaced.common),
    people: new RegExp(`(?:${any(unspaced.people)})$`, 'u'),
  };

const NAME = /[\p{Script=Han}·A-Za-z0-9-]/u;
/** No name of a firm is longer, without what it ends in. */
const LONGEST = 8;
const NATIONS: ReadonlySet<string> = new Set(['countries', 'demonyms', 'short', 'seats']);
const ACTS: ReadonlySet<string> = new Set(['status', 'attribution', 'modality']);
const NOT_NAMES: ReadonlySet<string> = new Set([
  ...ACTS,
  'kinds',
  'goods',
  'calendar',
  'negation',
  'reference',
  'numberWords',
]);

/** Every firm and office that its last words, or a partner with whom it signs, show. Empty where words are parted. */
export const findUnspaced = (reading: Reading): Mention[] => {
  const words = wordsOf(reading);
  if (!words) return [];
  const places = {
    nations: spansOf(reading, NATIONS),
    acts: spansOf(reading, ACTS),
    others: spansOf(reading, NOT_NAMES),
  };
  return [...firms(reading, words, places), ...offices(reading, words, places), ...signers(reading, words, places)];
};
interface Places {
  readonly nations: readonly Span[];
  /** Words that tell what somebody does. */
  readonly acts: readonly Span[];
  /** Words that no name holds. */
  readonly others: readonly Span[];
}
const taken = (spans: readonly Span[], span: Span): boolean =>
  near(spans, span).some((one) => one.start < span.end && span.start < one.end);

const spansOf = (reading: Reading, headings: ReadonlySet<string>): Span[] =>
  reading.hits
    .filter((hit) => headings.has(hit.heading))
    .map((hit) => reading.folded.span(hit.start, hit.end))
    .sort((a, b) => a.start - b.start);

/** Back from "mining industry" or "company" to the sign, the nation or the clause's beginning before the name. */
const firms = (reading: Reading, words: Words, { nations, acts, others }: Places): Mention[] => {
  const { text } = reading;
  return [...text.matchAll(words.firms)].flatMap((match) => {
    const around = { start: match.index - LONGEST, end: match.index };
    const ends = new Set([...near(nations, around), ...near(acts, around)].map((one) => one.end));
    let start = match.index;
    while (start > 0 && match.index - start <= LONGEST && NAME.test(text[start - 1]!)) {
      if (words.opens.has(text[start - 1]!) || ends.has(start)) break;
      start--;
    }
    const length = match.index - start;
    const name = { start, end: match.index };
    if (length < 2 || length > LONGEST || words.common.has(text.slice(start, name.end)) || taken(others, name))
      return [];
    const end = name.end + match[0].length;
    const acting = near(acts, { start: end, end: end + 1 }).some((one) => one.start === end || one.start === end + 1);
    if (words.fields.has(match[0]) && !(acting && begins(text, start))) return [];
    return made(reading, start, end);
  });
};

/** Does a clause begin here (not a list)? */
const begins = (text: string, at: number): boolean => at === 0 || (!NAME.test(text[at - 1]!) && text[at - 1] !== '、');

const offices = (reading: Reading, { office }: Words, { nations, acts }: Places): Mention[] =>
  nations.flatMap((nation) => {
    office.lastIndex = nation.end;
    const match = office.exec(reading.text);
    if (!match) return [];
    const end = nation.end + match[0].length;
    if (taken(acts, { start: nation.end, end })) return [];
    return made(reading, nation.start, end).map((one) => ({ ...one, id: BODY + one.id.slice(1) }));
  });

/** "X and Y sign": a clause that begins with a name, its nation before it or not. */
const signers = (reading: Reading, { signer, people }: Words, { nations, others }: Places): Mention[] =>
  [...reading.text.matchAll(signer)].flatMap((match) => {
    if (!begins(reading.text, match.index)) return [];
    const nation = near(nations, { start: match.index, end: match.index + 1 }).find((n) => n.start === match.index);
    const span = { start: nation?.end ?? match.index, end: match.index + match[0].length };
    const name = reading.text.slice(span.start, span.end);
    return name.length < 2 || people.test(name) || taken(others, span) ? [] : made(reading, span.start, span.end);
  });
