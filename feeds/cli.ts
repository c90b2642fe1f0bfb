/** `npm run -s feed -- …`: what the pollers make of a feed, an address or a date. One JSON line for each thing asked. */
import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { type Feed, ParseError } from './feed.ts';
import { createFetcher, FetchError } from './fetch/index.ts';
import { canonicalUrl } from './identify.ts';
import { parseDate } from './parse/dates/index.ts';
import { isWeb } from './parse/links.ts';
import { openParserPool } from './parse/pool.ts';

const USAGE = `Usage:
  feed parse FILE…|URL… [--content-type T] [--url U]   each feed as one JSON line
  feed canonical URL…                                  the address that an article is known by
  feed date TEXT… [--lang L]                           ISO 8601 in UTC, or null
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'content-type': { type: 'string' },
    url: { type: 'string' },
    lang: { type: 'string' },
    help: { type: 'boolean' },
  },
});
const [command, ...rest] = positionals;
const print = (line: unknown) => process.stdout.write(`${JSON.stringify(line)}\n`);
const allowHosts = (process.env.ASSAY_ALLOW_HOSTS ?? '').split(/[\s,]+/).filter(Boolean);

const shown = (file: string, { format, title, language, entries }: Feed) => ({
  file,
  format,
  title,
  language,
  entries: entries.map(({ id, link, title, published, updated, author, content, categories }) => ({
    id,
    link,
    title,
    published,
    updated,
    author,
    content,
    categories,
  })),
});

async function parseAll(files: readonly string[]): Promise<void> {
  const pool = openParserPool({ threads: 2 });
  const fetcher = createFetcher({ allowHosts });
  const one = async (file: string) => {
    try {
      const answer = isWeb(file) ? await fetcher.fetch(file) : undefined;
      const bytes = answer?.body ?? (await readFile(file));
      const contentType = values['content-type'] ?? answer?.headers['content-type'];
      return shown(file, await pool.parse({ bytes, contentType, url: values.url ?? answer?.url }));
    } catch (error) {
      if (error instanceof ParseError || error instanceof FetchError) return { file, error: error.message };
      return { file, error: error instanceof Error ? error.message : String(error) };
    }
  };
  for (let at = 0; at < files.length; at += 32)
    for (const line of await Promise.all(files.slice(at, at + 32).map(one))) print(line);
  await pool.close();
  await fetcher.close();
}

const commands: Record<string, (args: readonly string[]) => void | Promise<void>> = {
  parse: parseAll,
  canonical: (urls) => {
    for (const url of urls)
      process.stdout.write(`${canonicalUrl(url, { feedUrl: values.url ?? null, siteUrl: url })}\n`);
  },
  date: (texts) => {
    for (const text of texts) process.stdout.write(`${parseDate(text, { language: values.lang ?? null })}\n`);
  },
};

const run = command ? commands[command] : undefined;
if (!run || rest.length === 0 || values.help) {
  process.stderr.write(USAGE);
  process.exitCode = values.help ? 0 : 2;
} else await run(rest);
