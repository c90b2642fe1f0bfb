import { WORDS, type Words } from './tellingWords.ts';

/** What one newsroom may write of a handful of deals: a sentence a claim, the figure put in by the case. Newly written, no one's text. */
export interface Tongue {
  readonly tag: string;
  /** A sum: the number as the language writes decimals, millions or billions, dollars or euros. */
  money(n: number, scale: 'million' | 'billion', currency?: 'USD' | 'EUR'): string;
  about(told: string): string;
  upTo(told: string): string;
  moreThan(told: string): string;
  /** A whole number with its thousands grouped as the language does. */
  whole(n: number): string;
  /** The tungsten project of Cove Kaz and Tau-Ken Samruk costs so much. */
  cost(sum: string): string;
  /** Cove Kaz holds so many per cent of it. */
  stake(n: string): string;
  /** Tau-Ken Samruk does. */
  otherStake(n: string): string;
  /** Uzbekistan Airways buys so many Boeing aircraft. */
  jets(n: string): string;
  /** Air Astana does. */
  otherJets(n: string): string;
  readonly hopes: string;
  readonly joined: string;
  /** So many tonnes of tungsten lie in the Katpar deposit. */
  reserve(n: string): string;
  /** A gold mine in Kyrgyzstan costs so much. */
  mine(sum: string): string;
  /** Talks on the tungsten project; its contract signed. */
  readonly talks: string;
  readonly signed: string;
}

const EASTERN = '۰۱۲۳۴۵۶۷۸۹';

const tongueOf = (words: Words): Tongue => {
  const digits = (told: string): string =>
    words.digits === undefined ? told : told.replace(/\d/gu, (digit) => EASTERN[Number(digit)] ?? digit);
  const decimal = (n: number): string => digits(String(n).replace('.', words.decimal));
  const fill = (sentence: string) => (told: string) => sentence.replace('#', told);
  const han = (n: number, scale: 'million' | 'billion'): string => {
    const base = n * (scale === 'billion' ? 1e9 : 1e6);
    return base >= 1e8 ? `${Number((base / 1e8).toFixed(4))}亿` : `${Number((base / 1e4).toFixed(4))}万`;
  };
  return {
    tag: words.tag,
    money: (n, scale, currency = 'USD') =>
      words.tag === 'zh'
        ? words[currency].replace('#', han(n, scale))
        : words[currency].replace('#', decimal(n)).replace('@', words[scale]),
    about: fill(words.about),
    upTo: fill(words.upTo),
    moreThan: fill(words.moreThan),
    whole: (n) => digits(String(n).replace(/\B(?=(\d{3})+$)/gu, words.group)),
    cost: fill(words.cost),
    stake: fill(words.stake),
    otherStake: fill(words.otherStake),
    jets: fill(words.jets),
    otherJets: fill(words.otherJets),
    hopes: words.hopes,
    joined: words.joined,
    reserve: fill(words.reserve),
    mine: fill(words.mine),
    talks: words.talks,
    signed: words.signed,
  };
};

/** The fourteen. */
export const TONGUES: readonly Tongue[] = WORDS.map(tongueOf);
