/** `npm run reread`: has the workers read stored articles with today's extractor and lexicon, quietly, and reports what changed. */
import { existsSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { ConfigError, createLog, loadConfig } from '#config';
import { createExtractor } from '#extract';
import { atlasOf, reread } from '#jobs';
import { LedgerError, openLedger } from '#ledger';
import { loadLexicon } from '#lexicon';

const USAGE = `usage: npm run -s reread -- [--all] [--enqueue]

Reads every stored article again that another version of extractor or lexicon has read (--all: every article). Nobody is told of old
news; what changed is printed, one JSON line an article, and kept in the audit trail. --enqueue: leave the work to the running service.`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      all: { type: 'boolean', default: false },
      enqueue: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (existsSync('.env')) process.loadEnvFile('.env');
  const config = loadConfig({ ...process.env, ASSAY_ROLES: '' });
  const log = createLog(config.logLevel, 'reread');
  const ledger = await openLedger({ databaseUrl: config.databaseUrl, dataDir: config.dataDir, log });
  try {
    const lexicon = loadLexicon(config.lexiconOverlay);
    const desk = { ledger, log, extractor: createExtractor(lexicon), atlas: atlasOf(lexicon) };
    const total = values.enqueue
      ? await enqueue(desk)
      : await reread(desk, { all: values.all, told: (change) => console.log(JSON.stringify(change)) });
    console.error(JSON.stringify(total));
  } finally {
    await ledger.close();
  }
  return 0;

  async function enqueue(desk: Parameters<typeof reread>[0]) {
    const { openQueues } = await import('#queues');
    const queues = await openQueues({ redisUrl: config.redisUrl, ledger, log });
    try {
      return await reread(desk, {
        all: values.all,
        enqueue: (ids) => queues.rereads.addAll(ids.map((article) => ({ article }))),
      });
    } finally {
      await queues.close();
    }
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof LedgerError || error instanceof ConfigError ? error.message : error);
  process.exitCode = 1;
}
