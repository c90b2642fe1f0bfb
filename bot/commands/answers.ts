/** Small answers that many commands give. */

import { idOf } from '../messages/alert.ts';
import { button, command, line, message, note } from '../messages/message.ts';
import { type Story, storyName } from '../messages/names.ts';
import { isolate } from '../messages/text.ts';
import type { Block, Button, Message } from '../platform.ts';
import type { Command, Request } from './command.ts';

/** "/deals [topic]" in the reader's words. */
export function usage(request: Pick<Request, 'words' | 'speaking'>, cmd: Command): string {
  const { words, speaking } = request;
  const args = (cmd.args ?? []).map((arg) => {
    const optional = arg.startsWith('[');
    const name = words.text(`arg-${arg.replace(/[[\]]/g, '')}`);
    return optional ? `[${name}]` : `<${name}>`;
  });
  return isolate([`${speaking.reader.prefix}${cmd.name}`, ...args].join(' '), words.direction);
}

/** The argument is missing: says which, with an example. */
export function needsArgument(request: Request, cmd: Command): Message {
  const { words, speaking } = request;
  const shown = { text: usage(request, cmd), style: 'code' } as const;
  const example = cmd.example ? [note(command(words, speaking.reader.prefix, cmd.example))] : [];
  return message(words, [line(...words.runs('needs-argument', { usage: shown })), ...example]);
}

/** A command to press or to type. */
export const typed = ({ words, speaking }: Pick<Request, 'words' | 'speaking'>, text: string) =>
  command(words, speaking.reader.prefix, text);

/** Several stories fit: each as a button and as a line. */
export function chooseStory(request: Request, verb: string, stories: readonly Story[]): Message {
  const { words, speaking } = request;
  const label = (story: Story) => storyName(speaking.voice, story);
  return message(
    words,
    [
      line(words.text('choose')),
      {
        kind: 'list',
        items: stories.map((s) => [{ text: label(s) }, { text: ' ' }, typed(request, `${verb} ${idOf('S', s.id)}`)]),
      },
    ],
    { buttons: stories.map((s) => button(label(s), `${verb} ${idOf('S', s.id)}`)) },
  );
}

export interface Paged<T> {
  readonly items: readonly T[];
  readonly more: boolean;
}

/** A "More" button where a next page exists. */
export const moreButton = (request: Request, cmd: string, more: boolean): Button[] =>
  more ? button(request.words.text('more'), `${cmd} #${request.page + 2}`.replace(/\s+/g, ' ')) : [];

/** No such id. */
export const noSuchId = (request: Request, id: string): Message =>
  message(request.words, [line(...request.words.runs('no-such-id', { id }))]);

/** A list with our bullets. */
export const list = (items: readonly Extract<Block, { kind: 'list' }>['items'][number][]): Block => ({
  kind: 'list',
  items,
});
