/** What a chat has set, with the default for everything it has not. */
import { z } from 'zod';
import type { Target } from '#ledger';
import { SPOKEN } from './messages/words.ts';

const minutes = z.int().min(0).max(1439);
export const settingsSchema = z.object({
  language: z.enum(SPOKEN).default('en'),
  /** IANA time zone. */
  zone: z.string().default('Asia/Almaty'),
  /** Where news goes: at once, into the digest, or both (what went out at once is in the digest too). */
  alerts: z.enum(['both', 'now', 'digest']).default('both'),
  threshold: z.enum(['all', 'important', 'critical']).default('all'),
  /** Alerts a day; what exceeds it goes to the digest. */
  budget: z.int().min(1).max(1000).optional(),
  /** Minutes of the local day, [from, to); may run over midnight. */
  quiet: z.tuple([minutes, minutes]).optional(),
  /** Minute of the local day of the daily digest; absent: none. */
  digest: minutes.optional(),
  /** Weekday of the weekly digest, 1 = Monday; it comes at the hour of the daily one, or at nine. */
  weekly: z.int().min(1).max(7).optional(),
  /** Follow-ups hang under the first alert of their story. */
  threads: z.boolean().default(true),
  muted: z.array(z.string()).default([]),
  /** Private chats: the target that is configured from here. */
  acting: z.int().optional(),
});
export type Settings = z.infer<typeof settingsSchema>;

/** Settings as stored; a value that no longer fits falls back to its default rather than silencing the chat. */
export function settingsOf(target: Pick<Target, 'settings'>): Settings {
  const whole = settingsSchema.safeParse(target.settings);
  if (whole.success) return whole.data;
  const bad = new Set(whole.error.issues.map((issue) => String(issue.path[0])));
  return settingsSchema.parse(Object.fromEntries(Object.entries(target.settings).filter(([key]) => !bad.has(key))));
}

/** "22:30" → 1350. Undefined where it is no time of day. */
export function minuteOf(text: string): number | undefined {
  const match = /^(\d{1,2})(?:[:.h](\d{2}))?$/.exec(text.trim());
  if (!match) return undefined;
  const minute = Number(match[1]) * 60 + Number(match[2] ?? 0);
  return Number(match[1]) < 24 && Number(match[2] ?? 0) < 60 ? minute : undefined;
}
export const clockOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
