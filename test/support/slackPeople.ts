/** The people on the other side of Slack: what they type and press becomes payloads, over the socket or as signed HTTP. */
import { createHmac } from 'node:crypto';
import type { Ack, SlackDouble } from './slack.ts';
import { type Channel, nextTs, type Posted, seen } from './slackWorld.ts';

export interface Said {
  readonly user?: string;
  /** Deliver the same thing so many times. */
  readonly times?: number;
  readonly thread?: string;
  readonly team?: string;
}
type Kind = 'events_api' | 'slash_commands' | 'interactive';

type Button = Record<string, unknown> & { readonly text?: { readonly text: string } };
/** As Slack sends what people type. */
const typed = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export class SlackPeople {
  readonly #slack: SlackDouble;
  /** Set for HTTP mode: where the app listens. */
  requestUrl: string | undefined;
  #count = 0;
  constructor(slack: SlackDouble) {
    this.#slack = slack;
  }

  channel(id: string, more: Partial<Channel> = {}): Channel {
    const channel = {
      id,
      name: id.toLowerCase(),
      member: true,
      archived: false,
      hidden: id.startsWith('D'),
      creator: 'U2RUSTAM',
      ...more,
    };
    this.#slack.world.channels.set(id, channel);
    return channel;
  }

  /** `/assay text`. */
  command(channel: Channel, text: string, said: Said = {}): Promise<Ack[]> {
    const user = said.user ?? 'U1DANA';
    return this.#send('slash_commands', said.times, {
      token: 'legacy',
      team_id: said.team ?? this.#slack.world.team.id,
      team_domain: 'newsroom',
      channel_id: channel.id,
      channel_name: channel.name,
      user_id: user,
      user_name: this.#slack.world.users.get(user)?.name ?? user,
      command: '/assay',
      text,
      api_app_id: 'A0',
      is_enterprise_install: 'false',
      response_url: this.#responseUrl(channel, user),
      trigger_id: this.#trigger(),
    });
  }
  /** Words in the bot's own conversation. */
  dm(channel: Channel, text: string, said: Said = {}): Promise<Ack[]> {
    const user = said.user ?? 'U1DANA';
    return this.event(
      {
        type: 'message',
        channel_type: 'im',
        channel: channel.id,
        user,
        text: typed(text),
        ts: nextTs(this.#slack.world),
      },
      said,
    );
  }
  mention(channel: Channel, text: string, said: Said = {}): Promise<Ack[]> {
    const words = `<@${this.#slack.world.bot.user}> ${typed(text)}`;
    const thread = said.thread ? { thread_ts: said.thread } : {};
    return this.event(
      {
        type: 'app_mention',
        channel: channel.id,
        user: said.user ?? 'U1DANA',
        text: words,
        ts: nextTs(this.#slack.world),
        ...thread,
      },
      said,
    );
  }
  event(event: Record<string, unknown>, said: Said = {}): Promise<Ack[]> {
    const team = said.team ?? this.#slack.world.team.id;
    const authorizations = [
      {
        enterprise_id: null,
        team_id: team,
        user_id: this.#slack.world.bot.user,
        is_bot: true,
        is_enterprise_install: false,
      },
    ];
    const body = {
      token: 'legacy',
      team_id: team,
      api_app_id: 'A0',
      type: 'event_callback',
      event_id: this.#id('Ev'),
      event_time: 1,
      authorizations,
      event,
    };
    return this.#send('events_api', said.times, body);
  }
  /** Presses a button by its label on the last message of the channel that has it. */
  press(channel: Channel, label: string, said: Said = {}): Promise<Ack[]> {
    const user = said.user ?? 'U1DANA';
    const buttons = (m: Posted) =>
      m.blocks.filter((b) => b.type === 'actions').flatMap((b) => b.elements as Record<string, { text: string }>[]);
    const message = this.#slack.world.messages.findLast(
      (m) => m.channel === channel.id && buttons(m).some((b) => b.text?.text.includes(label)),
    );
    const button = message && buttons(message).find((b) => b.text?.text.includes(label));
    if (!message || !button) throw new Error(`no button "${label}" in ${channel.id}`);
    return this.#send('interactive', said.times, {
      type: 'block_actions',
      team: { id: said.team ?? this.#slack.world.team.id, domain: 'newsroom' },
      user: { id: user, username: this.#name(user), team_id: this.#slack.world.team.id },
      api_app_id: 'A0',
      token: 'legacy',
      trigger_id: this.#trigger(),
      channel: { id: channel.id, name: channel.name },
      container: { type: 'message', message_ts: message.ts, channel_id: channel.id },
      message: {
        type: 'message',
        ts: message.ts,
        text: message.text,
        ...(message.thread ? { thread_ts: message.thread } : {}),
      },
      response_url: this.#responseUrl(channel, user),
      actions: [{ ...button, block_id: 'b', action_ts: this.#id('1.') }],
    });
  }
  /** Presses a button of App Home by its label. */
  pressHome(label: string, said: Said = {}): Promise<Ack[]> {
    const user = said.user ?? 'U1DANA';
    const view = this.#slack.world.homes.get(user) as { blocks?: Record<string, unknown>[] } | undefined;
    const all = (view?.blocks ?? []).flatMap((b) => (b.type === 'actions' ? (b.elements as Button[]) : []));
    const button = all.find((b) => b.text?.text.includes(label));
    if (!button) throw new Error(`no button "${label}" in the home of ${user}`);
    return this.#send('interactive', said.times, {
      type: 'block_actions',
      team: { id: said.team ?? this.#slack.world.team.id, domain: 'newsroom' },
      user: { id: user, username: this.#name(user), team_id: this.#slack.world.team.id },
      api_app_id: 'A0',
      token: 'legacy',
      trigger_id: this.#trigger(),
      container: { type: 'view', view_id: 'V0' },
      view: { id: 'V0', type: 'home' },
      actions: [{ ...button, block_id: 'b', action_ts: this.#id('1.') }],
    });
  }
  /** Sends the last window that was opened, with these values in place of what stands in it: lists are picked, texts written. */
  submit(values: Readonly<Record<string, readonly string[] | string>>, said: Said = {}): Promise<Ack[]> {
    const user = said.user ?? 'U1DANA';
    const modal = this.#slack.world.modals.at(-1);
    if (!modal) throw new Error('no window was opened');
    const fields = modal.view.blocks as { block_id: string; element: Record<string, unknown> }[];
    const state = Object.fromEntries(
      fields.map(({ block_id: id, element }) => {
        const given = values[id];
        const options = (element.options ?? []) as { value: string }[];
        const picked = Array.isArray(given) ? options.filter((o) => given.includes(o.value)) : element.initial_options;
        const action =
          element.type === 'plain_text_input'
            ? { type: element.type, value: given ?? null }
            : { type: element.type, selected_options: picked ?? [] };
        return [id, { [String(element.action_id)]: action }];
      }),
    );
    return this.#send('interactive', said.times, {
      type: 'view_submission',
      team: { id: said.team ?? this.#slack.world.team.id, domain: 'newsroom' },
      user: { id: user, username: this.#name(user), name: this.#name(user) },
      api_app_id: 'A0',
      token: 'legacy',
      trigger_id: this.#trigger(),
      view: { ...modal.view, id: modal.id, hash: '1.1', state: { values: state } },
      response_urls: [],
    });
  }
  /** "Check against the ledger" in the menu of somebody's message. */
  shortcut(channel: Channel, text: string, said: Said = {}): Promise<Ack[]> {
    const user = said.user ?? 'U1DANA';
    return this.#send('interactive', said.times, {
      type: 'message_action',
      callback_id: 'check',
      token: 'legacy',
      team: { id: this.#slack.world.team.id, domain: 'newsroom' },
      user: { id: user, name: this.#name(user) },
      channel: { id: channel.id, name: channel.name },
      message: { type: 'message', user: 'U2RUSTAM', ts: nextTs(this.#slack.world), text: typed(text) },
      message_ts: '1',
      trigger_id: this.#trigger(),
      response_url: this.#responseUrl(channel, user),
      is_enterprise_install: false,
      enterprise: null,
    });
  }

  /** What a person sees in a channel, oldest first; ephemeral messages only their own. */
  sees(channel: Channel | string, user = 'U1DANA'): Posted[] {
    const id = typeof channel === 'string' ? channel : channel.id;
    return this.#slack.world.messages.filter(
      (m) => m.channel === id && !m.deleted && (m.only === undefined || m.only === user),
    );
  }
  reads(channel: Channel | string, user?: string): string[] {
    return this.sees(channel, user).map(seen);
  }

  /** One signed request to the app, in Slack's form. `now` in seconds and `secret` may be wrong on purpose. */
  async http(
    kind: Kind,
    payload: Record<string, unknown>,
    wrong: { now?: number; secret?: string; retry?: number } = {},
  ): Promise<Ack> {
    const json = kind === 'events_api';
    const form = kind === 'interactive' ? { payload: JSON.stringify(payload) } : (payload as Record<string, string>);
    const body = json ? JSON.stringify(payload) : new URLSearchParams(form).toString();
    const now = String(wrong.now ?? Math.floor(Date.now() / 1000));
    const signature = createHmac('sha256', wrong.secret ?? this.#slack.signingSecret)
      .update(`v0:${now}:${body}`)
      .digest('hex');
    const headers = {
      'content-type': json ? 'application/json' : 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': now,
      'x-slack-signature': `v0=${signature}`,
      ...(wrong.retry ? { 'x-slack-retry-num': String(wrong.retry), 'x-slack-retry-reason': 'http_timeout' } : {}),
    };
    const start = performance.now();
    const response = await fetch(this.requestUrl ?? '', { method: 'POST', headers, body });
    const after = performance.now() - start;
    await response.arrayBuffer();
    return { after, status: response.status };
  }

  async #send(kind: Kind, times = 1, payload: Record<string, unknown> = {}): Promise<Ack[]> {
    const attempts = Array.from({ length: times }, (_, at) => at);
    return Promise.all(
      attempts.map((at) =>
        this.requestUrl ? this.http(kind, payload, { retry: at }) : this.#slack.envelope(kind, payload, at),
      ),
    );
  }
  #responseUrl(channel: Channel, person: string): string {
    const id = this.#id('R');
    this.#slack.world.answers.set(id, { channel: channel.id, person, used: 0 });
    return `${this.#slack.origin}/response/${id}`;
  }
  #name(user: string): string {
    return this.#slack.world.users.get(user)?.name ?? user;
  }
  #trigger(): string {
    const id = this.#id('trigger');
    this.#slack.world.triggers.set(id, true);
    return id;
  }
  #id(prefix: string): string {
    this.#count += 1;
    return `${prefix}${this.#count}`;
  }
}
