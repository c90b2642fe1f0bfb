/** The platform that needs no account: commands in, cards out. */
import { writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { basename, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { type Attachment, type Button, type Message, type Platform, PlatformError, type Sent } from '../platform.ts';
import { HERE, type Listening, listen, type Screen } from './listen.ts';
import { render } from './render.ts';

export interface Streams {
  /** Absent: nothing is read, alerts are shown only. */
  readonly input?: Readable | undefined;
  readonly output: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  /** What people type is shown before its answer: for pipes, where nothing echoes. */
  readonly echo?: boolean;
  /** Who sits there; by default the system's user. */
  readonly person?: string;
  /** Where exports are written; absent: they are only named. */
  readonly filesDir?: string | undefined;
}

export interface Terminal extends Platform {
  /** Resolves when the input has ended and everything is answered. */
  readonly ended: Promise<void>;
}

const RULE = '─';

export function openTerminal(streams: Streams): Terminal {
  const { output } = streams;
  const look = { width: Math.min(output.columns ?? 100, 120), colour: output.isTTY === true && !process.env.NO_COLOR };
  let count = 0;
  let buttons: { list: Button[]; sent: Sent } | undefined;
  let listening: Listening | undefined;
  let end: () => void = () => {};
  const ended = new Promise<void>((done) => {
    end = done;
  });
  const put = (lines: readonly string[]) =>
    output.write(`${lines.join('\n')}\n${RULE.repeat(Math.min(look.width, 60))}\n`);
  const show = async (message: Message): Promise<Sent> => {
    await save(streams.filesDir, message.files ?? []);
    const sent = { address: HERE, ids: [String(++count)] };
    const pressable = (message.buttons ?? []).flat().filter((button) => 'command' in button);
    if (pressable.length > 0) buttons = { list: pressable, sent };
    put(render(message, look));
    return sent;
  };
  const screen: Screen = {
    show,
    echo: (line) => streams.echo && output.write(`› ${line}\n`),
    button: (number) => {
      const button = buttons?.list[number - 1];
      return buttons && button && { button, sent: buttons.sent };
    },
  };
  return {
    name: 'terminal',
    prefix: '/',
    limits: { chatEvery: 0 },
    ended,
    async start(start) {
      if (!streams.input) return;
      const name = streams.person ?? userInfo().username;
      listening = listen(streams.input, screen, { ...start, person: { id: name, name } });
      listening.ended.then(end, end);
    },
    async send(address, message) {
      if (address.chat !== HERE.chat)
        throw new PlatformError('terminal', { tag: 'gone' }, { message: `the terminal has no chat ${address.chat}` });
      return show(message);
    },
    async edit(sent, message) {
      await show(message);
      return sent;
    },
    async close() {
      listening?.close();
      end();
    },
  };
}

async function save(dir: string | undefined, files: readonly Attachment[]): Promise<void> {
  if (dir) for (const file of files) await writeFile(join(dir, basename(file.name)), file.data);
}
