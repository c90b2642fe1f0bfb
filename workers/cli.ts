/** `npm run -s ledger -- COMMAND …`: the ledger for people with a shell. Rows go to standard output, anything else to standard error. */
import { existsSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { ConfigError, createLog, loadConfig } from '#config';
import { LedgerError, openLedger } from '#ledger';
import { COMMANDS } from './shell/commands.ts';
import { FORMATS, type Format, lines } from './shell/print.ts';

const USAGE = `usage: npm run -s ledger -- COMMAND [--format ${FORMATS.join('|')}] [--limit N] [--all]

${Object.values(COMMANDS)
  .map(({ usage, about }) => `  ${usage.padEnd(30)} ${about}`)
  .join('\n')}

Without --format: a table on a terminal, JSON Lines in a pipe. The ledger is that of DATABASE_URL, or of ASSAY_DATA_DIR.`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      limit: { type: 'string', default: '100' },
      all: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const [name = '', ...words] = positionals;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  const format = (values.format ?? (process.stdout.isTTY ? 'table' : 'jsonl')) as Format;
  const limit = Number(values.limit);
  if (values.help || !command || !FORMATS.includes(format) || !(limit > 0)) {
    (values.help ? console.log : console.error)(USAGE);
    return values.help ? 0 : 2;
  }
  if (existsSync('.env')) process.loadEnvFile('.env');
  const config = loadConfig({ ...process.env, ASSAY_ROLES: '' });
  const ledger = await openLedger({
    databaseUrl: config.databaseUrl,
    dataDir: config.dataDir,
    log: createLog('warn', 'ledger'),
  });
  try {
    const rows = await command.run(ledger.db, { words, limit, all: values.all });
    for await (const line of lines(
      (async function* () {
        yield* rows;
      })(),
      format,
    ))
      if (!process.stdout.write(`${line}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  } finally {
    await ledger.close();
  }
  return 0;
}

// A pipe that was closed early (head) is no mistake.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
try {
  process.exitCode = await main();
} catch (error) {
  const known =
    error instanceof LedgerError ||
    error instanceof ConfigError ||
    (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
  console.error(known ? (error as Error).message : error);
  process.exitCode = 1;
}
