import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => file && existsSync(file));
const source = tracked.filter((file) => file.endsWith('.ts'));

describe('the house is made of short rooms', () => {
  it('has files to look at', () => expect(source.length).toBeGreaterThan(20));

  it('no source file is longer than 300 lines', () => {
    const long = source
      .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length - 1 }))
      .filter(({ lines }) => lines > 300);
    expect(long).toEqual([]);
  });

  it('no file or folder is called utils, helpers or misc', () => {
    expect(tracked.filter((file) => /(^|\/)(utils?|helpers?|misc)(\.ts|\/)/.test(file))).toEqual([]);
  });

  it('every door leads somewhere', () => {
    const { imports } = JSON.parse(readFileSync('package.json', 'utf8')) as { imports: Record<string, string> };
    expect(Object.values(imports).filter((file) => !existsSync(file))).toEqual([]);
  });

  it('nothing unfinished is marked and left', () => {
    // Written in two pieces so that this file does not find itself.
    const marks = new RegExp(
      `\\b(${['TO', 'FIX', 'X', 'HA'].map((w, i) => w + ['DO', 'ME', 'XX', 'CK'][i]).join('|')})\\b`,
    );
    const found = source.filter((file) => marks.test(readFileSync(file, 'utf8')));
    expect(found).toEqual([]);
  });
});
