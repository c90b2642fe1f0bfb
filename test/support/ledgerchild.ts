/** Opens the ledger of DATABASE_URL in a process of its own and ends. */
import process from 'node:process';
import { openLedger } from '#ledger';

const ledger = await openLedger({ databaseUrl: process.env.DATABASE_URL! });
await ledger.ping();
await ledger.close();
process.exit(0);
