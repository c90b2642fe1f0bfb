import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { COVE, GOLD, type Newsroom, openNewsroom } from '../support/newsroom.ts';
import { until } from '../support/platforms.ts';
import { type Stage, slackStage, telegramStage, terminalStage } from '../support/stages.ts';

/** The same commands, the same cards, the same ids: the whole bot on each platform. */
describe.each([
  ['telegram', telegramStage],
  ['slack', slackStage],
  ['terminal', terminalStage],
] as const)('the bot on %s', (_, open) => {
  let stage: Stage;
  let room: Newsroom;
  beforeAll(async () => {
    room = await openNewsroom();
  });
  afterAll(() => room.close());
  beforeEach(async () => {
    stage = await open();
    await room.staff(stage.platform);
  });
  afterEach(async () => {
    const [invalid, rung] = [stage.invalid(), stage.rung()];
    await room.empty();
    await stage.close();
    expect(invalid).toEqual([]);
    expect(rung).toEqual([]);
  });
  /** Says it, waits for one more message, and gives that one, without marks that nobody sees. */
  const ask = async (text: string): Promise<string> => {
    const before = stage.reads().length;
    await stage.command(text);
    await until(() => stage.reads().length > before, `an answer to ${text}`);
    return visible(stage.reads().at(-1) ?? '');
  };
  const news = async (count: number): Promise<string[]> => {
    await until(() => stage.reads().length >= count, `${count} messages`);
    return stage.reads().map(visible);
  };

  it("start and help say what one can do, with this platform's way of writing commands", async () => {
    const { prefix } = stage.platform;
    expect(await ask('start')).toContain(`${prefix}subscribe`);
    const help = await ask('help');
    for (const command of ['subscribe', 'unsubscribe', 'topics', 'deals', 'contradictions', 'digest'])
      expect(help).toContain(`${prefix}${command}`);
  });
  it.each(['tungsten', 'вольфрам', 'تنگستن', '钨', 'ولفرام'])(
    'subscribe %s: one topic in every language',
    async (word) => {
      expect(await ask(`subscribe ${word}`)).toMatch(/Subscribed to .*[Tt]ungsten/);
      expect(await ask('subscribe Tungsten')).toMatch(/already/);
      expect(await ask('topics')).toMatch(/[Tt]ungsten/);
      expect(await ask(`unsubscribe ${word}`)).toMatch(/Unsubscribed/);
      expect(await ask('topics')).toMatch(/follows nothing/);
    },
  );
  it('an unknown word is not a topic, a misspelt one is asked about', async () => {
    expect(await ask('subscribe qwertyuiop')).toMatch(/know no topic/);
    expect(await ask('subscribe tungstne')).toMatch(/tungsten/i);
    expect(await ask('topics')).toMatch(/follows nothing/);
  });
  it('an alert tells what is new as a fact, with its quote, and only on what is followed', async () => {
    await ask('subscribe tungsten');
    const before = stage.reads().length;
    await room.publish(`${GOLD} | value 5000000 USD`);
    await room.publish(`${COVE} | stake 70 percent`, { source: 'inform.example' });
    const alert = (await news(before + 1)).at(-1) ?? '';
    expect(alert).toMatch(/tungsten/i);
    expect(alert).toContain('70 %');
    expect(alert).toContain(`${COVE} | stake 70 percent`);
    expect(alert).toContain('inform.example');
    await room.publish(`${GOLD} | stake 51 percent`);
    await new Promise((r) => setTimeout(r, 400));
    expect(stage.reads()).toHaveLength(before + 1);
  });
  it('a contradiction is a card with both quotes, and a verdict changes it', async () => {
    await ask('subscribe tungsten');
    const before = stage.reads().length;
    await room.publish(`${COVE} | stake 70 percent`);
    await news(before + 1);
    await room.publish(`${COVE} | stake 51 percent`);
    await until(
      () =>
        stage
          .reads()
          .slice(before)
          .some((read) => read.includes('stake 70') && read.includes('stake 51')),
      'the card',
    );
    await stage.press('Confirm');
    await until(
      () =>
        stage
          .reads()
          .map(visible)
          .some((read) => /confirmed/i.test(read)),
      'the verdict',
    );
    expect(await ask('contradictions tungsten')).toMatch(/confirmed/i);
  });
  it('deals, contradictions and digest answer from the ledger', async () => {
    await room.publish(`${COVE} | stake 70 percent\n${COVE} | value 1100000000 USD`);
    await room.publish(`${COVE} | stake 51 percent`);
    expect(await ask('deals')).toMatch(/S-1/);
    expect(await ask('deals вольфрам')).toMatch(/S-1/);
    expect(await ask('deals gold')).not.toMatch(/S-1/);
    expect(await ask('contradictions')).toMatch(/A-1/);
    expect(await ask('digest')).toMatch(/S-1|tungsten/i);
  });
  it('undo takes back', async () => {
    await ask('subscribe tungsten');
    expect(await ask('undo')).toMatch(/Undone/);
    expect(await ask('topics')).toMatch(/follows nothing/);
  });
});

/** As people see it: without joiners, isolates and marks. */
const visible = (text: string): string => text.replace(/[\u2060\u2066-\u2069\u200e\u200f]/g, '');
