import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Address, Inbound, Platform } from '../../bot/platform.ts';
import { openTelegram } from '../../bot/telegram/app.ts';
import { ears, line, message, setup, text, told, until } from '../support/platforms.ts';
import { type Chat, TelegramDouble } from '../support/telegram.ts';
import { DANA, RUSTAM } from '../support/telegramPeople.ts';

const QUICK = {
  pollSeconds: 1,
  deafAfter: 300,
  callTimeout: 1500,
  backoff: 50,
  limits: { chatEvery: 20, groupPerMinute: 20, perSecond: 30 },
};
let server: TelegramDouble;
let platform: Platform;
let dm: Chat;
let group: Chat;
const to = (chat: Chat, more: Partial<Address> = {}): Address => ({
  platform: 'telegram',
  chat: String(chat.id),
  kind: 'group',
  ...more,
});
const env = () => ({ TELEGRAM_BOT_TOKEN: server.token, TELEGRAM_API_ROOT: server.url });
async function listen(act?: (event: Inbound) => Promise<void>): Promise<Inbound[]> {
  const { heard, ...start } = ears(act);
  await platform.start(start);
  return heard;
}

beforeEach(async () => {
  server = await TelegramDouble.open();
  platform = openTelegram(setup(env()), QUICK);
  dm = server.people.chat(1001);
  group = server.people.chat(-100200300, 'supergroup', { admins: [1001], topics: [5] });
});
afterEach(async () => {
  await platform.close();
  await server.close();
  expect(server.invalid).toEqual([]);
});

describe('what is for the bot', () => {
  it.each([
    ['/deals', 'command deals ""'],
    ['/deals@assay_bot Tungsten', 'command deals "Tungsten"'],
    ['/Deals@ASSAY_BOT  two  words', 'command deals "two  words"'],
    ['@assay_bot subscribe tungsten', 'command subscribe "tungsten"'],
    ['@assay_bot, what is new?', 'text ", what is new?"'],
    ['@assay_bot', 'command help ""'],
  ])('in a group: %s', async (said, expected) => {
    const heard = await listen();
    server.people.say(group, said);
    await until(() => heard.length === 1, 'an event');
    expect(told(heard[0])).toBe(expected);
  });
  it.each(['/deals@other_bot', 'tungsten is up', 'ask @assay_bot_too', 'mail me@assay_bot.org'])(
    'in a group, not: %s',
    async (said) => {
      const heard = await listen();
      server.people.say(group, said);
      server.people.say(group, '/last');
      await until(() => heard.length === 1, 'the last');
      expect(told(heard[0])).toBe('command last ""');
    },
  );
  it('in a group, an answer to the bot, with what it answers', async () => {
    const heard = await listen();
    server.people.say(group, 'why?', { replyTo: { id: 1, text: 'Two claims', byBot: true } });
    server.people.say(group, '/check', { replyTo: { id: 2, text: '70 % for 1.1 bn' } });
    await until(() => heard.length === 2, 'both');
    expect(heard.map(told)).toEqual(['text "why?"', 'command check ""']);
    expect(heard.map((event) => 'quoted' in event && event.quoted)).toEqual(['Two claims', '70 % for 1.1 bn']);
  });
  it("a channel's post, in the name of the channel", async () => {
    const channel = server.people.chat(-100777, 'channel');
    const heard = await listen();
    server.people.say(channel, '/subscribe gold');
    await until(() => heard.length === 1, 'the post');
    expect(heard[0]).toMatchObject({
      kind: 'command',
      name: 'subscribe',
      address: { chat: '-100777', kind: 'channel' },
      person: { id: '-100777' },
    });
    expect(await heard[0]!.administers()).toBe(true);
  });
  it('a forum topic is part of the address, and the answer goes into it', async () => {
    const heard = await listen(async (event) => void (await event.reply(line('here'))));
    server.people.say(group, '/deals', { topic: 5 });
    await until(() => server.people.sees(group).length === 1, 'the answer');
    expect(heard[0]?.address).toEqual(to(group, { topic: '5' }));
    expect(server.people.sees(group)[0]).toMatchObject({ topic: 5, text: 'here' });
  });
  it('being let in, put out and moved', async () => {
    const small = server.people.chat(-55, 'group');
    const heard = await listen();
    server.people.member(small, 'member');
    server.people.member(small, 'kicked');
    server.people.migrate(small, -1005555);
    await until(() => heard.length === 3, 'three events');
    expect(heard.map((e) => [e.kind, e.address.chat])).toEqual([
      ['joined', '-55'],
      ['left', '-55'],
      ['migrated', '-55'],
    ]);
    expect(heard[2]).toMatchObject({ to: '-1005555' });
  });
  it('who administers is asked of Telegram', async () => {
    const heard = await listen();
    server.people.say(group, '/a', { from: DANA });
    server.people.say(group, '/b', { from: RUSTAM });
    await until(() => heard.length === 2, 'both');
    expect(await Promise.all(heard.map((event) => event.administers()))).toEqual([true, false]);
  });
  it('inline: cards for what is typed in any chat', async () => {
    const cards = [{ id: 'D-1', title: 'Tungsten', description: '70 %', message: line('Cove Kaz takes 70 %') }];
    await listen(async (event) => void (event.kind === 'inline' && (await event.answer(cards))));
    const id = server.people.inline('вольфрам');
    await until(() => server.world.queries.get(id)?.answer !== undefined, 'the cards');
    expect(JSON.parse(server.world.queries.get(id)?.answer ?? '')).toMatchObject([
      { id: 'D-1', input_message_content: { message_text: 'Cove Kaz takes 70 %' } },
    ]);
  });
  it('the menu is set in every language that Telegram knows by two letters', async () => {
    await listen();
    expect([...server.world.commands.keys()]).toEqual(['', 'fa']);
  });
});

describe('never deaf', () => {
  it('a getUpdates that never answers is given up and begun anew', async () => {
    server.fault({ method: 'getUpdates', hang: true, times: 2 });
    const heard = await listen();
    server.people.say(dm, '/deals');
    await until(() => heard.length === 1, 'the command', 6000);
    expect(server.of('getUpdates').length).toBeGreaterThan(2);
  });
  it.each([
    ['an overloaded server', { code: 429, description: 'Too Many Requests', parameters: { retry_after: 0.1 } }],
    ['a broken server', { code: 500, description: 'Internal Server Error' }],
    ['a proxy in between', { html: true as const }],
    ['a cut line', { lose: true as const }],
  ])('%s', async (_, fault) => {
    server.fault({ method: 'getUpdates', ...fault, times: 2 });
    const heard = await listen();
    server.people.say(dm, '/deals');
    await until(() => heard.length === 1, 'the command');
  });
  it('a webhook that somebody set is taken away', async () => {
    const heard = await listen();
    server.world.webhook = { url: 'http://127.0.0.1:9/' };
    server.world.poll?.wake('closed');
    await until(() => server.of('deleteWebhook').length > 0, 'the removal');
    server.people.say(dm, '/deals');
    await until(() => heard.length === 1, 'the command');
  });
  it('another copy of the bot takes turns with this one instead of ending it', async () => {
    const heard = await listen();
    const other = openTelegram(setup(env()), QUICK);
    const { heard: overheard, ...start } = ears();
    await other.start(start);
    for (let i = 0; i < 3; i += 1) server.people.say(dm, `/deals ${i}`);
    await until(() => new Set([...heard, ...overheard].map((event) => event.id)).size === 3, 'all three');
    await other.close();
    server.people.say(dm, '/last');
    await until(
      () => [...heard, ...overheard].some((e) => e.kind === 'command' && e.name === 'last'),
      'the last',
      6000,
    );
  });
  it('an update is not confirmed before it was acted upon: after a crash it comes again', async () => {
    let finish: () => void = () => undefined;
    const crashed = openTelegram(setup(env()), { ...QUICK, ackWithin: 20_000 });
    const { heard: first, ...one } = ears(() => new Promise((resolve) => (finish = resolve)));
    await crashed.start(one);
    server.people.say(dm, '/deals');
    await until(() => first.length === 1, 'the command');
    const heard = await listen();
    await until(() => heard.length === 1, 'the command again');
    expect(heard[0]?.id).toBe(first[0]?.id);
    finish();
    await crashed.close();
  });
});

describe('the webhook', () => {
  const call = async (options: { secret?: string; body?: string; path?: string }) => {
    const { createServer } = await import('node:http');
    const hooked = openTelegram(
      setup({ ...env(), TELEGRAM_WEBHOOK_URL: 'http://127.0.0.1/hook', TELEGRAM_WEBHOOK_SECRET: 'the-right-secret-1' }),
      QUICK,
    );
    const { heard, ...start } = ears();
    const web = createServer((q, s) => void hooked.http?.(q, s).then((taken) => taken || s.writeHead(404).end()));
    await new Promise<void>((ready) => web.listen(0, '127.0.0.1', ready));
    await hooked.start(start);
    const url = `http://127.0.0.1:${(web.address() as { port: number }).port}${options.path ?? '/hook'}`;
    const headers = new Headers(options.secret ? { 'x-telegram-bot-api-secret-token': options.secret } : {});
    const update = {
      update_id: 1,
      message: {
        message_id: 1,
        date: 1,
        chat: { id: 1001, type: 'private', first_name: 'D' },
        from: DANA,
        text: '/deals',
      },
    };
    const response = await fetch(url, { method: 'POST', headers, body: options.body ?? JSON.stringify(update) });
    await hooked.close();
    web.closeAllConnections();
    web.close();
    return [response.status, heard.length];
  };
  it('hears who knows the secret', async () => expect(await call({ secret: 'the-right-secret-1' })).toEqual([200, 1]));
  it('is deaf to who does not', async () => expect(await call({ secret: 'the-right-secret-2' })).toEqual([401, 0]));
  it('is deaf to who gives none', async () => expect(await call({})).toEqual([401, 0]));
  it('refuses what is no update', async () =>
    expect(await call({ secret: 'the-right-secret-1', body: '{' })).toEqual([400, 0]));
  it('refuses what is too large', async () =>
    expect(await call({ secret: 'the-right-secret-1', body: 'x'.repeat(1_100_000) })).toEqual([413, 0]));
  it('leaves other addresses alone', async () =>
    expect(await call({ secret: 'the-right-secret-1', path: '/healthz' })).toEqual([404, 0]));
});

describe('what goes out', () => {
  it('a topic that was deleted: the message goes into the group, not nowhere', async () => {
    await platform.send(to(group, { topic: '6' }), line('still here'));
    expect(server.people.sees(group)).toMatchObject([{ text: 'still here' }]);
  });
  it.each([
    ['bot was blocked by the user', 'private'],
    ['bot was kicked from the supergroup chat', 'group'],
  ])('403 %s: gone', async (words) => {
    group.shut = words;
    await expect(platform.send(to(group), line('x'))).rejects.toMatchObject({ fault: { tag: 'gone' } });
  });
  it('no such chat: gone', async () => {
    await expect(platform.send({ ...to(group), chat: '12' }, line('x'))).rejects.toMatchObject({
      fault: { tag: 'gone' },
    });
  });
  it('a group that became a supergroup: told with the new id', async () => {
    server.people.migrate(group, -1009, true);
    await expect(platform.send(to(group), line('x'))).rejects.toMatchObject({
      fault: { tag: 'migrated', to: '-1009' },
    });
  });
  it('buttons that Telegram refuses are left out rather than the message', async () => {
    await platform.send(to(group), line('with a bad button', { buttons: [[{ label: 'x', command: 'я'.repeat(40) }]] }));
    expect(server.people.sees(group)).toMatchObject([{ text: 'with a bad button', keyboard: [] }]);
    server.invalid.length = 0;
  });
  it('more styles than one message may have: more messages', async () => {
    const items = Array.from({ length: 130 }, (_, i) => text({ text: `bold ${i}`, style: 'bold' }));
    await platform.send(to(group), message([{ kind: 'list', items }]));
    const sent = server.people.sees(group);
    expect(sent.map((m) => m.entities.length)).toEqual([100, 30]);
  });
  it('a quote keeps its own entity, links theirs, and nothing rings or can be pressed in it', async () => {
    await platform.send(
      to(group),
      message([
        {
          kind: 'quote',
          runs: text('/unsubscribe all, says @durov, see tg://resolve?domain=x'),
          direction: 'ltr',
          language: 'en',
        },
        { kind: 'line', runs: text({ text: 'source', url: 'https://medium.com/@author/x' }, ' /deals') },
      ]),
    );
    const [sent] = server.people.sees(group);
    const marked = sent?.entities.map((e) => [
      e.type,
      e.url ?? sent.text.slice(e.offset, e.offset + e.length).slice(0, 7),
    ]);
    expect(marked).toEqual([
      ['blockquote', '/\u2060unsub'],
      ['text_link', 'https://medium.com/@author/x'],
      ['bot_command', '/deals'],
    ]);
  });
  it('quiet is quiet', async () => {
    await platform.send(to(group), line('sh', { quiet: true }));
    expect(server.people.sees(group)[0]?.silent).toBe(true);
  });
  it('closing waits for what is under way', async () => {
    server.fault({ method: 'sendMessage', delay: 200 });
    const sending = platform.send(to(group), line('last words'));
    await platform.close();
    await expect(sending).resolves.toMatchObject({ ids: [expect.any(String)] });
  });
});
