import type { Span } from '#fact';
import { CLASS, EXPANDED, FOLD, GONE, isCyrillic, KIND, MANY, TO_CYRILLIC, TO_LATIN, ZWNJ } from './characters.ts';

/**
 * A text as the matcher reads it: lower case, one form of each letter, ASCII digits, one space for a run of spaces
 * (one `\n` where the run holds a line break), no marks. Every folded index leads back to the stored text.
 */
export interface Folded {
  readonly text: string;
  /** `text` as code units, for loops. */
  readonly codes: Uint16Array;
  readonly length: number;
  /** 1 where a zero-width non-joiner stood before the character: a word may end or begin there. */
  readonly joints: Uint8Array;
  /** Folded half-open span → span of the stored text (marks that were dropped inside it are included). */
  span(start: number, end: number): Span;
  /** Stored index → index of the first folded character that comes from there or later. */
  at(stored: number): number;
}

interface Sink {
  codes: Uint16Array;
  from: Int32Array;
  to: Int32Array;
  joints: Uint8Array;
  length: number;
  /** Has a Cyrillic letter been seen? Only then can a word mix two scripts. */
  cyrillic: boolean;
}

/** All arrays of a sink in one allocation. */
const sinkOf = (size: number): Sink => {
  const buffer = new ArrayBuffer(size * 11);
  return {
    from: new Int32Array(buffer, 0, size),
    to: new Int32Array(buffer, size * 4, size),
    codes: new Uint16Array(buffer, size * 8, size),
    joints: new Uint8Array(buffer, size * 10, size),
    length: 0,
    cyrillic: false,
  };
};
const SLACK = 16;
const isMark = (code: number) => code >= 0x300 && code <= 0x36f;

/** Folds a text in one pass; linear, never throws. */
export const fold = (stored: string): Folded => {
  const sink = sinkOf((stored.length + SLACK) & ~3);
  fill(sink, stored);
  return finish(sink, stored.length);
};

const fill = (sink: Sink, stored: string) => {
  for (let i = 0; i < stored.length; ) {
    i = plainRun(sink, stored, i);
    if (i < stored.length) i = special(sink, stored, i);
  }
  if (sink.cyrillic) unmix(sink.codes, sink.length);
};

/** Letters, digits and signs that fold to one code unit: the most of every text. Stops at the first other. */
const plainRun = (sink: Sink, stored: string, start: number): number => {
  const { codes, from, to } = sink;
  // Room for all that is left, as each character takes one place.
  if (codes.length - sink.length < stored.length - start) return start;
  let length = sink.length;
  let i = start;
  let cyrillic = false;
  for (; i < stored.length; i++) {
    const code = stored.charCodeAt(i);
    const folded = FOLD[code]!;
    if (folded === GONE || folded === MANY || (code >= 0x300 && code <= 0x36f)) break;
    if (CLASS[folded] === KIND.space && length > 0 && CLASS[codes[length - 1]!] === KIND.space) break;
    if (folded >= 0x400 && folded <= 0x52f) cyrillic = true;
    codes[length] = folded;
    from[length] = i;
    to[length++] = i + 1;
  }
  sink.length = length;
  if (cyrillic) sink.cyrillic = true;
  return i;
};

/** One character of any kind, with what is dropped before it; returns the index after it. */
const special = (sink: Sink, stored: string, start: number): number => {
  let joint = false;
  for (let i = start; i < stored.length; i++) {
    const code = stored.charCodeAt(i);
    const to = FOLD[code]!;
    if (to === GONE) {
      if (code === ZWNJ) joint = true;
      continue;
    }
    if (isMark(code)) {
      compose(sink, stored[i]!, i);
      if (joint) continue;
      return i + 1;
    }
    const before = sink.length;
    if (to === MANY) for (const char of EXPANDED.get(code)!) push(sink, char.charCodeAt(0), i);
    else push(sink, to, i);
    if (joint && sink.length > before) sink.joints[before] = 1;
    return i + 1;
  }
  return stored.length;
};

const push = (sink: Sink, code: number, at: number) => {
  const last = sink.length - 1;
  if (CLASS[code] === KIND.space && last >= 0 && CLASS[sink.codes[last]!] === KIND.space) {
    if (code === 10) sink.codes[last] = 10;
    sink.to[last] = at + 1;
    return;
  }
  if (sink.length === sink.codes.length) grow(sink);
  if (isCyrillic(code)) sink.cyrillic = true;
  sink.codes[sink.length] = code;
  sink.from[sink.length] = at;
  sink.to[sink.length++] = at + 1;
};

/** A combining mark joins the letter before it where Unicode knows the pair as one letter (и + ̆ = й), else it is dropped. */
const compose = (sink: Sink, mark: string, at: number) => {
  const last = sink.length - 1;
  if (last < 0) return;
  const one = (String.fromCharCode(sink.codes[last]!) + mark).normalize('NFC');
  if (one.length === 1) sink.codes[last] = FOLD[one.charCodeAt(0)]!;
  if (sink.to[last] === at) sink.to[last] = at + 1;
};

const grow = (sink: Sink) => {
  const wider = sinkOf(sink.codes.length * 2);
  wider.codes.set(sink.codes);
  wider.from.set(sink.from);
  wider.to.set(sink.to);
  wider.joints.set(sink.joints);
  Object.assign(sink, { ...wider, length: sink.length, cyrillic: sink.cyrillic });
};

/** Words that mix Latin and Cyrillic by mistake (Сove, Kорея) become one script: the one most of their letters have. */
const unmix = (codes: Uint16Array, length: number) => {
  let start = 0;
  let latin = 0;
  let cyrillic = 0;
  for (let i = 0; i <= length; i++) {
    const code = i < length ? codes[i]! : 0;
    const kind = CLASS[code];
    if (kind === KIND.latin) latin++;
    else if (kind === KIND.letter && isCyrillic(code)) cyrillic++;
    else {
      if (latin && cyrillic) convert(codes.subarray(start, i), latin >= cyrillic ? TO_LATIN : TO_CYRILLIC);
      start = i + 1;
      latin = cyrillic = 0;
    }
  }
};

const convert = (word: Uint16Array, table: ReadonlyMap<number, number>) => {
  const foreign = (code: number) => isCyrillic(code) === (table === TO_LATIN);
  if (word.some((code) => foreign(code) && !table.has(code))) return;
  for (let i = 0; i < word.length; i++) word[i] = foreign(word[i]!) ? table.get(word[i]!)! : word[i]!;
};

const finish = (sink: Sink, storedLength: number): Folded => {
  const { from, to, length, joints } = sink;
  const codes = sink.codes.subarray(0, length);
  return {
    text: decode(codes),
    codes,
    length,
    joints,
    span: (start, end) =>
      start >= length
        ? { start: storedLength, end: storedLength }
        : { start: from[start]!, end: end > start ? to[end - 1]! : from[start]! },
    at: (stored) => {
      let low = 0;
      let high = length;
      while (low < high) {
        const mid = (low + high) >> 1;
        if (from[mid]! < stored) low = mid + 1;
        else high = mid;
      }
      return low;
    },
  };
};

/** Node's own decoder keeps lone surrogates and is some ten times as fast as String.fromCharCode over the array. */
const decode = (codes: Uint16Array): string =>
  Buffer.from(codes.buffer, codes.byteOffset, codes.byteLength).toString('utf16le');

/** Most forms of the lexicon fit into this; it is filled anew for each. */
const SCRATCH = sinkOf(256);
/** A form of the lexicon as it is matched: folded, without the map. */
export const foldForm = (form: string): string => {
  const sink = form.length < SCRATCH.codes.length - SLACK ? SCRATCH : sinkOf(form.length + SLACK);
  sink.length = 0;
  sink.cyrillic = false;
  fill(sink, form);
  return decode(sink.codes.subarray(0, sink.length)).trim();
};
