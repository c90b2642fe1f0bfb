/** Every entry proves itself on its own sentences; the data keeps its hygiene; a newsroom's overlay adds to it and is told its mistakes. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type Entry, HEADINGS, LexiconError, loadLexicon, TAGS } from '#lexicon';
import { findFigures } from '../../workers/extract/figures.ts';
import { read } from '../../workers/extract/reading.ts';

const lexicon = loadLexicon();

/** Entries that the numbers are read with: their sentences must hold in every language. */
const OURS = ['magnitudes', 'numberWords', 'fractions', 'units', 'currencies', 'per', 'ranges', 'hedges'] as const;

describe.each(TAGS)('%s', (tag) => {
  const language = tag === 'uz' ? 'uz-Latn' : tag;
  const fires = (heading: string, entry: Entry, sentence: string) =>
    read(sentence, { lexicon, language }).hits.some((hit) => hit.heading === heading && hit.is === entry.is);

  test.each(OURS)('%s: each entry fires on its hit', (heading) => {
    const dumb = (lexicon.languages[tag][heading] as Entry[])
      .filter((entry) => entry.hit && !entry.forms[0]!.startsWith('-') && !fires(heading, entry, entry.hit))
      .map((entry) => `${entry.is}: ${entry.hit}`);
    expect(dumb).toEqual([]);
  });

  test('every entry of these headings has a sentence', () => {
    const bare = OURS.flatMap((heading) =>
      (lexicon.languages[tag][heading] as Entry[]).filter((e) => !e.hit).map((e) => `${heading} ${e.is} ${e.forms[0]}`),
    );
    expect(bare).toEqual([]);
  });

  test('forms are NFC, without marks of direction, and none is written twice in an entry', () => {
    const wrong = HEADINGS.flatMap((heading) => lexicon.languages[tag][heading] as Entry[]).flatMap((entry) =>
      entry.forms.filter(
        (form) => form !== form.normalize('NFC') || /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(form),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('one form of a number or magnitude has one value', () => {
    const values = new Map<string, Set<number | string>>();
    for (const entry of lexicon.languages[tag].magnitudes as Entry[]) {
      if (entry.with) continue;
      for (const form of entry.forms) values.set(form, (values.get(form) ?? new Set()).add(entry.is));
    }
    expect([...values].filter(([, all]) => all.size > 1).map(([form]) => form)).toEqual([]);
  });
});

describe('an overlay', () => {
  const home = mkdtempSync(join(tmpdir(), 'assay-lexicon-'));
  afterAll(() => rmSync(home, { recursive: true, force: true }));
  const overlay = (name: string, files: Readonly<Record<string, string>>) => {
    const directory = join(home, name);
    mkdirSync(join(directory, 'lang'), { recursive: true });
    for (const [file, text] of Object.entries(files)) writeFileSync(join(directory, file), text);
    return directory;
  };

  test('adds a unit and a mineral without touching code', () => {
    const directory = overlay('good', {
      'lang/en.yaml': 'units:\n  - {is: t, forms: [wagonload~], times: 60, hit: "5 wagonloads"}\n',
      'minerals.yaml': '- {id: unobtainium, names: {en: [unobtainium]}}\n',
    });
    const own = loadLexicon(directory);
    const reading = read('It sold 5 wagonloads of unobtainium.', { lexicon: own, language: 'en' });
    expect(findFigures(reading)).toMatchObject([{ value: 300, unit: 't', quote: '5 wagonloads' }]);
    expect(reading.hits.some((hit) => hit.heading === 'minerals' && hit.is === 'unobtainium')).toBe(true);
    expect(own.version).not.toBe(lexicon.version);
  });

  const MISTAKES: Readonly<Record<string, readonly [string, string, RegExp]>> = {
    'an unknown unit': [
      'lang/en.yaml',
      'units:\n  - is: t\n    forms: [ton]\n  - is: stone\n    forms: [stone]\n',
      /lang\/en\.yaml:4:\d+: units\.1\.is/,
    ],
    'a regular expression': [
      'lang/ru.yaml',
      'units:\n  - {is: t, forms: ["тонн(а|ы)"]}\n',
      /lang\/ru\.yaml:2:\d+: .*no regex/,
    ],
    'broken YAML': ['minerals.yaml', '- id: x\n  names: {en: [a\n', /minerals\.yaml:\d+:\d+: /],
    'a heading that does not exist': ['lang/en.yaml', 'unitz: []\n', /lang\/en\.yaml:\d+:\d+: .*unitz/],
    'a file that nothing reads': ['lang/xx.yaml', 'units: []\n', /lang\/xx\.yaml: nothing reads this file/],
  };
  test.each(Object.entries(MISTAKES))('tells file and line of %s', (name, [file, text, message]) => {
    const directory = overlay(name.replace(/\W/g, '-'), { [file]: text });
    expect(() => loadLexicon(directory)).toThrow(LexiconError);
    expect(() => loadLexicon(directory)).toThrow(message);
  });

  test('that does not exist is said so', () => {
    expect(() => loadLexicon(join(home, 'nowhere'))).toThrow(/no such directory/);
  });
});
