import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Address, Platform } from '../../bot/platform.ts';
import { openTelegram } from '../../bot/telegram/app.ts';
import { ears, line, message, setup, text, until } from '../support/platforms.ts';
import { type Chat, TelegramDouble } from '../support/telegram.ts';

const QUICK = {
  pollSeconds: 1,
  deafAfter: 500,
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
  kind: chat.type === 'private' ? 'private' : 'group',
  ...more,
});
const env = () => ({ TELEGRAM_BOT_TOKEN: server.token, TELEGRAM_API_ROOT: server.url });

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

describe('what comes in', () => {
  it('a command, with its name, its words and who says it', async () => {
    const { heard, ...start } = ears();
    await platform.start(start);
    server.people.say(dm, '/subscribe tungsten');
    await until(() => heard.length === 1, 'the command');
    expect(heard[0]).toMatchObject({
      kind: 'command',
      name: 'subscribe',
      text: 'tungsten',
      address: { chat: '1001', kind: 'private' },
      person: { id: '1001', name: 'Dana', language: 'en' },
    });
  });
});
