/** `npm start`: reads .env and the environment, runs the roles of ASSAY_ROLES until it is told to stop. */
import { existsSync } from 'node:fs';
import process from 'node:process';
import { type Config, ConfigError, loadConfig } from '#config';
import { startService } from './service.ts';

const configure = (): Config => {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return loadConfig(process.env);
};

/** A mistake that a person can mend is told in words; anything else with its trace. */
const explain = (error: unknown): string => {
  if (error instanceof ConfigError) return error.message;
  return error instanceof Error ? `Assay could not start: ${error.message}` : String(error);
};

try {
  const service = await startService(configure());
  const stop = (signal: NodeJS.Signals) => {
    service.context.log.info({ signal }, 'closing');
    service.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
