/** What can happen on the road between the bot and the platforms, and what comes of it: nothing lost, nothing to the wrong place. */
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { COVE, GOLD, type Newsroom, openNewsroom } from '../support/newsroom.ts';
import { until } from '../support/platforms.ts';
import { type Stage, slackStage, telegramStage } from '../support/stages.ts';

const STAGES = { telegram: telegramStage, slack: slackStage } as const;
let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom({ ASSAY_ADMINS: 'telegram:1001,slack:U1DANA' });
});
afterAll(() => room.close());

const ask = async (stage: Stage, text: string, where: 'private' | 'group' = 'group'): Promise<string> => {
  const before = stage.reads(where).length;
  await stage.command(text, { where });
  await until(() => stage.reads(where).length > before, `an answer to ${text}`);
  return stage.reads(where).at(-1) ?? '';
};
const quiet = (ms = 400) => new Promise((r) => setTimeout(r, ms));
const targets = () =>
  room.ledger.db.selectFrom('targets').select(['platform', 'chat', 'state']).orderBy('id').execute();
const alerts = (stage: Stage, where: 'private' | 'group' = 'group') =>
  stage.reads(where).filter((read) => read.includes('| '));

describe.each(['telegram', 'slack'] as const)('on %s', (name) => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await STAGES[name]();
    await room.staff(stage.platform);
    await ask(stage, 'subscribe tungsten');
  });
  afterEach(async () => {
    const invalid = stage.invalid();
    await room.empty();
    await stage.close();
    expect(invalid).toEqual([]);
  });

  it('a command that is delivered four times has one effect', async () => {
    const before = stage.reads().length;
    await stage.command('subscribe gold', { times: 4 });
    await until(() => stage.reads().length > before, 'the answer');
    await quiet();
    expect(stage.reads()).toHaveLength(before + 1);
  });
  it('a press that is delivered four times has one effect', async () => {
    await room.publish(`${COVE} | stake 70 percent`);
    await room.publish(`${COVE} | stake 51 percent`);
    await until(() => stage.buttons().some((label) => label.includes('Confirm')), 'the card');
    await stage.press('Confirm', { times: 4 });
    const decisions = () =>
      room.ledger.db.selectFrom('audit').select('action').where('action', '=', 'confirmed').execute();
    await until(() => stage.reads().some((read) => /confirmed/i.test(read)), 'the verdict');
    await quiet();
    expect(await decisions()).toHaveLength(1);
  });
  it('is acknowledged within 500 ms while the database stands still', async () => {
    const before = stage.reads().length;
    const held = room.ledger.db.transaction().execute(async (trx) => {
      await sql`lock table inbound in access exclusive mode`.execute(trx);
      await quiet(1500);
    });
    await quiet(50);
    await stage.press(stage.buttons()[0] ?? '');
    await stage.command('topics', { where: 'private' });
    await held;
    await until(() => stage.reads().length > before, 'the answer, late');
    await until(() => stage.slowestAck() > 0, 'an acknowledgement');
    expect(stage.slowestAck()).toBeLessThan(500);
  });
  it('an alert reaches exactly the chats that follow its topic', async () => {
    await ask(stage, 'subscribe gold', 'private');
    await room.publish(`${COVE} | stake 70 percent`);
    await room.publish(`${GOLD} | stake 51 percent`);
    await until(() => alerts(stage).length === 1 && alerts(stage, 'private').length === 1, 'both alerts');
    await quiet();
    expect(alerts(stage)).toEqual([expect.stringContaining('70')]);
    expect(alerts(stage, 'private')).toEqual([expect.stringContaining('51')]);
  });
  it('too fast: that chat waits, the other does not, nothing is lost', async () => {
    await ask(stage, 'subscribe tungsten', 'private');
    stage.trouble('limited');
    const start = performance.now();
    await room.publish(`${COVE} | stake 70 percent`);
    await until(() => alerts(stage).length + alerts(stage, 'private').length === 1, 'one alert');
    const first = performance.now() - start;
    await until(() => alerts(stage).length === 1 && alerts(stage, 'private').length === 1, 'the other', 8000);
    const second = Math.max(...stage.arrivals(), ...stage.arrivals('private')) - start;
    expect(first).toBeLessThan(2500);
    expect(second).toBeGreaterThanOrEqual(2900);
  });
  it('an answer that got lost: sent again, at most one double', async () => {
    stage.trouble('lost');
    await room.publish(`${COVE} | stake 70 percent`);
    await until(() => alerts(stage).length >= 1, 'the alert');
    await until(() => alerts(stage).length >= 2, 'its double');
    await quiet(1500);
    expect(alerts(stage)).toHaveLength(2);
  });
  it('a refused form: the alert goes out plain', async () => {
    stage.trouble('form');
    await room.publish(`${COVE} | stake 70 percent`);
    await until(() => alerts(stage).length === 1, 'the alert');
    expect(alerts(stage)[0]).toContain('70');
  });
  it('a message that is refused for what it says is given up; the next one comes', async () => {
    stage.trouble('invalid', 3);
    await room.publish(`${COVE} | stake 70 percent`);
    const failed = async () =>
      (await room.ledger.db.selectFrom('deliveries').select('state').where('state', '=', 'failed').execute()).length;
    for (let i = 0; i < 100 && (await failed()) === 0; i += 1) await quiet(50);
    expect(await failed()).toBe(1);
    await room.publish(`${COVE} | value 5000000 USD`);
    await until(() => alerts(stage).length === 1, 'the next alert');
  });
  it('gone: the chat is paused, an admin told once; let in again it is served again', async () => {
    await ask(stage, 'topics', 'private');
    stage.trouble('gone');
    await room.publish(`${COVE} | stake 70 percent`);
    await until(() => stage.reads('private').length === 2, 'the word to the admin');
    await quiet();
    expect(stage.reads('private')).toHaveLength(2);
    expect((await targets()).map((t) => t.state)).toEqual(['paused', 'active']);
    await ask(stage, 'topics');
    await until(() => alerts(stage).length === 1, 'what was held back');
  });
  it('a revoked token pauses the platform; a new start with a good one goes on', async () => {
    stage.trouble('unauthorised');
    await room.publish(`${COVE} | stake 70 percent`);
    for (let i = 0; i < 100 && (await targets())[0]?.state !== 'paused'; i += 1) await quiet(50);
    expect((await targets())[0]?.state).toBe('paused');
    expect(alerts(stage)).toHaveLength(0);
    await stage.platform.close();
    const reopened = stage.reopen();
    await room.staff(reopened);
    await until(() => alerts(stage).length === 1, 'what was held back');
  });
});

describe('on Telegram', () => {
  it('a group that becomes a supergroup is followed, with all it follows', async () => {
    const stage = await telegramStage();
    await room.staff(stage.platform);
    const { people } = stage.telegram!;
    const small = people.chat(-77, 'group', { admins: [1001] });
    people.say(small, '/subscribe tungsten');
    await until(() => people.sees(small).length === 1, 'the answer');
    const large = people.migrate(small, -10077, true);
    await room.publish(`${COVE} | stake 70 percent`);
    await until(() => people.sees(large).length === 1, 'the alert in the supergroup');
    expect(await targets()).toMatchObject([{ chat: '-10077', state: 'active' }]);
    await room.empty();
    await stage.close();
  });
});

describe('where no administrator is named', () => {
  it('the one who set the chat up hears that it cannot be reached any more, once', async () => {
    const own = await openNewsroom();
    const stage = await telegramStage();
    await own.staff(stage.platform);
    for (const where of ['private', 'group'] as const) {
      await stage.command('subscribe tungsten', { where });
      await until(() => stage.reads(where).length === 1, 'the answer');
    }
    stage.telegram!.world.chats.get(-1001)!.shut = 'bot was kicked from the supergroup chat';
    await own.publish(`${COVE} | stake 70 percent`);
    await until(() => stage.reads('private').some((read) => read.includes('Cannot post to')), 'the word to the editor');
    await own.publish(`${COVE} | value 5000000 USD`);
    await quiet();
    expect(stage.reads('private').filter((read) => read.includes('Cannot post to'))).toHaveLength(1);
    await own.close();
    await stage.close();
  });
});

describe('both at once', () => {
  it('what one decides shows on the other within seconds', async () => {
    const [telegram, slack] = [await telegramStage(), await slackStage()];
    await room.staff(telegram.platform, slack.platform);
    await Promise.all([ask(telegram, 'subscribe tungsten'), ask(slack, 'subscribe tungsten')]);
    await room.publish(`${COVE} | stake 70 percent`);
    await room.publish(`${COVE} | stake 51 percent`);
    for (const stage of [telegram, slack])
      await until(() => stage.reads().some((read) => read.includes('Confirm')), 'the card');
    await telegram.press('Confirm');
    for (const stage of [telegram, slack])
      await until(() => stage.reads().some((read) => /confirmed/i.test(read)), `the verdict on ${stage.name}`, 5000);
    await room.empty();
    await Promise.all([telegram.close(), slack.close()]);
  });
});
