/** Lines that a person types, or a pipe brings, as events; one at a time, in order. */
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Address, Button, Inbound, Message, Person, Sent, Start } from '../platform.ts';

export const HERE: Address = { platform: 'terminal', chat: 'local', kind: 'private' };

/** What listening needs of the screen. */
export interface Screen {
  show(message: Message): Promise<Sent>;
  echo(line: string): void;
  /** The button of that number on the last message that had some. */
  button(number: number): { readonly button: Button; readonly sent: Sent } | undefined;
}
export interface Listening {
  /** Resolves when the input has ended and its last line is answered. */
  readonly ended: Promise<void>;
  close(): void;
}

export function listen(input: Readable, screen: Screen, start: Start & { readonly person: Person }): Listening {
  const reader = createInterface({ input, terminal: false });
  let work: Promise<void> = Promise.resolve();
  // An id that no earlier run used: the ledger remembers what it has answered.
  const run = `${Date.now().toString(36)}-${process.pid}`;
  let count = 0;
  reader.on('line', (line) => {
    work = work.then(() => {
      screen.echo(line);
      const event = eventOf(line, screen, { id: `${run}-${++count}`, person: start.person });
      return event && start.receive(event);
    });
  });
  const ended = new Promise<void>((done) => reader.once('close', () => void work.then(done)));
  return { ended, close: () => reader.close() };
}

/** "/deals", "deals", "3" (the third button), or words. An empty line is nothing. */
function eventOf(line: string, screen: Screen, given: { id: string; person: Person }): Inbound | undefined {
  const text = line.trim();
  if (!text) return undefined;
  const base = {
    id: given.id,
    address: HERE,
    person: given.person,
    administers: async () => true,
    reply: (message: Message) => screen.show(message),
  };
  const pressed = /^\d{1,2}$/.test(text) ? screen.button(Number(text)) : undefined;
  if (pressed && 'command' in pressed.button)
    return {
      ...base,
      kind: 'action',
      command: pressed.button.command,
      message: pressed.sent,
      update: async (message) => void (await screen.show(message)),
      toast: async () => {},
    };
  const command = /^\/([\w-]*)(?:@\w+)?\s*(.*)$/s.exec(text);
  if (command) return { ...base, kind: 'command', name: command[1] || 'help', text: command[2]! };
  return { ...base, kind: 'text', text };
}
