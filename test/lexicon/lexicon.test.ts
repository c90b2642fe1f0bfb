/** Every entry proves itself on its own sentences; the data keeps its hygiene; a newsroom's overlay adds to it and is told its mistakes. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type Entry, HEADINGS, type Heading, LexiconError, loadLexicon, type RootData, TAGS, type Tag } from '#lexicon';
import { boilerplateSpans } from '../../workers/extract/boilerplate.ts';
import { findFigures } from '../../workers/extract/figures.ts';
import { type Reading, read } from '../../workers/extract/reading.ts';

const lexicon = loadLexicon();

/** Some meanings show only in what is made of a word: a hedge beside its number, a unit that is a year's, a line that is nobody's. */
const EFFECTS: Readonly<Record<string, (reading: Reading, entry: Entry) => boolean>> = {
  hedges: (reading, entry) => findFigures(reading).some(({ hedge }) => hedge === entry.is),
  units: (reading, entry) => findFigures(reading).some(({ unit }) => unit.split('/')[0] === entry.is),
  per: (reading, entry) => findFigures(reading).some(({ unit }) => unit.endsWith(String(entry.is))),
  fractions: (reading, entry) => findFigures(reading).some(({ value }) => value === Number(entry.is) * 100),
  boilerplate: (reading) => boilerplateSpans(reading).length > 0,
};
const languageOf = (tag: Tag) => (tag === 'uz' ? 'uz-Latn' : tag);
const fires = (tag: Tag, heading: string, of: { entry: Entry; sentence: string }) =>
  read(of.sentence, { lexicon, language: languageOf(tag) }).hits.some(
    (hit) => hit.heading === heading && hit.sense.entry === of.entry,
  );
/** Does the sentence say what the entry means, or only hold its word? */
const says = (tag: Tag, heading: string, of: { entry: Entry; sentence: string }) =>
  fires(tag, heading, of) &&
  (EFFECTS[heading]?.(read(of.sentence, { lexicon, language: languageOf(tag) }), of.entry) ?? true);
/** Another entry of the same meaning may hold the longer form. */
const meant = (tag: Tag, heading: string, of: { entry: Entry; sentence: string }) =>
  read(of.sentence, { lexicon, language: languageOf(tag) }).hits.some(
    (hit) => hit.heading === heading && hit.is === of.entry.is,
  );
const bare = (form: string) => form.replaceAll('~', '');
const isEnding = (entry: Entry) => entry.forms[0]!.startsWith('-');
const told = (entry: Entry, sentence: string) => `${entry.is} (${entry.forms[0]}): ${sentence}`;

describe.each(TAGS)('%s', (tag) => {
  const entriesOf = (heading: Heading) => lexicon.languages[tag][heading] as Entry[];

  test.each(HEADINGS)('%s: each entry has a sentence of its own and fires in it', (heading) => {
    const dumb = entriesOf(heading)
      .filter((entry) => !entry.hit || !(isEnding(entry) || fires(tag, heading, { entry, sentence: entry.hit })))
      .map((entry) => told(entry, entry.hit ?? 'no sentence'));
    expect(dumb).toEqual([]);
  });

  test.each(HEADINGS)('%s: no entry says anything in the sentence where it must not', (heading) => {
    const loud = entriesOf(heading)
      .filter((entry) => entry.miss && says(tag, heading, { entry, sentence: entry.miss }))
      .map((entry) => told(entry, entry.miss!));
    expect(loud).toEqual([]);
  });

  test.each(HEADINGS)('%s: every form fires on its own', (heading) => {
    const dead = entriesOf(heading).flatMap((entry) => {
      const company = entry.needs ? ` ${bare(entry.needs[0]!)}` : '';
      return entry.forms
        .filter((form) => bare(form) !== '' && !form.startsWith('-'))
        .filter((form) => !meant(tag, heading, { entry, sentence: bare(form) + company }));
    });
    expect(dead).toEqual([]);
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

describe('what no language decides', () => {
  test.each(Object.keys(lexicon.root) as (keyof RootData)[])('%s: each entry fires on its sentence', (heading) => {
    const entries = lexicon.root[heading] as Entry[];
    const dumb = entries.filter((entry) => !entry.hit || !fires('en', heading, { entry, sentence: entry.hit }));
    expect(dumb.map((entry) => told(entry, entry.hit ?? 'no sentence'))).toEqual([]);
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
