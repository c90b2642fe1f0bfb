/** A contradiction card: both quotes in the original, who says them, both values in one unit, the verdict and its reason. */
import { type Amount, type Attribute, ends } from '#fact';
import type { Block, Button, Message } from '../platform.ts';
import { idOf, type Quoted, quoted, type Speaking, sourceRuns } from './alert.ts';
import { amount, moment, number } from './amounts.ts';
import { attributeName, claim } from './claim.ts';
import { button, gap, heading, joined, line, message, note } from './message.ts';
import { type Story, storyName } from './names.ts';
import { clean, isolate } from './text.ts';

export type CardState = 'open' | 'confirmed' | 'dismissed' | 'held' | 'apart' | 'withdrawn';
export interface CardSide extends Quoted {
  /** Independent sources that say so. */
  readonly origins: number;
}
export interface Card {
  readonly id: number;
  readonly story: Story;
  readonly attribute: Attribute;
  readonly relation: 'conflict' | 'update' | 'nuance';
  readonly rule: string;
  /** English sentence, for rules that the words do not know. */
  readonly reason: string;
  readonly difference: number | null;
  readonly common: { readonly a: Amount; readonly b: Amount; readonly unit: string } | null;
  readonly state: CardState;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly a: CardSide;
  readonly b: CardSide;
}

/** The card; its buttons go once it is decided, except "Show all" and taking it up again. */
export function cardMessage(speaking: Speaking, card: Card): Message {
  const { words } = speaking.voice;
  const blocks: Block[] = [
    heading(
      ...joined([
        words.text(`card-${card.relation}`),
        isolate(idOf('A', card.id), words.direction),
        storyLabel(speaking, card),
      ]),
    ),
    question(speaking, card),
    gap,
    ...side(speaking, 'card-earlier', card.a),
    gap,
    ...side(speaking, 'card-later', card.b),
    gap,
    ...measures(speaking, card),
    note(...words.runs('card-origins', { a: card.a.origins, b: card.b.origins })),
    line(...words.runs('card-reason', { reason: { text: reasonOf(speaking, card) } })),
    note(...verdictRuns(speaking, card)),
  ];
  return message(words, blocks, { buttons: buttons(speaking, card) });
}

const storyLabel = ({ voice }: Speaking, card: Card) =>
  ({ text: storyName(voice, card.story), style: 'bold' }) as const;

/** What is in question; a holder that both sides name is named once: "Stake: Cove Kaz: 70 % or 51 %?" */
function question({ voice }: Speaking, card: Card): Block {
  const id = card.relation === 'update' ? 'card-update-about' : 'card-about';
  const [a, b] = [card.a.fact, card.b.fact];
  const shared = a.holder !== undefined && a.holder === b.holder;
  const told = (fact: CardSide['fact']) => ({ text: claim(voice, shared ? { ...fact, holder: undefined } : fact) });
  const name = attributeName(voice, card.attribute);
  const attribute = shared ? `${name} · ${isolate(clean(a.holder!), voice.words.direction)}` : name;
  return line(...voice.words.runs(id, { attribute: { text: attribute }, a: told(a), b: told(b) }));
}

function side(speaking: Speaking, id: string, s: CardSide): Block[] {
  const { voice } = speaking;
  const told = { text: claim(voice, s.fact), style: 'bold' } as const;
  return [line(`${voice.words.text(id)}: `, told), ...quoted(speaking, s), note(...sourceRuns(speaking, s))];
}

/** Both values in one unit where the units differ, and how far they are apart. */
function measures({ voice }: Speaking, card: Card): Block[] {
  const { words } = voice;
  const blocks: Block[] = [];
  const { common } = card;
  const told = card.a.fact.unit !== card.b.fact.unit || common?.unit !== card.a.fact.unit;
  if (common && told) {
    const of = (value: Amount) => ({ text: amount(words, { value, unit: common.unit, hedge: 'exact' }) });
    blocks.push(line(...words.runs('card-common', { a: of(common.a), b: of(common.b) })));
  }
  const points = common?.unit === 'percent' ? pointsOf(common) : 0;
  if (points > 0) blocks.push(line(...words.runs('card-points', { points })));
  else if (card.difference !== null && card.difference > 0) {
    const share = number(words, card.difference, { style: 'percent', maximumFractionDigits: 1 });
    blocks.push(line(...words.runs('card-difference', { difference: share })));
  }
  return blocks;
}

/** Percentage points between the nearest ends, to a tenth. */
function pointsOf({ a, b }: NonNullable<Card['common']>): number {
  const [[la, ha], [lb, hb]] = [ends(a), ends(b)];
  return Math.round(Math.max(0, lb - ha, la - hb) * 10) / 10;
}

/** The reason in the reader's language, from the rule that decided. */
export const reasonOf = ({ voice }: Speaking, card: Pick<Card, 'rule' | 'reason'>): string =>
  voice.words.has(`rule-${card.rule}`) ? voice.words.text(`rule-${card.rule}`) : clean(card.reason);

/** "Confirmed by Aigerim, 7 Nov 2025, 10:15". */
export function verdictRuns({ voice, reader }: Speaking, card: Pick<Card, 'state' | 'decidedBy' | 'decidedAt'>) {
  const { words } = voice;
  if (card.state === 'open' || card.state === 'withdrawn') return words.runs(`card-${card.state}`);
  const time = card.decidedAt ? moment(words, reader, card.decidedAt) : '';
  return words.runs(`card-${card.state}`, { name: clean(card.decidedBy ?? '?'), time });
}

function buttons({ voice }: Speaking, card: Card): Button[][] {
  const { words } = voice;
  const id = idOf('A', card.id);
  const press = (verb: string, tone?: 'good' | 'bad') => button(words.text(`button-${verb}`), `${verb} ${id}`, tone);
  const all = button(words.text('button-all'), `facts ${idOf('S', card.story.id)}`);
  if (card.state === 'open' || card.state === 'held')
    return [
      [...press('confirm', 'good'), ...press('dismiss', 'bad'), ...(card.state === 'held' ? [] : press('hold'))],
      [...press('apart'), ...all],
    ];
  return [[...all, ...button(words.text('button-why'), `why ${id}`)]];
}
