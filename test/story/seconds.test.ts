/**
 * One article from the poll to both chats: how long it takes, on each backend, with nothing else to send.
 * The stages' own limits (5 ms a chat) stand in for the platforms' (1 s), which a first message never waits for.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FeedServer, serveFeeds } from '../../demo/server.ts';
import { until } from '../support/platforms.ts';
import { ask, BACKENDS, type Backend, openWorld, type World } from '../support/world.ts';

const ARTICLES = [
  ['zarnisor-lead', 'Kentau Lead will buy 40% of the Zarnisor lead mine in Uzbekistan for $120 million, the ministry said.'],
  ['qalmaqir-copper', 'The Qalmaqir copper mine in Uzbekistan will get a loan of $450 million from the EBRD, the bank said.'],
  ['talas-gold', 'Talas Gold signed a contract for the Jerooy gold deposit in Kyrgyzstan worth $85 million on Tuesday.'],
  ['syrymbet-tin', 'Kazakhstan and Syrymbet JSC signed an agreement on a $300 million tin plant, the government said.'],
  ['konchoch-antimony', 'Tajikistan will sell 25% of the Konchoch antimony mine to Anzob Metals for $60 million, officials said.'],
] as const; // biome-ignore format: one row an article

const feed = (count: number): string =>
  `<rss version="2.0"><channel><title>Ala-Too Wire</title><link>https://ala-too.example/</link>${ARTICLES.slice(
    0,
    count,
  )
    .map(([id, text]) => {
      const title = text.split(/ (?:for|on|will) /)[0];
      return `<item><guid isPermaLink="false">${id}</guid><link>https://ala-too.example/${id}</link><title>${title}</title><pubDate>${new Date().toUTCString()}</pubDate><description>${text}</description></item>`;
    })
    .join('')}</channel></rss>`;

describe.each(Object.entries(BACKENDS))('on %s', (_, openBackend) => {
  const files = new Map<string, string>([['/wire.xml', feed(0)]]);
  let backend: Backend | undefined;
  let web: FeedServer;
  let world: World;
  beforeAll(async () => {
    backend = await openBackend();
    if (!backend) return;
    web = await serveFeeds(files);
    world = await openWorld(backend, web);
    for (const stage of [world.telegram, world.slack]) await ask(stage, 'subscribe everything');
    await world.service.feeds!.pollNow();
  }, 60_000);
  afterAll(async () => {
    await world?.close();
    await web?.close();
    await backend?.close();
  });

  it('an article is in both chats within two seconds of the poll', async (context) => {
    if (!backend) return context.skip('no such server answers here');
    const took: number[] = [];
    for (let count = 1; count <= ARTICLES.length; count++) {
      const sum = /\$\d+ million/.exec(ARTICLES[count - 1]![1])![0];
      files.set('/wire.xml', feed(count));
      const start = performance.now();
      await world.service.feeds!.pollNow();
      const told = () =>
        [world.telegram, world.slack].every((stage) => stage.reads().some((text) => text.includes(sum)));
      await until(told, `${sum} in both chats`, 10_000);
      took.push(performance.now() - start);
    }
    console.info(`poll to both chats, ms: ${took.map((ms) => ms.toFixed(0)).join(', ')}`);
    expect(Math.max(...took)).toBeLessThan(2_000);
  });
});
