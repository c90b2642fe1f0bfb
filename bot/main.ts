/** The bot alone, in its own process: see ASSAY_ROLES. */

import { createServer } from 'node:http';
import process from 'node:process';
import { createLog, loadConfig } from '#config';
import { openLedger } from '#ledger';
import { loadLexicon } from '#lexicon';
import { startBot } from './index.ts';

const config = loadConfig(process.env);
const log = createLog(config.logLevel, 'assay-bot');
const ledger = await openLedger({ databaseUrl: config.databaseUrl, dataDir: config.dataDir, log });
const bot = await startBot({ config, ledger, lexicon: loadLexicon(config.lexiconOverlay), log });
const server = createServer((request, response) => {
  if (request.url === '/healthz')
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"status":"ok"}');
  else if (!bot.handle(request, response)) response.writeHead(404).end();
}).listen(config.port);
const stop = async () => {
  server.close();
  server.closeAllConnections();
  await bot.close();
  await ledger.close();
};
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
