/** A figure that an edited article changes: corrected where it was told, again and again, but not chased when it goes back. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Desk } from '../../bot/desk.ts';
import { scheduleDigests } from '../../bot/schedule.ts';
import { type Conversation, converse } from '../support/conversation.ts';
import { emptyLedger, type FreshLedger, freshLedger } from '../support/ledger.ts';
import { settled } from '../support/settled.ts';
import { publish, STORIES } from '../support/stories.ts';

let ledger: FreshLedger;
let chat: Conversation;
let now = new Date();
beforeAll(async () => {
  ledger = await freshLedger();
});
beforeEach(async () => {
  await emptyLedger(ledger);
  now = new Date();
  chat = await converse(ledger, { now: () => now, env: { ASSAY_TIME_ZONE: 'UTC' } });
  return () => chat.close();
});
afterAll(() => ledger.close());

/** The English story, lending so many millions. */
async function lends(millions: number): Promise<string> {
  const quote = `up to $${millions} million`;
  const text = STORIES.english.text.replace('up to $900 million', quote);
  const says = STORIES.english.says.map((said) =>
    said.attribute === 'financing' ? { ...said, value: millions * 1e6, quote } : said,
  );
  await publish(ledger, { ...STORIES.english, text, says });
  await settled(ledger);
  return chat.since();
}
const deliveries = () =>
  ledger.db.selectFrom('deliveries').select(['kind', 'state']).where('kind', '<>', 'notice').orderBy('id').execute();

test('a second change is told too, against what was told first', async () => {
  await chat.say('/subscribe tungsten');
  expect(await lends(900)).toContain('up to 900 million USD');
  expect(await lends(700)).toContain('It says now: Financing: up to 700 million USD');
  const again = await lends(500);
  expect(again).toContain('It said: Financing: up to 900 million USD');
  expect(again).toContain('It says now: Financing: up to 500 million USD');
});

test('what goes back is held, and told in the digest with all that was said; then the message is right again', async () => {
  await chat.say('/subscribe tungsten');
  await lends(900);
  await lends(700);
  expect(await lends(900)).toBe('');
  expect(await lends(700)).toBe('');
  expect((await deliveries()).filter((d) => d.state === 'held').length).toBeGreaterThanOrEqual(2);
  await lends(900);
  chat.since();
  now = new Date(now.getTime() + 26 * 3_600_000);
  expect(await scheduleDigests({ db: ledger.db, now: () => now } as Desk)).toBe(1);
  await settled(ledger);
  const told = chat.since().replace(/\s+/g, ' ');
  expect(told).not.toContain('Held back');
  expect(told).toContain('This figure went back and forth');
  expect(told).toMatch(
    /up to 900 million USD from EXIM → up to 700 million USD from EXIM → up to 900 million USD from EXIM/,
  );
  // The alert stands as it was told first, without a correction.
  const alert = told.split('─')[0];
  expect(alert).toContain('up to 900 million USD');
  expect(alert).not.toContain('Correction');
});
