/** What every command and every delivery works with. */
import type { Config, Log } from '#config';
import type { Extractor } from '#extract';
import type { Db, Target } from '#ledger';
import type { Speaking } from './messages/alert.ts';
import { type Spoken, wordsOf } from './messages/words.ts';
import type { Limits } from './platform.ts';
import type { Settings } from './settings.ts';
import type { Concepts } from './topics/concepts.ts';

/** The clock is given, so that tests and the demo can set it. */
export type Clock = () => Date;

export interface Desk {
  readonly config: Config;
  readonly db: Db;
  readonly log: Log;
  readonly concepts: Concepts;
  readonly extractor: Extractor;
  readonly now: Clock;
  /** What stands before a command, by platform. */
  prefix(platform: string): string;
  /** How fast a platform may be written to; undefined for one that is not open here. */
  limits(platform: string): Limits | undefined;
}

/** How to speak to a chat: its language, clock and commands. */
export const speakingTo = (desk: Desk, target: Target, settings: Settings): Speaking =>
  speaking(desk, { language: settings.language, zone: settings.zone, prefix: desk.prefix(target.platform) });

export const speaking = (
  desk: Pick<Desk, 'concepts'>,
  reader: { readonly language: Spoken; readonly zone: string; readonly prefix: string },
): Speaking => ({ voice: { words: wordsOf(reader.language), concepts: desk.concepts }, reader });
