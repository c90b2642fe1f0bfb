/** How events come in: over a socket that we open (SLACK_APP_TOKEN), or by HTTP (SLACK_SIGNING_SECRET). */
import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  type App,
  HTTPReceiver,
  type HTTPReceiverOptions,
  type Receiver,
  type ReceiverEvent,
  SocketModeReceiver,
} from '@slack/bolt';
import type { Log } from '#config';
import { pause, within } from '../lanes.ts';
import { refusedAs } from '../parts.ts';
import type { Setup } from '../platform.ts';
import { faultOf } from './faults.ts';
import type { Tuning } from './tuning.ts';

/** One way in, for Bolt's App, and what the platform does with it. */
export interface Door {
  readonly receiver: Receiver;
  /** Resolves when events come in, or after a while where Slack does not answer (it goes on trying). */
  open(): Promise<void>;
  http(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  close(): Promise<void>;
}
export interface DoorSetting {
  readonly setup: Setup;
  readonly tuning: Tuning;
  readonly options: { readonly logger: HTTPReceiverOptions['logger']; readonly clientOptions: object };
  /** Installation in many workspaces, where it is configured. */
  readonly oauth: Partial<HTTPReceiverOptions>;
}

/** Where Slack sends to: one address for events, commands and buttons (manifest.yaml names it). */
const ENDPOINT = '/slack/events';
const INSTALL = ['/slack/install', '/slack/oauth_redirect'];
const WINDOW_SECONDS = 300;
const START_WITHIN = 10_000;
const LONGEST_WAIT = 30_000;

export const openDoor = (setting: DoorSetting): Door =>
  setting.setup.config.slackAppToken ? socketDoor(setting) : httpDoor(setting);

/**
 * Lets Bolt see an event only after a wrapper of ours: Slack is told that it arrived as soon as it was acted upon, or after a moment –
 * Bolt itself would look up the authorisation first, and that may wait for a database.
 */
function ackFirst(receiver: Receiver, tuning: Tuning, log: Log): Receiver {
  const init = receiver.init.bind(receiver);
  receiver.init = (app: App) => {
    const front = {
      processEvent: async (event: ReceiverEvent) => {
        const work = app.processEvent({ ...event, ack: async () => undefined });
        work.catch((error) => log.error({ err: error }, 'an event from Slack was not handled'));
        await within(tuning.ackWithin, work);
        await event.ack();
      },
    };
    init(front as unknown as App);
  };
  return receiver;
}

function httpDoor({ setup, tuning, options, oauth }: DoorSetting): Door {
  const receiver = new HTTPReceiver({
    signingSecret: setup.config.slackSigningSecret ?? '',
    endpoints: [ENDPOINT],
    ...(options.logger ? { logger: options.logger } : {}),
    ...oauth,
    installerOptions: { clientOptions: options.clientOptions, ...oauth.installerOptions },
  });
  return {
    receiver: ackFirst(receiver, tuning, setup.log),
    open: async () => undefined,
    async http(request, response) {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname;
      const ours =
        (path === ENDPOINT && request.method === 'POST') ||
        (INSTALL.includes(path) && request.method === 'GET' && receiver.installer !== undefined);
      if (!ours) return false;
      // Bolt checks the signature in constant time and refuses what is older than five minutes; from the future it takes anything.
      const ahead = Number(request.headers['x-slack-request-timestamp'] ?? 0) - Date.now() / 1000;
      if (path === ENDPOINT && !(ahead < WINDOW_SECONDS)) response.writeHead(401).end();
      else receiver.requestListener(request, response);
      return true;
    },
    close: async () => undefined,
  };
}

/**
 * Keeps one socket open. Bolt's own reconnecting is off: it gives up on a broken network with a rejection that nobody handles, and
 * waits 5 to 12 s whenever Slack renews a connection.
 */
function socketDoor({ setup, tuning, options }: DoorSetting): Door {
  const { config, log } = setup;
  const receiver = new SocketModeReceiver({
    appToken: config.slackAppToken ?? '',
    autoReconnectEnabled: false,
    clientPingTimeout: tuning.pongWithin,
    serverPingTimeout: tuning.pingWithin,
    ...(options.logger ? { logger: options.logger } : {}),
    installerOptions: { clientOptions: options.clientOptions },
  });
  const { client } = receiver;
  const stop = new AbortController();
  let loop: Promise<void> = Promise.resolve();
  client.on('ws_message', (data: unknown) => {
    if (typeof data === 'string' && data.includes('"disconnect"')) void hangUp(client, tuning);
  });
  return {
    receiver: ackFirst(receiver, tuning, setup.log),
    async open() {
      const first = new Promise<void>((opened, refused) => {
        loop = keepOpen({ client, tuning, stop: stop.signal, opened, refused, log });
      });
      await Promise.race([first, pause(START_WITHIN, stop.signal)]);
    },
    http: async () => false,
    async close() {
      stop.abort();
      await hangUp(client, tuning);
      await loop;
    },
  };
}

interface Socket {
  readonly client: SocketModeReceiver['client'];
  readonly tuning: Tuning;
  readonly stop: AbortSignal;
  readonly log: Log;
  opened(): void;
  refused(error: Error): void;
}

/** Opens a socket, waits until it is gone, opens the next. Ends when told to stop; a refused token is tried again, seldom. */
async function keepOpen(socket: Socket): Promise<void> {
  const { client, tuning, stop, log } = socket;
  let wait = 0;
  while (!stop.aborted) {
    const end = untilGone(client);
    try {
      await hello(socket);
      socket.opened();
      const since = Date.now();
      await end.gone;
      wait = Date.now() - since < tuning.backoff ? tuning.backoff : 0;
    } catch (error) {
      const fault = faultOf(error, 'apps.connections.open');
      if (stop.aborted) break;
      wait = refusedAs(fault, 'unauthorised')
        ? LONGEST_WAIT
        : Math.min(Math.max(wait * 2, tuning.backoff), LONGEST_WAIT);
      log.warn({ err: fault, wait }, 'the socket to Slack could not be opened');
      if (refusedAs(fault, 'unauthorised')) socket.refused(fault);
      await hangUp(client, tuning);
    } finally {
      end.forget();
    }
    await pause(wait, stop);
  }
}

async function hello({ client, tuning, stop }: Socket): Promise<void> {
  const cancel = new AbortController();
  const late = pause(tuning.helloWithin, AbortSignal.any([stop, cancel.signal])).then(() => 'late' as const);
  try {
    if ((await Promise.race([client.start(), late])) === 'late') throw new Error('Slack said no hello in time');
  } finally {
    cancel.abort();
  }
}

/** Asks the other side to close and does not wait long: Slack leaves the line open after that. A second call cuts it. */
async function hangUp(client: Socket['client'], tuning: Tuning): Promise<void> {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const end = untilGone(client);
    client.disconnect().catch(() => undefined);
    await within(tuning.closeWithin, end.gone);
    end.forget();
    if (client.websocket?.readyState === undefined) return;
  }
}

function untilGone(client: Socket['client']): { gone: Promise<void>; forget(): void } {
  let forget = (): void => undefined;
  const gone = new Promise<void>((resolve) => {
    const done = () => resolve();
    client.once('disconnected', done);
    forget = () => void client.off('disconnected', done);
  });
  return { gone, forget };
}
