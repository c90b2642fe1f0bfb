/** Topics picked from menus: inline keyboards on Telegram, windows and App Home on Slack. Before anything is saved the past is tried. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { COVE, type Newsroom, openNewsroom } from '../support/newsroom.ts';
import { until } from '../support/platforms.ts';
import { type Stage, slackStage, telegramStage } from '../support/stages.ts';

let room: Newsroom;
let stage: Stage;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());
afterEach(async () => {
  const invalid = stage.invalid();
  await room.empty();
  await stage.close();
  expect(invalid).toEqual([]);
});
const DRAFT = 'Kazakhstan sold 51% of the tungsten venture to Cove Kaz Capital Group.';
const visible = (text: string): string => text.replace(/[\u2060\u2066-\u2069\u200e\u200f]/g, '');
const last = () => visible(stage.reads('private').at(-1) ?? '');
const said = async (text: string) => {
  const before = stage.reads('private').length;
  await stage.command(text, { where: 'private' });
  await until(() => stage.reads('private').length > before, `an answer to ${text}`);
  return last();
};
const subscriptions = () => room.ledger.db.selectFrom('subscriptions').select('key').orderBy('key').execute();

describe.each([
  ['telegram', telegramStage],
  ['slack', slackStage],
] as const)('a menu on %s', (_, open) => {
  it('leads by kinds to a topic, tries it on the past, and saves it when that is wanted', async () => {
    stage = await open();
    await room.staff(stage.platform);
    await room.publish(`${COVE} | stake 70 percent`);
    await said('topics');
    await stage.press('Minerals', { where: 'private' });
    await until(() => stage.buttons('private').some((label) => label.includes('uranium')), 'the minerals');
    await stage.press('tungsten', { where: 'private' });
    await until(
      () => stage.reads('private').some((read) => visible(read).includes('would have sent 1 alert')),
      'the past',
    );
    expect(await subscriptions()).toEqual([]);
    await stage.press('Follow tungsten', { where: 'private' });
    await until(
      () => stage.reads('private').some((read) => visible(read).includes('Subscribed to tungsten')),
      'the word',
    );
    expect(await subscriptions()).toEqual([{ key: '+mineral:tungsten' }]);
    await said('topics mineral');
    await stage.press('✓ tungsten', { where: 'private' });
    await until(() => stage.reads('private').some((read) => visible(read).includes('Unsubscribed')), 'the end');
    expect(await subscriptions()).toEqual([]);
  });
});

describe('windows on Slack', () => {
  it('show what is followed, take picks and words in any language, and say what changed', async () => {
    stage = await slackStage();
    await room.staff(stage.platform);
    await said('subscribe tungsten');
    await said('subscribe "hot words"');
    await said('topics');
    await stage.press('Choose from lists', { where: 'private' });
    const { world, people } = stage.slack!;
    await until(() => world.modals.length === 1, 'the window');
    const blocks = world.modals[0]!.view.blocks as { block_id: string; element: { initial_options?: unknown } }[];
    expect(blocks.find((b) => b.block_id === 'mineral')?.element.initial_options).toMatchObject([
      { value: 'mineral:tungsten' },
    ]);
    const before = stage.reads('private').length;
    await people.submit(
      { mineral: ['mineral:uranium'], country: ['country:KZ'], words: 'вольфрам + узбекистан' },
      { times: 4 },
    );
    await until(() => stage.reads('private').length > before, 'what changed');
    expect(last()).toMatch(/Unsubscribed from tungsten/);
    expect(last()).toMatch(/Subscribed to uranium/);
    expect((await subscriptions()).map((s) => s.key)).toEqual([
      '+country:KZ',
      '+country:UZ +mineral:tungsten',
      '+mineral:uranium',
      '+words:hot words',
    ]);
    await new Promise((r) => setTimeout(r, 300));
    expect(stage.reads('private')).toHaveLength(before + 1);
  });
  it('App Home shows the chats one sets up, and opens the window of each', async () => {
    stage = await slackStage();
    await room.staff(stage.platform);
    const { world, people } = stage.slack!;
    await stage.command('subscribe tungsten', { where: 'group' });
    await until(() => stage.reads('group').length === 1, 'the answer');
    await said('topics');
    const dm = stage.address('private').chat;
    await people.event({ type: 'app_home_opened', user: 'U1DANA', channel: dm, tab: 'home' });
    await until(() => world.homes.has('U1DANA'), 'the home');
    const name = world.channels.get(stage.address('group').chat)!.name;
    expect(JSON.stringify(world.homes.get('U1DANA'))).toContain('tungsten');
    await people.pressHome(`${name}: Choose`);
    await until(() => world.modals.length === 1, 'the window');
    const before = stage.reads('private').length;
    await people.submit({ mineral: ['mineral:tungsten', 'mineral:gold'] });
    await until(() => stage.reads('private').length > before, 'what changed');
    expect(last()).toMatch(/For .*\n?[\s\S]*Subscribed to gold/);
    expect((await subscriptions()).map((s) => s.key)).toEqual(['+mineral:gold', '+mineral:tungsten']);
  });
  it('open for no chat that one does not set up', async () => {
    stage = await slackStage();
    await room.staff(stage.platform);
    const { world, people } = stage.slack!;
    await stage.command('subscribe tungsten', { where: 'group' });
    await until(() => stage.reads('group').length === 1, 'the answer');
    people.channel(stage.address('group').chat, { creator: 'U1DANA' });
    const own = people.channel('D2RUSTAM');
    await people.command(own, 'choose T-1', { user: 'U2RUSTAM' });
    await until(() => people.sees(own, 'U2RUSTAM').length > 0, 'an answer');
    expect(visible(people.reads(own, 'U2RUSTAM')[0]!)).toMatch(/Only editors/);
    expect(world.modals).toEqual([]);
  });
});

describe('a topic that would send very much', () => {
  it('is asked about before it is saved', async () => {
    stage = await telegramStage();
    await room.staff(stage.platform);
    for (let i = 0; i < 12; i += 1) await room.publish(`deal p${i} - tungsten KZ | value ${i + 1} USD`);
    expect(await said('subscribe tungsten')).toMatch(/would send about 12 alerts a day/);
    expect(await subscriptions()).toEqual([]);
    await stage.press('Follow all the same', { where: 'private' });
    await until(() => stage.reads('private').some((read) => visible(read).includes('Subscribed')), 'the word');
    expect(await subscriptions()).toHaveLength(1);
  });
});

describe('a text file on Telegram', () => {
  it('is a draft to check: alone in private, or with /check', async () => {
    stage = await telegramStage();
    await room.staff(stage.platform);
    const { people, world } = stage.telegram!;
    const chat = world.chats.get(1001)!;
    people.say(chat, '', { file: { name: 'draft.txt', text: DRAFT } });
    await until(() => stage.reads('private').length === 1, 'the answer');
    expect(last()).toMatch(/^1 claim/);
    people.say(chat, '/check', { file: { name: 'draft.txt', text: DRAFT } });
    await until(() => stage.reads('private').length === 2, 'the second answer');
    expect(last()).toMatch(/^1 claim/);
    people.say(chat, '', { file: { name: 'photo.bin', mime: 'application/octet-stream', text: 'x' } });
    await new Promise((r) => setTimeout(r, 300));
    expect(stage.reads('private')).toHaveLength(2);
  });
});
