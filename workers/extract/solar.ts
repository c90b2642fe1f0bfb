/** The solar Hijri calendar of Iran and Afghanistan. Arithmetic by Kazimierz Borkowski (1996), right for the years 1178–1633. */

const BREAKS = [
  -61, 9, 38, 199, 426, 686, 756, 818, 1111, 1181, 1210, 1635, 2060, 2097, 2192, 2262, 2324, 2394, 2456, 3178,
] as const;
const DAY = 86_400_000;
const div = (a: number, b: number) => Math.trunc(a / b);

/** The day in March on which the solar year begins, and its Gregorian year. */
const newYear = (year: number): { gregorian: number; march: number } => {
  const gregorian = year + 621;
  let leap = -14;
  let from: number = BREAKS[0];
  let jump = 0;
  for (const to of BREAKS.slice(1)) {
    jump = to - from;
    if (year < to) break;
    leap += div(jump, 33) * 8 + div(jump % 33, 4);
    from = to;
  }
  const n = year - from;
  leap += div(n, 33) * 8 + div((n % 33) + 3, 4);
  if (jump % 33 === 4 && jump - n === 4) leap++;
  const leapG = div(gregorian, 4) - div((div(gregorian, 100) + 1) * 3, 4) - 150;
  return { gregorian, march: 20 + leap - leapG };
};

/** A solar Hijri date → year, month and day of the Gregorian calendar. */
export const toGregorian = (year: number, month: number, day: number): { year: number; month: number; day: number } => {
  const { gregorian, march } = newYear(year);
  const passed = (month - 1) * 31 - div(month, 7) * (month - 7) + day - 1;
  const at = new Date(Date.UTC(gregorian, 2, march) + passed * DAY);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
};
