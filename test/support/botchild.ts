/** The bot alone in a process of its own, for tests that kill it: everything comes from the environment. */
import process from 'node:process';
import { startBot } from '#bot';
import { createLog, loadConfig } from '#config';
import { openLedger } from '#ledger';
import { loadLexicon } from '#lexicon';
import { openTelegram } from '../../bot/telegram/app.ts';

const config = loadConfig(process.env);
const log = createLog(config.logLevel, 'child');
const ledger = await openLedger({ databaseUrl: config.databaseUrl, dataDir: config.dataDir, log });
const installations = {
  save: async () => undefined,
  find: async () => undefined,
  list: async () => [],
  remove: async () => undefined,
};
const telegram = openTelegram(
  { config, log, installations },
  { pollSeconds: 1, backoff: 50, limits: { chatEvery: 5 } },
);
await startBot({ config, ledger, lexicon: loadLexicon(), log }, { platforms: [telegram] });
process.send?.('ready');
