/** `npm run chat`: a conversation with the bot on the local ledger, typed or piped. */
import { existsSync } from 'node:fs';
import process from 'node:process';
import { ConfigError, createLog, loadConfig } from '#config';
import { LedgerError, openLedger } from '#ledger';
import { LexiconError, loadLexicon } from '#lexicon';
import { openTerminal, startBot } from './index.ts';

async function chat(): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const config = loadConfig({ LOG_LEVEL: 'error', ...process.env });
  const log = createLog(config.logLevel, 'chat');
  const ledger = await openLedger({ databaseUrl: config.databaseUrl, dataDir: config.dataDir, log });
  const { stdin: input, stdout: output } = process;
  const terminal = openTerminal({ input, output, echo: !input.isTTY, filesDir: process.cwd() });
  const lexicon = loadLexicon(config.lexiconOverlay);
  const bot = await startBot({ config, ledger, lexicon, log }, { platforms: [terminal], follow: 'nothing' });
  if (input.isTTY) output.write('/help · Ctrl-D\n');
  await Promise.race([terminal.ended, new Promise((done) => process.once('SIGINT', done))]);
  await bot.close();
  await ledger.close();
}

try {
  await chat();
  process.exit(0);
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof LedgerError || error instanceof LexiconError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
