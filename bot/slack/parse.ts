/** From Slack's payloads to the bot's events. */
import type { Address, Form, Inbound, InlineCard, Message, Person, Sent } from '../platform.ts';
import { valuesOf } from './form.ts';

/** What listening needs of the platform. Every function throws {@link PlatformError} only. */
export interface Hands {
  readonly me: { readonly user: string };
  /** Names that a person may write without "/assay" where they speak to the bot. */
  readonly commands: ReadonlySet<string>;
  /** Set where the app is installed in several workspaces: then addresses name theirs. */
  readonly several: boolean;
  send(address: Address, message: Message, options?: { under?: string; answer?: Answer }): Promise<Sent | undefined>;
  edit(sent: Sent, message: Message): Promise<unknown>;
  publish(address: Address, person: string, card: InlineCard | undefined): Promise<void>;
  administers(address: Address, person: string): Promise<boolean>;
  /** Opens a modal; `trigger` is good for three seconds. */
  open(address: Address, trigger: string, form: Form): Promise<void>;
}
/** Where Slack takes an answer without the bot being in the channel, and for one person's eyes: the payload's response_url. */
export interface Answer {
  readonly url: string;
  readonly person: string;
}

/** The fields of Slack's payloads that are read; all others are left alone. */
export interface Body {
  readonly type?: string;
  readonly event_id?: string;
  readonly team_id?: string;
  readonly trigger_id?: string;
  readonly response_url?: string;
  readonly callback_id?: string;
  readonly event?: Event;
  readonly command?: string;
  readonly text?: string;
  readonly user_id?: string;
  readonly user_name?: string;
  readonly channel_id?: string;
  readonly channel_name?: string;
  readonly team?: { readonly id: string } | null;
  readonly user?: { readonly id: string; readonly name?: string; readonly username?: string };
  readonly channel?: { readonly id: string; readonly name?: string };
  readonly message?: {
    readonly ts: string;
    readonly thread_ts?: string;
    readonly text?: string;
    readonly user?: string;
  };
  /** A modal that was sent. `private_metadata` is the form's command. */
  readonly view?: {
    readonly id?: string;
    readonly hash?: string;
    readonly private_metadata?: string;
    readonly state?: unknown;
  };
  readonly actions?: readonly { readonly action_id: string; readonly value?: string; readonly action_ts?: string }[];
}
interface Event {
  readonly type: string;
  readonly subtype?: string;
  readonly user?: string;
  readonly bot_id?: string;
  readonly inviter?: string;
  readonly channel?: string;
  readonly channel_type?: string;
  readonly text?: string;
  readonly ts?: string;
  readonly thread_ts?: string;
  readonly tab?: string;
  readonly old_channel_id?: string;
  readonly new_channel_id?: string;
}

/** The event in a payload, or undefined where it is not for us. */
export function parse(body: Body, hands: Hands): Inbound | undefined {
  if (body.event) return parseEvent(body, body.event, hands);
  if (body.command) return parseCommand(body, hands);
  if (body.type === 'block_actions') return parsePress(body, hands);
  if (body.type === 'message_action') return parseShortcut(body, hands);
  if (body.type === 'view_submission') return parseForm(body, hands);
  return undefined;
}

interface Place {
  readonly id: string;
  readonly chat: string;
  readonly team?: string;
  readonly person: string;
  readonly name?: string;
  readonly title?: string;
  readonly under?: string;
  readonly answer?: Answer;
  readonly trigger?: string | undefined;
  readonly about?: Person | undefined;
}
/** Channels are where people talk, as groups elsewhere; a person's id stands for the conversation with them. */
const kindOf = (chat: string): Address['kind'] => (/^[DUW]/.test(chat) ? 'private' : 'group');

function eventAt(place: Place, hands: Hands) {
  const workspace = hands.several && place.team ? { workspace: place.team } : {};
  const address: Address = { platform: 'slack', chat: place.chat, kind: kindOf(place.chat), ...workspace };
  const how = { ...(place.under ? { under: place.under } : {}), ...(place.answer ? { answer: place.answer } : {}) };
  return {
    id: place.id,
    address,
    ...(place.title ? { title: place.title } : {}),
    person: { id: place.person, name: place.name ?? place.person },
    ...(place.about ? { about: place.about } : {}),
    administers: async (where: Address = address) =>
      where.kind === 'private' ? where.chat === address.chat : hands.administers(where, place.person),
    ...(place.trigger ? { open: (form: Form) => hands.open(address, place.trigger!, form) } : {}),
    reply: (message: Message) => hands.send(address, message, how),
  };
}

function parseCommand(body: Body, hands: Hands): Inbound | undefined {
  const { channel_id: chat, user_id: person, trigger_id: id } = body;
  if (!chat || !person || !id) return undefined;
  const place: Place = {
    id,
    chat,
    person,
    trigger: id,
    about: mentionedIn(body.text ?? '', hands),
    ...(body.team_id ? { team: body.team_id } : {}),
    ...(body.user_name ? { name: body.user_name } : {}),
    ...(body.channel_name ? { title: body.channel_name } : {}),
    ...(body.response_url ? { answer: { url: body.response_url, person } } : {}),
  };
  const { name, text } = firstWord(unmark(body.text ?? ''));
  return { ...eventAt(place, hands), kind: 'command', name: name || 'help', text };
}

function parseEvent(body: Body, event: Event, hands: Hands): Inbound | undefined {
  if (event.type === 'channel_id_changed') return parseMoved(body, event, hands);
  const { channel: chat, user: person } = event;
  if (!chat) return undefined;
  const id = event.ts && event.text !== undefined ? `${chat}:${event.ts}` : (body.event_id ?? '');
  const common = {
    id,
    chat,
    person: person ?? 'unknown',
    about: mentionedIn(event.text ?? '', hands),
    ...(body.team_id ? { team: body.team_id } : {}),
  };
  const at = (more: Partial<Place> = {}) => eventAt({ ...common, ...more }, hands);
  switch (event.type) {
    case 'app_mention':
    case 'message':
      return parseWords(event, at(event.thread_ts ? { under: event.thread_ts } : {}), hands);
    case 'member_joined_channel':
      return person === hands.me.user ? { ...at({ person: event.inviter ?? 'unknown' }), kind: 'joined' } : undefined;
    case 'member_left_channel':
      return person === hands.me.user ? { ...at(), kind: 'left' } : undefined;
    case 'channel_left':
    case 'group_left':
    case 'channel_archive':
    case 'group_archive':
    case 'channel_deleted':
    case 'group_deleted':
      return { ...at(), kind: 'left' };
    case 'channel_unarchive':
    case 'group_unarchive':
      return { ...at(), kind: 'joined' };
    case 'app_home_opened': {
      if (event.tab !== 'home' || !person) return undefined;
      const home = at();
      return { ...home, kind: 'inline', query: '', answer: (cards) => hands.publish(home.address, person, cards[0]) };
    }
    default:
      return undefined;
  }
}

function parseMoved(body: Body, event: Event, hands: Hands): Inbound | undefined {
  if (!event.old_channel_id || !event.new_channel_id || !body.event_id) return undefined;
  const place = {
    id: body.event_id,
    chat: event.old_channel_id,
    person: 'slack',
    ...(body.team_id ? { team: body.team_id } : {}),
  };
  return { ...eventAt(place, hands), kind: 'migrated', to: event.new_channel_id };
}

/** Words to the bot: a mention, or a message in its own conversation. Its own words, edits and other bots are none. */
function parseWords(event: Event, at: ReturnType<typeof eventAt>, hands: Hands): Inbound | undefined {
  const mention = event.type === 'app_mention';
  const ours = mention || event.channel_type === 'im';
  if (!ours || event.bot_id || event.subtype || !event.user || event.user === hands.me.user) return undefined;
  const said = unmark((event.text ?? '').replace(`<@${hands.me.user}>`, ' ')).trim();
  const { name, text } = firstWord(said);
  if (said === '') return { ...at, kind: 'command', name: 'help', text: '' };
  if (hands.commands.has(name)) return { ...at, kind: 'command', name, text };
  return { ...at, kind: 'text', text: said };
}

function parsePress(body: Body, hands: Hands): Inbound | undefined {
  const { user, channel, message, trigger_id: id } = body;
  const pressed = body.actions?.[0];
  if (!user || !id || pressed?.value === undefined || !pressed.action_id.startsWith('do:')) return undefined;
  const chat = channel?.id ?? user.id;
  const place: Place = {
    id: pressed.action_ts ? `${user.id}:${pressed.action_ts}` : id,
    chat,
    person: user.id,
    trigger: id,
    ...(body.team ? { team: body.team.id } : {}),
    ...(user.username || user.name ? { name: user.username ?? user.name ?? '' } : {}),
    ...(channel?.name ? { title: channel.name } : {}),
    ...(message ? { under: message.thread_ts ?? message.ts } : {}),
    ...(body.response_url ? { answer: { url: body.response_url, person: user.id } } : {}),
  };
  const event = eventAt(place, hands);
  const sent: Sent | undefined = message && { address: event.address, ids: [message.ts] };
  return {
    ...event,
    kind: 'action',
    command: pressed.value,
    ...(sent ? { message: sent } : {}),
    update: async (next) => void (sent && (await hands.edit(sent, next))),
    toast: async (text) => {
      const words: Message = {
        language: 'en',
        direction: 'ltr',
        personal: true,
        blocks: [{ kind: 'line', runs: [{ text }] }],
      };
      if (text !== '') await event.reply(words);
    },
  };
}

/** Somebody named in marked-up text, other than the bot: `<@U1>`, `<@U1|dana>`. */
function mentionedIn(text: string, hands: Hands): Person | undefined {
  for (const [, id = '', label] of text.matchAll(/<@([UW][A-Z0-9]+)(?:\|([^<>]*))?>/g))
    if (id !== hands.me.user) return { id, name: label ?? id };
  return undefined;
}

/** A modal that was sent: answered in the conversation that it was opened from. */
function parseForm(body: Body, hands: Hands): Inbound | undefined {
  const { user, view, channel } = body;
  const [command = '', chat = channel?.id ?? user?.id ?? ''] = (view?.private_metadata ?? '').split('\n');
  if (!user || !view?.id || !command) return undefined;
  const place: Place = {
    id: `${view.id}:${view.hash ?? ''}`,
    chat,
    person: user.id,
    ...(body.team ? { team: body.team.id } : {}),
    ...(user.username || user.name ? { name: user.username ?? user.name ?? '' } : {}),
  };
  return { ...eventAt(place, hands), kind: 'form', command, values: valuesOf(view.state) };
}

/** "Check against the ledger" in a message's menu. */
function parseShortcut(body: Body, hands: Hands): Inbound | undefined {
  const { user, channel, message, trigger_id: id } = body;
  if (!user || !channel || !message?.text || !id || body.callback_id !== 'check') return undefined;
  const place: Place = {
    id,
    chat: channel.id,
    person: user.id,
    under: message.thread_ts ?? message.ts,
    ...(body.team ? { team: body.team.id } : {}),
    ...(body.response_url ? { answer: { url: body.response_url, person: user.id } } : {}),
  };
  return { ...eventAt(place, hands), kind: 'command', name: 'check', text: unmark(message.text) };
}

function firstWord(said: string): { name: string; text: string } {
  const [, word = '', rest = ''] = /^\/?(\S+)(?:\s+([\s\S]*))?$/u.exec(said.trim()) ?? [];
  return { name: word.toLowerCase(), text: rest.trim() };
}

/** Slack's marked-up text as people wrote it: `<url|label>`, `<@U1>`, `<#C1|name>`, `&amp;`. */
export function unmark(text: string): string {
  return text
    .replace(/<([@#!]?)([^<>|]*)(?:\|([^<>]*))?>/g, (...found) => {
      const [, sign, target, label] = found as [string, string, string, string | undefined];
      if (sign === '') return target.replace(/^mailto:/, '');
      return `${sign === '#' ? '#' : '@'}${label ?? target}`;
    })
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
