/** A newsroom for tests of the whole bot: a ledger, articles whose claims are scripted, and the bot on the given platforms. */
import { type BotHandle, type Platform, startBot } from '#bot';
import { type Config, createLog, loadConfig } from '#config';
import type { Article } from '#fact';
import { processArticle } from '#jobs';
import { storeArticle } from '#ledger';
import { type Lexicon, loadLexicon } from '#lexicon';
import { emptyLedger, type FreshLedger, freshLedger } from './ledger.ts';
import { article, scripted } from './scripted.ts';

export interface Newsroom {
  readonly ledger: FreshLedger;
  /** Stores an article and records its claims, as the worker does. Returns its id. */
  publish(text: string, more?: Partial<Article>): Promise<number>;
  /** The bot on these platforms, by this clock; an earlier one is closed. */
  staff(...given: readonly (Platform | { readonly now: () => Date })[]): Promise<BotHandle>;
  /** Several bots over this ledger, as in several processes. */
  crowd(platforms: readonly Platform[]): Promise<{ close(): Promise<void> }>;
  /** Sends the bot home and, but for `'bot'`, empties the ledger. */
  empty(only?: 'bot'): Promise<void>;
  close(): Promise<void>;
}
const log = createLog(process.env.TEST_LOG ?? 'silent', 'test');
let lexicon: Lexicon | undefined;

export async function openNewsroom(env: Record<string, string> = {}): Promise<Newsroom> {
  const ledger = await freshLedger();
  const config: Config = loadConfig(env);
  const desk = { ledger, log, extractor: scripted() };
  let bot: BotHandle | undefined;
  return {
    ledger,
    async publish(text, more) {
      const { id } = await storeArticle(
        ledger.db,
        article(text, {
          fetched: new Date().toISOString(),
          published: new Date(Date.now() - 60_000).toISOString(),
          ...more,
        }),
      );
      await processArticle(desk, id);
      return id;
    },
    async staff(...given) {
      await bot?.close();
      const platforms = given.filter((one): one is Platform => 'send' in one);
      const clock = given.find((one): one is { readonly now: () => Date } => 'now' in one);
      lexicon ??= loadLexicon();
      bot = await startBot({ config, ledger, lexicon, log }, { platforms, follow: 'nothing', ...clock });
      return bot;
    },
    async crowd(platforms) {
      lexicon ??= loadLexicon();
      const context = { config, ledger, lexicon, log };
      const bots = await Promise.all(
        platforms.map((platform) => startBot(context, { platforms: [platform], follow: 'nothing' })),
      );
      return { close: async () => void (await Promise.all(bots.map((one) => one.close()))) };
    },
    async empty(only) {
      await bot?.close();
      bot = undefined;
      if (only !== 'bot') await emptyLedger(ledger);
    },
    async close() {
      await bot?.close();
      await ledger.close();
    },
  };
}

/** Claims that the alerts of these tests are made of. */
export const COVE = 'deal - cove-kaz tungsten KZ,US';
export const GOLD = 'deal - navoi-uran gold UZ';
