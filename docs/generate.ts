/**
 * Writes the files that are made from code, so that they cannot disagree with it: `.env.example`, the tables in
 * README.md and the coverage of the lexicon.
 *
 *     npm run generate            writes them
 *     npm run generate -- --check says which are out of date (exit status 1)
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { VARIABLES } from '#config';
import { JOBS, METRICS } from '../metrics.ts';
import { lexiconCoverage } from './coverage.ts';

interface Generated {
  readonly file: string;
  readonly make: (current: string) => string;
}

interface Shown {
  readonly name: string;
  readonly about: string;
  readonly schema: { safeParse: (v: unknown) => { success: boolean; data?: unknown } };
  readonly example?: string;
}
const variables: readonly Shown[] = Object.values(VARIABLES);

const fallback = (variable: Shown): string => {
  const parsed = variable.schema.safeParse(undefined);
  if (!parsed.success || parsed.data === undefined) return '';
  return Array.isArray(parsed.data) ? parsed.data.join(',') : String(parsed.data);
};

const envExample = (): string =>
  `# Copy to .env and fill in what you need; everything is optional. Made by "npm run generate".\n\n${variables
    .map((v) => `# ${v.about}\n#${v.name}=${v.example ?? fallback(v)}\n`)
    .join('\n')}`;

const envTable = (): string =>
  [
    '| variable | what | default |',
    '|---|---|---|',
    ...variables.map(
      (v) =>
        `| \`${v.name}\` | ${v.about.replaceAll('|', '\\|')} | ${fallback(v) === '' ? '–' : `\`${fallback(v)}\``} |`,
    ),
  ].join('\n');

const metricsTable = (): string =>
  ['| metric | what |', '|---|---|', ...[...METRICS, JOBS].map((m) => `| \`${m.name}\` | ${m.help} |`)].join('\n');

/** Replaces what stands between `<!-- name -->` and `<!-- /name -->`. */
const between = (text: string, name: string, content: string): string => {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(open), text.indexOf(close)];
  if (from < 0 || to < from)
    throw new Error(`README.md lacks ${open} … ${close}: put both lines where the table belongs`);
  return `${text.slice(0, from + open.length)}\n${content}\n${text.slice(to)}`;
};

const GENERATED: readonly Generated[] = [
  { file: '.env.example', make: envExample },
  { file: 'docs/lexicon-coverage.md', make: lexiconCoverage },
  {
    file: 'README.md',
    make: (readme) => between(between(readme, 'configuration', envTable()), 'metrics', metricsTable()),
  },
];

const read = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

const check = process.argv.includes('--check');
const stale = GENERATED.filter(({ file, make }) => {
  const current = read(file);
  const wanted = make(current);
  if (wanted === current) return false;
  if (!check) writeFileSync(file, wanted);
  return true;
});
if (check && stale.length > 0) {
  console.error(`Out of date: ${stale.map((g) => g.file).join(', ')}. Run "npm run generate" and commit the result.`);
  process.exitCode = 1;
} else
  console.log(
    stale.length > 0 ? `Written: ${stale.map((g) => g.file).join(', ')}` : 'All generated files are up to date.',
  );
