import type { Hedge } from '#fact';
import { foldForm } from './fold.ts';
import type { Reading } from './reading.ts';
import { type Beside, type Token, tokenise } from './tokens.ts';

/** A number of the text, in digits, words or both (3 миллиард 445 миллион), multiplied out. Folded half-open span. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** The last magnitude that it was multiplied with (1 where none): a range shares it. */
  readonly scale: number;
  /** With its one separator read as decimal sign, where both readings are possible. */
  readonly decimal?: number;
  /** A hedge that stands inside (1000多亿). */
  readonly hedge?: Hedge;
  /** `digits` stood alone; `words` held no digits. */
  readonly made: 'digits' | 'words' | 'mixed';
  readonly bare: boolean;
  readonly slash?: boolean;
  readonly model?: boolean;
  readonly bad?: string;
}

/** All numbers of the text in order, including those that are no quantity (`bad`). */
export const parseNumerals = (reading: Reading, beside: Beside): Numeral[] => {
  const tokens = tokenise(reading, beside);
  const numerals: Numeral[] = [];
  for (let i = 0; i < tokens.length; ) {
    const parser = new Builder(reading, tokens, beside);
    const next = parser.take(i);
    if (parser.numeral) numerals.push(parser.numeral);
    i = Math.max(next, i + 1);
  }
  return numerals;
};

const DIGIT_RUN = 3;
/** Number word for "minus". */
const MINUS = -1;
type Gap = 'none' | 'space' | 'and' | 'point';

/** Builds one numeral from tokens: a stack of terms in falling order; a magnitude multiplies the smaller terms before it. */
class Builder {
  numeral: Numeral | undefined;
  private readonly reading: Reading;
  private readonly tokens: readonly Token[];
  private readonly beside: Beside;
  private terms: number[] = [];
  private scale = 1;
  /** Value of the next decimal place, once a decimal word has been read. */
  private place = 0;
  private hedge: Hedge | undefined;
  private first: Token | undefined;
  private last: Token | undefined;

  constructor(reading: Reading, tokens: readonly Token[], beside: Beside) {
    this.reading = reading;
    this.tokens = tokens;
    this.beside = beside;
  }

  /** Takes tokens from `from` on; returns the index after the last one taken. */
  take(from: number): number {
    const first = this.tokens[from]!;
    this.first = first;
    if (first.value === MINUS && first.kind === 'word') return this.takeNegative(from);
    const positional = this.positional(from);
    if (positional) return positional;
    if (first.digits?.bad || !this.opens(first, from)) {
      if (first.digits) this.finish(first);
      return from + 1;
    }
    let i = from;
    while (i < this.tokens.length && this.accept(i)) this.last = this.tokens[i++];
    this.finish(this.last ?? first);
    return i;
  }

  /** Minus five: the rest of the number, with its sign. */
  private takeNegative(from: number): number {
    const sign = this.tokens[from]!;
    const next = this.tokens[from + 1];
    const gap = next && this.gap(sign, next);
    if (!next || (gap !== 'space' && gap !== 'none') || next.value <= 0) return from + 1;
    const end = this.take(from + 1);
    if (this.numeral) this.numeral = { ...this.numeral, start: sign.start, value: -this.numeral.value };
    return end;
  }

  private opens(token: Token, index: number): boolean {
    if (token.kind === 'digits') return true;
    if (token.kind === 'magnitude') return token.alone === true && !token.money;
    if (token.value >= 1 || token.value === 0) return true;
    const next = this.tokens[index + 1];
    return (next?.kind === 'magnitude' && this.gap(token, next) !== undefined) || this.beside.unit(token.end);
  }

  /** 二〇二五: ideograph digits read one by one. */
  private positional(from: number): number | undefined {
    if (this.reading.tag !== 'zh') return undefined;
    let i = from;
    let text = '';
    for (; i < this.tokens.length && text.length < 18; i++) {
      const token = this.tokens[i]!;
      if (
        token.kind !== 'word' ||
        token.value > 9 ||
        token.value % 1 !== 0 ||
        (i > from && token.start !== this.tokens[i - 1]!.end)
      )
        break;
      text += token.value;
    }
    if (text.length < DIGIT_RUN || this.tokens[i]?.kind === 'magnitude') return undefined;
    this.terms = [Number(text)];
    this.finish(this.tokens[i - 1]!);
    return i;
  }

  private accept(index: number): boolean {
    const token = this.tokens[index]!;
    const last = this.last;
    if (!last) return this.push(token, index);
    const gap = this.gap(last, token);
    if (gap === undefined || token.digits?.bad || token.value < 0) return false;
    if (gap === 'point' || this.place > 0) return this.decimals(token, gap);
    if (token.kind === 'magnitude' && last.value === 0 && last.kind === 'word') return this.push(token, index); // 一万零十二
    if (token.kind === 'magnitude') return gap !== 'and' && this.multiply(token);
    if (token.kind === 'digits') return this.addDigits(token, { index, gap });
    return (last.kind !== 'digits' || token.value < 1) && this.add(token, { index, gap });
  }

  private push(token: Token, index: number): boolean {
    if (token.kind === 'magnitude') this.scale = token.value;
    const next = this.tokens[index + 1];
    // 1,005 milliard: before a magnitude the one separator is a decimal sign.
    const decimal =
      token.digits?.decimal !== undefined && next?.kind === 'magnitude' && this.gap(token, next) !== undefined;
    this.terms.push(decimal ? token.digits!.decimal! : token.value);
    return true;
  }

  /** What a half right after the last token is half of: a million and a half; not where it names its own (مليون ونصف المليون). */
  private halved(index: number): number {
    const last = this.last!;
    if (last.value < 1000 || last.kind === 'digits' || this.scales(index)) return 1;
    return last.kind === 'magnitude' ? this.scale : last.value;
  }

  /** Does a magnitude follow this token at once? */
  private scales(index: number): boolean {
    const next = this.tokens[index + 1];
    return next?.kind === 'magnitude' && this.gap(this.tokens[index]!, next) !== undefined;
  }

  private add(token: Token, { index, gap }: { index: number; gap: Gap }): boolean {
    const top = this.terms.at(-1)!;
    const value = token.value;
    if (value === 0) return true;
    if (value < 1) {
      if (top % 1 !== 0) return false;
      this.terms.push(value * this.halved(index));
      return true;
    }
    const size = 10 ** Math.floor(Math.log10(value) + 1 + 1e-9);
    const data = this.reading.lexicon.languages[this.reading.tag].numbers;
    const reversed = data.unitsFirst && gap === 'and' && top < 10 && value >= 20 && value < 100 && value % 10 === 0;
    // 四百五: a last digit after a magnitude counts the next lower one.
    const last = this.last!;
    if (
      this.reading.tag === 'zh' &&
      last.kind === 'magnitude' &&
      last.value >= 100 &&
      value < 10 &&
      gap !== 'and' &&
      !this.scales(index)
    ) {
      this.terms.push((value * last.value) / 10);
      return true;
    }
    const fits = (top >= size && top % size === 0) || (top === 10 && value < 10 && gap !== 'and') || reversed;
    if (fits) this.terms.push(value);
    return fits;
  }

  private addDigits(token: Token, { index, gap }: { index: number; gap: Gap }): boolean {
    const last = this.last!;
    // Three hundred and 21.
    if (gap === 'and' && last.kind === 'magnitude' && last.value === 100 && token.value < 100 && !this.scales(index))
      return this.push(token, index);
    if ((gap === 'and' && !this.andMore(token)) || (gap === 'none' && this.reading.tag !== 'zh')) return false;
    if (token.digits?.slash) {
      if (last.kind !== 'digits' || token.value >= 1 || !last.digits?.bare) return false;
      this.terms.push(token.value);
      return true;
    }
    if (
      (last.kind !== 'magnitude' && last.value !== 1000) ||
      Math.max(this.scale, last.value) < 1000 ||
      token.value >= this.scale ||
      token.value <= 0
    )
      return false;
    const next = this.tokens[index + 1];
    const scaled = next?.kind === 'magnitude' && next.value < this.scale && this.gap(token, next) !== undefined;
    return (scaled || this.beside.unit(token.end)) && this.push(token, index);
  }

  /** هزار و ۵۰۰ تن: the rest of a thousand, in digits; after a sign of money it would be another number. */
  private andMore(token: Token): boolean {
    return token.digits?.bare === true && !this.beside.money(this.first!.start, true);
  }

  private multiply(token: Token): boolean {
    if (token.money && !this.beside.money(this.first!.start, true) && !this.beside.money(token.end, false))
      return false;
    let sum = 0;
    let taken = 0;
    for (; this.terms.length > 0 && Math.abs(this.terms.at(-1)!) < token.value; taken++) sum += this.terms.pop()!;
    if (taken === 0) {
      const last = this.last!;
      const again = last.kind === 'magnitude' && last.value === token.value; // 万万
      if (!again && !(last.kind === 'digits' && this.scale === 1)) return false; // 322 hundred
      sum = this.terms.pop()!;
    }
    this.scale = this.last!.kind === 'magnitude' ? this.scale * token.value : token.value;
    this.terms.push(sum * token.value);
    return true;
  }

  private decimals(token: Token, gap: Gap): boolean {
    if (gap === 'point') this.place = 1;
    if (token.kind === 'magnitude') {
      this.place = 0;
      return gap !== 'point' && this.multiply(token);
    }
    const text = token.digits ? this.reading.folded.text.slice(token.start, token.end) : String(token.value);
    if (gap === 'and' || (gap !== 'point' && text.length > 1)) return false;
    const tens = this.last!;
    // "point seventy seven": the unit stands in the place of the nought.
    if (tens.kind === 'word' && tens.value >= 10 && tens.value % 10 === 0 && text.length === 1 && gap !== 'point') {
      this.terms[this.terms.length - 1]! += Number(text) * this.place;
      return true;
    }
    this.terms[this.terms.length - 1]! += Number(text) * this.place * 10 ** -text.length;
    this.place *= 10 ** -text.length;
    return true;
  }

  /** What stands between two tokens; undefined where they do not belong together. */
  private gap(left: Token, right: Token): Gap | undefined {
    const { text } = this.reading.folded;
    if (right.start - left.end > 12) return undefined;
    const between = text.slice(left.end, right.start);
    if (between === '') return 'none';
    if (between === ' ') return 'space';
    if (/^ ?- ?$/.test(between)) return left.kind === 'digits' && right.kind !== 'magnitude' ? undefined : 'space';
    const { numbers, words } = this.reading.lexicon.languages[this.reading.tag];
    const word = between.trim();
    if (foldedIn(numbers.and, word)) return 'and';
    if (foldedIn(numbers.point, word)) return 'point';
    // ونصف المليار: an article in front of the magnitude.
    if (right.kind === 'magnitude' && between === ` ${word}` && foldedIn(words.prefixes, word)) return 'space';
    const hit =
      right.kind === 'magnitude' ? this.beside.inside(between.startsWith(' ') ? left.end + 1 : left.end) : undefined;
    if (!hit || text.slice(hit.end, right.start).trim() !== '') return undefined;
    this.hedge = hit.is as Hedge;
    return 'none';
  }

  private finish(last: Token) {
    const first = this.first!;
    const digits = first === last ? first.digits : undefined;
    const value = this.terms.reduce((sum, term) => sum + term, 0);
    this.numeral = {
      start: first.start,
      end: last.end,
      scale: this.scale,
      bare: digits?.bare ?? false,
      value: digits ? digits.value : round(value),
      made: digits ? 'digits' : first.digits ? 'mixed' : 'words',
      ...(digits?.decimal !== undefined ? { decimal: digits.decimal } : {}),
      ...(digits?.slash ? { slash: true } : {}),
      ...(digits?.model ? { model: true } : {}),
      ...(digits?.bad ? { bad: digits.bad } : {}),
      ...(this.hedge ? { hedge: this.hedge } : {}),
    };
  }
}

const foldedForms = new WeakMap<readonly string[], ReadonlySet<string>>();
const foldedIn = (forms: readonly string[], word: string): boolean => {
  const known = foldedForms.get(forms) ?? new Set(forms.map(foldForm));
  foldedForms.set(forms, known);
  return known.has(word);
};

/** 1.1 × 10⁹ is 1100000000, not 1100000000.0000001. */
export const round = (value: number): number => Number(value.toPrecision(13));
