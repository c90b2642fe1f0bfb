/** Slack's Web API methods as the double carries them out, with Slack's own refusals. */
import { checkAgainst } from './schemas.ts';
import { type Channel, nextTs, type Posted, pings, type World } from './slackWorld.ts';

/** `{ok: false, error}`, with more fields. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly more: Record<string, unknown>;
  constructor(error: string, more: Record<string, unknown> = {}) {
    super(error);
    this.more = more;
  }
}
export type Payload = Readonly<Record<string, unknown>>;
export interface Context {
  readonly world: World;
  readonly url: string;
  /** Team of the token that the call came with. */
  readonly team: string;
  readonly token: string;
  /** What the schema or the rules refused. */
  readonly invalid: string[];
  readonly rung: string[];
}

const check = checkAgainst('slack/block-kit.schema.json', 'block-kit');
/** Measured by others at slack.com: https://github.com/slackapi/bolt-js/issues/2509 */
const BYTES_LIMIT = 13_200;

export const METHODS: Readonly<Record<string, (context: Context, payload: Payload) => Payload>> = {
  'auth.test': ({ world, team }) => ({
    url: 'https://newsroom.slack.com/',
    team: world.team.name,
    user: 'assay',
    team_id: team,
    user_id: world.bot.user,
    bot_id: world.bot.id,
  }),
  'chat.postMessage': (context, payload) => {
    const channel = open(context.world, payload);
    examine(context, payload, 'chat.postMessage');
    const thread = payload.thread_ts as string | undefined;
    if (
      thread !== undefined &&
      !context.world.messages.some((m) => m.channel === channel.id && m.ts === thread && !m.deleted)
    )
      throw new Refusal('thread_not_found');
    return result(post(context.world, { channel: channel.id, payload, thread }));
  },
  'chat.update': (context, payload) => {
    const message = standing(context.world, payload);
    examine(context, payload, 'chat.update');
    Object.assign(message, {
      text: String(payload.text ?? ''),
      blocks: payload.blocks ?? [],
      edits: message.edits + 1,
    });
    return result(message);
  },
  'chat.delete': ({ world }, payload) => {
    const message = standing(world, payload);
    message.deleted = true;
    return { channel: message.channel, ts: message.ts };
  },
  'conversations.info': ({ world }, payload) => {
    const channel = world.channels.get(String(payload.channel));
    if (!channel || (channel.hidden && !channel.member)) throw new Refusal('channel_not_found');
    return {
      channel: {
        id: channel.id,
        name: channel.name,
        creator: channel.creator,
        is_member: channel.member,
        is_archived: channel.archived,
      },
    };
  },
  'users.info': ({ world }, payload) => {
    const user = world.users.get(String(payload.user));
    if (!user) throw new Refusal('user_not_found');
    return { user: { id: user.id, name: user.name, is_admin: user.admin, is_owner: false } };
  },
  'conversations.open': ({ world }, payload) => {
    const id = `D${String(payload.users).slice(1)}`;
    if (!world.channels.has(id))
      world.channels.set(id, { id, name: 'directmessage', member: true, archived: false, hidden: true, creator: '' });
    return { channel: { id } };
  },
  'views.open': (context, payload) => {
    const { world } = context;
    const trigger = String(payload.trigger_id);
    if (!world.triggers.has(trigger)) throw new Refusal('expired_trigger_id');
    if (!world.triggers.get(trigger)) throw new Refusal('exchanged_trigger_id');
    world.triggers.set(trigger, false);
    const wrong = check('/definitions/ModalView', payload.view);
    if (wrong) return refuse(context, `views.open: ${wrong}`, 'invalid_arguments');
    const id = `V${world.modals.length + 1}`;
    world.modals.push({ id, view: payload.view as Record<string, unknown> });
    return { view: { id, ...(payload.view as object) } };
  },
  'views.publish': (context, payload) => {
    const wrong = check('/definitions/HomeView', payload.view);
    if (wrong) return refuse(context, `views.publish: ${wrong}`, 'invalid_arguments');
    context.world.homes.set(String(payload.user_id), payload.view as Record<string, unknown>);
    return { view: { id: 'V1', ...(payload.view as object) } };
  },
  'files.getUploadURLExternal': ({ world, url }, payload) => {
    if (!payload.filename || !(Number(payload.length) > 0)) throw new Refusal('invalid_arguments');
    const id = `F${world.uploads.size + 1}`;
    world.uploads.set(id, { name: String(payload.filename), length: Number(payload.length) });
    return { upload_url: `${url}/upload/${id}`, file_id: id };
  },
  'files.completeUploadExternal': ({ world }, payload) => {
    const files = (payload.files as { id: string }[]).map(({ id }) => {
      const upload = world.uploads.get(id);
      if (!upload || upload.bytes !== upload.length) throw new Refusal('file_not_found');
      if (payload.channel_id) open(world, { channel: payload.channel_id });
      world.files.push({
        name: upload.name,
        bytes: upload.bytes,
        channel: String(payload.channel_id ?? ''),
        thread: String(payload.thread_ts ?? ''),
      });
      return { id, title: upload.name };
    });
    return { files };
  },
};

function open(world: World, payload: Payload): Channel {
  // A person's id stands for the conversation with them.
  const id = String(payload.channel).replace(/^U/, 'D');
  const channel = world.channels.get(id);
  if (!channel || (channel.hidden && !channel.member)) throw new Refusal('channel_not_found');
  if (!channel.member) throw new Refusal('not_in_channel');
  if (channel.archived) throw new Refusal('is_archived');
  return channel;
}
function standing(world: World, payload: Payload): Posted {
  const message = world.messages.find((m) => m.channel === payload.channel && m.ts === payload.ts && !m.deleted);
  if (!message) throw new Refusal('message_not_found');
  return message;
}
export interface Post {
  readonly channel: string;
  readonly payload: Payload;
  readonly thread?: string | undefined;
  /** Ephemeral: for this person only. */
  readonly only?: string | undefined;
}
export function post(world: World, { channel, payload, thread, only }: Post): Posted {
  const message: Posted = {
    channel,
    ts: nextTs(world),
    text: String(payload.text ?? ''),
    blocks: (payload.blocks as Posted['blocks']) ?? [],
    ...(thread ? { thread } : {}),
    ...(only ? { only } : {}),
    edits: 0,
    deleted: false,
    at: performance.now(),
  };
  world.messages.push(message);
  return message;
}
const result = (message: Posted): Payload => ({
  channel: message.channel,
  ts: message.ts,
  message: { text: message.text, ts: message.ts, blocks: message.blocks },
});

/** The schema, then what the schema does not say but Slack does. */
export function examine(context: Context, payload: Payload, method: string): void {
  context.rung.push(...pings(payload));
  const { ts: _, ...rest } = payload;
  const shape = check('/definitions/ChatPostMessage', rest);
  if (shape)
    return void refuse(
      context,
      `${method}: ${shape} ${JSON.stringify(rest).slice(0, 600)}`,
      shape.includes('/blocks') ? 'invalid_blocks' : 'invalid_arguments',
    );
  const blocks = (payload.blocks as Record<string, unknown>[] | undefined) ?? [];
  if (!payload.text && blocks.length === 0) throw new Refusal('no_text');
  if (String(payload.text ?? '').length > 40_000) throw new Refusal('msg_too_long');
  if (Buffer.byteLength(JSON.stringify(blocks)) > BYTES_LIMIT)
    refuse(context, `${method}: ${Buffer.byteLength(JSON.stringify(blocks))} bytes of blocks`, 'msg_blocks_too_long');
  for (const wrong of oddities(blocks)) refuse(context, `${method}: ${wrong}`, 'invalid_blocks');
}

function* oddities(blocks: readonly Record<string, unknown>[]): Generator<string> {
  const ids = new Set<string>();
  for (const [at, block] of blocks.entries()) {
    for (const element of (block.elements as Record<string, unknown>[] | undefined) ?? []) {
      const id = element.action_id as string | undefined;
      if (id !== undefined && ids.has(id)) yield `action_id ${id} twice`;
      if (id !== undefined) ids.add(id);
      if (String(element.type).startsWith('rich_text_')) yield* emptyTexts(element, at);
      if (['plain_text', 'mrkdwn'].includes(String(element.type)) && element.text === '')
        yield `empty text in block ${at}`;
    }
    const text = (block.text as { text?: string } | undefined)?.text;
    if (block.text !== undefined && text === '') yield `empty text in block ${at}`;
  }
}
function* emptyTexts(element: Record<string, unknown>, at: number): Generator<string> {
  const inner = (element.elements as Record<string, unknown>[] | undefined) ?? [];
  if (inner.length === 0) yield `empty ${element.type} in block ${at}`;
  for (const e of inner) {
    if (e.type === 'text' && e.text === '') yield `empty text element in block ${at}`;
    if (e.type === 'link' && !/^https?:\/\//.test(String(e.url))) yield `link to ${e.url}`;
    if (e.type === 'rich_text_section') yield* emptyTexts(e, at);
  }
}
function refuse(context: Context, wrong: string, error: string): never {
  context.invalid.push(wrong);
  throw new Refusal(error, { response_metadata: { messages: [`[ERROR] ${wrong.slice(0, 200)}`] } });
}
