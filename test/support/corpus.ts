import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

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

const lines = <T>(file: string): T[] =>
  readFileSync(join(SHARED, 'corpus', file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
export const docsOf = (set: string): Doc[] => lines<Doc>(`${set}.docs.jsonl`);
export const goldOf = (set: string): Gold[] => lines<Gold>(`${set}.gold.jsonl`);

/** The corpus' own scorer over replay lines. */
export const scored = (set: string, replay: readonly object[]): Report => {
  const dir = mkdtempSync(join(tmpdir(), 'assay-score-'));
  try {
    const file = join(dir, 'replay.jsonl');
    writeFileSync(file, replay.map((line) => JSON.stringify(line)).join('\n'));
    const corpus = join(SHARED, 'corpus');
    const args = [
      join(SHARED, 'eval', 'score.mjs'),
      join(corpus, `${set}.gold.jsonl`),
      file,
      join(corpus, `${set}.discrepancies.jsonl`),
      '--json',
    ];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Report;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
};
