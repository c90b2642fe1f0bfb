import { App } from '@slack/bolt';
import type { Log } from '#config';
import { insist, type Lanes, openLanes, pause, within } from '../lanes.ts';
import { openOutbound, refusedAs } from '../parts.ts';
import type { Address, Message, Platform, Setup, Start } from '../platform.ts';
import { type Client, openClient, quiet } from './client.ts';
import { modalOf } from './form.ts';
import { type Installs, openInstalls } from './installs.ts';
import { type Door, openDoor } from './listen.ts';
import { type Body, type Hands, parse } from './parse.ts';
import { homeView } from './render.ts';
import { answerTo, editAll, type Job, sendAll } from './send.ts';
import { TUNING, type Tuning } from './tuning.ts';

/** So many events may be under way before the next wait. */
const MOST = 500;
/** A start that finds no Slack goes on in the background after so many ms, so that the other platforms do not wait. */
const START_WITHIN = 10_000;
const LONGEST_WAIT = 30_000;
/** What is under way at the end gets so many ms. */
const CLOSE_WITHIN = 5000;
/** Events after which a workspace's token opens nothing. */
const GONE = new Set(['app_uninstalled', 'tokens_revoked']);

/** Opens Slack; nothing is called before {@link Platform.start}. */
export function openSlack(setup: Setup, tuned: Partial<Tuning> = {}): Platform {
  const tuning = { ...TUNING, ...tuned };
  const installs = openInstalls(setup);
  const client = openClient(setup, tuning, installs);
  const door = openDoor({
    setup,
    tuning,
    options: { logger: client.options.logger, clientOptions: client.options },
    oauth: installs.oauth,
  });
  const lanes = openLanes(MOST, (error) => setup.log.error({ err: error }, 'an event from Slack was not handled'));
  const stop = new AbortController();
  const outbound = openOutbound(tuning.limits, {
    send: (out, options) => sendAll({ ...out, client, tuning }, options),
    edit: (out, sent) => editAll({ ...out, client, tuning }, sent),
  });
  const { send, edit } = outbound;
  return {
    name: 'slack',
    prefix: '/assay ',
    limits: tuning.limits,
    send,
    edit,
    http: (request, response) => door.http(request, response),
    async start(start) {
      outbound.keep(start.pace);
      const up = meet(client, installs, { tuning, stop: stop.signal, log: setup.log }).then((me) => {
        const jobFor = (address: Address, message: Message) => ({
          ...outbound.outgoing(address, message),
          client,
          tuning,
        });
        build({ client, installs, start, send, edit, jobFor, door, lanes, log: setup.log }, me);
        return door.open();
      });
      up.catch((error) => setup.log.error({ err: error }, 'Slack could not be started'));
      await Promise.race([up, pause(START_WITHIN, stop.signal)]);
    },
    async close() {
      stop.abort();
      await door.close();
      await within(CLOSE_WITHIN, lanes.idle());
      await outbound.done();
    },
  };
}

interface Me {
  readonly botId: string;
  readonly botUserId: string;
  readonly teamId?: string;
}

/** Learns who the bot is; keeps asking while there is no answer, gives up on a wrong token. Undefined where every workspace has its own. */
async function meet(
  client: Client,
  installs: Installs,
  how: { tuning: Tuning; stop: AbortSignal; log: Log },
): Promise<Me | undefined> {
  if (installs.several) return undefined;
  const me = await insist(() => client.call('auth.test', undefined, (api) => api.auth.test()), {
    first: how.tuning.backoff,
    longest: LONGEST_WAIT,
    stop: how.stop,
    final: (error) => refusedAs(error, 'unauthorised'),
    waiting: (error, wait) => how.log.warn({ err: error, wait }, 'Slack does not answer yet'),
  });
  return { botId: me.bot_id ?? '', botUserId: me.user_id ?? '', ...(me.team_id ? { teamId: me.team_id } : {}) };
}

/** Bolt's App behind the door: one listener, since every payload is parsed at one place. */
function build(limbs: Limbs & { door: Door; lanes: Lanes; log: Log }, me: Me | undefined): void {
  const { client, installs, start, door, lanes, log } = limbs;
  const app = new App({
    receiver: door.receiver,
    logger: quiet(log),
    convoStore: false,
    clientOptions: client.options,
    ...(me ? { authorize: async () => ({ ...me, botToken: await installs.token(undefined) }) } : {}),
  });
  app.error(async (error) => log.error({ err: error }, 'an event from Slack was not handled'));
  app.use(async ({ body, context }) => {
    const payload = body as Body;
    if (GONE.has(payload.event?.type ?? '') && payload.team_id) return installs.remove(payload.team_id);
    const event = parse(await placed(client, payload), handsOf(limbs, context.botUserId ?? ''));
    if (event) await lanes.run(event.address.chat, () => start.receive(event));
  });
}

/** App Home has no channel: what is pressed there is said in the conversation with its person. */
async function placed(client: Client, body: Body): Promise<Body> {
  if (body.type !== 'block_actions' || body.channel || !body.user) return body;
  const users = body.user.id;
  const { channel } = await client.call('conversations.open', body.team?.id, (api) =>
    api.conversations.open({ users }),
  );
  return channel?.id ? { ...body, channel: { id: channel.id } } : body;
}

interface Limbs {
  readonly client: Client;
  readonly installs: Installs;
  readonly start: Start;
  jobFor(address: Address, message: Message): Job;
  readonly send: Platform['send'];
  readonly edit: Platform['edit'];
}

function handsOf({ client, installs, start, send, edit, jobFor }: Limbs, user: string): Hands {
  return {
    me: { user },
    commands: new Set([...(start.menu.get('en') ?? [])].map((entry) => entry.name)),
    several: installs.several,
    edit,
    send: (address, message, { under, answer } = {}) =>
      answer
        ? answerTo(jobFor(address, message), answer, (a, m) => send(a, m, under ? { under } : {}))
        : send(address, message, under ? { under } : {}),
    publish: async (address, person, card) => {
      await client.call('views.publish', address.workspace, (api) =>
        api.views.publish({ user_id: person, view: homeView(card) }),
      );
    },
    open: async (address, trigger, form) => {
      await client.call('views.open', address.workspace, (api) =>
        api.views.open({ trigger_id: trigger, view: modalOf(form, address) }),
      );
    },
    administers: async (address, person) => {
      const { user: found } = await client.call('users.info', address.workspace, (api) =>
        api.users.info({ user: person }),
      );
      if (found?.is_admin || found?.is_owner) return true;
      const { channel } = await client.call('conversations.info', address.workspace, (api) =>
        api.conversations.info({ channel: address.chat }),
      );
      return channel?.creator === person;
    },
  };
}
