/** Which token opens which workspace: the one of SLACK_BOT_TOKEN, or the installations that OAuth brought, sealed in the ledger. */
import type { HTTPReceiverOptions } from '@slack/bolt';
import { PlatformError, type Setup } from '../platform.ts';

export interface Installs {
  /** True where workspaces install the app themselves. */
  readonly several: boolean;
  /** Throws {@link PlatformError} `unauthorised` where the workspace has none (any more). */
  token(workspace: string | undefined): Promise<string>;
  /** Who the bot is in a workspace. Throws as {@link Installs.token}. */
  bot(workspace: string | undefined): Promise<{ botId: string; botUserId: string }>;
  remove(workspace: string): Promise<void>;
  /** For Bolt's HTTP receiver. */
  readonly oauth: Partial<HTTPReceiverOptions>;
}

export function openInstalls({ config }: Setup): Installs {
  return {
    several: false,
    token: async () => {
      if (config.slackBotToken) return config.slackBotToken;
      throw new PlatformError(
        'slack',
        { tag: 'unauthorised' },
        { message: 'SLACK_BOT_TOKEN is not set: copy it from OAuth & Permissions' },
      );
    },
    bot: async () => ({ botId: '', botUserId: '' }),
    remove: async () => undefined,
    oauth: {},
  };
}
