/** Metals and mined minerals, with their groups; never as a metaphor (gold medal, iron will). Words inside names of firms count. */
import type { Mention } from '#fact';
import { capitalsAgree } from './capitals.ts';
import { catalogueOf } from './catalogue.ts';
import type { Hit } from './match.ts';
import { near } from './near.ts';
import { quote, type Reading } from './reading.ts';

/** Room for ", " or " and " between two members of a list; longer words make it no list. */
const LIST_GAP = 6;

/**
 * Every mention of a mineral, in text order. `id`: the lexicon's (English, lower case); groups are `rare-earths`, `rare-metals`, `critical-minerals`.
 * @param article the whole of it, where the reading is only its headline: it tells whether metals are spoken of at all.
 */
export const findMinerals = (reading: Reading, article: Reading = reading): Mention[] => {
  const strong = reading.hits.filter((hit) => hit.heading === 'minerals' && agrees(reading, hit));
  const weak = reading.hits.filter((hit) => hit.heading === 'weak' && agrees(reading, hit));
  const accepted: Hit[] = [];
  for (const hit of weak) {
    const candidates = [...near(strong, hit, LIST_GAP), ...accepted.slice(-1)];
    const beside = measured(reading, hit) || candidates.some((other) => listed(reading, hit, other));
    told(reading, hit, beside ? undefined : 'an everyday word; no other mineral and no unit stands beside it');
    if (beside) accepted.push(hit);
  }
  const all = [...strong, ...accepted].sort((a, b) => a.start - b.start);
  return literal(reading, article, all).map((hit) => ({
    ...quote(reading, hit.start, hit.end),
    kind: 'mineral',
    id: String(hit.is),
    name: String(hit.is).replaceAll('-', ' '),
  }));
};

const told = (reading: Reading, hit: Hit, why: string | undefined) =>
  reading.trace?.({
    rule: `minerals.${hit.heading}`,
    quote: quote(reading, hit.start, hit.end).quote,
    verdict: why ? 'rejected' : 'fired',
    ...(why ? { why } : {}),
  });

const agrees = (reading: Reading, hit: Hit): boolean =>
  capitalsAgree(hit.sense.form, quote(reading, hit.start, hit.end).quote);

/** "0.89% lead", "tonnes of lead": right after a unit. */
const measured = (reading: Reading, hit: Hit): boolean =>
  near(reading.hits, hit, LIST_GAP).some(
    (unit) =>
      unit.heading === 'units' &&
      unit.end <= hit.start &&
      hit.start - unit.end <= ' of '.length &&
      unit.end > hit.start - LIST_GAP,
  );

/** Neighbours in a list: a comma, a slash or one short word between them. */
const listed = (reading: Reading, a: Hit, b: Hit): boolean => {
  const [left, right] = a.start < b.start ? [a, b] : [b, a];
  if (left.end > right.start || right.start - left.end > LIST_GAP) return false;
  return !/[.!?\n]/.test(reading.folded.text.slice(left.end, right.start));
};

type Signs = Readonly<Record<string, ReadonlySet<string>>>;
/** What shows that a text speaks of metals themselves: mines and ores. */
const MINES: Signs = {
  kinds: new Set(['deposit']),
  goods: new Set(['ore', 'oxide', 'concentrate', 'deposits', 'processing']),
  attributes: new Set(['grade']),
};
/** Deals, prices and output do too, but for a text on sport, songs or feasts. */
const TRADES: Signs = {
  kinds: new Set('licence contract agreement memorandum purchase investment venture plant trade'.split(' ')),
  ambiguous: new Set(['mining']),
  attributes: new Set(['output', 'price', 'trade']),
};
const MASSES: ReadonlySet<string> = new Set(['t', 'kg', 'g', 'oz']);
/** Between a mass and what was weighed: 40 tonnes of refined gold. */
const WEIGHED = 24;
/** A name in quotation marks is no longer. */
const NAME = 40;
const QUOTES = '"';

/** Without those that only praise or adorn: a text that speaks of no mining names no gold; nor does the name of a cup or a song. */
const literal = (reading: Reading, article: Reading, hits: readonly Hit[]): Hit[] => {
  const { minerals } = catalogueOf(reading.lexicon);
  const figurative = (hit: Hit) => minerals.get(String(hit.is))?.figurative === true && !isCompound(hit);
  if (!hits.some(figurative)) return [...hits];
  const mined = speaksOfMining(article, figurative) || (article !== reading && speaksOfMining(reading, figurative));
  return hits.filter((hit) => {
    const why = figurative(hit) && !weighed(reading, hit) ? unlikely(reading, hit, mined) : undefined;
    told(reading, hit, why);
    return !why;
  });
};

/** gold-mining, золотодобыча and 金矿 say of themselves what they mean; so do the names of firms. */
const isCompound = ({ sense: { form } }: Hit): boolean => /[ -]|[\u3400-\u9fff]/.test(form);

const unlikely = (reading: Reading, hit: Hit, mined: boolean): string | undefined => {
  if (!mined && !inName(reading, hit)) return 'the text speaks of no mining';
  return quoted(reading, hit) && !inName(reading, hit) ? 'part of a quoted name' : undefined;
};

/** In the name of a known organisation or project. */
const inName = (reading: Reading, hit: Hit): boolean =>
  near(reading.hits, hit).some(
    (one) =>
      (one.heading === 'organisations' || one.heading === 'projects') && one.start <= hit.start && one.end >= hit.stem,
  );

const weighed = (reading: Reading, hit: Hit): boolean =>
  near(reading.hits, hit, WEIGHED).some((unit) => unit.heading === 'units' && MASSES.has(String(unit.is)));

/** «Алтын комуз», “Oltin humo”: a short name between quotation marks. */
const quoted = (reading: Reading, hit: Hit): boolean => {
  const { text } = reading.folded;
  const opens = text.lastIndexOf(QUOTES, hit.start);
  const closes = text.indexOf(QUOTES, hit.end);
  if (opens < 0 || closes < 0 || closes - opens > NAME || hit.start - opens > NAME) return false;
  return !/[.!?,\n]/.test(text.slice(opens, closes));
};

const holds = (signs: Signs, hit: Hit): boolean => signs[hit.heading]?.has(String(hit.is)) === true;
const isContest = (hit: Hit): boolean => hit.heading === 'ambiguous' && hit.is === 'contest';

const speaksOfMining = (reading: Reading, figurative: (hit: Hit) => boolean): boolean =>
  (!reading.hits.some(isContest) && reading.hits.some((hit) => holds(TRADES, hit))) ||
  reading.hits.some(
    (hit) =>
      holds(MINES, hit) ||
      (hit.heading === 'minerals' && !figurative(hit) && agrees(reading, hit)) ||
      (hit.heading === 'units' && (hit.is === 't' || hit.is === 'oz')),
  );
