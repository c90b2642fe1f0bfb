const parts = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

function solarOf(time: number): { year: number; month: number; day: number } {
  const found = { year: 0, month: 0, day: 0 };
  for (const { type, value } of parts.formatToParts(time))
    if (type === 'year' || type === 'month' || type === 'day') found[type] = Number.parseInt(value, 10);
  return found;
}

const DAY = 86_400_000;

/**
 * A day of the solar Hijri calendar (1404-08-15) as a day of the Gregorian one.
 * @returns [year, month, day], or undefined where there is no such day (30 Hut of a common year)
 */
export function fromSolar(year: number, month: number, day: number): [number, number, number] | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const before = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  const near = Date.UTC(year + 621, 2, 21) + (before + day - 1) * DAY;
  for (const shift of [0, -1, 1, -2, 2]) {
    const time = near + shift * DAY;
    const found = solarOf(time);
    if (found.year === year && found.month === month && found.day === day) {
      const date = new Date(time);
      return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
    }
  }
  return undefined;
}
