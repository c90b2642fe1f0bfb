import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));
/** The corpus lies beside the project, never in it: other people's texts. Where it is absent, tests say so and skip. */
export const hasCorpus = existsSync(join(SHARED, 'corpus', 'dev.docs.jsonl'));

export interface Doc {
  readonly id: string;
  readonly source: string;
  readonly lang: string;
  readonly date: string | null;
  readonly title: string | null;
  readonly text: string;
}
export interface GoldFact {
  readonly subject: string;
  readonly attribute: string;
  readonly value: number | readonly [number, number] | string;
  readonly unit: string | null;
  readonly hedge?: string;
  readonly quote: string;
  readonly holder?: string | null;
  readonly by?: string | null;
}
export interface Gold {
  readonly id: string;
  readonly lang: string;
  readonly relevant: boolean;
  readonly minerals: readonly string[];
  readonly countries: readonly string[];
  readonly figures: readonly object[];
  readonly facts: readonly GoldFact[];
}
export interface Row {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}
export interface Report {
  readonly relation: number | null;
  readonly scores: Readonly<Record<string, Row>>;
}

const OWN = fileURLToPath(new URL('../corpus/', import.meta.url));
/** A file of a corpus: of those in test/corpus, which are the project's own, or of the shared ones. */
const fileOf = (set: string, what: 'docs' | 'gold' | 'discrepancies'): string => {
  const name = `${set}.${what}.jsonl`;
  return existsSync(join(OWN, name)) ? join(OWN, name) : join(SHARED, 'corpus', name);
};
const lines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
export const docsOf = (set: string): Doc[] => lines<Doc>(fileOf(set, 'docs'));
export const goldOf = (set: string): Gold[] => lines<Gold>(fileOf(set, 'gold'));

/** The corpus' own scorer over replay lines. */
export const scored = (set: string, replay: readonly object[]): Report => {
  const dir = mkdtempSync(join(tmpdir(), 'assay-score-'));
  try {
    const file = join(dir, 'replay.jsonl');
    writeFileSync(file, replay.map((line) => JSON.stringify(line)).join('\n'));
    const scorer = join(SHARED, 'eval', 'score.mjs');
    const args = [scorer, fileOf(set, 'gold'), file, fileOf(set, 'discrepancies'), '--json'];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Report;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
};

/** What `npm run -s replay` prints of a set, line by line. */
export const replayOf = async (set: string): Promise<object[]> => {
  const run = promisify(execFile);
  const args = ['--import', 'tsx', 'workers/replay.ts', fileOf(set, 'docs')];
  const { stdout } = await run(process.execPath, args, { maxBuffer: 64 * 1024 * 1024 });
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as object);
};
