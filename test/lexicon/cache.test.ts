/** What was read from the YAML is kept between starts; it must never be older than the files, and never needed. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadLexicon } from '#lexicon';
import { kept, keyOf } from '../../config/lexicon/cache.ts';

const home = mkdtempSync(join(tmpdir(), 'assay-kept-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

test('what is kept is what is made, and is made once', () => {
  const directory = join(home, 'once');
  let made = 0;
  const make = () => ({ made: ++made, words: ['тонн~', 'ټنه'] });
  expect(kept('a', make, directory)).toEqual({ made: 1, words: ['тонн~', 'ټنه'] });
  expect(kept('a', make, directory)).toEqual({ made: 1, words: ['тонн~', 'ټنه'] });
  expect(kept('b', make, directory)).toMatchObject({ made: 2 });
});

test('a file that was cut short is made anew', () => {
  const directory = join(home, 'short');
  kept('a', () => ({ whole: 1 }), directory);
  writeFileSync(join(directory, 'a.json'), '{"whole":');
  expect(kept('a', () => ({ whole: 2 }), directory)).toEqual({ whole: 2 });
  expect(kept('a', () => ({ whole: 3 }), directory)).toEqual({ whole: 2 });
});

test('a place that takes no files costs only time', () => {
  const blocked = join(home, 'blocked');
  writeFileSync(blocked, 'a file, no directory');
  expect(kept('a', () => 1, blocked)).toBe(1);
  expect(kept('a', () => 2, blocked)).toBe(2);
});

test('what is thrown is passed on and nothing is kept', () => {
  const directory = join(home, 'thrown');
  const fail = () => {
    throw new Error('line 4');
  };
  expect(() => kept('a', fail, directory)).toThrow('line 4');
  expect(kept('a', () => 1, directory)).toBe(1);
});

test('only the newest few are kept', () => {
  const directory = join(home, 'few');
  for (let i = 0; i < 20; i++) kept(`k${i}`, () => i, directory);
  expect(readdirSync(directory).length).toBe(8);
});

test('a changed word and a changed name are another key', () => {
  const file = join(home, 'words.yaml');
  writeFileSync(file, 'a: 1');
  const before = keyOf([['own/words.yaml', file]]);
  expect(keyOf([['own/words.yaml', file]])).toBe(before);
  expect(keyOf([['overlay/words.yaml', file]])).not.toBe(before);
  writeFileSync(file, 'a: 2');
  expect(keyOf([['own/words.yaml', file]])).not.toBe(before);
});

test('a lexicon that was kept is the one that was read', () => {
  const overlay = join(home, 'overlay');
  mkdirSync(overlay);
  writeFileSync(join(overlay, 'minerals.yaml'), `- {id: keptium, names: {en: [keptium${process.pid}]}}\n`);
  const read = loadLexicon(overlay);
  const again = loadLexicon(overlay);
  expect(again).not.toBe(read);
  expect(again).toStrictEqual(read);
  expect(Object.isFrozen(again.languages.en.units)).toBe(true);
}, 30_000);
