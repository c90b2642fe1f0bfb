import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { autoRetry } from '@grammyjs/auto-retry';
import { Api, type Transformer } from 'grammy';
import type { Setup } from '../platform.ts';
import { faultOf } from './faults.ts';
import type { Tuning } from './tuning.ts';

/** Calls that may be made twice with no harm. A send is tried once: the outbox repeats it. */
const REPEATABLE = new Set([
  'getMe',
  'setMyCommands',
  'setWebhook',
  'getChatMember',
  'answerCallbackQuery',
  'answerInlineQuery',
]);
/** grammY's client with a deadline for every call, its own sockets, and bounded retries where they do no harm. */
export interface Client {
  readonly api: Api;
  /** Makes one call. Throws {@link PlatformError} only. */
  call<T>(name: string, make: (api: Api, signal: Signal) => Promise<T>, signal?: AbortSignal): Promise<T>;
  close(): void;
}
export type Signal = Parameters<Api['getMe']>[0];

export function openClient({ config }: Setup, tuning: Tuning): Client {
  const root = config.telegramApiRoot.replace(/\/+$/, '');
  const agent = root.startsWith('https:') ? new HttpsAgent({ keepAlive: true }) : new HttpAgent({ keepAlive: true });
  const fetching = { agent, compress: true } as object;
  const timeoutSeconds = tuning.pollSeconds + tuning.deafAfter / 1000 + tuning.callTimeout / 1000;
  const api = new Api(config.telegramToken ?? '', { apiRoot: root, timeoutSeconds, baseFetchConfig: fetching });
  // auto-retry counts refusals only; broken connections it would repeat without end, so those are thrown (the signal ends the rest).
  const retry = autoRetry({ maxRetryAttempts: 2, maxDelaySeconds: 5, rethrowHttpErrors: true });
  const some: Transformer = (prev, ...call) => (REPEATABLE.has(call[0]) ? retry(prev, ...call) : prev(...call));
  api.config.use(some);
  return {
    api,
    async call(name, make, signal) {
      const limit = AbortSignal.timeout(tuning.callTimeout);
      try {
        return await make(api, (signal ? AbortSignal.any([limit, signal]) : limit) as Signal);
      } catch (error) {
        throw faultOf(error, name);
      }
    },
    close: () => agent.destroy(),
  };
}
