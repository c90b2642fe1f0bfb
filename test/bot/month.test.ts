/** Digests over a month of the shared corpus, in two zones, one of which goes back to winter time in it: nothing missing, nothing twice. */
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createLog, loadConfig } from '#config';
import { createExtractor } from '#extract';
import { processArticle } from '#jobs';
import { enterTarget, storeArticle } from '#ledger';
import { type Desk, speaking } from '../../bot/desk.ts';
import { gatherDigest } from '../../bot/digest.ts';
import { digestMessage } from '../../bot/messages/digest.ts';
import type { Spoken } from '../../bot/messages/words.ts';
import { scheduleDigests } from '../../bot/schedule.ts';
import { render as renderSlack } from '../../bot/slack/render.ts';
import { render as renderTelegram } from '../../bot/telegram/render.ts';
import { readConcepts } from '../../bot/topics/concepts.ts';
import { theLexicon } from '../support/conversation.ts';
import { type Doc, docsOf, hasCorpus } from '../support/corpus.ts';
import { type FreshLedger, freshLedger } from '../support/ledger.ts';

const HOUR = 3_600_000;
// New York puts its clocks back on 2 November 2025; Kabul, at half past the others' hours, never does.
const FROM = Date.parse('2025-10-20T00:00:00Z');
const TO = Date.parse('2025-11-20T00:00:00Z');
const ZONES: readonly (readonly [string, Spoken])[] = [
  ['America/New_York', 'en'],
  ['Asia/Kabul', 'fa'],
];

/** The corpus' articles at their days; those of other days, or of none, are spread over the month. */
const publishedAt = (doc: Doc, index: number): number => {
  const own = doc.date ? Date.parse(doc.date) + (index % 24) * HOUR : Number.NaN;
  return own >= FROM && own < TO ? own : FROM + ((index * 37) % (31 * 24)) * HOUR;
};

describe.skipIf(!hasCorpus)('a month of digests', () => {
  let ledger: FreshLedger;
  let desk: Desk;
  let now = new Date(FROM);
  const facts = new Map<number, string>();
  const digests = new Map<string, { from: string; to: string }[]>();

  beforeAll(async () => {
    ledger = await freshLedger();
    const log = createLog('silent', 'test');
    const extractor = createExtractor(theLexicon());
    desk = {
      config: loadConfig({}),
      db: ledger.db,
      log,
      concepts: readConcepts(theLexicon()),
      extractor,
      now: () => now,
      prefix: () => '/',
      limits: () => undefined,
    };
    for (const [index, doc] of docsOf('dev').entries()) {
      const published = new Date(publishedAt(doc, index)).toISOString();
      const url = `https://corpus.example/${doc.id}`;
      const article = { url, canonicalUrl: url, source: doc.source, fetched: published, published, text: doc.text };
      const { id } = await storeArticle(ledger.db, article);
      await processArticle({ ledger, extractor, log }, id);
      await sql`update facts set recorded_at = ${published} where article_id = ${id}`.execute(ledger.db);
    }
    const rows = await ledger.db.selectFrom('facts').select(['id', 'recorded_at']).execute();
    for (const row of rows) facts.set(row.id, new Date(row.recorded_at).toISOString());
    for (const [zone, language] of ZONES) {
      const settings = { language, zone, digest: 480 };
      const target = await enterTarget(ledger.db, { platform: 'terminal', chat: zone, kind: 'private', settings });
      await sql`update targets set created_at = ${new Date(FROM - 1).toISOString()} where id = ${target.id}`.execute(
        ledger.db,
      );
    }
    for (let at = FROM; at <= TO + 24 * HOUR; at += HOUR / 2) {
      now = new Date(at);
      await scheduleDigests(desk);
    }
    for (const [zone] of ZONES) {
      const sent = await ledger.db
        .selectFrom('deliveries')
        .innerJoin('targets', 'targets.id', 'deliveries.target_id')
        .select('deliveries.payload')
        .where('targets.chat', '=', zone)
        .orderBy('deliveries.id')
        .execute();
      digests.set(
        zone,
        sent.map((row) => row.payload as { from: string; to: string }),
      );
    }
  }, 240_000);
  afterAll(() => ledger?.close());

  test.each(ZONES)('in %s each day has one, at eight on the wall', (zone) => {
    const sent = digests.get(zone)!;
    expect(sent.length).toBeGreaterThanOrEqual(32);
    const wall = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
    expect(new Set(sent.map(({ to }) => wall.format(new Date(to))))).toEqual(new Set(['08:00']));
    expect(new Set(sent.map(({ to }) => new Date(to).toLocaleDateString('en', { timeZone: zone }))).size).toBe(
      sent.length,
    );
  });

  test.each(ZONES)('in %s every claim of the month stands in exactly one', async (zone) => {
    const times = new Map<number, number>();
    for (const { from, to } of digests.get(zone)!) {
      const view = await gatherDigest(desk, { kind: 'daily', from, to, topics: [], muted: [] });
      for (const fact of view.stories.flatMap((s) => s.facts as unknown as readonly { readonly id: number }[]))
        times.set(fact.id, (times.get(fact.id) ?? 0) + 1);
    }
    expect(facts.size).toBeGreaterThan(500);
    expect([...facts.keys()].filter((id) => times.get(id) !== 1)).toEqual([]);
  });

  test.each(ZONES)('in %s each is within the limits of both platforms', async (zone, language) => {
    for (const { from, to } of digests.get(zone)!) {
      const view = await gatherDigest(desk, { kind: 'daily', from, to, topics: [], muted: [] });
      const message = digestMessage(speaking(desk, { language, zone, prefix: '/' }), view);
      const telegram = renderTelegram(message);
      expect(telegram).toHaveLength(1);
      expect(telegram[0]!.text.length).toBeLessThanOrEqual(4096);
      const slack = renderSlack(message);
      expect(slack).toHaveLength(1);
      expect(slack[0]!.blocks.length).toBeLessThanOrEqual(50);
    }
  });
});
