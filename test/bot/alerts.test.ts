import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addFeed, enterTarget, subscribe } from '#ledger';
import { type Conversation, converse } from '../support/conversation.ts';
import { emptyLedger, type FreshLedger, freshLedger } from '../support/ledger.ts';
import { publish, STORIES } from '../support/stories.ts';

let ledger: FreshLedger;
let chat: Conversation;
beforeAll(async () => {
  ledger = await freshLedger();
});
beforeEach(async () => {
  await emptyLedger(ledger);
  chat = await converse(ledger);
  return () => chat.close();
});
afterAll(() => ledger.close());

/** Waits until every outbox row was fanned out, then a moment for what should not come. */
const settled = async () => {
  for (let i = 0; i < 400; i++) {
    const waiting = await ledger.db.selectFrom('outbox').select('id').where(sql<boolean>`fanned_at is null`).execute();
    const due = await ledger.db
      .selectFrom('deliveries')
      .select('id')
      .where('state', 'in', ['waiting', 'sending'])
      .execute();
    if (waiting.length + due.length === 0) return;
    await new Promise((done) => setTimeout(done, 25));
  }
  throw new Error('the outbox did not empty');
};

describe('an alert', () => {
  test('tells the claim in our words and the quote in theirs, with source, time, witnesses and ids', async () => {
    await chat.say('/subscribe tungsten');
    await publish(ledger, STORIES.pashto);
    const alert = await chat.hears('S-1 F-1 F-2');
    expect(alert).toContain('New · Cove Kaz Capital Group · tungsten · Kazakhstan · United States (deal)');
    expect(alert).toContain('Stake: Cove Kaz Capital Group: 70 %');
    expect(alert).toContain('د امریکا کوو کاز شرکت به په قزاقستان کې د تنګسټن د کان ۷۰ سلنه ونډه ولري.');
    expect(alert).toContain('Value: about 1.1 billion USD');
    expect(alert).toContain('khabar.example <https://khabar.example/news/2025-11-06>, Pashto, Nov 6, 2025, 11:00 PM');
    expect(alert).toContain('1 article, 1 origin');
  });

  test('comes to the chats of its topic, and to no other', async () => {
    await chat.say('/subscribe uranium');
    await publish(ledger, STORIES.pashto, STORIES.persian);
    await settled();
    expect(chat.since()).toBe('');
    await chat.say('/subscribe abraham accords');
    await publish(ledger, STORIES.russian);
    await settled();
    expect(chat.since()).toBe('');
  });

  test.each([
    ['вольфрам', 'Cove Kaz'],
    ['تنگستن', 'Cove Kaz'],
    ['钨', 'Cove Kaz'],
    ['tungsten + Қазақстан - source:khabar.example', ''],
    ['aircraft', ''],
    ['language:ps', 'Cove Kaz'],
    ['everything - uranium', 'Cove Kaz'],
    ['tungsten - қазақстан', ''],
    ['source:khabar.example', 'Cove Kaz'],
    ['"تنګسټن"', 'Cove Kaz'],
    ['Kazahkstam', ''],
  ])('subscribed by %s hears %j', async (topic, hears) => {
    await chat.say(`/subscribe ${topic}`);
    await publish(ledger, STORIES.pashto);
    await settled();
    const shown = chat.since();
    if (hears) expect(shown).toContain(hears);
    else expect(shown).toBe('');
  });

  test('tells what is new as a fact: another article with the same claim is none', async () => {
    await chat.say('/subscribe tungsten');
    await publish(ledger, STORIES.pashto);
    await settled();
    chat.since();
    await publish(ledger, STORIES.english);
    await settled();
    const second = chat.since();
    expect(second).toContain('Follow-up');
    expect(second).toContain('Financing: up to 900 million USD from EXIM');
    expect(second).not.toContain('70 %');
    expect(second).toContain('2 articles, 2 origins');
  });
});

describe('a contradiction card', () => {
  test('shows both quotes, who says so, both values, the reason and the way to decide', async () => {
    await chat.say('/subscribe contradictions');
    await publish(ledger, STORIES.pashto, STORIES.persian);
    const card = await chat.hears('Not decided yet');
    expect(card).toContain('Contradiction · A-1 · ');
    expect(card).toContain('Stage: hoped for or completed?');
    expect(card).toContain('قزاقستان هیله لري چې د ابراهیم تړونونو سره یو ځای شي.');
    expect(card).toContain('قزاقستان رسماً به پیمان ابراهیم پیوسته است.');
    expect(card).toMatch(/وزیر خارجه\u2069? says/);
    expect(card).toContain('Why: the two stages cannot both hold at one time');
    expect(card).toContain('[1] Confirm  [2] Dismiss  [3] Hold');
  });

  test('is decided by its buttons, once, and says who did', async () => {
    await chat.say('/subscribe contradictions');
    await publish(ledger, STORIES.pashto, STORIES.persian);
    await chat.hears('[1] Confirm');
    expect(await chat.say('1')).toMatch(/Confirmed by \w+/);
    await settled();
    expect(await chat.say('/dismiss A-1')).toMatch(/A-1 was already decided by \w+/);
    expect(await chat.say('/confirm A-99')).toContain('There is no A-99 in the ledger.');
  });

  test('decided in one chat shows in the other', async () => {
    const settings = { language: 'en', zone: 'UTC' };
    const other = await enterTarget(ledger.db, {
      platform: 'terminal',
      chat: 'local',
      topic: '2',
      kind: 'private',
      settings,
    });
    const topic = { all: [{ tag: 'topic:contradictions', any: ['only:discrepancy'] }], none: [] };
    await subscribe(ledger.db, { target: other.id, key: 'k', topic, by: 'test' });
    await chat.say('/subscribe contradictions');
    await publish(ledger, STORIES.pashto, STORIES.persian);
    await settled();
    await chat.say('/hold A-1');
    await settled();
    const edits = await ledger.db.selectFrom('deliveries').selectAll().where('kind', '=', 'verdict').execute();
    expect(edits.map((d) => d.state)).toEqual(['sent', 'sent']);
    expect(chat.since().match(/On hold: /g)).toHaveLength(2);
  });
});

test('a correction takes the place of what was said, marked as one', async () => {
  await chat.say('/subscribe tungsten');
  await publish(ledger, STORIES.english);
  await settled();
  chat.since();
  const text = STORIES.english.text.replace('$900 million', '$700 million');
  const says = STORIES.english.says.map((said) =>
    said.attribute === 'financing' ? { ...said, value: 7e8, quote: 'up to $700 million' } : said,
  );
  await publish(ledger, { ...STORIES.english, text, says });
  await settled();
  const corrected = chat.since();
  expect(corrected).toContain('✎ Correction');
  expect(corrected).toContain('It said: Financing: up to 900 million USD from EXIM');
  expect(corrected).toContain('It says now: Financing: up to 700 million USD from EXIM');
});

test('a source is told with whose it is, where the feeds say so', async () => {
  await publish(ledger, STORIES.pashto);
  const now = new Date().toISOString();
  const url = 'https://khabar.example/rss';
  const { id } = await addFeed(ledger.db, { url, language: 'ps', ownership: 'state' }, { origin: 'file', now });
  const key = { feed_id: id, key: 'k', fingerprint: 'f', article_id: 1, first_seen: now, last_seen: now };
  await ledger.db.insertInto('feed_entries').values(key).execute();
  expect(await chat.say('/facts S-1')).toMatch(/fetched\s[\s\S]* · state-owned/);
});
