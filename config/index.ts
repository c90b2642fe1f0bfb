import type { z } from 'zod';
import { VARIABLES, type Variable } from './env.ts';

export { type Role, VARIABLES } from './env.ts';
export { createLog, type Log } from './log.ts';

/** What the service runs by; frozen. Secrets are shown as *** by {@link describe} and by JSON.stringify. */
export type Config = Readonly<{ [K in keyof typeof VARIABLES]: z.output<(typeof VARIABLES)[K]['schema']> }>;

/** Thrown once with every mistake in it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly mistakes: readonly string[];
  constructor(mistakes: readonly string[]) {
    super(
      `The configuration has ${mistakes.length === 1 ? 'a mistake' : `${mistakes.length} mistakes`}:\n${mistakes.map((m) => `  - ${m}`).join('\n')}`,
    );
    this.mistakes = mistakes;
  }
}

/**
 * Reads and checks the environment.
 * @throws {ConfigError} with all mistakes at once, each with what to do
 */
export function loadConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const mistakes: string[] = [];
  const config: Record<string, unknown> = {};
  for (const [key, variable] of Object.entries<Variable>(VARIABLES)) {
    const given = env[variable.name]?.trim();
    const result = variable.schema.safeParse(given === '' ? undefined : given);
    if (result.success) config[key] = result.data;
    else mistakes.push(`${variable.name} ${told(result.error)}: ${variable.remedy}`);
  }
  mistakes.push(...together(config as Config));
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  Object.defineProperty(config, 'toJSON', { value: () => describe(config as Config) });
  return Object.freeze(config) as Config;
}

/** The configuration with secrets as ***, for logs. */
export function describe(config: Config): Record<string, unknown> {
  const shown: Record<string, unknown> = {};
  for (const [key, variable] of Object.entries<Variable>(VARIABLES)) {
    const value = config[key as keyof Config];
    shown[key] = variable.secret && value !== undefined ? '***' : value;
  }
  return shown;
}

const told = (error: z.ZodError): string =>
  error.issues.map((i) => i.message.replace(/^(Invalid|Too)/, (w) => `is not valid: ${w.toLowerCase()}`)).join('; ');

/** Mistakes that only show when several variables are seen together. */
function together(c: Partial<Config>): string[] {
  const found: string[] = [];
  if (c.slackBotToken && !c.slackAppToken && !c.slackSigningSecret)
    found.push('SLACK_BOT_TOKEN is set alone: add SLACK_APP_TOKEN (socket mode) or SLACK_SIGNING_SECRET (HTTP)');
  if (!c.slackBotToken && !c.slackClientId && (c.slackAppToken || c.slackSigningSecret))
    found.push('SLACK_APP_TOKEN or SLACK_SIGNING_SECRET is set without SLACK_BOT_TOKEN: add the bot token (xoxb-…)');
  if (c.slackClientId && c.slackBotToken)
    found.push(
      'SLACK_CLIENT_ID and SLACK_BOT_TOKEN are both set: keep the token for one workspace, or the client id for many',
    );
  if (c.slackClientId && !(c.slackClientSecret && c.slackSigningSecret && c.secretKey))
    found.push('SLACK_CLIENT_ID is set alone: it needs SLACK_CLIENT_SECRET, SLACK_SIGNING_SECRET and ASSAY_SECRET_KEY');
  if (c.webhookUrl && !c.webhookSecret)
    found.push('TELEGRAM_WEBHOOK_URL is set without TELEGRAM_WEBHOOK_SECRET: make one with: openssl rand -hex 32');
  if (c.roles && c.roles.length < 3 && !c.databaseUrl)
    found.push('ASSAY_ROLES splits the work, but an embedded ledger serves one process only: set DATABASE_URL');
  return found;
}
