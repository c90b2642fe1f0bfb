import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe } from 'vitest';

const ROOT = resolve('../shared/peers');

/** Test cases of other projects, read where they lie beside the repository; skipped, visibly, where they do not. */
export const describeWithPeers = describe.skipIf(!existsSync(ROOT));
export const peerBytes = (path: string): Buffer => readFileSync(`${ROOT}/${path}`);
export const peerCases = <T>(path: string): T[] =>
  existsSync(ROOT) ? (JSON.parse(peerBytes(path).toString('utf8')) as { cases: T[] }).cases : [];
