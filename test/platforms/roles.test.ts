/** Who may do what, on both platforms; a channel set up from a private chat; everything in the audit trail. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { changesOf, findTarget } from '#ledger';
import { COVE, type Newsroom, openNewsroom } from '../support/newsroom.ts';
import { until } from '../support/platforms.ts';
import { type Stage, slackStage, telegramStage } from '../support/stages.ts';
import { RUSTAM as PERSIAN } from '../support/telegramPeople.ts';

const RUSTAM = { ...PERSIAN, language_code: 'en' };
const STAGES = { telegram: telegramStage, slack: slackStage } as const;
let room: Newsroom;
let stage: Stage;
beforeAll(async () => {
  room = await openNewsroom({ ASSAY_ADMINS: 'telegram:7,slack:U7' });
});
afterAll(() => room.close());
afterEach(async () => {
  const invalid = stage.invalid();
  await room.empty();
  await stage.close();
  expect(invalid).toEqual([]);
});

const visible = (text: string): string => text.replace(/[\u2060\u2066-\u2069\u200e\u200f]/g, '');
type Where = 'private' | 'group';
/** Says it as Dana, who administers the group on the platform, or as Rustam, who does not; gives the answer. */
async function ask(text: string, as: 'dana' | 'rustam' = 'dana', where: Where = 'group'): Promise<string> {
  const before = stage.reads(where).length;
  if (as === 'dana') await stage.command(text, { where });
  else if (stage.telegram) {
    const { people } = stage.telegram;
    people.say(where === 'group' ? stage.telegram.world.chats.get(-1001)! : people.chat(1002), `/${text}`, {
      from: RUSTAM,
    });
  } else
    await stage.slack!.people.command(stage.slack!.world.channels.get(stage.address(where).chat)!, text, {
      user: 'U2RUSTAM',
    });
  await until(() => stage.reads(where).length > before, `an answer to ${text}`);
  return visible(stage.reads(where).at(-1) ?? '');
}

describe.each(['telegram', 'slack'] as const)('roles on %s', (name) => {
  /** How one names Rustam there. */
  const RUSTAM_NAMED = name === 'telegram' ? '1002' : '<@U2RUSTAM|rustam>';
  beforeEach(async () => {
    stage = await STAGES[name]();
    const group = stage.slack?.world.channels.get(stage.address('group').chat);
    if (group) stage.slack!.people.channel(group.id, { creator: 'U1DANA' });
    await room.staff(stage.platform);
  });
  const editorWords = /Subscribed to/;

  it('a stranger may ask, and is told politely that changing is for editors', async () => {
    expect(await ask('deals', 'rustam')).toMatch(/No deals/);
    expect(await ask('subscribe tungsten', 'rustam')).toMatch(/Only editors of this chat/);
    expect(await ask('settings language ru', 'rustam')).toMatch(/Only editors/);
    expect(await ask('roles 1002 owner', 'rustam')).toMatch(/Only owners/);
    expect(await ask('settings', 'rustam')).toMatch(/Language/);
    expect(await ask('topics')).toMatch(/follows nothing/);
  });
  it("the platform's administrators are owners, and make others editors or readers", async () => {
    await ask('deals', 'rustam');
    expect(await ask(`roles ${RUSTAM_NAMED} editor`)).toMatch(/rustam.* is now editor/i);
    expect(await ask('subscribe tungsten', 'rustam')).toMatch(editorWords);
    expect(await ask('roles', 'rustam')).toMatch(/rustam: editor/i);
    expect(await ask('roles 1002 owner', 'rustam')).toMatch(/Only owners/);
    expect(await ask(`roles ${RUSTAM_NAMED} owner`)).toMatch(/owner/);
    expect(await ask(`roles ${RUSTAM_NAMED} reader`, 'rustam')).toMatch(/reader/);
    expect(await ask('subscribe gold', 'rustam')).toMatch(/Only editors/);
    expect(await ask('undo')).toMatch(/Undone/);
    expect(await ask('subscribe gold', 'rustam')).toMatch(editorWords);
    expect(await ask(`roles ${RUSTAM_NAMED} off`)).toMatch(/no role of their own/);
    expect(await ask('subscribe zinc', 'rustam')).toMatch(/Only editors/);
  });
  it('whom nobody has heard cannot be given a role, and a role must be one', async () => {
    expect(await ask('roles nobody editor')).toMatch(/I do not know/);
    expect(await ask('roles 1002 king')).toMatch(/is no role/);
  });
  it('every change is kept with who and when, and shown', async () => {
    await ask('deals', 'rustam');
    await ask('subscribe tungsten');
    await ask('settings threshold important');
    await ask(`roles ${RUSTAM_NAMED} editor`);
    await ask('undo');
    await ask('unsubscribe tungsten');
    const target = await findTarget(room.ledger.db, stage.address('group'));
    expect((await changesOf(room.ledger.db, target!.id)).map((c) => c.action)).toEqual([
      'unsubscribe',
      'undo',
      'roles',
      'settings',
      'subscribe',
    ]);
    const shown = await ask('changes', 'rustam');
    expect(shown).toMatch(/dana/i);
    expect(shown).toMatch(/tungsten/);
    expect(shown).toMatch(/undone/);
  });
  it('a stranger in private may ask and follow, not decide for everybody', async () => {
    await ask('subscribe tungsten');
    await room.publish(`${COVE} | stake 70 percent`);
    await room.publish(`${COVE} | stake 51 percent`);
    await until(() => stage.buttons('group').some((label) => label.includes('Confirm')), 'the card');
    const before = stage.reads('group').length;
    const said = await strangerSays('confirm A-1');
    expect(said).toMatch(/only editors may give them/);
    expect(stage.reads('group')).toHaveLength(before);
    expect(await ask('confirm A-1')).toMatch(/decision noted/);
  });
  /** Rustam's own conversation with the bot. */
  async function strangerSays(text: string): Promise<string> {
    if (stage.telegram) {
      const { people } = stage.telegram;
      const own = people.chat(1002);
      people.say(own, `/${text}`, { from: RUSTAM });
      await until(() => people.sees(own).length > 0, 'an answer');
      return visible(people.sees(own).at(-1)!.text);
    }
    const { people } = stage.slack!;
    const own = people.channel('D2RUSTAM');
    await people.command(own, text, { user: 'U2RUSTAM' });
    await until(() => people.sees(own, 'U2RUSTAM').length > 0, 'an answer');
    return visible(people.reads(own, 'U2RUSTAM').at(-1)!);
  }
  it('a group is set up from a private chat by who administers it, and by nobody else', async () => {
    await ask('deals');
    await ask('channels', 'dana', 'private');
    const target = await findTarget(room.ledger.db, stage.address('group'));
    expect(await ask(`channels T-${target!.id}`, 'dana', 'private')).toMatch(/sets up/);
    const done = await ask('subscribe tungsten', 'dana', 'private');
    expect(done).toMatch(/^For /);
    expect(done).toMatch(/Subscribed/);
    expect(await ask('settings budget 5', 'dana', 'private')).toMatch(/^For [\s\S]*5/);
    expect(await ask('topics')).toMatch(/tungsten/);
    expect(await ask('channels here', 'dana', 'private')).toMatch(/for itself again/);
    expect(await ask('topics', 'dana', 'private')).toMatch(/follows nothing/);
    expect(await strangerSays(`channels T-${target!.id}`)).toMatch(/administer no channel/);
  });
});

describe('a Telegram channel', () => {
  it('is set up from a private chat, in silence, and then gets its alerts', async () => {
    stage = await telegramStage();
    await room.staff(stage.platform);
    const { people } = stage.telegram!;
    await ask('start', 'dana', 'private');
    const channel = people.chat(-1005, 'channel', { admins: [1001] });
    people.member(channel, 'administrator');
    await until(() => stage.reads('private').length === 2, 'the word to the one who let the bot in');
    expect(visible(stage.reads('private').at(-1)!)).toMatch(/I am now in channel 1005.*\/channels/);
    await ask('channels', 'dana', 'private');
    await stage.press('channel 1005', { where: 'private' });
    await until(() => stage.reads('private').length === 4, 'the choice');
    await ask('subscribe tungsten', 'dana', 'private');
    await room.publish(`${COVE} | stake 70 percent`);
    await until(() => people.sees(channel).length === 1, 'the alert in the channel');
    expect(people.sees(channel)[0]!.text).toContain('70');
    const before = stage.reads('private').length;
    people.member(channel, 'administrator', 'administrator');
    await new Promise((r) => setTimeout(r, 400));
    expect(stage.reads('private')).toHaveLength(before);
    expect(people.sees(channel)).toHaveLength(1);
  });
});
