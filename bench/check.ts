/**
 * `npm run bench -- check DOCS.jsonl… [--misses N]`: how well `check` tells a changed draft from an unchanged one. Every document is recorded;
 * then its own text is held against the ledger, as it is and with one figure, stage or name changed at a time. Documents as in
 * ../shared/corpus/README.md. Embedded PostgreSQL, nothing left behind.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { createLog, loadConfig } from '#config';
import { createExtractor } from '#extract';
import { processArticle } from '#jobs';
import { openLedger, storeArticle } from '#ledger';
import { loadLexicon } from '#lexicon';
import { type Checked, checkText } from '../bot/check.ts';
import type { Desk } from '../bot/desk.ts';
import { readConcepts } from '../bot/topics/concepts.ts';
import { type Change, changesOf, near } from './support/changes.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'string', default: '0' } },
});
interface Doc {
  readonly id: string;
  readonly url?: string;
  readonly source?: string;
  readonly lang: string;
  readonly date?: string | null;
  readonly title?: string | null;
  readonly text: string;
}
interface Score {
  unchanged: number;
  doubted: number;
  readonly made: Record<Change['kind'], number>;
  readonly found: Record<Change['kind'], number>;
}
const empty = (): Score => ({
  unchanged: 0,
  doubted: 0,
  made: { figure: 0, stage: 0, name: 0 },
  found: { figure: 0, stage: 0, name: 0 },
});

const USAGE = 'usage: npm run bench -- check DOCS.jsonl… [--misses N], documents as `npm run replay` takes them';

async function readDocs(): Promise<Doc[]> {
  if (positionals.length === 0) throw new Error('no documents were named');
  const files = await Promise.all(positionals.map((file) => readFile(file, 'utf8')));
  return files.flatMap((file) => file.trim().split('\n')).map((line) => JSON.parse(line) as Doc);
}

/** The claim stands where the change was made. */
const touches = (checked: Checked, change: Change): boolean =>
  checked.fact.field === 'text' && checked.fact.start < change.end && change.start < checked.fact.end;

let left = Number(values.misses);
const tell = (what: string, doc: Doc, detail: string) => {
  if (left-- > 0) console.log(`${what}\t${doc.id}\t${detail}`);
};

async function measure(
  desk: Desk,
  doc: Doc,
  { score, told }: { score: Score; told: ReadonlySet<string> },
): Promise<void> {
  const before = await checkText(desk, { text: doc.text });
  score.unchanged += before.length;
  for (const c of before.filter((each) => each.verdict === 'differs')) {
    score.doubted += 1;
    tell('doubted', doc, `${c.fact.attribute} ${c.fact.value} “${c.fact.quote}” ledger: ${c.ledger[0]?.fact.value}`);
  }
  for (const change of changesOf(doc.text, { language: doc.lang, claims: before, told })) {
    score.made[change.kind] += 1;
    const after = await checkText(desk, { text: change.text });
    const found = after.some((c) => c.verdict === 'differs' && touches(c, change));
    if (found) score.found[change.kind] += 1;
    else {
      const there = after
        .filter((c) => touches(c, change))
        .map((c) => `${c.fact.attribute} ${c.fact.value} ${c.verdict}`);
      tell(`missed ${change.kind}`, doc, `${change.was} → ${change.is}: ${there.join(', ') || 'no claim there'}`);
    }
  }
}

function print(scores: ReadonlyMap<string, Score>): void {
  const share = (part: number, whole: number) => (whole ? `${((100 * part) / whole).toFixed(1)} %` : '–').padStart(8);
  console.log('language   claims  doubted   figures        stages         names');
  const row = (name: string, s: Score) => {
    const cell = (kind: Change['kind']) => `${share(s.found[kind], s.made[kind])} of ${String(s.made[kind]).padEnd(3)}`;
    console.log(
      `${name.padEnd(9)} ${String(s.unchanged).padStart(6)} ${share(s.doubted, s.unchanged)} ${cell('figure')} ${cell('stage')} ${cell('name')}`,
    );
  };
  const all = empty();
  for (const [language, s] of scores) {
    row(language, s);
    all.unchanged += s.unchanged;
    all.doubted += s.doubted;
    for (const kind of ['figure', 'stage', 'name'] as const) {
      all.made[kind] += s.made[kind];
      all.found[kind] += s.found[kind];
    }
  }
  row('all', all);
}

const docs = await readDocs().catch((error: Error) => {
  console.error(`${error.message}\n${USAGE}`);
  process.exit(2);
});
const dataDir = await mkdtemp(join(tmpdir(), 'assay-check-'));
const log = createLog('error', 'bench');
const ledger = await openLedger({ dataDir, log });
try {
  const lexicon = loadLexicon();
  const extractor = createExtractor(lexicon);
  const concepts = readConcepts(lexicon);
  const desk: Desk = {
    config: loadConfig({}),
    db: ledger.db,
    log,
    concepts,
    extractor,
    now: () => new Date('2026-11-25T12:00:00Z'),
    prefix: () => '/',
    limits: () => undefined,
  };
  for (const doc of docs) {
    const url = doc.url ?? `https://bench.example/${doc.id}`;
    const { id } = await storeArticle(ledger.db, {
      url,
      canonicalUrl: url,
      source: doc.source ?? 'bench.example',
      fetched: '2026-11-25T12:00:00Z',
      ...(doc.date ? { published: new Date(doc.date).toISOString() } : {}),
      ...(doc.title ? { title: doc.title } : {}),
      text: doc.text,
    });
    await processArticle({ ledger, extractor, log }, id);
  }
  const rows = await ledger.db.selectFrom('facts').select(['attribute', 'value']).execute();
  const told = new Set(
    rows.flatMap(({ attribute, value }) =>
      [value].flat().flatMap((v) => (typeof v === 'number' ? [near({ attribute, value: v })] : [])),
    ),
  );
  const scores = new Map<string, Score>();
  for (const doc of docs) {
    const score = scores.get(doc.lang) ?? empty();
    scores.set(doc.lang, score);
    await measure(desk, doc, { score, told });
  }
  print(scores);
} finally {
  await ledger.close();
  await rm(dataDir, { recursive: true, force: true });
}
