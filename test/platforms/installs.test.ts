import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Inbound, Platform } from '../../bot/platform.ts';
import { openSlack } from '../../bot/slack/app.ts';
import { openSeal, SCOPES } from '../../bot/slack/installs.ts';
import { ears, line, setup, until } from '../support/platforms.ts';
import { SlackDouble } from '../support/slack.ts';

const KEY = 'a-key-of-at-least-thirty-two-characters';

describe('many workspaces', () => {
  let server: SlackDouble;
  let web: Server;
  let given: ReturnType<typeof setup>;
  let platform: Platform;
  let heard: Inbound[];
  let url: string;

  beforeEach(async () => {
    server = await SlackDouble.open();
    given = setup({
      SLACK_CLIENT_ID: '123.456',
      SLACK_CLIENT_SECRET: 'shh-shh-shh-shh-shh',
      SLACK_SIGNING_SECRET: server.signingSecret,
      ASSAY_SECRET_KEY: KEY,
      SLACK_API_ROOT: server.url,
    });
    platform = openSlack(given, { backoff: 30, limits: { chatEvery: 5 } });
    web = createServer((q, s) => void platform.http?.(q, s).then((taken) => taken || s.writeHead(404).end()));
    await new Promise<void>((ready) => web.listen(0, '127.0.0.1', ready));
    url = `http://127.0.0.1:${(web.address() as AddressInfo).port}`;
    server.people.requestUrl = `${url}/slack/events`;
    const { heard: list, ...start } = ears(
      async (event) => void (await event.reply(line(`hello ${event.address.workspace}`))),
    );
    heard = list;
    await platform.start(start);
  });
  afterEach(async () => {
    await platform.close();
    await server.close();
    web.closeAllConnections();
    web.close();
    expect(server.invalid).toEqual([]);
  });

  async function install(team: string, state?: string): Promise<number> {
    const begun = await fetch(`${url}/slack/install`, { redirect: 'manual' });
    const asked = new URL(begun.headers.get('location') ?? '');
    expect(asked.searchParams.get('scope')?.split(',')).toEqual(SCOPES);
    server.world.codes.set(`code-${team}`, team);
    const cookie = begun.headers
      .getSetCookie()
      .map((c) => c.split(';')[0])
      .join('; ');
    const back = await fetch(
      `${url}/slack/oauth_redirect?code=code-${team}&state=${encodeURIComponent(state ?? asked.searchParams.get('state') ?? '')}`,
      { headers: { cookie } },
    );
    await back.text();
    return back.status;
  }

  it('each installs for itself; tokens lie sealed; each is answered with its own', async () => {
    expect([await install('T1'), await install('T2')]).toEqual([200, 200]);
    expect([...given.installed.keys()]).toEqual(['T1', 'T2']);
    expect([...given.installed.values()].join()).not.toContain('xoxb');
    const desk = server.people.channel('C1DESK');
    await server.people.command(desk, 'deals', { team: 'T2' });
    await until(() => server.people.reads(desk).length === 1, 'the answer');
    expect(heard[0]?.address).toMatchObject({ workspace: 'T2', chat: 'C1DESK' });
    expect(server.people.reads(desk)).toEqual(['hello T2']);
    await platform.send({ platform: 'slack', chat: 'C1DESK', workspace: 'T1', kind: 'channel' }, line('alert'));
    expect(server.people.reads(desk)).toEqual(['hello T2', 'alert']);
  });
  it('a state that is not ours installs nothing', async () => {
    expect(await install('T1', 'forged')).not.toBe(200);
    expect(given.installed.size).toBe(0);
  });
  it.each(['app_uninstalled', 'tokens_revoked'])(
    '%s: the token is forgotten, and sends are refused as unauthorised',
    async (type) => {
      await install('T1');
      const address = { platform: 'slack', chat: 'C1DESK', workspace: 'T1', kind: 'channel' } as const;
      server.people.channel('C1DESK');
      await platform.send(address, line('before'));
      await server.people.event({ type, tokens: { bot: ['U0ASSAY'] } }, { team: 'T1' });
      await until(() => given.installed.size === 0, 'the removal');
      await expect(platform.send(address, line('after'))).rejects.toMatchObject({ fault: { tag: 'unauthorised' } });
    },
  );
});

describe('the seal', () => {
  const seal = openSeal(KEY);
  it('opens what it closed', () => expect(seal.open(seal.close('xoxb-1 ключ', 'T1'), 'T1')).toBe('xoxb-1 ключ'));
  it('never closes the same way twice', () => expect(seal.close('x', 'T1')).not.toBe(seal.close('x', 'T1')));
  it('opens for no other workspace', () => expect(() => seal.open(seal.close('x', 'T1'), 'T2')).toThrow('T2'));
  it('opens with no other key', () =>
    expect(() => openSeal(`${KEY}!`).open(seal.close('x', 'T1'), 'T1')).toThrow('ASSAY_SECRET_KEY'));
  it('opens nothing that was changed', () => {
    const [v, nonce, tag, data] = seal.close('xoxb', 'T1').split('.');
    expect(() =>
      seal.open([v, nonce, tag, `${data?.startsWith('A') ? 'B' : 'A'}${data?.slice(1)}`].join('.'), 'T1'),
    ).toThrow();
  });
  it('asks for the scopes of manifest.yaml', () => {
    const manifest = parse(readFileSync(new URL('../../manifest.yaml', import.meta.url), 'utf8'));
    expect(SCOPES).toEqual(manifest.oauth_config.scopes.bot);
  });
});
