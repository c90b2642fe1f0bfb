import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Address, Inbound, Platform } from '../../bot/platform.ts';
import { openSlack } from '../../bot/slack/app.ts';
import { ears, line, message, setup, text, until } from '../support/platforms.ts';
import { SlackDouble } from '../support/slack.ts';
import { type Channel, links, seen } from '../support/slackWorld.ts';
import { slackStage } from '../support/stages.ts';

const QUICK = { callTimeout: 5000, helloWithin: 400, closeWithin: 200, backoff: 50, limits: { chatEvery: 20 } };
let server: SlackDouble;
let platform: Platform;
let desk: Channel;
let dm: Channel;
const to = (channel: Channel): Address => ({ platform: 'slack', chat: channel.id, kind: 'channel' });
const env = () => ({ SLACK_BOT_TOKEN: server.botToken, SLACK_APP_TOKEN: server.appToken, SLACK_API_ROOT: server.url });
async function listen(act?: (event: Inbound) => Promise<void>): Promise<Inbound[]> {
  const { heard, ...start } = ears(act);
  await platform.start(start);
  return heard;
}

beforeEach(async () => {
  server = await SlackDouble.open();
  platform = openSlack(setup(env()), QUICK);
  desk = server.people.channel('C1DESK');
  dm = server.people.channel('D1DANA');
});
afterEach(async () => {
  await platform.close();
  await server.close();
  expect(server.invalid).toEqual([]);
  expect(server.rung).toEqual([]);
});

describe('what is for the bot', () => {
  it.each([
    ['', 'command help ""'],
    ['deals', 'command deals ""'],
    ['/subscribe  Вольфрам + kz', 'command subscribe "Вольфрам + kz"'],
    ['تنگستن', 'command تنگستن ""'],
  ])('/assay %s', async (said, expected) => {
    const heard = await listen();
    await server.people.command(desk, said);
    expect(heard.map(told)).toEqual([expected]);
  });
  it.each([
    ['subscribe tungsten', 'command subscribe "tungsten"'],
    ['', 'command help ""'],
    [
      'what is new about <https://example.org/a|this> & that?',
      'text "what is new about <https://example.org/a|this> & that?"',
    ],
  ])('a mention: %s', async (said, expected) => {
    const heard = await listen();
    await server.people.mention(desk, said);
    expect(heard.map(told)).toEqual([expected]);
  });
  it('links, people and channels in a message are read as written', async () => {
    const heard = await listen();
    await server.people.event({
      type: 'message',
      channel_type: 'im',
      channel: dm.id,
      user: 'U1DANA',
      ts: '9.1',
      text: 'see <https://example.org/a?b=1&amp;c=2|this>, <@U2RUSTAM>, <#C1DESK|desk> &lt;b&gt;',
    });
    expect(heard.map(told)).toEqual(['text "see https://example.org/a?b=1&c=2, @U2RUSTAM, #desk <b>"']);
  });
  it.each([
    ['its own words', { user: 'U0ASSAY' }],
    ['another bot', { bot_id: 'B9' }],
    ['an edit', { subtype: 'message_changed' }],
    ['a channel that it only sits in', { channel_type: 'channel' }],
  ])('not: %s', async (_, more) => {
    const heard = await listen();
    await server.people.event({
      type: 'message',
      channel_type: 'im',
      channel: dm.id,
      user: 'U1DANA',
      ts: '9.1',
      text: 'deals',
      ...more,
    });
    expect(heard).toEqual([]);
  });
  it('in a thread the answer stays in the thread', async () => {
    const first = await platform.send(to(desk), line('The story'));
    await listen(async (event) => void (await event.reply(line('here'))));
    await server.people.mention(desk, 'deals', { thread: first.ids[0]! });
    await until(() => server.people.sees(desk).length === 2, 'the answer');
    expect(server.people.sees(desk)[1]).toMatchObject({ thread: first.ids[0] });
  });
  it('being let in, put out, archived and moved', async () => {
    const heard = await listen();
    const bot = server.world.bot.user;
    await server.people.event({ type: 'member_joined_channel', user: bot, channel: 'C1DESK', inviter: 'U1DANA' });
    await server.people.event({ type: 'member_joined_channel', user: 'U1DANA', channel: 'C1DESK' });
    await server.people.event({ type: 'channel_left', channel: 'C1DESK', actor_id: 'U1DANA' });
    await server.people.event({ type: 'channel_archive', channel: 'C1DESK', user: 'U1DANA' });
    await server.people.event({
      type: 'channel_id_changed',
      old_channel_id: 'C1DESK',
      new_channel_id: 'C9NEW',
      event_ts: '1.1',
    });
    expect(heard.map((event) => event.kind)).toEqual(['joined', 'left', 'left', 'migrated']);
    expect(heard[3]).toMatchObject({ to: 'C9NEW', address: { chat: 'C1DESK' } });
  });
  it('App Home is one card', async () => {
    const home = {
      id: 'home',
      title: 'Home',
      message: message([{ kind: 'heading', runs: text('Your topics') }], {
        buttons: [[{ label: 'Add', command: 'topics' }]],
      }),
    };
    await listen(async (event) => void (event.kind === 'inline' && (await event.answer([home]))));
    await server.people.event({ type: 'app_home_opened', user: 'U1DANA', channel: 'D1DANA', tab: 'home' });
    await until(() => server.world.homes.has('U1DANA'), 'the view');
    expect(seen({ text: '', blocks: server.world.homes.get('U1DANA')?.blocks as [] })).toBe('Your topics\n[Add]');
  });
  it('"Check against the ledger" is the command check with the message', async () => {
    const heard = await listen();
    await server.people.shortcut(desk, 'Cove Kaz takes 70 % & more');
    expect(heard.map(told)).toEqual(['command check "Cove Kaz takes 70 % & more"']);
  });
  it.each([
    ['an administrator of the workspace', 'U1DANA', true],
    ['who made the channel', 'U2RUSTAM', true],
    ['anybody else', 'U3GUEST', false],
  ])('administers: %s', async (_, user, expected) => {
    server.world.users.set('U3GUEST', { id: 'U3GUEST', name: 'guest', admin: false });
    const heard = await listen();
    await server.people.command(desk, 'deals', { user });
    expect(await heard[0]?.administers()).toBe(expected);
  });
  it('where the bot is no member a command is answered all the same', async () => {
    const other = server.people.channel('C2OTHER', { member: false });
    await listen(async (event) => void (await event.reply(line('the deals'))));
    await server.people.command(other, 'deals');
    await until(() => server.people.sees(other).length === 1, 'the answer');
    expect(server.people.reads(other, 'U2RUSTAM')).toEqual(['the deals']);
  });
  it('what is for one person only that person sees', async () => {
    await listen(async (event) => void (await event.reply(line('only you', { personal: true }))));
    await server.people.command(desk, 'help');
    await until(() => server.people.sees(desk).length === 1, 'the answer');
    expect([server.people.reads(desk, 'U1DANA'), server.people.reads(desk, 'U2RUSTAM')]).toEqual([['only you'], []]);
  });
});

describe('the socket', () => {
  it('is renewed when Slack asks for it, without losing what comes after', async () => {
    const heard = await listen();
    server.refresh();
    await until(() => server.opened === 2 && server.sockets.length === 1, 'the second socket');
    await server.people.command(desk, 'deals');
    expect(heard).toHaveLength(1);
  });
  it('comes back when it was cut', async () => {
    const heard = await listen();
    for (let i = 2; i <= 4; i += 1) {
      server.refresh(false);
      await until(() => server.opened === i && server.sockets.length === 1, `socket ${i}`);
    }
    await server.people.command(desk, 'deals');
    expect(heard).toHaveLength(1);
  });
  it('is opened anew when nobody says hello', async () => {
    server.mute = 2;
    const heard = await listen();
    expect(server.opened).toBe(3);
    await server.people.command(desk, 'deals');
    expect(heard).toHaveLength(1);
  });
  it('comes back after Slack could not be reached, and the process lives', async () => {
    const heard = await listen();
    for (const fault of [{ status: 503 }, { lose: true as const }, { error: 'internal_error' }, { retryAfter: 1 }])
      server.fault({ method: 'apps.connections.open', ...fault });
    server.refresh(false);
    await until(() => server.opened === 2 && server.sockets.length === 1, 'the second socket');
    await server.people.command(desk, 'deals');
    expect(heard).toHaveLength(1);
  });
  it('is gone after close', async () => {
    await listen();
    await platform.close();
    await until(() => server.sockets.length === 0, 'no socket');
  });
});

describe('HTTP', () => {
  const request = async (wrong: { now?: number; secret?: string }) => {
    const stage = await slackStage('http');
    const { heard, ...start } = ears();
    await stage.platform.start(start);
    const { status } = await stage.slack!.people.http('slash_commands', slash, wrong);
    await stage.close();
    return [status, heard.length];
  };
  const slash = {
    command: '/assay',
    text: 'deals',
    channel_id: 'C1DESK',
    user_id: 'U1DANA',
    user_name: 'dana',
    team_id: 'T0TEAM',
    trigger_id: 't1',
    response_url: 'http://127.0.0.1:9/',
  };
  const now = Math.floor(Date.now() / 1000);
  it('hears what is signed', async () => expect(await request({})).toEqual([200, 1]));
  it('is deaf to a wrong signature', async () =>
    expect(await request({ secret: 'c0ffeec0ffeec0ffeec0ffeec0ffee01' })).toEqual([401, 0]));
  it('is deaf to what is older than five minutes', async () =>
    expect(await request({ now: now - 301 })).toEqual([401, 0]));
  it('is deaf to what comes from the future', async () => expect(await request({ now: now + 400 })).toEqual([401, 0]));
  it('is deaf to a time that is none', async () => expect(await request({ now: Number.NaN })).toEqual([401, 0]));
  it("answers Slack's question whether the address is ours", async () => {
    const stage = await slackStage('http');
    await stage.platform.start(ears());
    expect(await stage.slack!.people.http('events_api', { type: 'url_verification', challenge: 'xyz' })).toMatchObject({
      status: 200,
    });
    await stage.close();
  });
});

describe('what goes out', () => {
  it.each([
    ['is_archived', 'gone'],
    ['not_in_channel', 'gone'],
    ['channel_not_found', 'gone'],
    ['token_revoked', 'unauthorised'],
    ['account_inactive', 'unauthorised'],
    ['missing_scope', 'unauthorised'],
    ['ratelimited', 'limited'],
    ['fatal_error', 'transient'],
    ['service_unavailable', 'transient'],
  ])('%s: %s', async (error, tag) => {
    server.fault({ method: 'chat.postMessage', error });
    await expect(platform.send(to(desk), line('x'))).rejects.toMatchObject({ fault: { tag } });
    expect(server.of('chat.postMessage')).toHaveLength(1);
  });
  it('links lead where they say, and only to the web', async () => {
    const url = 'https://example.org/a?b=1&c=<2>|3';
    await platform.send(
      to(desk),
      message([
        { kind: 'note', runs: text('by ', { text: 'a|b *c* <d>', url }) },
        { kind: 'line', runs: text({ text: 'x', url }) },
      ]),
    );
    expect(links(server.people.sees(desk)[0]?.blocks)).toEqual(['https://example.org/a?b=1&amp;c=%3C2%3E%7C3', url]);
    expect(server.people.reads(desk)[0]?.replaceAll('\u2060', '')).toBe('by  a¦b *c* <d>\nx');
  });
  it('the line for notifications holds every word, escaped', async () => {
    await platform.send(
      to(desk),
      message([
        { kind: 'heading', runs: text('A <!channel> & B') },
        { kind: 'quote', runs: text('@here'), direction: 'ltr', language: 'en' },
      ]),
    );
    expect(server.people.sees(desk)[0]?.text).toBe('A &lt;!channel&gt; &amp; B\n❝ @\u2060here ❞');
  });
  it('files stand in the thread of their message', async () => {
    const sent = await platform.send(to(desk), {
      ...line('Export'),
      files: [{ name: 'deals.csv', mime: 'text/csv', data: Buffer.from('a,b\n') }],
    });
    expect(server.world.files).toMatchObject([{ name: 'deals.csv', channel: 'C1DESK', thread: sent.ids[0] }]);
  });
});

const told = (event: Inbound | undefined): string =>
  event?.kind === 'command'
    ? `command ${event.name} "${event.text}"`
    : event?.kind === 'text'
      ? `text "${event.text}"`
      : String(event?.kind);
