/** The workers alone, in a process of their own: as `npm start` with ASSAY_ROLES=workers, without a port. */
import process from 'node:process';
import { createLog, loadConfig } from '#config';
import { startWorkers } from '#jobs';
import { openLedger } from '#ledger';
import { loadLexicon } from '#lexicon';
import { openQueues } from '#queues';

const config = loadConfig(process.env);
const log = createLog(config.logLevel, 'workers');
const ledger = await openLedger({ databaseUrl: config.databaseUrl, dataDir: config.dataDir, log });
const queues = await openQueues({ redisUrl: config.redisUrl, ledger, log });
const workers = await startWorkers({ ledger, queues, lexicon: loadLexicon(config.lexiconOverlay), log });

const close = async () => {
  await workers.close();
  await queues.close();
  await ledger.close();
};
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () =>
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    ),
  );
