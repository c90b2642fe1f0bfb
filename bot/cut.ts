/**
 * What both platforms need before a text leaves the house: cutting it where no reader sees a wound, taking the sting out of
 * mentions, and giving a paragraph its direction. Pure.
 */
import type { Direction, Run } from './platform.ts';

const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const WORD_JOINER = '\u2060';

/** The last place at or before `limit` (UTF-16 units) where `text` may be cut: after a line, after a word, else between two graphemes. */
function cutAt(text: string, limit: number): number {
  const near = text.slice(0, limit + 200);
  const graphemes = GRAPHEMES.segment(near);
  for (const pattern of [/\n(?=[^\n]*$)/, /\s(?=\S*$)/]) {
    const at = pattern.exec(text.slice(0, limit))?.index;
    if (at !== undefined && at + 1 > limit / 2 && graphemes.containing(at + 1)?.index === at + 1) return at + 1;
  }
  const boundary = graphemes.containing(limit)?.index ?? limit;
  // A grapheme longer than a whole message is an attack, not a letter: cut it between two characters.
  if (boundary > 0) return boundary;
  return /[\uDC00-\uDFFF]/.test(text[limit] ?? '') ? limit - 1 : limit;
}

/** `text` in pieces of at most `limit` UTF-16 units, none cut inside a grapheme. Joined again they are the text. */
export function cutText(text: string, limit: number): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > limit) {
    const at = cutAt(rest, limit);
    pieces.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  if (rest !== '' || pieces.length === 0) pieces.push(rest);
  return pieces;
}

/** Runs in groups of at most `limit` UTF-16 units. A styled or linked run is cut only where it is itself longer than that. */
export function cutRuns(runs: readonly Run[], limit: number): Run[][] {
  const groups: Run[][] = [];
  let group: Run[] = [];
  let room = limit;
  const close = () => {
    if (group.length > 0) groups.push(group);
    group = [];
    room = limit;
  };
  for (const run of runs) {
    let rest = run.text;
    const whole = run.style !== undefined || run.url !== undefined;
    if (rest.length > room && (whole || room < limit / 4)) close();
    while (rest.length > room) {
      const at = cutAt(rest, room);
      group.push({ ...run, text: rest.slice(0, at) });
      rest = rest.slice(at);
      close();
    }
    if (rest !== '') group.push({ ...run, text: rest });
    room -= rest.length;
  }
  close();
  return groups.length > 0 ? groups : [[]];
}

const MENTION = /(?<![a-z0-9_])@(?=[\p{L}\p{N}_]|$)/giu;
const COMMAND = /(?<![\p{L}\p{N}_/])\/(?=[a-z0-9_])/giu;
const OTHER_SCHEME = /\b(?!https?:)([a-z][a-z0-9+.-]{1,20}):(?=\/\/)/giu;

/**
 * `text` in which no platform finds a person to ring: an invisible joiner stands between "@" and the name, and in the scheme of any
 * address that is not http(s). In `foreign` words (quotes) also after "/", so that a quote offers no command to press.
 */
export function disarm(text: string, foreign = false): string {
  const calm = text.replace(MENTION, `@${WORD_JOINER}`).replace(OTHER_SCHEME, `$1${WORD_JOINER}:`);
  return foreign ? calm.replace(COMMAND, `/${WORD_JOINER}`) : calm;
}

const ISOLATED = /[\u2066-\u2068][^\u2069\n]*\u2069?/gu;
const STRONG = /\p{L}/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** The mark that a line needs in front so that readers see it in `direction`, or nothing where its first letter says so already. */
export function lead(text: string, direction: Direction): string {
  const first = STRONG.exec(text.replace(ISOLATED, ''))?.[0];
  const seen = first === undefined ? 'ltr' : RIGHT_TO_LEFT.test(first) ? 'rtl' : 'ltr';
  if (seen === direction) return '';
  return direction === 'rtl' ? '\u200F' : first === undefined ? '' : '\u200E';
}
