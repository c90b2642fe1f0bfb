import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Address, Platform } from '../../bot/platform.ts';
import { openSlack } from '../../bot/slack/app.ts';
import { ears, line, message, setup, text, until } from '../support/platforms.ts';
import { SlackDouble } from '../support/slack.ts';
import type { Channel } from '../support/slackWorld.ts';

const QUICK = { callTimeout: 1500, helloWithin: 600, closeWithin: 200, backoff: 50, limits: { chatEvery: 20 } };
let server: SlackDouble;
let platform: Platform;
let desk: Channel;
const to = (channel: Channel): Address => ({ platform: 'slack', chat: channel.id, kind: 'channel' });
const socketEnv = () => ({
  SLACK_BOT_TOKEN: server.botToken,
  SLACK_APP_TOKEN: server.appToken,
  SLACK_API_ROOT: server.url,
});

beforeEach(async () => {
  server = await SlackDouble.open();
  platform = openSlack(setup(socketEnv()), QUICK);
  desk = server.people.channel('C1DESK');
});
afterEach(async () => {
  await platform.close();
  await server.close();
  expect(server.invalid).toEqual([]);
  expect(server.rung).toEqual([]);
});

describe('what comes in', () => {
  it('a slash command, with its name, its words and who says it', async () => {
    const { heard, ...start } = ears();
    await platform.start(start);
    await server.people.command(desk, 'subscribe tungsten');
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatchObject({
      kind: 'command',
      name: 'subscribe',
      text: 'tungsten',
      address: { chat: 'C1DESK' },
      person: { id: 'U1DANA', name: 'dana' },
    });
  });
});
