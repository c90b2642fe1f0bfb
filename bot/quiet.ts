/** Hours in which a chat is left alone, and the moments of its digests: in its own zone, across changes of summer time. */
import { DateTime } from 'luxon';
import type { Settings } from './settings.ts';

/** ms until the quiet hours end; 0 outside of them. */
export function quietUntil(settings: Pick<Settings, 'quiet' | 'zone'>, now: Date): number {
  if (!settings.quiet) return 0;
  const [from, to] = settings.quiet;
  const local = DateTime.fromJSDate(now).setZone(settings.zone);
  const minute = local.hour * 60 + local.minute;
  const inside = from < to ? minute >= from && minute < to : minute >= from || minute < to;
  if (!inside) return 0;
  const today = local.set({ hour: Math.floor(to / 60), minute: to % 60, second: 0, millisecond: 0 });
  const end = today > local ? today : today.plus({ days: 1 });
  return Math.max(1000, end.toMillis() - local.toMillis());
}

/** The latest moment, not after `now`, at which the clock of the zone showed this minute (on this weekday, 1 = Monday). */
export function lastMoment(
  at: { readonly minute: number; readonly weekday?: number; readonly zone: string },
  now: Date,
): Date {
  const local = DateTime.fromJSDate(now).setZone(at.zone);
  for (let back = 0; ; back++) {
    const day = local
      .minus({ days: back })
      .set({ hour: Math.floor(at.minute / 60), minute: at.minute % 60, second: 0, millisecond: 0 });
    if (day <= local && (at.weekday === undefined || day.weekday === at.weekday)) return day.toJSDate();
  }
}
