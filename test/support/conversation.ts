/** A conversation with the whole bot on a terminal, over a real ledger. */
import { PassThrough } from 'node:stream';
import { type BotHandle, startBot } from '#bot';
import { createLog, loadConfig } from '#config';
import type { Ledger } from '#ledger';
import { type Lexicon, loadLexicon } from '#lexicon';
import { openTerminal } from '../../bot/terminal/app.ts';

export interface Conversation {
  /** Types a line and waits for the answer; returns what the terminal then showed. */
  say(line: string): Promise<string>;
  /** Waits until the terminal has shown something that holds `words`; returns everything shown since the last look. */
  hears(words: string | RegExp, ms?: number): Promise<string>;
  /** Everything shown since the last look. */
  since(): string;
  readonly bot: BotHandle;
  close(): Promise<void>;
}

let lexicon: Lexicon | undefined;
/** Loaded once for a test process. */
export const theLexicon = (): Lexicon => {
  lexicon ??= loadLexicon();
  return lexicon;
};

const RULE = /^─+$/m;

export async function converse(
  ledger: Ledger,
  options: {
    readonly env?: Record<string, string>;
    readonly now?: () => Date;
    readonly follow?: 'everything' | 'nothing';
  } = {},
): Promise<Conversation> {
  const input = new PassThrough();
  const output = new PassThrough();
  let shown = '';
  output.on('data', (chunk) => {
    shown += String(chunk);
  });
  const terminal = openTerminal({ input, output, person: 'dana' });
  const ctx = {
    config: loadConfig(options.env ?? {}),
    ledger,
    lexicon: theLexicon(),
    log: createLog(process.env.TEST_LOG ?? 'silent', 'test'),
  };
  const bot = await startBot(ctx, {
    platforms: [terminal],
    follow: options.follow ?? 'nothing',
    ...(options.now && { now: options.now }),
  });
  const since = () => {
    const text = shown;
    shown = '';
    return text;
  };
  const wait = async (test: () => boolean, what: string, ms: number) => {
    const end = performance.now() + ms;
    while (!test()) {
      if (performance.now() > end) throw new Error(`waited ${ms} ms for ${what}; shown:\n${shown}`);
      await new Promise((done) => setTimeout(done, 10));
    }
  };
  return {
    bot,
    since,
    async say(line) {
      since();
      input.write(`${line}\n`);
      await wait(() => RULE.test(shown), `an answer to ${line}`, 20_000);
      return since();
    },
    async hears(words, ms = 10_000) {
      await wait(() => (typeof words === 'string' ? shown.includes(words) : words.test(shown)), String(words), ms);
      await new Promise((done) => setTimeout(done, 50));
      return since();
    },
    async close() {
      input.end();
      await terminal.ended;
      await bot.close();
    },
  };
}
