/** How soon a recorded fact stands in the chats, where nothing has to wait for a limit: p95 at most a second, on both platforms in one run. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Newsroom, openNewsroom } from '../support/newsroom.ts';
import { until } from '../support/platforms.ts';
import { slackStage, telegramStage } from '../support/stages.ts';

const FACTS = 40;
let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

it(`p95 of ${FACTS} facts, from the article in the worker's hands to the message on the server: at most 1 s`, {
  timeout: 120_000,
}, async () => {
  const stages = [await telegramStage(), await slackStage()];
  await room.staff(...stages.map((stage) => stage.platform));
  for (const stage of stages) {
    await stage.command('subscribe tungsten', { where: 'private' });
    await until(() => stage.reads('private').length === 1, 'the answer');
  }
  const times = new Map(stages.map((stage) => [stage, [] as number[]]));
  for (let i = 1; i <= FACTS; i += 1) {
    const start = performance.now();
    await room.publish(`deal p${i} - tungsten KZ | value ${i} USD`);
    for (const stage of stages) {
      await until(() => stage.arrivals('private').length === 1 + i, `alert ${i} on ${stage.name}`);
      times.get(stage)!.push(stage.arrivals('private').at(-1)! - start);
    }
  }
  for (const [stage, list] of times) {
    const sorted = list.toSorted((a, b) => a - b);
    console.log(
      `${stage.name}: fact → posted p50 ${quantile(sorted, 0.5).toFixed(0)} ms, p95 ${quantile(sorted, 0.95).toFixed(0)} ms, most ${quantile(sorted, 1).toFixed(0)} ms`,
    );
    expect(quantile(sorted, 0.95)).toBeLessThanOrEqual(1000);
  }
  await room.empty();
  for (const stage of stages) await stage.close();
});
