/** `npm run -s feed -- …`: what the pollers make of a feed, an address or a date. One JSON line for each thing asked. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { ConfigError, createLog, loadConfig } from '#config';
import { createExtractor } from '#extract';
import { feedAddress, type Ledger, LedgerError, listFeeds, openLedger } from '#ledger';
import { loadLexicon } from '#lexicon';
import { checkFeed } from './check.ts';
import { discoverFeeds, type Tools } from './discover.ts';
import { type Feed, ParseError } from './feed.ts';
import { createFetcher, FetchError, fetcherOptions } from './fetch/index.ts';
import { canonicalUrl } from './identify.ts';
import { OpmlError, writeOpml } from './opml.ts';
import { parseDate } from './parse/dates/index.ts';
import { isWeb } from './parse/links.ts';
import { openParserPool } from './parse/pool.ts';
import { importFeeds, opmlAt, rehearse } from './transfer.ts';

const USAGE = `Usage:
  feed parse FILE…|URL… [--content-type T] [--url U]   each feed as one JSON line
  feed canonical URL…                                  the address that an article is known by
  feed date TEXT… [--lang L]                           ISO 8601 in UTC, or null
  feed discover URL…                                   feeds of a site
  feed check URL…                                      what a poller would do with it, and why
  feed import FILE|URL [--dry-run]                     adds the feeds of an OPML file; a dry run stores nothing, reads each
                                                       feed once and tells how many alerts a day to expect
  feed export                                          the ledger's feeds as OPML
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'content-type': { type: 'string' },
    url: { type: 'string' },
    lang: { type: 'string' },
    'dry-run': { type: 'boolean' },
    help: { type: 'boolean' },
  },
});
const [command, ...rest] = positionals;
const say = (line: string) => process.stdout.write(`${line}\n`);
const print = (line: unknown) => say(JSON.stringify(line));

/** What went wrong, for people; anything unforeseen keeps its trace. */
const told = (error: unknown): string => {
  if (
    error instanceof ParseError ||
    error instanceof FetchError ||
    error instanceof LedgerError ||
    error instanceof OpmlError ||
    error instanceof ConfigError
  )
    return error.message;
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return (error as Error).message;
  throw error;
};

async function withTools<T>(work: (tools: Tools) => Promise<T>): Promise<T> {
  const tools = {
    fetcher: createFetcher(fetcherOptions(loadConfig(process.env))),
    parser: openParserPool({ threads: 2 }),
  };
  try {
    return await work(tools);
  } finally {
    await tools.fetcher.close();
    await tools.parser.close();
  }
}

/** Works through a list, a few at a time, and prints the results in its order. */
async function inOrder<T>(items: readonly string[], work: (item: string) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let at = 0; at < items.length; at += 16) {
    const some = await Promise.all(items.slice(at, at + 16).map(work));
    results.push(...some);
  }
  return results;
}

const shown = (file: string, { format, title, language, entries }: Feed) => ({
  file,
  format,
  title,
  language,
  entries: entries.map((e) => ({
    id: e.id,
    link: e.link,
    title: e.title,
    published: e.published,
    updated: e.updated,
    author: e.author,
    content: e.content,
    categories: e.categories,
  })),
});

const parseAll = (files: readonly string[]) =>
  withTools(async ({ fetcher, parser }) => {
    const lines = await inOrder(files, async (file) => {
      try {
        const answer = isWeb(file) ? await fetcher.fetch(file) : undefined;
        const bytes = answer?.body ?? (await readFile(file));
        const contentType = values['content-type'] ?? answer?.headers['content-type'];
        return shown(file, await parser.parse({ bytes, contentType, url: values.url ?? answer?.url }));
      } catch (error) {
        return { file, error: told(error) };
      }
    });
    for (const line of lines) print(line);
  });

const discover = (urls: readonly string[]) =>
  withTools(async (tools) => {
    for (const url of urls)
      try {
        for (const found of await discoverFeeds(tools, feedAddress(url))) print(found);
      } catch (error) {
        print({ url, error: told(error) });
        process.exitCode = 1;
      }
  });

const check = (urls: readonly string[]) =>
  withTools(async (tools) => {
    for (const url of urls) print((await checkFeed(tools, feedAddress(url))).told);
  });

async function withLedger<T>(work: (ledger: Ledger) => Promise<T>): Promise<T> {
  const { databaseUrl, dataDir } = loadConfig(process.env);
  const ledger = await openLedger({ databaseUrl, dataDir, log: createLog('error', 'feed') });
  try {
    return await work(ledger);
  } finally {
    await ledger.close();
  }
}

const note = (text: string) => void process.stderr.write(`${text}\n`);

const importOpml = ([file]: readonly string[]) =>
  withTools(async (tools) => {
    const feeds = await opmlAt(tools, file!);
    if (values['dry-run']) {
      const told = await rehearse(tools, feeds, createExtractor(loadLexicon()));
      for (const line of told.feeds) print(line);
      note(
        `${told.answering} of ${feeds.length} feeds answer, with about ${Math.round(told.entriesPerDay)} entries a day: about ${Math.round(told.alertsPerDay)} alerts a day. Nothing was stored.`,
      );
      return;
    }
    const done = await withLedger((ledger) => importFeeds(ledger.db, feeds, { now: new Date().toISOString() }));
    for (const line of done) print(line);
    const of = (outcome: string) => done.filter((d) => d.outcome === outcome).length;
    note(`${of('new')} feeds are new, ${of('back')} are back, ${of('same')} were watched already.`);
  });

const exportOpml = () => withLedger(async ({ db }) => void process.stdout.write(writeOpml(await listFeeds(db))));

const commands: Record<string, (args: readonly string[]) => void | Promise<void>> = {
  parse: parseAll,
  canonical: (urls) =>
    urls.forEach((url) => void say(canonicalUrl(url, { feedUrl: values.url ?? null, siteUrl: url }))),
  date: (texts) => texts.forEach((text) => void say(String(parseDate(text, { language: values.lang ?? null })))),
  discover,
  check,
  import: importOpml,
  export: exportOpml,
};

if (existsSync('.env')) process.loadEnvFile('.env');
const run = command ? commands[command] : undefined;
if (!run || (rest.length === 0 && command !== 'export') || values.help) {
  process.stderr.write(USAGE);
  process.exitCode = values.help ? 0 : 2;
} else {
  try {
    await run(rest);
  } catch (error) {
    note(told(error));
    process.exitCode = 1;
  }
}
