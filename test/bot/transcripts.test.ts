/**
 * Conversations as people read them, kept as files. After a wanted change: npx vitest run test/bot/transcripts -u, then read the diff.
 */
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addFeed } from '#ledger';
import { converse } from '../support/conversation.ts';
import { dateless } from '../support/dateless.ts';
import { emptyLedger, type FreshLedger, freshLedger } from '../support/ledger.ts';
import { publish, STORIES } from '../support/stories.ts';

let ledger: FreshLedger;
beforeAll(async () => {
  ledger = await freshLedger();
});
afterAll(() => ledger.close());

const ZONE = 'Asia/Almaty';
/** Says the lines one after the other; what comes unasked is told with the line after which it came. */
async function transcript(before: readonly string[], after: readonly string[]): Promise<string> {
  await emptyLedger(ledger);
  const now = new Date().toISOString();
  await addFeed(
    ledger.db,
    { url: 'https://khabar.example/rss', title: 'خبر', language: 'ps', ownership: 'public' },
    { origin: 'file', now },
  );
  const chat = await converse(ledger, { env: { ASSAY_TIME_ZONE: ZONE } });
  const told: string[] = [];
  const say = async (line: string) => {
    const answer = await chat.say(line);
    await quiet();
    told.push(`› ${line}\n${answer}${chat.since()}`);
  };
  for (const line of before) await say(line);
  for (const story of [STORIES.pashto, STORIES.persian, STORIES.russian, STORIES.english]) {
    await publish(ledger, story);
    await quiet();
    told.push(`‹ ${story.source}\n${chat.since()}`);
  }
  for (const line of after) await say(line);
  await chat.close();
  return dateless(told.join('\n'), ZONE);
}

/** Until nothing waits to be sent. */
async function quiet(): Promise<void> {
  for (let calm = 0; calm < 3; ) {
    await new Promise((done) => setTimeout(done, 30));
    const { rows } = await sql<{ n: number }>`select
      (select count(*) from outbox where fanned_at is null) + (select count(*) from deliveries where state in ('waiting', 'sending')) as n`.execute(
      ledger.db,
    );
    calm = rows[0]!.n === 0 ? calm + 1 : 0;
  }
}

test('in English', async () => {
  const told = await transcript(
    [
      '/start',
      '/help',
      '/help asof',
      '/topics',
      '/deals',
      '/contradictions',
      '/digest',
      '/subscribe',
      '/subscribe tungstan',
      '/subscribe tungsten, abraham accords',
      '/subscribe aircraft + kazakhstan - source:wire.example',
      '/topics',
    ],
    [
      '/deals',
      '/deals вольфрам',
      '/deals lithium',
      '/contradictions',
      '/contradictions tungsten',
      '/facts 钨',
      '/facts nothing such',
      '/timeline S-1',
      '/compare S-1 S-3',
      '/compare S-1',
      '/asof 2025-11-06 S-1',
      '/asof yesterday S-1',
      '/digest',
      '/why A-1',
      '/why F-4',
      '/why F-99',
      '/whynot https://wire.example/news/2025-11-08',
      '/whynot https://elsewhere.example/1',
      '/sources',
      '/addfeed nonsense',
      '/addfeed https://new.example/rss',
      '/removefeed new.example',
      '/export',
      '/export jsonl',
      '/status',
      '/confirm A-1',
      '/dismiss A-1',
      '/why A-1',
      '/hold A-2',
      '/contradictions',
      '/settings',
      '/settings quiet',
      '/settings quiet 22:00-07:00',
      '/settings quiet noon',
      '/settings colour blue',
      '/undo',
      '/unsubscribe aircraft + kazakhstan - source:wire.example',
      '/undo',
      '/unsubscribe everything',
      '/topics',
      '/dael',
      'Cove Kaz',
      'what is this',
      '/settings language русский',
      '/deals tungsten',
      '/settings language en',
    ],
  );
  await expect(told).toMatchFileSnapshot('transcripts/en.txt');
}, 120_000);

test('in Persian', async () => {
  const told = await transcript(
    [
      '/settings language fa',
      '/start',
      '/help',
      '/subscribe تنگستن',
      '/subscribe پیمان ابراهیم',
      '/subscribe تنگسن',
      '/topics',
      '/deals',
      '/contradictions',
    ],
    [
      '/deals',
      '/deals قزاقستان',
      '/contradictions',
      '/facts تنگستن',
      '/timeline S-1',
      '/compare S-1 S-2',
      '/asof ۱۴۰۴-۰۸-۱۵ S-1',
      '/digest',
      '/why A-2',
      '/why F-1',
      '/whynot https://wire.example/news/2025-11-08',
      '/sources',
      '/export csv',
      '/status',
      '/settings',
      '/settings digest 08:00',
      '/undo',
      '/confirm A-1',
      '/unsubscribe تنگستن',
      '/foo',
    ],
  );
  await expect(told).toMatchFileSnapshot('transcripts/fa.txt');
}, 120_000);
