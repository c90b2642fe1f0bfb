/** How Telegram reads a text: HTML into plain text with entities, and what it finds by itself (mentions, links, commands). */

export interface Entity {
  readonly type: string;
  /** In UTF-16 units, as the Bot API counts. */
  readonly offset: number;
  readonly length: number;
  readonly url?: string;
}
export interface Formatted {
  readonly text: string;
  readonly entities: readonly Entity[];
}

/** A refusal in Telegram's words. */
export class CannotParse extends Error {
  override readonly name = 'CannotParse';
}

const TAGS: Readonly<Record<string, string>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  a: 'text_link',
  code: 'code',
  pre: 'pre',
  blockquote: 'blockquote',
  'tg-spoiler': 'spoiler',
  span: 'spoiler',
};
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

interface Open {
  readonly tag: string;
  readonly offset: number;
  readonly url?: string;
}

/**
 * Parses `parse_mode: HTML` by the rules of the Bot API.
 * @throws {CannotParse} with the server's description
 */
export function parseHtml(html: string): Formatted {
  const state = { text: '', entities: [] as Entity[], open: [] as Open[] };
  const part = /<(\/?)([^>]*)>|&(#x?[0-9a-f]+|[a-z]+);|[^<&]+|[<&]/giu;
  for (const m of html.matchAll(part)) {
    const [whole, slash, tag, reference] = m;
    const at = Buffer.byteLength(html.slice(0, m.index));
    if (tag !== undefined) readTag(state, { closing: slash === '/', tag, at });
    else if (reference !== undefined) state.text += character(whole, reference);
    else if (whole === '<') throw new CannotParse(`can't parse entities: Unclosed start tag at byte offset ${at}`);
    else state.text += whole;
  }
  const left = state.open.at(-1);
  if (left) throw new CannotParse(`can't parse entities: Can't find end tag corresponding to start tag "${left.tag}"`);
  return { text: state.text, entities: [...state.entities, ...found(state.text, state.entities)] };
}

function readTag(
  state: { text: string; entities: Entity[]; open: Open[] },
  given: { closing: boolean; tag: string; at: number },
): void {
  const name = /^[a-z0-9-]*/i.exec(given.tag)?.[0].toLowerCase() ?? '';
  if (given.closing) {
    const open = state.open.pop();
    if (!open) throw new CannotParse(`can't parse entities: Unexpected end tag at byte offset ${given.at}`);
    if (open.tag !== name)
      throw new CannotParse(
        `can't parse entities: Unmatched end tag at byte offset ${given.at}, expected "</${open.tag}>", found "</${name}>"`,
      );
    const length = state.text.length - open.offset;
    const type = TAGS[open.tag] ?? open.tag;
    if (length > 0) state.entities.push({ type, offset: open.offset, length, ...(open.url ? { url: open.url } : {}) });
    return;
  }
  if (!(name in TAGS))
    throw new CannotParse(`can't parse entities: Unsupported start tag "${name}" at byte offset ${given.at}`);
  const href = /\shref="([^"]*)"/
    .exec(given.tag)?.[1]
    ?.replace(/&(lt|gt|amp|quot);/g, (_, n: string) => NAMED[n] ?? '');
  state.open.push({ tag: name, offset: state.text.length, ...(href ? { url: href } : {}) });
}

function character(whole: string, reference: string): string {
  if (reference.startsWith('#')) {
    const code = /^#x/i.test(reference)
      ? Number.parseInt(reference.slice(2), 16)
      : Number.parseInt(reference.slice(1), 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  }
  return NAMED[reference] ?? whole;
}

const BY_ITSELF: readonly (readonly [string, RegExp])[] = [
  ['url', /\b(?:https?|tg|ton):\/\/[^\s<>]+|\bt\.me\/\w+/giu],
  ['bot_command', /(?<![\w/<>])\/\w{1,64}(?:@\w{3,32})?(?![\w/])/gu],
  ['mention', /(?<![\w@])@[a-z]\w{3,31}(?!\w)/giu],
  ['hashtag', /(?<![\p{L}\d_])#[\p{L}\d_]*\p{L}[\p{L}\d_]*/gu],
];

/** What Telegram marks without being asked; nothing inside code, pre or a link. */
export function found(text: string, given: readonly Entity[] = []): Entity[] {
  const closed: Entity[] = given.filter((e) => ['code', 'pre', 'text_link'].includes(e.type));
  const all: Entity[] = [];
  for (const [type, pattern] of BY_ITSELF) {
    const marked = [...text.matchAll(pattern)].map((m) => ({ type, offset: m.index, length: m[0].length }));
    const free = marked.filter(
      (e) => !closed.some((c) => e.offset < c.offset + c.length && c.offset < e.offset + e.length),
    );
    all.push(...free);
    if (type === 'url') closed.push(...free);
  }
  return all;
}

/** A message as it stands on the screen: quotes with a bar at their left. */
export function screen({ text, entities }: Formatted): string {
  const quotes = entities.filter((e) => e.type === 'blockquote' || e.type === 'expandable_blockquote');
  let at = 0;
  return text
    .split('\n')
    .map((line) => {
      const start = at;
      at += line.length + 1;
      return quotes.some((q) => start >= q.offset && start < q.offset + q.length) ? `▏${line}` : line;
    })
    .join('\n');
}
