/** The settings of a chat in words. */
import { DateTime } from 'luxon';
import { clockOf, type Settings } from '../settings.ts';
import { languageName } from './amounts.ts';
import { clean } from './text.ts';
import type { Words } from './words.ts';

/** In the order in which they are shown and asked for. */
export const SETTINGS = [
  'language',
  'zone',
  'alerts',
  'threshold',
  'budget',
  'quiet',
  'digest',
  'weekly',
  'threads',
  'muted',
] as const;
export type SettingName = (typeof SETTINGS)[number];
export const isSetting = (name: string): name is SettingName => (SETTINGS as readonly string[]).includes(name);

/** The value as a person reads it. */
export function settingValue(words: Words, settings: Settings, name: SettingName): string {
  if (name === 'language') return languageName(words, settings.language);
  if (name === 'zone') return settings.zone;
  if (name === 'alerts')
    return words.text(
      { both: 'setting-both', now: 'setting-alerts-only', digest: 'setting-digest-only' }[settings.alerts],
    );
  if (name === 'threshold') return words.text(`setting-${settings.threshold}`);
  if (name === 'budget')
    return settings.budget ? words.text('plain-number', { n: settings.budget }) : words.text('setting-unlimited');
  if (name === 'quiet') return settings.quiet ? settings.quiet.map(clockOf).join('–') : words.text('setting-off');
  if (name === 'digest') return settings.digest === undefined ? words.text('setting-off') : clockOf(settings.digest);
  if (name === 'weekly') return settings.weekly ? weekday(words, settings.weekly) : words.text('setting-off');
  if (name === 'threads') return words.text(settings.threads ? 'setting-on' : 'setting-off');
  return settings.muted.map(clean).join(', ') || '–';
}

/** Name of a weekday, 1 = Monday. */
export const weekday = (words: Words, day: number): string =>
  new Intl.DateTimeFormat(words.locale, { weekday: 'long', timeZone: 'UTC' }).format(
    DateTime.utc(2024, 1, day).toJSDate(),
  );
