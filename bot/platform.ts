/**
 * What every platform (Telegram, Slack, the terminal) implements, and the platform-free words between it and the rest of the bot.
 * A platform turns a {@link Message} into its own calls and its own updates into {@link Inbound} events; it decides nothing.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Config, Log } from '#config';

export const PLATFORMS = ['telegram', 'slack', 'terminal'] as const;
export type PlatformName = (typeof PLATFORMS)[number];

export type Direction = 'ltr' | 'rtl';

// ── What we say ──────────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * A stretch of text in one style. `text` is plain text: never markup, and whoever renders it escapes it for the platform.
 * It is final as to characters: foreign bidi controls are out, isolates (U+2066–2069) around numbers and Latin names are in.
 * `url` is http(s) only (checked when the message is made).
 */
export interface Run {
  readonly text: string;
  readonly style?: 'bold' | 'italic' | 'code' | 'strike';
  readonly url?: string;
}

/** One paragraph, list or quote of a message; rendered top to bottom, a line break between blocks. */
export type Block =
  /** The first line of a card or of a part of a digest. */
  | { readonly kind: 'heading'; readonly runs: readonly Run[] }
  | { readonly kind: 'line'; readonly runs: readonly Run[] }
  /** Small print: sources, counts, ids. */
  | { readonly kind: 'note'; readonly runs: readonly Run[] }
  /** Words of an article, in the original; `direction` is the quote's own. Telegram: blockquote. Slack: rich_text_quote. */
  | { readonly kind: 'quote'; readonly runs: readonly Run[]; readonly direction: Direction; readonly language: string }
  | { readonly kind: 'list'; readonly items: readonly (readonly Run[])[] }
  /** A narrow screen may show each row as a paragraph: first cell as its head, the others joined with " · ". */
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly (readonly Run[])[])[];
    }
  /** Empty space between parts. Slack: divider. */
  | { readonly kind: 'gap' };

/**
 * A button. `command` is what pressing it means, written as a person would write it ("confirm A-1042"): it comes back as an
 * {@link Inbound} of kind `action`. At most 60 bytes of UTF-8 (Telegram's callback_data holds 64), checked when the message is made.
 */
export type Button =
  | { readonly label: string; readonly command: string; readonly tone?: 'good' | 'bad' }
  | { readonly label: string; readonly url: string };

/** Goes out beside the message: an export, a long answer, a chart (`mime` image/png, then `alt` says what it shows). */
export interface Attachment {
  readonly name: string;
  readonly mime: string;
  readonly data: Uint8Array;
  readonly alt?: string;
}

export interface Message {
  /** BCP 47 tag of the reader's language, for `lang` attributes and the like. */
  readonly language: string;
  readonly direction: Direction;
  readonly blocks: readonly Block[];
  /** Rows of buttons, below the last part where the message had to be split. */
  readonly buttons?: readonly (readonly Button[])[];
  readonly files?: readonly Attachment[];
  /** Without sound, where the platform can. */
  readonly quiet?: boolean;
  /** True: only the one who asked should see it, where the platform can (Slack: ephemeral). */
  readonly personal?: boolean;
}

/** The message as plain text: for parse errors, notification lines and logs. Keeps every word and every address. */
export function plain(message: Message): string {
  return message.blocks.map(plainBlock).join('\n').trim();
}
const plainRuns = (runs: readonly Run[]): string =>
  runs.map((run) => (run.url && run.url !== run.text ? `${run.text} (${run.url})` : run.text)).join('');
function plainBlock(block: Block): string {
  if (block.kind === 'gap') return '';
  if (block.kind === 'list') return block.items.map((item) => `• ${plainRuns(item)}`).join('\n');
  if (block.kind === 'table') return block.rows.map((row) => row.map(plainRuns).filter(Boolean).join(' · ')).join('\n');
  if (block.kind === 'quote') return `❝ ${plainRuns(block.runs)} ❞`;
  return plainRuns(block.runs);
}

// ── Where to ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A place that messages go to. All ids are the platform's own, as strings. */
export interface Address {
  readonly platform: PlatformName;
  /** Telegram: chat id ("-1001234"). Slack: channel or DM id. Terminal: "local". */
  readonly chat: string;
  /** Slack: team id, where the app is installed in several. */
  readonly workspace?: string;
  /** Telegram: message_thread_id of a forum topic. Slack: not used (threads are per story, see {@link SendOptions.under}). */
  readonly topic?: string;
  readonly kind: 'private' | 'group' | 'channel';
}

/** A message that stands on the platform. `ids`: one for each part it was split into, in order (Slack: ts). */
export interface Sent {
  readonly address: Address;
  readonly ids: readonly string[];
}

export interface SendOptions {
  /** Id of the first message of the story: Telegram replies to it, Slack posts in its thread. Gone in the meantime: sent without. */
  readonly under?: string;
  readonly signal?: AbortSignal;
}

// ── What comes in ────────────────────────────────────────────────────────────────────────────────────────────────────

export interface Person {
  readonly id: string;
  readonly name: string;
  /** Without "@", where the platform has such names. */
  readonly handle?: string;
  /** As the platform tells it ("fa", "en-GB"); decides the language of a chat that has none yet. */
  readonly language?: string;
}

interface Event {
  /** The platform's own id of the update, event or envelope: the same id is acted upon once, however often it comes. */
  readonly id: string;
  readonly address: Address;
  readonly title?: string;
  readonly person: Person;
  /** The person whom a message points at: mentioned in it, or the author of the message that it answers. */
  readonly about?: Person;
  /** Asks the platform whether this person administers this chat, or another (true in private chats); may take a call, so ask only when needed. */
  administers(where?: Address): Promise<boolean>;
  /** Opens a window in front of the person who pressed or typed, where the platform has such: within seconds of the event. */
  open?(form: Form): Promise<void>;
  /** Answers where the event came from (same topic or thread). Throws {@link PlatformError} like {@link Platform.send}. */
  reply(message: Message): Promise<Sent | undefined>;
}

/** What comes along with words. */
interface Read {
  readonly quoted?: string;
  /** Undefined where it cannot be read, or is no text. */
  file?(): Promise<string | undefined>;
}

/** The platform acknowledges first (within 500 ms) and calls `receive` afterwards, without making the acknowledgement wait. */
export type Inbound =
  /**
   * "/subscribe@assay_bot tungsten", "/assay subscribe tungsten", "@assay subscribe tungsten" → name "subscribe", text "tungsten".
   * `quoted`: text of the message that this one answers; `file` reads a text file sent along. A bare "/assay" is name "help".
   * Slack's "Check against the ledger" shortcut: name "check", text = the message.
   */
  | (Event & { readonly kind: 'command'; readonly name: string; readonly text: string } & Read)
  /** Words in a private chat (or to a mention) that are no command by form: the core decides what they mean. */
  | (Event & { readonly kind: 'text'; readonly text: string } & Read)
  /** A pressed button. `update` replaces the message it hangs on; `toast` says a short thing to the one who pressed. */
  | (Event & {
      readonly kind: 'action';
      readonly command: string;
      readonly message?: Sent;
      update(message: Message): Promise<void>;
      toast(text: string): Promise<void>;
    })
  /** A {@link Form} was sent: what was picked and written, by field. `command` is the form's own. */
  | (Event & {
      readonly kind: 'form';
      readonly command: string;
      readonly values: Readonly<Record<string, readonly string[]>>;
    })
  /** `@bot tungsten` typed in any chat (Telegram), or App Home opened (Slack: `query` empty, one card wanted). */
  | (Event & { readonly kind: 'inline'; readonly query: string; answer(cards: readonly InlineCard[]): Promise<void> })
  /** The bot was let in, put out, or the chat got another id (Telegram: group → supergroup). */
  | (Event & { readonly kind: 'joined' })
  | (Event & { readonly kind: 'left' })
  | (Event & { readonly kind: 'migrated'; readonly to: string });

/** A window in which things are picked and written (Slack: a modal). */
export interface Form {
  /** Comes back with the answer; at most 200 characters. */
  readonly command: string;
  /** At most 24 characters each: longer ones are cut. */
  readonly title: string;
  readonly submit: string;
  readonly cancel: string;
  readonly fields: readonly Field[];
}
export type Field =
  /** Any number of these; at most a hundred. */
  | {
      readonly kind: 'pick';
      readonly name: string;
      readonly label: string;
      readonly options: readonly { readonly label: string; readonly value: string }[];
      readonly chosen: readonly string[];
    }
  | { readonly kind: 'words'; readonly name: string; readonly label: string; readonly hint: string };

export interface InlineCard {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly message: Message;
}

/** A row of the command menu, in one language. */
export interface MenuEntry {
  readonly name: string;
  readonly about: string;
}

// ── The platform ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** How fast one may send, for all processes together; the gate in front of `send` keeps them, the platform only states them. */
export interface Limits {
  /** Least time between two messages to one chat, ms. */
  readonly chatEvery: number;
  /** Messages a minute to one group or channel, where there is such a limit. */
  readonly groupPerMinute?: number;
  /** Messages a second in all. */
  readonly perSecond?: number;
  /** How long a minute lasts, ms; tests shorten it, and the second with it. */
  readonly minute?: number;
}

export interface Start {
  /** Never rejects. */
  readonly receive: (event: Inbound) => Promise<void>;
  /** Command menu by language tag; "en" is always there. */
  readonly menu: ReadonlyMap<string, readonly MenuEntry[]>;
  /** Waits until a chat may have one more message: for the parts of a split one after its first. Absent: the platform waits by its own limits. */
  readonly pace?: (address: Address) => Promise<void>;
}

export interface Platform {
  readonly name: PlatformName;
  /** What stands before a command when we write one for people: "/" or "/assay ". */
  readonly prefix: string;
  readonly limits: Limits;
  /** Begins to listen; resolves when events come in. Throws {@link PlatformError} `unauthorised` on a wrong token. */
  start(start: Start): Promise<void>;
  /**
   * One attempt with an explicit timeout and no retry of its own, except that a formatting refusal falls back to {@link plain}.
   * Splits what is too long, never inside a grapheme or an entity. Throws {@link PlatformError} only.
   */
  send(address: Address, message: Message, options?: SendOptions): Promise<Sent>;
  /** Replaces a message; parts that are no longer needed are removed. "Not modified" is success. Errors as {@link send}. */
  edit(sent: Sent, message: Message): Promise<Sent>;
  /** Webhooks: true where the request was for this platform (and is answered). The roof mounts it on its HTTP server. */
  http?(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  /** Stops listening and waits for the sends under way; afterwards no socket or timer is left. */
  close(): Promise<void>;
}

/** What a platform is opened with: by `openTelegram`, `openSlack` or `openTerminal`. Opening neither listens nor calls out, {@link Platform.start} does. */
export interface Setup {
  readonly config: Config;
  readonly log: Log;
  readonly installations: Installations;
}

/** Workspaces that installed the app (Slack OAuth), kept in the ledger. `sealed` is already encrypted by the platform. */
export interface Installations {
  save(workspace: string, sealed: string): Promise<void>;
  find(workspace: string): Promise<string | undefined>;
  list(): Promise<readonly string[]>;
  remove(workspace: string): Promise<void>;
}

// ── What goes wrong ──────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * - `gone`: blocked, kicked, archived, deleted, not in channel – this target is paused and an admin told once.
 * - `migrated`: the chat has another id now (`to`): it is followed everywhere and the message sent there.
 * - `limited`: wait `retryAfter` ms – for this target only.
 * - `invalid`: refused for what it says, plain text included: given up and logged.
 * - `unauthorised`: the token is wrong or revoked – the whole platform (or workspace) is paused and an admin told once.
 * - `transient`: no answer, timeout, 5xx. `uncertain` true where the message may have been accepted all the same.
 */
export type PlatformFault =
  | { readonly tag: 'gone' }
  | { readonly tag: 'migrated'; readonly to: string }
  | { readonly tag: 'limited'; readonly retryAfter: number }
  | { readonly tag: 'invalid' }
  | { readonly tag: 'unauthorised' }
  | { readonly tag: 'transient'; readonly uncertain: boolean };

/** The only error that a platform throws. The message names the call and what the platform said, never the token. */
export class PlatformError extends Error {
  override readonly name = 'PlatformError';
  readonly platform: PlatformName;
  readonly fault: PlatformFault;
  constructor(platform: PlatformName, fault: PlatformFault, options: { message: string; cause?: unknown }) {
    super(options.message, { cause: options.cause });
    this.platform = platform;
    this.fault = fault;
  }
}
