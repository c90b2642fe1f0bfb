import { DateTime } from 'luxon';
import { asOf } from '#ledger';
import { idOf } from '../messages/alert.ts';
import { date } from '../messages/amounts.ts';
import { claimBlocks } from '../messages/deals.ts';
import { heading, line, message } from '../messages/message.ts';
import { storyName } from '../messages/names.ts';
import { quotedFacts, storyOf } from '../views.ts';
import { moreButton, needsArgument } from './answers.ts';
import type { Command } from './command.ts';
import { storyFor } from './stories.ts';

const PAGE = 8;

export const asof: Command = {
  name: 'asof',
  args: ['date', 'story'],
  example: 'asof 2025-11-07 tungsten',
  async run(request) {
    const { desk, words, speaking, page } = request;
    const [first = '', ...rest] = request.text.split(/\s+/);
    if (!first || rest.length === 0) return needsArgument(request, asof);
    const end = endOfDay(first, speaking.reader.zone);
    if (!end) return message(words, [line(...words.runs('asof-date', { date: first }))]);
    const story = await storyFor(request, `asof ${end.iso}`, rest.join(' '));
    if ('answer' in story) return story.answer;
    const known = await asOf(desk.db, story.id, { at: end.at });
    const on = date(words, end.iso);
    const name = { text: storyName(speaking.voice, storyOf(story)), style: 'bold' } as const;
    const title = heading(...words.runs('asof-title', { story: name, date: on }));
    if (known.length === 0) return message(words, [title, line(...words.runs('asof-empty', { date: on }))]);
    const shown = await quotedFacts(desk.db, known.slice(page * PAGE, (page + 1) * PAGE));
    const next = moreButton(request, `asof ${end.iso} ${idOf('S', story.id)}`, known.length > (page + 1) * PAGE);
    return { message: message(words, [title, ...claimBlocks(speaking, shown)], { buttons: [next] }), update: page > 0 };
  },
};

const DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/g;
const FORMATS = ['yyyy-M-d', 'd.M.yyyy', 'd/M/yyyy', 'yyyy/M/d', 'yyyy.M.d'];

/** The end of a day in the reader's zone; digits of any script, and the Persian calendar for years below 1500. */
export function endOfDay(text: string, zone: string): { at: string; iso: string } | undefined {
  const ascii = text.replace(DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf));
  for (const format of FORMATS) {
    const parsed = DateTime.fromFormat(ascii, format, { zone });
    if (!parsed.isValid) continue;
    const local = parsed.year < 1500 ? fromPersian(parsed, zone) : parsed;
    if (local) return { at: local.endOf('day').toUTC().toISO()!, iso: local.toISODate()! };
  }
  return undefined;
}

/** The Gregorian day on which Intl's Persian calendar shows this date; a look through one year, for no arithmetic of ours. */
function fromPersian(persian: DateTime, zone: string): DateTime | undefined {
  const format = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const wanted = `${persian.month}/${persian.day}/${persian.year}`;
  const from = Date.UTC(persian.year + 621, 2, 15);
  for (let i = 0; i < 380; i++) {
    const day = new Date(from + i * 86_400_000);
    if (format.format(day).startsWith(wanted)) return DateTime.fromISO(day.toISOString().slice(0, 10), { zone });
  }
  return undefined;
}
