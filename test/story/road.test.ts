/**
 * The whole road, once on each backend: feeds served over HTTP → pollers → queue → ledger → flags → Telegram and Slack.
 * What people type and see goes over the platforms' own protocols.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contradictions, deals, factsOf } from '#ledger';
import { type FeedServer, readFeeds, serveFeeds } from '../../demo/server.ts';
import type { Stage } from '../support/stages.ts';
import { ask, BACKENDS, type Backend, embedded, openWorld, pollAndTell, type World } from '../support/world.ts';

const all = (stage: Stage, where: 'private' | 'group' = 'group') => stage.reads(where).join('\n\n');

describe.each(Object.entries(BACKENDS))('the bundled feeds, on %s', (_, openBackend) => {
  let backend: Backend | undefined;
  let web: FeedServer;
  let world: World;
  beforeAll(async () => {
    backend = await openBackend();
    if (!backend) return;
    web = await serveFeeds(readFeeds('demo/feeds'));
    world = await openWorld(backend, web);
    await ask(world.telegram, 'subscribe تنگستن');
    await ask(world.telegram, 'subscribe gold', 'private');
    await ask(world.slack, 'subscribe 钨');
    await ask(world.slack, 'subscribe Abraham Accords', 'private');
    await pollAndTell(world);
  }, 120_000);
  afterAll(async () => {
    await world?.close();
    await web?.close();
    await backend?.close();
  });

  it('tells it to exactly the chats that asked', (context) => {
    if (!backend) return context.skip('no such server answers here');
    expect(all(world.telegram)).toMatch(/410,000 t/);
    expect(all(world.slack)).toMatch(/410,000 t/);
    expect(world.telegram.reads('private')).toHaveLength(1);
    expect(all(world.slack, 'private')).not.toMatch(/410,000 t/);
  });

  it('shows the contradiction with both quotes', (context) => {
    if (!backend) return context.skip('no such server answers here');
    const card = world.slack.reads('private').find((text) => /A-\d+/.test(text) && text.includes('پیوست'));
    expect(card).toMatch(/امیدوار است|تمه لري/);
  });

  it('answers what people ask, and the same on both platforms', async (context) => {
    if (!backend) return context.skip('no such server answers here');
    for (const stage of [world.telegram, world.slack]) {
      expect(await ask(stage, 'deals tungsten')).toMatch(/Cove Kaz/);
      expect(await ask(stage, 'contradictions')).toMatch(/A-\d+/);
      expect(await ask(stage, 'digest')).toMatch(/claims/);
      expect(await ask(stage, 'topics')).toMatch(/[Tt]ungsten/);
    }
    expect(await ask(world.telegram, 'unsubscribe вольфрам')).toMatch(/[Tt]ungsten/);
  });

  it('polled again, says nothing again', async (context) => {
    if (!backend) return context.skip('no such server answers here');
    const before = world.slack.reads().length;
    await pollAndTell(world);
    expect(world.slack.reads()).toHaveLength(before);
  });
});

// The five real articles are other people's: they are read from the shared corpus and skipped, visibly, where it is absent.
const SEEDS = join('..', 'shared', 'corpus', 'seeds.docs.jsonl');

describe.skipIf(!existsSync(SEEDS))('the five seeds', () => {
  const escaped = (text: string) => text.replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`);
  const item = (doc: { id: string; date: string | null; text: string }) =>
    `<item><guid isPermaLink="false">${doc.id}</guid><link>https://seeds.example/${doc.id}</link>${
      doc.date ? `<pubDate>${new Date(doc.date).toUTCString()}</pubDate>` : ''
    }<description>${escaped(
      doc.text
        .split('\n')
        .map((line) => `<p>${escaped(line)}</p>`)
        .join(''),
    )}</description></item>`;
  let backend: Backend;
  let web: FeedServer;
  let world: World;
  beforeAll(async () => {
    const docs = readFileSync(SEEDS, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const xml = `<rss version="2.0"><channel><title>Seeds</title><link>https://seeds.example/</link>${docs.map(item).join('')}</channel></rss>`;
    backend = await embedded();
    web = await serveFeeds(new Map([['/seeds.xml', xml]]));
    world = await openWorld(backend, web);
    for (const stage of [world.telegram, world.slack]) await ask(stage, 'subscribe everything');
    await pollAndTell(world);
  }, 120_000);
  afterAll(async () => {
    await world?.close();
    await web?.close();
    await backend?.close();
  });

  it('are one tungsten deal', async () => {
    const { db } = world.service.context.ledger;
    const found = await deals(db, { topic: { all: ['mineral:tungsten'] }, limit: 10, offset: 0 });
    expect(found).toHaveLength(1);
    const facts = await factsOf(db, found[0]!.id, {});
    const values = (attribute: string) => new Set(facts.filter((f) => f.attribute === attribute).map((f) => f.value));
    expect(values('stake')).toEqual(new Set([70]));
    expect(values('value')).toEqual(new Set([1.1e9]));
    expect(values('financing')).toEqual(new Set([9e8]));
  });

  it('the 410,000 t of the deposits are read as what they hold, not as what they yield', async () => {
    const { db } = world.service.context.ledger;
    const [deal] = await deals(db, { topic: { all: ['mineral:tungsten'] }, limit: 1, offset: 0 });
    const facts = await factsOf(db, deal!.id, {});
    expect(facts.map((fact) => [fact.attribute, fact.value])).toContainEqual(['reserve', 410_000]);
  });

  it('raise one flag: hopes to join / has joined', async () => {
    const { db } = world.service.context.ledger;
    const found = await contradictions(db, { relations: ['conflict'], limit: 10, offset: 0 });
    expect(found.map((d) => [d.attribute, d.a.fact.value, d.b.fact.value])).toEqual([['status', 'hoped', 'completed']]);
    for (const stage of [world.telegram, world.slack]) {
      const card = stage.reads().find((text) => text.includes('A-1'));
      expect(card).toMatch(/بپیوندد|یوځای/);
      expect(card).toMatch(/پیوست|الانضمام/);
    }
  });

  it('leave the boilerplate out of what is stored', async () => {
    const rows = await world.service.context.ledger.db.selectFrom('articles').select('text').execute();
    expect(rows).toHaveLength(5);
    expect(rows.filter((row) => /Ctrl|Enter/.test(row.text))).toEqual([]);
  });
});
