/** The pollers alone, in a process of their own: as `npm start` with ASSAY_ROLES=feeds, without a port. */
import process from 'node:process';
import { createLog, loadConfig } from '#config';
import { openLedger } from '#ledger';
import { openQueues } from '#queues';
import { startFeeds } from './index.ts';

const config = loadConfig(process.env);
const log = createLog(config.logLevel, 'feeds');
const ledger = await openLedger({ databaseUrl: config.databaseUrl, dataDir: config.dataDir, log });
const queues = await openQueues({ redisUrl: config.redisUrl, ledger, log });
const feeds = await startFeeds({ config, ledger, queues, log });

const close = async () => {
  await feeds.close();
  await queues.close();
  await ledger.close();
};
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => close().then(() => process.exit(0)));
