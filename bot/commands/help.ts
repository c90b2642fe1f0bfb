import { gap, heading, line, message, note } from '../messages/message.ts';
import type { Block, Message } from '../platform.ts';
import { typed, usage } from './answers.ts';
import type { Command, Request } from './command.ts';

/** All commands, generated from the registry, which is given so that this file needs not know it. */
export const helpCommand = (all: () => readonly Command[]): Command => ({
  name: 'help',
  args: ['[command]'],
  example: 'help deals',
  async run(request) {
    const one = all().find((cmd) => cmd.name === request.text.replace(/^\W+/, '').split(/\s/)[0]?.toLowerCase());
    return one ? helpOn(request, one) : helpAll(request, all());
  },
});

function helpAll(request: Request, commands: readonly Command[]): Message {
  const { words } = request;
  const shown = commands.filter((cmd) => !cmd.hidden);
  const item = (cmd: Command) => words.runs('help-usage', helpArgs(request, cmd));
  const examples = shown.filter((cmd) => cmd.example && /^(subscribe|deals|compare|asof)$/.test(cmd.name));
  return message(words, [
    heading({ text: words.text('help-title'), style: 'bold' }),
    { kind: 'list', items: shown.map(item) },
    gap,
    line(words.text('help-examples')),
    { kind: 'list', items: examples.map((cmd) => [typed(request, cmd.example!)]) },
    note(...words.runs('help-ids')),
  ]);
}

const helpArgs = (request: Request, cmd: Command) => ({
  usage: { text: usage(request, cmd), style: 'code' } as const,
  about: { text: request.words.text(`cmd-${cmd.name}`) },
});

function helpOn(request: Request, cmd: Command): Message {
  const { words } = request;
  const blocks: Block[] = [line(...words.runs('help-usage', helpArgs(request, cmd)))];
  if (cmd.example) blocks.push(note(words.text('help-examples'), ': ', typed(request, cmd.example)));
  return message(words, blocks);
}

export const start: Command = {
  name: 'start',
  async run(request) {
    const { words } = request;
    const next = {
      subscribe: typed(request, 'subscribe tungsten'),
      deals: typed(request, 'deals'),
      help: typed(request, 'help'),
    };
    const rows = [
      ['deals', 'deals-title'],
      ['contradictions', 'contradictions-title'],
      ['topics', 'button-topics'],
      ['help', 'help-title'],
    ].map(([command, label]) => ({ label: words.text(label!), command: command! }));
    return message(words, [line(...words.runs('hello')), line(...words.runs('hello-next', next))], {
      buttons: rows.map((row) => [row]),
    });
  },
};
