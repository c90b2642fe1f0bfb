import type { Mention } from '#fact';
import type { Reading } from './reading.ts';

/** Dates told in the text as mentions of kind `date`, `id` in ISO as exact as told (YYYY, YYYY-MM, YYYY-MM-DD). `published` settles relative dates and missing years. */
export const findDates = (_reading: Reading, _published?: string): Mention[] => [];
