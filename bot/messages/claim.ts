/** A fact told from its structure, so that a Pashto quote is understood by a Russian desk without translation. */
import type { Fact } from '#fact';
import { amount, date } from './amounts.ts';
import { tagName, type Voice } from './names.ts';
import { clean, isolate } from './text.ts';

/** What of a fact is told. */
export type Told = Pick<
  Fact,
  'attribute' | 'value' | 'unit' | 'hedge' | 'holder' | 'by' | 'scope' | 'substance' | 'period' | 'modality' | 'also'
>;

/** "Cove Kaz Capital Group: 70 %", "up to 900 million USD from EXIM", "hoped for": the value with what it is of. */
export function claim(voice: Voice, fact: Told): string {
  const { words } = voice;
  let told = value(voice, fact);
  if (fact.substance)
    told = words.text('fact-substance', { amount: raw(told), substance: substance(voice, fact.substance) });
  if (fact.by) told = words.text('fact-by', { amount: raw(told), name: clean(fact.by) });
  if (fact.scope && fact.attribute === 'share')
    told = words.text('fact-scope', { amount: raw(told), scope: name(voice, fact.scope) });
  if (fact.holder) told = words.text('fact-of', { holder: clean(fact.holder), amount: raw(told) });
  for (const also of fact.also ?? []) {
    const same = amount(words, { ...also, hedge: 'exact' });
    told = words.text('fact-also', { claim: raw(told), also: raw(same) });
  }
  if (fact.period) told = words.text('fact-period', { claim: raw(told), period: date(words, fact.period) });
  if (fact.modality === 'planned' && fact.attribute !== 'status')
    told = words.text('fact-planned', { claim: raw(told) });
  return told;
}

/** "Stake" – with the claim: "Stake: Cove Kaz Capital Group: 70 %". */
export const attributeName = ({ words }: Voice, attribute: string): string => words.text(`attribute-${attribute}`);

/** Already made for this reader: inserted as it is, not isolated again. */
const raw = (text: string) => ({ text });

function value(voice: Voice, fact: Told): string {
  const { words } = voice;
  if (typeof fact.value !== 'string') return amount(words, { value: fact.value, unit: fact.unit, hedge: fact.hedge });
  if (fact.attribute === 'status') return worded(voice, `status-${fact.value}`, fact.value);
  if (fact.attribute === 'date') return date(words, fact.value);
  if (fact.attribute === 'rank') {
    const rank = worded(voice, `rank-${fact.value}`, fact.value);
    const where = fact.unit && words.has(`scope-${fact.unit}`) ? ` ${words.text(`scope-${fact.unit}`)}` : '';
    return rank + where;
  }
  return isolate(clean(fact.value), words.direction);
}

const worded = ({ words }: Voice, id: string, otherwise: string): string =>
  words.has(id) ? words.text(id) : clean(otherwise);

const substance = (voice: Voice, id: string): string => {
  const known = voice.words.has(`substance-${id}`);
  return known ? voice.words.text(`substance-${id}`) : clean(id);
};

/** A scope is a lexicon id or plain words. */
const name = (voice: Voice, text: string): string => {
  for (const kind of ['mineral', 'country', 'goods'])
    if (voice.concepts.byTag(`${kind}:${text}`)) return tagName(voice, `${kind}:${text}`);
  return clean(text);
};
