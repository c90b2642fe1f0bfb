import { DateTime } from 'luxon';
import { changeSettings, noteChange } from '#ledger';
import { speakingTo } from '../desk.ts';
import { button, heading, line, message } from '../messages/message.ts';
import { SETTINGS, type SettingName, settingValue } from '../messages/settings.ts';
import { clean, isolate } from '../messages/text.ts';
import { SPOKEN, spokenFor, type Words, wordsOf } from '../messages/words.ts';
import type { Message, Run } from '../platform.ts';
import { minuteOf, type Settings, settingsOf } from '../settings.ts';
import { foldName } from '../topics/concepts.ts';
import { typed } from './answers.ts';
import type { Command, Request } from './command.ts';

/** What people may write, by setting: shown where a value does not fit. */
const EXAMPLES: Readonly<Record<SettingName, readonly string[]>> = {
  language: SPOKEN,
  zone: ['Asia/Almaty', 'Asia/Kabul', 'Asia/Tashkent'],
  alerts: ['both', 'now', 'digest'],
  threshold: ['all', 'important', 'critical'],
  budget: ['20', 'off'],
  quiet: ['22:00-07:00', 'off'],
  digest: ['08:00', 'off'],
  weekly: ['1', '7', 'off'],
  threads: ['on', 'off'],
  muted: ['example.org', 'off'],
};

export const settings: Command = {
  name: 'settings',
  args: ['[setting]'],
  example: 'settings quiet 22:00-07:00',
  needs: 'editor',
  looks: true,
  configures: true,
  async run(request) {
    const [first = '', ...rest] = request.text.split(/\s+/);
    if (!first) return show(request);
    const name = settingNamed(request.words, first);
    if (!name) return message(request.words, [line(...request.words.runs('setting-unknown', { name: first }))]);
    if (rest.length === 0) return ask(request, name);
    return change(request, name, rest.join(' '));
  },
};

/** By its English word or by what it is called in any of our languages. */
function settingNamed(words: Words, text: string): SettingName | undefined {
  const key = foldName(text);
  const called = (name: SettingName) =>
    [words, ...SPOKEN.map(wordsOf)].map((w) => foldName(w.text(`setting-${name}`)).split(' ')[0]);
  return SETTINGS.find((name) => name === key) ?? SETTINGS.find((name) => called(name).includes(key));
}

function show(request: Request): Message {
  const { words, settings: current } = request;
  const items = SETTINGS.map((name): Run[] => [
    { text: `${words.text(`setting-${name}`)}: ` },
    { text: isolate(settingValue(words, current, name), words.direction), style: 'bold' },
    { text: ' · ' },
    typed(request, `settings ${name}`),
  ]);
  const rows = SETTINGS.map((name) => button(words.text(`setting-${name}`), `settings ${name}`));
  const pairs = rows.flatMap((row, i) => (i % 2 === 0 ? [[...row, ...(rows[i + 1] ?? [])]] : []));
  return message(words, [heading({ text: words.text('settings-title'), style: 'bold' }), { kind: 'list', items }], {
    buttons: pairs,
  });
}

function ask(request: Request, name: SettingName): Message {
  const { words, settings: current } = request;
  const label = (value: string) => (name === 'language' ? wordsOf(value as never).text('language-name') : value);
  const buttons = EXAMPLES[name].flatMap((value) => button(label(value), `settings ${name} ${value}`));
  const rows = buttons.flatMap((_, i) => (i % 3 === 0 ? [buttons.slice(i, i + 3)] : []));
  const value = { text: isolate(settingValue(words, current, name), words.direction) };
  const blocks = [line(...words.runs('setting-changed', { setting: words.text(`setting-${name}`), value }))];
  return message(words, [...blocks, line(typed(request, `settings ${name} ${EXAMPLES[name][0]}`))], { buttons: rows });
}

async function change(request: Request, name: SettingName, value: string): Promise<Message> {
  const { desk, words, target, person } = request;
  const patch = read(request, name, value);
  if (!patch) {
    const examples = { text: EXAMPLES[name].map((example) => isolate(example, words.direction)).join(' · ') };
    const args = { value: clean(value), setting: words.text(`setting-${name}`), examples };
    return message(words, [line(...words.runs('setting-bad', args))]);
  }
  const before = target.settings[name] ?? null;
  const stored = await changeSettings(desk.db, target.id, patch);
  await noteChange(desk.db, {
    target: target.id,
    person: person.id,
    name: person.name,
    action: 'settings',
    detail: patch,
    inverse: { do: 'settings', patch: { [name]: before } },
  });
  const now = settingsOf({ settings: stored });
  const said = request.home.id === target.id ? speakingTo(desk, target, now).voice.words : words;
  const shown = { text: isolate(settingValue(said, now, name), said.direction) };
  return message(
    said,
    [line(...said.runs('setting-changed', { setting: said.text(`setting-${name}`), value: shown }))],
    {
      buttons: [button(said.text('button-undo'), 'undo')],
    },
  );
}

const OFF = /^(off|no|none|0|нет|выкл|خاموش|بند|نه|yo'q|yoʻq|йўқ|жоқ|إيقاف|لا)$/iu;
const ON = /^(on|yes|1|да|вкл|روشن|بلې|بله|ha|ҳа|иә|نعم|تشغيل)$/iu;

/** What a written value changes; undefined where it does not fit. */
function read(request: Request, name: SettingName, value: string): Record<string, unknown> | undefined {
  const off = OFF.test(value);
  switch (name) {
    case 'language':
      return wrap(name, languageOf(request, value));
    case 'zone':
      return DateTime.local({ zone: value }).isValid ? { zone: value } : undefined;
    case 'alerts':
    case 'threshold':
      return EXAMPLES[name].includes(value.toLowerCase()) ? { [name]: value.toLowerCase() } : undefined;
    case 'budget':
      return off ? { budget: null } : wrap(name, /^\d{1,3}$/.test(value) ? Number(value) : undefined);
    case 'quiet':
      return off ? { quiet: null } : wrap(name, rangeOf(value));
    case 'digest':
      return off ? { digest: null } : wrap(name, minuteOf(value));
    case 'weekly':
      return off ? { weekly: null } : wrap(name, /^[1-7]$/.test(value) ? Number(value) : undefined);
    case 'threads':
      return off ? { threads: false } : ON.test(value) ? { threads: true } : undefined;
    default:
      return { muted: off ? [] : toggled(request.settings, value) };
  }
}

const wrap = (name: string, value: unknown) => (value === undefined ? undefined : { [name]: value });

function languageOf({ desk }: Request, value: string) {
  const exact = SPOKEN.find((tag) => tag.toLowerCase() === value.toLowerCase()) ?? spokenFor(value);
  if (exact) return exact;
  const named = desk.concepts.find(value).find((c) => c.tag.startsWith('language:'));
  return named && spokenFor(named.tag.slice(9));
}

function rangeOf(text: string): [number, number] | undefined {
  const [from, to] = text.split(/\s*[-–—]\s*/).map((part) => minuteOf(part));
  return from !== undefined && to !== undefined && from !== to ? [from, to] : undefined;
}

const toggled = (current: Settings, source: string): string[] =>
  current.muted.includes(source) ? current.muted.filter((s) => s !== source) : [...current.muted, source];
