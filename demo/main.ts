/**
 * `npm run demo`: the whole service on the bundled sample feeds, as a channel would see it.
 * `npm run demo -- --keep` leaves it running, with the bot answering what is typed.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { PassThrough } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { openTerminal, type Terminal } from '#bot';
import { loadConfig } from '#config';
import { backlog } from '#ledger';
import { type Service, startService } from '../service.ts';
import { openProgress } from './progress.ts';
import { readFeeds, serveFeeds } from './server.ts';

const USAGE = `npm run demo            the whole service on bundled sample feeds, then it ends
npm run demo -- --keep  leaves it running, and answers what you type`;

/** @returns whether to leave it running; ends the program on --help and on what it does not know. */
function readArguments(): boolean {
  try {
    const { values } = parseArgs({ options: { keep: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } });
    if (!values.help) return values.keep ?? false;
    console.log(USAGE);
    process.exit(0);
  } catch (error) {
    console.error(`${(error as Error).message.split('. ')[0]}.\n\n${USAGE}`);
    process.exit(2);
  }
}

const keep = readArguments();
const closing: (() => Promise<unknown>)[] = [];
const ended = new AbortController();
const progress = openProgress(process.stderr);

let cleaned: Promise<void> | undefined;
/** Ends everything in the order opposite to its start, once. */
const clean = (): Promise<void> =>
  (cleaned ??= (async () => {
    progress.done();
    for (const close of closing.reverse()) await close();
  })());

/** Starts the service with nothing configured, on feeds of this machine and a directory of its own. */
async function start(input: PassThrough): Promise<{ service: Service; terminal: Terminal }> {
  progress.say('Starting embedded PostgreSQL, the queues, pollers, worker and bot');
  const folder = await mkdtemp(join(tmpdir(), 'assay-demo-'));
  closing.push(() => rm(folder, { recursive: true, force: true }));
  const web = await serveFeeds(readFeeds(join(import.meta.dirname, 'feeds')));
  closing.push(() => web.close());
  const config = loadConfig({
    ASSAY_DATA_DIR: folder,
    ASSAY_FEEDS: web.feeds.join(','),
    ASSAY_ALLOW_HOSTS: web.host,
    ASSAY_READ_BACK_DAYS: '36500',
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'error',
  });
  const terminal = openTerminal({
    input,
    output: process.stdout,
    echo: !process.stdin.isTTY || !keep,
    filesDir: folder,
  });
  const starting = startService(config, { http: false, bot: { platforms: [terminal] }, feeds: { loop: false } });
  // Before it is awaited: a Ctrl-C during the start waits for it and closes what came of it, so that nothing is left behind.
  closing.push(() =>
    starting.then(
      (started) => started.close(),
      () => undefined,
    ),
  );
  const service = await starting;
  return { service, terminal };
}

/** Polls every feed once and waits until all that was in them is read, compared and told. */
async function run(service: Service): Promise<void> {
  progress.say('Polling the sample feeds');
  const round = await service.feeds?.pollNow();
  progress.say(`Reading ${round?.added ?? 0} articles in ten languages`);
  await service.workers?.settled();
  while (!ended.signal.aborted) {
    const left = await backlog(service.context.ledger.db);
    if (left.outbox + left.deliveries === 0) break;
    progress.say(`Telling what is new: ${left.outbox + left.deliveries} to go`);
    await pause(50);
  }
  progress.done();
}

const TRY = `
The service goes on running on the sample feeds. Try:

  /facts tungsten      every claim on the tungsten venture, with its words
  /timeline accords    how Kazakhstan's accession was told, day by day
  /why A-1             why two claims were put side by side
  /subscribe вольфрам  a topic in any of the languages
  /help                everything else

Ctrl-C ends it.

`;

async function demo(): Promise<void> {
  const input = new PassThrough();
  const { service, terminal } = await start(input);
  await run(service);
  if (ended.signal.aborted) return;
  input.write('/contradictions\n/digest\n/deals\n');
  if (keep) {
    process.stdout.write(TRY);
    process.stdin.pipe(input);
  } else input.end();
  await Promise.race([terminal.ended, new Promise((done) => ended.signal.addEventListener('abort', done))]);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    ended.abort();
    clean().finally(() => process.exit(signal === 'SIGINT' ? 130 : 143));
  });
try {
  await demo();
  await clean();
  process.exit(0);
} catch (error) {
  await clean();
  if (!ended.signal.aborted) {
    console.error(`The demo could not run: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
