/**
 * `npm run try -- "text"` (or a file, or standard input): what the extractor reads out of a text, with `--trace` why.
 * Options: --title "…", --lang tag, --date YYYY-MM-DD, --trace, --json.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createExtractor, type TraceEvent } from '#extract';
import type { Amount, Extraction, Fact } from '#fact';
import { loadLexicon } from '#lexicon';

const USAGE = `npm run try -- "text" | file | -    (without an argument: standard input)
  --title "…"   the headline     --lang tag   declared language     --date YYYY-MM-DD   the article's day
  --trace       every rule that fired or was rejected, with why     --json   the extraction as it is`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    title: { type: 'string' },
    lang: { type: 'string' },
    date: { type: 'string' },
    overlay: { type: 'string' },
    trace: { type: 'boolean' },
    json: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});

const input = (): string => {
  const given = positionals.join(' ');
  if (given === '' || given === '-') return readFileSync(0, 'utf8');
  return existsSync(given) && statSync(given).isFile() ? readFileSync(given, 'utf8') : given;
};

/** A quote apart from the line's direction, so that Arabic letters do not turn the figures beside them around. */
const apart = (text: string): string => `\u2068${text.replace(/\s+/g, ' ')}\u2069`;
const amount = (value: Amount | string): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : value.join('–');
const pad = (text: string, width: number): string => text.padEnd(width);

const show = (lines: string[], extraction: Extraction) => {
  lines.push(
    `language   ${extraction.language}${extraction.relevant ? '' : '   (not about a deal or mineral of the region)'}`,
  );
  lines.push(
    `minerals   ${extraction.minerals.join(', ') || '–'}`,
    `countries  ${extraction.countries.join(', ') || '–'}`,
  );
  lines.push('', `figures (${extraction.figures.length})`);
  for (const f of extraction.figures)
    lines.push(`  ${pad(`${amount(f.value)} ${f.unit}`, 28)} ${pad(f.hedge, 8)} ${apart(f.quote)}`);
  lines.push('', `mentions (${extraction.mentions.length})`);
  for (const m of extraction.mentions) lines.push(`  ${pad(m.kind, 13)} ${pad(m.id, 24)} ${apart(m.quote)}`);
  lines.push('', `facts (${extraction.facts.length})`);
  for (const f of extraction.facts) lines.push(...fact(f));
};

const fact = (f: Fact): string[] => {
  const { kind, part } = f.clue;
  const about = [...f.clue.projects, ...f.clue.organisations, ...f.clue.minerals, ...f.clue.countries].join(', ');
  const extra = [
    f.holder && `holder ${f.holder}`,
    f.by && `by ${f.by}`,
    f.scope,
    f.substance,
    f.period,
    f.modality,
  ].filter(Boolean);
  const also = (f.also ?? []).map((a) => `= ${amount(a.value)} ${a.unit}`);
  return [
    `  ${pad(f.attribute, 10)} ${amount(f.value)}${f.unit ? ` ${f.unit}` : ''}${f.hedge === 'exact' ? '' : ` (${f.hedge})`}  ${[...extra, ...also].join(' · ')}`.trimEnd(),
    `             ${kind}${part ? `--${part}` : ''}: ${about || '–'}   [${f.rule}]`,
    `             ${apart(f.quote)}`,
    ...(f.speaker ? [`             says ${apart(f.speaker)}`] : []),
  ];
};

const main = () => {
  if (values.help) return USAGE;
  const text = input();
  if (text.trim() === '') return USAGE;
  const events: TraceEvent[] = [];
  const extractor = createExtractor(loadLexicon(values.overlay));
  const article = {
    text,
    ...(values.title && { title: values.title }),
    ...(values.lang && { language: values.lang }),
    ...(values.date && { published: values.date }),
  };
  const extraction = extractor.extract(article, values.trace ? (event) => events.push(event) : undefined);
  if (values.json) return JSON.stringify(extraction, null, 2);
  const lines: string[] = [];
  show(lines, extraction);
  if (values.trace)
    lines.push(
      '',
      'trace',
      ...events.map((e) => `  ${pad(e.verdict, 9)} ${pad(e.rule, 30)} ${apart(e.quote)}${e.why ? `   ${e.why}` : ''}`),
    );
  return lines.join('\n');
};
process.stdout.write(`${main()}\n`);
