/** Which token opens which workspace: the one of SLACK_BOT_TOKEN, or the installations that OAuth brought, sealed in the ledger. */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { HTTPReceiverOptions, Installation, InstallationStore } from '@slack/bolt';
import { PlatformError, type Setup } from '../platform.ts';

export interface Installs {
  /** True where workspaces install the app themselves; then Bolt's own authorisation asks the store. */
  readonly several: boolean;
  /** Throws {@link PlatformError} `unauthorised` where the workspace has none (any more). */
  token(workspace: string | undefined): Promise<string>;
  remove(workspace: string): Promise<void>;
  /** For Bolt's HTTP receiver. */
  readonly oauth: Partial<HTTPReceiverOptions>;
}

/** As in manifest.yaml; a test compares the two. */
export const SCOPES =
  'app_mentions:read channels:read chat:write chat:write.public commands files:write groups:read im:history im:read im:write mpim:read users:read'.split(
    ' ',
  );
/** Another process may have taken or given up an installation; so long, in ms, that is not noticed. */
const REMEMBERED = 60_000;

export function openInstalls(setup: Setup): Installs {
  const { config } = setup;
  if (config.slackClientId && config.slackClientSecret && config.secretKey)
    return oauthInstalls(setup, config.secretKey);
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
    remove: async () => undefined,
    oauth: {},
  };
}

function oauthInstalls({ config, installations }: Setup, key: string): Installs {
  const seal = openSeal(key);
  const known = new Map<string, { readonly token: string; readonly until: number }>();
  const read = async (workspace: string): Promise<Installation> => {
    const sealed = await installations.find(workspace);
    if (sealed === undefined)
      throw new PlatformError(
        'slack',
        { tag: 'unauthorised' },
        { message: `Workspace ${workspace} has not installed the app: open /slack/install there` },
      );
    return JSON.parse(seal.open(sealed, workspace)) as Installation;
  };
  const remove = async (workspace: string): Promise<void> => {
    known.delete(workspace);
    await installations.remove(workspace);
  };
  const installationStore: InstallationStore = {
    storeInstallation: async (installation) => {
      const workspace = workspaceOf(installation);
      known.delete(workspace);
      await installations.save(workspace, seal.close(JSON.stringify(installation), workspace));
    },
    fetchInstallation: async (query) => (await read(query.teamId ?? query.enterpriseId ?? '')) as never,
    deleteInstallation: async (query) => remove(query.teamId ?? query.enterpriseId ?? ''),
  };
  return {
    several: true,
    remove,
    async token(workspace = '') {
      const cached = known.get(workspace);
      if (cached && cached.until > Date.now()) return cached.token;
      const token = (await read(workspace)).bot?.token ?? '';
      known.set(workspace, { token, until: Date.now() + REMEMBERED });
      return token;
    },
    oauth: {
      clientId: config.slackClientId ?? '',
      clientSecret: config.slackClientSecret ?? '',
      stateSecret: Buffer.from(hkdfSync('sha256', key, '', 'slack state', 32)).toString('hex'),
      scopes: SCOPES,
      installationStore,
      installerOptions: { directInstall: true },
    },
  };
}

const workspaceOf = (installation: Installation): string => installation.team?.id ?? installation.enterprise?.id ?? '';

/**
 * AES-256-GCM under a key derived from ASSAY_SECRET_KEY: `v1.nonce.tag.data` in base64url. The workspace's id is authenticated along, so
 * that no row can stand in for another.
 */
export function openSeal(secret: string): {
  close(text: string, workspace: string): string;
  open(sealed: string, workspace: string): string;
} {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'slack installations', 32));
  return {
    close(text, workspace) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(workspace));
      const data = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return ['v1', ...[nonce, cipher.getAuthTag(), data].map((part) => part.toString('base64url'))].join('.');
    },
    open(sealed, workspace) {
      const [, nonce = '', tag = '', data = ''] = sealed.split('.');
      const bytes = (part: string) => Buffer.from(part, 'base64url');
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, bytes(nonce), { authTagLength: 16 })
          .setAAD(Buffer.from(workspace))
          .setAuthTag(bytes(tag));
        return Buffer.concat([decipher.update(bytes(data)), decipher.final()]).toString('utf8');
      } catch (cause) {
        const message = `The token of workspace ${workspace} cannot be read: was ASSAY_SECRET_KEY changed? The workspace has to install again`;
        throw new PlatformError('slack', { tag: 'unauthorised' }, { message, cause });
      }
    },
  };
}
