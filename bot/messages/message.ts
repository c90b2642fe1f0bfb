/** Makes messages: the one place that knows their limits. */
import type { Block, Button, Message, Run } from '../platform.ts';
import { bytes, clean, directionOf, isolate, shorten } from './text.ts';
import type { Words } from './words.ts';

/** Telegram holds 64 bytes of callback data; four are left for the platform's own mark. */
export const COMMAND_BYTES = 60;

export const line = (...runs: (Run | string)[]): Block => ({ kind: 'line', runs: all(runs) });
export const heading = (...runs: (Run | string)[]): Block => ({ kind: 'heading', runs: all(runs) });
export const note = (...runs: (Run | string)[]): Block => ({ kind: 'note', runs: all(runs) });
export const gap: Block = { kind: 'gap' };

const all = (runs: readonly (Run | string)[]): Run[] =>
  runs.map((run) => (typeof run === 'string' ? { text: run } : run)).filter((run) => run.text !== '');

/** Runs joined by a separator. */
export function joined(parts: readonly (Run | string)[], separator = ' · '): Run[] {
  return all(parts).flatMap((run, i) => (i === 0 ? [run] : [{ text: separator }, run]));
}

/** An article's words. `marked` is the exact quote, told apart inside its sentence. */
export function quote(text: string, language: string, marked?: string): Block {
  const direction = directionOf(language);
  const whole = clean(text);
  const part = marked ? clean(marked) : '';
  const at = part && part !== whole ? whole.indexOf(part) : -1;
  const runs: Run[] =
    at < 0
      ? [{ text: whole }]
      : all([whole.slice(0, at), { text: part, style: 'bold' }, whole.slice(at + part.length)]);
  return { kind: 'quote', runs, direction, language };
}

/** A button that is a command; left out where the command would not fit. */
export const button = (label: string, command: string, tone?: 'good' | 'bad'): Button[] =>
  bytes(command) <= COMMAND_BYTES ? [{ label: shorten(label, 40), command, ...(tone && { tone }) }] : [];

export interface Extras {
  readonly buttons?: readonly (readonly Button[])[];
  readonly files?: Message['files'];
  readonly quiet?: boolean;
  readonly personal?: boolean;
}

/** A message in the reader's language and direction; empty rows of buttons are left out. */
export function message(words: Words, blocks: readonly (Block | undefined | false)[], extras: Extras = {}): Message {
  const buttons = extras.buttons?.filter((row) => row.length > 0);
  return {
    language: words.language,
    direction: words.direction,
    blocks: blocks.filter((block): block is Block => Boolean(block)),
    ...extras,
    ...(buttons && { buttons }),
  };
}

/** A sentence of ours as a message. */
export const say = (words: Words, id: string, args: Parameters<Words['runs']>[1] = {}): Message =>
  message(words, [{ kind: 'line', runs: words.runs(id, args) }]);

/** A command as people type it, in code style. */
export const command = (words: Words, prefix: string, text: string): Run => ({
  text: isolate(`${prefix}${text}`, words.direction),
  style: 'code',
});
