/** What a command is, on any platform. */
import type { Target } from '#ledger';
import type { Desk } from '../desk.ts';
import type { Speaking } from '../messages/alert.ts';
import type { Words } from '../messages/words.ts';
import type { Inbound, Message, Person } from '../platform.ts';
import type { Settings } from '../settings.ts';

/** One request of one person in one chat. */
export interface Request {
  readonly desk: Desk;
  /** The chat that it is about: where it was written, or the one that a private chat configures. */
  readonly target: Target;
  /** Where it was written. */
  readonly home: Target;
  /** Of `target`. */
  readonly settings: Settings;
  readonly speaking: Speaking;
  readonly words: Words;
  /** What stands behind the command, without a page mark. */
  readonly text: string;
  /** The message that this one answers. */
  readonly quoted?: string | undefined;
  /** From 0; written "#2" at the end of a command. */
  readonly page: number;
  readonly person: Person;
  readonly event: Inbound;
}

/** `update` replaces the message whose button was pressed. */
export interface Answer {
  /** Absent: nothing is said (a window was opened). */
  readonly message?: Message;
  readonly update?: boolean;
  /** Told to the one who pressed a button. */
  readonly toast?: string;
}

export interface Command {
  readonly name: string;
  /** What follows it: `arg-<id>` of the words; in brackets where it may be left out. */
  readonly args?: readonly string[];
  /** Shown in help and where the argument is missing; language-neutral. */
  readonly example?: string;
  /** `owner`, `editor`: of the chat. `judge`: an editor of any. `admin`: ASSAY_ADMINS. Everyone else may ask. */
  readonly needs?: 'editor' | 'owner' | 'judge' | 'admin';
  /** Without an argument it only shows: that everybody may. */
  readonly looks?: true;
  /** Is about the chat's own set-up, so that a private chat can do it for a channel. */
  readonly configures?: true;
  /** Not in the menu: pressed, not typed. */
  readonly hidden?: true;
  run(request: Request): Promise<Message | Answer>;
}

/** "tungsten #2" → text "tungsten", page 1. */
export function pageOf(text: string): { text: string; page: number } {
  const match = /^(.*?)\s*#(\d{1,3})$/s.exec(text);
  return match ? { text: match[1]!.trim(), page: Math.max(0, Number(match[2]) - 1) } : { text: text.trim(), page: 0 };
}
