/** Every setting of a chat, end to end: set by command, kept by the whole service, seen on the platform's own servers. */
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../bot/desk.ts';
import { scheduleDigests } from '../../bot/schedule.ts';
import { COVE, type Newsroom, openNewsroom } from '../support/newsroom.ts';
import { until } from '../support/platforms.ts';
import { settled } from '../support/settled.ts';
import { type Stage, slackStage, telegramStage } from '../support/stages.ts';

const STAGES = { telegram: telegramStage, slack: slackStage } as const;
let room: Newsroom;
let stage: Stage;
/** The bot's clock; a Wednesday noon. */
let now = new Date();
beforeAll(async () => {
  room = await openNewsroom({ ASSAY_TIME_ZONE: 'UTC' });
});
afterAll(() => room.close());

const visible = (text: string): string => text.replace(/[\u2060\u2066-\u2069\u200e\u200f]/g, '');
const reads = () => stage.reads('group').map(visible);
const alerts = () => reads().filter((read) => read.includes('| '));
async function say(...lines: string[]): Promise<string> {
  for (const line of lines) {
    const before = stage.reads('group').length;
    await stage.command(line, { where: 'group' });
    await until(() => stage.reads('group').length > before, `an answer to ${line}`);
  }
  return reads().at(-1) ?? '';
}
const states = async () =>
  (await room.ledger.db.selectFrom('deliveries').select(['kind', 'state']).orderBy('id').execute()).map(
    (d) => `${d.kind} ${d.state}`,
  );
/** As the clock does at the hour of a digest. */
const digestAt = async (time: Date) => {
  now = time;
  const count = await scheduleDigests({ db: room.ledger.db, now: () => now } as Desk);
  await settled(room.ledger);
  return count;
};
const hours = (n: number) => n * 3_600_000;

describe.each(['telegram', 'slack'] as const)('on %s', (name) => {
  beforeEach(async () => {
    now = new Date();
    now.setUTCHours(12, 0, 0, 0);
    stage = await STAGES[name]();
    await room.staff(stage.platform, { now: () => now });
    await say('subscribe tungsten');
  });
  afterEach(async () => {
    const invalid = stage.invalid();
    await room.empty();
    await stage.close();
    expect(invalid).toEqual([]);
  });

  it('budget: what exceeds it waits for the digest, which says how much', async () => {
    await say('settings budget 2');
    for (let i = 1; i <= 4; i += 1) await room.publish(`deal p${i} - tungsten KZ | value ${i} USD`);
    await settled(room.ledger);
    expect(alerts()).toHaveLength(2);
    expect(await states()).toEqual(['facts sent', 'facts sent', 'facts held', 'facts held']);
    expect(await digestAt(new Date(now.getTime() + hours(22)))).toBe(1);
    expect(reads().at(-1)).toMatch(/Held back by the alert budget: 2/);
  });
  it('quiet hours: nothing rings, edits go through, and at their end all comes in order; lifted earlier, it comes then', async () => {
    await room.publish(`${COVE} | stake 70 percent`);
    await settled(room.ledger);
    await room.publish(`${COVE} | stake 51 percent`);
    await settled(room.ledger);
    const card = alerts().length;
    await say('settings quiet 10:00-14:00');
    for (let i = 1; i <= 2; i += 1) await room.publish(`deal p${i} - tungsten KZ | value ${i} USD`);
    await say('confirm A-1');
    await until(() => reads().some((read) => /Confirmed by/.test(read)), 'the verdict on the card');
    await new Promise((r) => setTimeout(r, 600));
    expect(alerts().filter((read) => /p[12]/.test(read))).toEqual([]);
    await say('settings quiet off');
    await until(() => alerts().length === card + 2, 'what was held back', 5000);
    expect(alerts().slice(card)).toEqual([expect.stringContaining('p1'), expect.stringContaining('p2')]);
  });
  it("time zone: quiet hours are those of the chat's own clock", async () => {
    await say('settings quiet 16:00-18:00', 'settings zone Asia/Almaty');
    await room.publish(`${COVE} | stake 70 percent`);
    await new Promise((r) => setTimeout(r, 600));
    expect(alerts()).toEqual([]);
    await say('settings zone Europe/London');
    await until(() => alerts().length === 1, 'the alert');
  });
  it('threshold: what is less important waits for the digest', async () => {
    await say('settings threshold important');
    await room.publish('deal p1 - tungsten KZ | place Karaganda');
    await room.publish('deal p2 - tungsten KZ | value 5 USD');
    await settled(room.ledger);
    expect(alerts()).toEqual([expect.stringContaining('p2')]);
    await say('settings threshold critical');
    await room.publish('deal p3 - tungsten KZ | value 5 USD');
    await settled(room.ledger);
    expect(alerts()).toHaveLength(1);
    expect((await states()).filter((s) => s === 'facts held')).toHaveLength(2);
  });
  it('where to: the digest only, at once only, or both', async () => {
    await say('settings alerts digest');
    await room.publish('deal p1 - tungsten KZ | value 5 USD');
    await settled(room.ledger);
    expect(alerts()).toEqual([]);
    expect(await digestAt(new Date(now.getTime() + hours(22)))).toBe(1);
    expect(reads().at(-1)).toMatch(/Daily digest[\s\S]*S-1/);
    await say('settings alerts now');
    await room.publish('deal p2 - tungsten KZ | value 6 USD');
    await settled(room.ledger);
    expect(alerts()).toHaveLength(1);
    expect(await digestAt(new Date(now.getTime() + hours(24)))).toBe(0);
    await say('settings alerts both', 'settings digest 08:00');
    await room.publish('deal p3 - tungsten KZ | value 7 USD');
    await settled(room.ledger);
    expect(alerts()).toHaveLength(2);
  });
  it('muted sources are not heard; another that tells the same is', async () => {
    await say('settings muted loud.example');
    await room.publish('deal p1 - tungsten KZ | value 5 USD', { source: 'loud.example' });
    await room.publish('deal p2 - tungsten KZ | value 5 USD', { source: 'calm.example' });
    await settled(room.ledger);
    expect(alerts()).toEqual([expect.stringContaining('calm.example')]);
  });
  it('threads: follow-ups hang under the first alert of their story, or stand alone', async () => {
    await room.publish(`${COVE} | stake 70 percent`);
    await room.publish('deal other - tungsten KZ | value 9 USD');
    await room.publish(`${COVE} | value 5000000 USD`);
    await settled(room.ledger);
    const all = stage.ids('group').filter((_, at) => reads()[at]!.includes('| '));
    expect(all[0]!.under).toBeUndefined();
    expect(all[1]!.under).toBeUndefined();
    expect(all[2]!.under).toBe(all[0]!.id);
    await say('settings threads off');
    await room.publish(`${COVE} | financing 7 USD`);
    await settled(room.ledger);
    expect(stage.ids('group').at(-1)!.under).toBeUndefined();
  });
  it('language: of the next message on, and of the alerts', async () => {
    expect(await say('settings language русский')).toMatch(/Язык: русский/);
    await room.publish(`${COVE} | stake 70 percent`);
    await settled(room.ledger);
    expect(alerts().at(-1)).toMatch(/Новое[\s\S]*70/);
  });
  it('undo brings the former setting back', async () => {
    await say('settings budget 2', 'settings budget 9');
    expect(await say('undo')).toMatch(/Undone/);
    const { rows } = await sql<{ n: number }>`select (settings->>'budget')::int as n from targets`.execute(
      room.ledger.db,
    );
    expect(rows[0]!.n).toBe(2);
  });
});

describe('on Telegram', () => {
  it('a forum topic has its own subscriptions, and its alerts come into it', async () => {
    stage = await telegramStage();
    await room.staff(stage.platform);
    const { people, world } = stage.telegram!;
    const forum = people.chat(-1007, 'supergroup', { admins: [1001], topics: [5, 6] });
    people.say(forum, '/subscribe tungsten', { topic: 5 });
    people.say(forum, '/subscribe gold', { topic: 6 });
    await until(() => people.sees(forum).length === 2, 'both answers');
    await room.publish(`${COVE} | stake 70 percent`);
    await until(() => people.sees(forum).length === 3, 'the alert');
    await settled(room.ledger);
    expect(world.messages.at(-1)).toMatchObject({ topic: 5 });
    expect(people.sees(forum)).toHaveLength(3);
    await room.empty();
    await stage.close();
  });
});
