import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PlatformError, type PlatformFault } from '../../bot/platform.ts';
import { ears, line, message, text } from '../support/platforms.ts';
import type { Stage, Trouble } from '../support/stages.ts';
import { WIRES } from '../support/wires.ts';

describe.each(WIRES)('%s', (_, open) => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await open();
  });
  afterEach(async () => {
    const [invalid, rung] = [stage.invalid(), stage.rung()];
    await stage.close();
    expect(invalid).toEqual([]);
    expect(rung).toEqual([]);
  });
  describe('what goes wrong', () => {
    const faults: readonly [Trouble, Partial<PlatformFault> & Record<string, unknown>][] = [
      ['gone', { tag: 'gone' }],
      ['limited', { tag: 'limited', retryAfter: 3000 }],
      ['invalid', { tag: 'invalid' }],
      ['unauthorised', { tag: 'unauthorised' }],
      ['transient', { tag: 'transient', uncertain: true }],
      ['lost', { tag: 'transient', uncertain: true }],
      ['down', { tag: 'transient', uncertain: true }],
    ];
    it.each(faults)('%s is told as such, after one attempt', async (trouble, fault) => {
      stage.trouble(trouble);
      const before = stage.attempts();
      const error = await stage.platform.send(stage.address(), line('Hello')).catch((e: unknown) => e);
      expect(error).toBeInstanceOf(PlatformError);
      expect((error as PlatformError).fault).toEqual(fault);
      expect(stage.attempts() - before).toBe(trouble === 'invalid' ? 2 : 1);
      expect(stage.reads()).toHaveLength(trouble === 'lost' ? 1 : 0);
    });
    it('no answer in time: perhaps sent, perhaps not', async () => {
      const impatient = await open(300);
      impatient.trouble('hang');
      const error = await impatient.platform.send(impatient.address(), line('Hello')).catch((e: unknown) => e);
      await impatient.close();
      expect(error).toMatchObject({ fault: { tag: 'transient', uncertain: true } });
    });
    it('a refusal of the form falls back to plain text, addresses written out', async () => {
      stage.trouble('form');
      await stage.platform.send(
        stage.address(),
        message([{ kind: 'line', runs: text({ text: 'source', url: 'https://example.org/a' }, ' <b> & @all') }]),
      );
      expect(stage.reads().map((read) => read.replaceAll('\u2060', ''))).toEqual([
        'source (https://example.org/a) <b> & @all',
      ]);
    });
    it('no error holds the token', async () => {
      for (const trouble of ['unauthorised', 'lost', 'down', 'invalid'] as const) {
        stage.trouble(trouble);
        const error = (await stage.platform.send(stage.address(), line('x')).catch((e: unknown) => e)) as Error;
        const { config } = stage.setup;
        const told = [error, error.cause]
          .map((e) => `${String(e)} ${JSON.stringify(e, Object.getOwnPropertyNames(e ?? {}))}`)
          .join('\n');
        for (const secret of [config.telegramToken, config.slackBotToken, config.slackAppToken])
          if (secret) expect(told).not.toContain(secret);
      }
    });
    it('a wrong token is told at the start, and that is all that happens', async () => {
      stage.revoke();
      const { heard, ...start } = ears();
      await expect(stage.platform.start(start)).rejects.toMatchObject({ fault: { tag: 'unauthorised' } });
      expect(heard).toEqual([]);
    });
    it('a platform that nobody answers at refuses what was surely not sent', async () => {
      await stage.close();
      const error = await stage.platform.send(stage.address(), line('x')).catch((e: unknown) => e);
      expect(error).toMatchObject({ fault: { tag: 'transient', uncertain: false } });
      stage = await open();
    });
  });
});
