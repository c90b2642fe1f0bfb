import { type Logger, LogLevel, webApi } from '@slack/bolt';
import type { Log } from '#config';
import type { Setup } from '../platform.ts';
import { faultOf } from './faults.ts';
import type { Installs } from './installs.ts';
import type { Tuning } from './tuning.ts';

/** Slack's Web API with a deadline for every call and no retries of its own. */
export interface Client {
  /** Makes one call for a workspace. Throws {@link PlatformError} only. */
  call<T>(name: string, workspace: string | undefined, make: (api: webApi.WebClient) => Promise<T>): Promise<T>;
  readonly options: webApi.WebClientOptions;
}

export function openClient(setup: Setup, tuning: Tuning, installs: Installs): Client {
  const clients = new Map<string, webApi.WebClient>();
  const options: webApi.WebClientOptions = {
    slackApiUrl: setup.config.slackApiRoot,
    timeout: tuning.callTimeout,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: quiet(setup.log),
  };
  return {
    options,
    async call(name, workspace, make) {
      try {
        const token = await installs.token(workspace);
        const client = clients.get(token) ?? new webApi.WebClient(token, options);
        clients.set(token, client);
        return await make(client);
      } catch (error) {
        throw faultOf(error, name);
      }
    },
  };
}

/** Bolt's words in our log; its info is our debug, and what it logs at debug holds people's messages, so that is dropped. */
export function quiet(log: Log): Logger {
  const say =
    (level: 'debug' | 'warn' | 'error') =>
    (...words: unknown[]) =>
      log[level]({ from: 'bolt' }, words.map(String).join(' '));
  const nothing = () => undefined;
  return {
    debug: nothing,
    info: say('debug'),
    warn: say('warn'),
    error: say('error'),
    setLevel: nothing,
    getLevel: () => LogLevel.INFO,
    setName: nothing,
  };
}
