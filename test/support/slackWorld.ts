/** What the Slack double knows of a workspace, and what a reader there sees. */

export interface Posted {
  readonly channel: string;
  readonly ts: string;
  text: string;
  blocks: readonly Record<string, unknown>[];
  readonly thread?: string;
  /** Seen by this person only. */
  readonly only?: string;
  edits: number;
  deleted: boolean;
  /** Monotonic, ms. */
  readonly at: number;
}
export interface Channel {
  readonly id: string;
  readonly name: string;
  member: boolean;
  archived: boolean;
  readonly hidden: boolean;
  readonly creator: string;
}
export interface World {
  readonly team: { readonly id: string; readonly name: string };
  readonly bot: { readonly user: string; readonly id: string };
  readonly users: Map<string, { readonly id: string; readonly name: string; readonly admin: boolean }>;
  readonly channels: Map<string, Channel>;
  readonly messages: Posted[];
  readonly homes: Map<string, Record<string, unknown>>;
  /** Windows that were opened, oldest first. */
  readonly modals: { readonly id: string; readonly view: Record<string, unknown> }[];
  /** trigger_id → whether it is still good: for one window. */
  readonly triggers: Map<string, boolean>;
  readonly files: { name: string; bytes: number; channel?: string; thread?: string }[];
  readonly uploads: Map<string, { name: string; length: number; bytes?: number }>;
  /** Tokens that open something; the value is what a call with it is refused with, or nothing. */
  readonly tokens: Map<string, { readonly team: string; refused?: string }>;
  readonly codes: Map<string, string>;
  /** response_url id → the payload's channel and person, and how often it was used (five times at most). */
  readonly answers: Map<string, { readonly channel: string; readonly person: string; used: number }>;
  clock: number;
}

export function newWorld(): World {
  return {
    team: { id: 'T0TEAM', name: 'Newsroom' },
    bot: { user: 'U0ASSAY', id: 'B0ASSAY' },
    users: new Map([
      ['U1DANA', { id: 'U1DANA', name: 'dana', admin: true }],
      ['U2RUSTAM', { id: 'U2RUSTAM', name: 'rustam', admin: false }],
    ]),
    channels: new Map(),
    messages: [],
    homes: new Map(),
    modals: [],
    triggers: new Map(),
    files: [],
    uploads: new Map(),
    tokens: new Map(),
    codes: new Map(),
    answers: new Map(),
    clock: 1_764_000_000,
  };
}

/** A timestamp as Slack makes them: unique in the workspace, in order. */
export function nextTs(world: World): string {
  world.clock += 1;
  return `${world.clock}.000100`;
}

type Node = Record<string, unknown>;
const nodes = (value: unknown): Node[] => (Array.isArray(value) ? (value as Node[]) : []);

/** The words of a message as they stand on the screen; a line a block. */
export function seen(message: Pick<Posted, 'text' | 'blocks'>): string {
  return message.blocks.length > 0 ? message.blocks.map(words).filter(Boolean).join('\n') : shownMrkdwn(message.text);
}
function words(block: Node): string {
  switch (block.type) {
    case 'divider':
      return '———';
    case 'header':
    case 'section':
      return textOf(block.text as Node);
    case 'context':
      return nodes(block.elements).map(textOf).join(' ');
    case 'actions':
      return nodes(block.elements)
        .map((e) => `[${textOf(e.text as Node)}]`)
        .join(' ');
    case 'rich_text':
      return nodes(block.elements).map(richWords).join('\n');
    default:
      return `(${block.type})`;
  }
}
const textOf = (node: Node): string => (node.type === 'mrkdwn' ? shownMrkdwn(String(node.text)) : String(node.text));
function richWords(element: Node): string {
  const inner = nodes(element.elements);
  if (element.type === 'rich_text_list') return inner.map((item) => `• ${richWords(item)}`).join('\n');
  const line = inner.map((e) => String(e.text ?? e.url ?? '')).join('');
  return element.type === 'rich_text_quote' ? `| ${line.replaceAll('\n', '\n| ')}` : line;
}
export const shownMrkdwn = (text: string): string =>
  text
    .replace(/<(?:[^<>|]*\|)?([^<>]*)>/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** Everybody whom a message would ring, by Slack's rules for each field. */
export function pings(payload: { text?: unknown; blocks?: unknown; parse?: unknown; link_names?: unknown }): string[] {
  const found: string[] = [];
  const mrkdwn = (text: string) => {
    found.push(...[...text.matchAll(/<[@!][^<>]*>/g)].map((m) => m[0]));
    if (payload.parse === 'full' || payload.link_names === true)
      found.push(...[...text.matchAll(/(?<!\w)@\w+/g)].map((m) => m[0]));
  };
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const node = value as Node;
    if (node.type === 'mrkdwn') mrkdwn(String(node.text));
    if (['user', 'usergroup', 'broadcast', 'channel'].includes(String(node.type))) found.push(JSON.stringify(node));
    Object.values(node).forEach(walk);
  };
  if (typeof payload.text === 'string') mrkdwn(payload.text);
  walk(payload.blocks);
  return found;
}

/** Where a message's links lead. */
export function links(blocks: unknown): string[] {
  const found: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const node = value as Node;
    if (node.type === 'link') found.push(String(node.url));
    if (node.type === 'mrkdwn')
      found.push(...[...String(node.text).matchAll(/<([^<>|@!#][^<>|]*)/g)].map((m) => m[1] ?? ''));
    Object.values(node).forEach(walk);
  };
  walk(blocks);
  return found;
}
