/**
 * A message as Slack takes it. Words go as rich text elements, which Slack does not read for markup or mentions; only link labels in
 * small print and the line for notifications are mrkdwn, and those are escaped.
 */
import type { types } from '@slack/bolt';
import { cutRuns, cutText, disarm, lead } from '../cut.ts';
import {
  type Block,
  type Button,
  type Direction,
  type InlineCard,
  type Message,
  plain,
  type Run,
} from '../platform.ts';

/** Block Kit: characters in one block's text, blocks in a message. */
const BLOCK_LIMIT = 3000;
const BLOCKS_LIMIT = 50;
const HOME_BLOCKS_LIMIT = 100;
/** Slack refuses blocks of about 13,200 bytes in all with msg_blocks_too_long, which no page documents. */
const BYTES_LIMIT = 12_000;
const HEADER_LIMIT = 150;
const CONTEXT_LIMIT = 10;

type KnownBlock = types.KnownBlock;
export interface Part {
  /** All of it as plain text: for notifications and screen readers, and instead of the blocks where Slack refuses those. */
  readonly words: string;
  readonly blocks: KnownBlock[];
}
interface Piece {
  readonly block: KnownBlock;
  readonly words: string;
}

/** The parts that a message is sent as, each within Slack's limits. */
export function render(message: Message): Part[] {
  return pack(piecesOf(message), (message.buttons ?? []).map(actions));
}

/** App Home: one view, cut where it grows over the limit. */
export function homeView(card: InlineCard | undefined): types.HomeView {
  if (!card) return { type: 'home', blocks: [] };
  const buttons = (card.message.buttons ?? []).map(actions);
  const blocks = piecesOf(card.message).map((piece) => piece.block);
  return { type: 'home', blocks: [...blocks.slice(0, HOME_BLOCKS_LIMIT - buttons.length), ...buttons] };
}

/** A part as plain text only, for the case that Slack refuses its blocks. */
export const bare = (part: Part): Part[] => cutText(part.words, BLOCK_LIMIT).map((words) => ({ words, blocks: [] }));

/** The line beside the blocks: cut first and escaped then, so that no `&amp;` is cut. */
export const lineOf = (part: Part): string => escaped(disarm(cutText(part.words, BLOCK_LIMIT)[0] ?? ''));

/** `&`, `<` and `>` are all that mrkdwn reads as control characters: https://docs.slack.dev/messaging/formatting-message-text#escaping */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function piecesOf(message: Message): Piece[] {
  const pieces: Piece[] = [];
  let lines: Run[][] = [];
  const flush = () => {
    if (lines.length > 0) pieces.push(...paragraphs(lines));
    lines = [];
  };
  for (const block of message.blocks) {
    if (block.kind === 'line') lines.push(directed(block.runs, message.direction));
    else if (block.kind === 'table') lines.push(...block.rows.map((row) => directed(rowRuns(row), message.direction)));
    else {
      flush();
      pieces.push(...blockPieces(block, message.direction));
    }
  }
  flush();
  return pieces;
}

function blockPieces(block: Exclude<Block, { kind: 'line' | 'table' }>, direction: Direction): Piece[] {
  switch (block.kind) {
    case 'gap':
      return [{ block: { type: 'divider' }, words: '' }];
    case 'heading':
      return heading(directed(block.runs, direction));
    case 'note':
      return note(directed(block.runs, direction));
    case 'quote':
      return cutRuns(directed(block.runs, block.direction, true), BLOCK_LIMIT).map((runs) => ({
        block: rich({ type: 'rich_text_quote', elements: elements(runs) }),
        words: `❝ ${written(runs)} ❞`,
      }));
    case 'list':
      return bullets(block.items.map((item) => directed(item, direction)));
  }
}

/** Takes the sting out and puts the mark of direction in front. */
function directed(runs: readonly Run[], direction: Direction, foreign = false): Run[] {
  const calm = runs
    .filter((run) => run.text !== '')
    .map((run) => (run.url ? run : { ...run, text: disarm(run.text, foreign) }));
  const mark = lead(calm.map((run) => run.text).join(''), direction);
  return mark && calm.length > 0 ? [{ text: mark }, ...calm] : calm;
}

/** Lines that follow each other, in as few blocks as the limits allow. */
function paragraphs(lines: readonly Run[][]): Piece[] {
  return gather(lines).map((group) => {
    const runs = group.flatMap((line, at) => (at > 0 ? [{ text: '\n' }, ...line] : line));
    return { block: rich({ type: 'rich_text_section', elements: elements(runs) }), words: written(runs) };
  });
}

/** Lines in groups that each fit one block, in characters and in bytes as they are sent. */
function gather(lines: readonly Run[][]): Run[][][] {
  const groups: Run[][][] = [];
  let characters = 0;
  let bytes = 0;
  for (const line of lines.flatMap((runs) => cutRuns(runs, BLOCK_LIMIT)).filter((runs) => runs.length > 0)) {
    const more = line.reduce((sum, run) => sum + run.text.length, 1);
    const size = Buffer.byteLength(JSON.stringify(elements(line)));
    characters += more;
    bytes += size;
    if (groups.length > 0 && characters <= BLOCK_LIMIT && bytes <= BYTES_LIMIT / 2) groups.at(-1)?.push(line);
    else {
      groups.push([line]);
      characters = more;
      bytes = size;
    }
  }
  return groups;
}

function heading(runs: Run[]): Piece[] {
  const words = runs.map((run) => run.text).join('');
  if (words.trim() === '') return [];
  if (words.length > HEADER_LIMIT || runs.some((run) => run.url))
    return paragraphs([runs.map((run) => ({ ...run, style: run.style ?? 'bold' }))]);
  return [{ block: { type: 'header', text: { type: 'plain_text', text: words, emoji: false } }, words }];
}

/** Small print: plain text elements and links, where they are few; else a paragraph. */
function note(runs: Run[]): Piece[] {
  const groups: Run[] = [];
  for (const run of runs) {
    const before = groups.at(-1);
    if (before && !before.url && !run.url) groups.splice(-1, 1, { text: before.text + run.text });
    else groups.push(run);
  }
  const kept = groups.filter((run) => run.text.trim() !== '');
  if (kept.length === 0) return [];
  if (kept.length > CONTEXT_LIMIT || kept.some((run) => run.text.length + (run.url?.length ?? 0) > BLOCK_LIMIT / 3))
    return paragraphs([runs]);
  const parts = kept.map((run) =>
    run.url
      ? { type: 'mrkdwn' as const, text: link(run.url, run.text) }
      : { type: 'plain_text' as const, text: run.text, emoji: false },
  );
  return [{ block: { type: 'context', elements: parts }, words: written(runs) }];
}

/** Stars, underscores, tildes and backquotes would style the label, so a joiner stands before each. */
const link = (url: string, label: string): string =>
  `<${escaped(url.replace(/[<>|]/g, (c) => encodeURIComponent(c)))}|${escaped(label.replaceAll('|', '¦').replace(/[*_~`]/g, '\u2060$&'))}>`;

function bullets(items: readonly Run[][]): Piece[] {
  return gather(items).map((group) => ({
    block: rich({
      type: 'rich_text_list',
      style: 'bullet',
      elements: group.map((runs) => ({ type: 'rich_text_section', elements: elements(runs) })),
    }),
    words: group.map((runs) => `• ${written(runs)}`).join('\n'),
  }));
}

function rowRuns(row: readonly (readonly Run[])[]): Run[] {
  const [head = [], ...rest] = row.filter((cell) => cell.some((run) => run.text !== ''));
  return [
    ...head.map((run) => ({ ...run, style: run.style ?? ('bold' as const) })),
    ...rest.flatMap((cell) => [{ text: ' · ' }, ...cell]),
  ];
}

const rich = (element: types.RichTextBlockElement): types.RichTextBlock => ({ type: 'rich_text', elements: [element] });

function elements(runs: readonly Run[]): types.RichTextElement[] {
  return runs
    .filter((run) => run.text !== '')
    .map((run) => {
      const style = run.style ? { style: { [run.style]: true } } : {};
      return run.url
        ? { type: 'link', url: run.url, text: run.text, ...style }
        : { type: 'text', text: run.text, ...style };
    });
}

const written = (runs: readonly Run[]): string =>
  plain({ language: '', direction: 'ltr', blocks: [{ kind: 'line', runs }] });

function actions(row: readonly Button[], at: number): types.ActionsBlock {
  const elements = row.map((button, column): types.Button => {
    const text = { type: 'plain_text' as const, text: cutText(button.label, 75)[0] ?? '', emoji: true };
    if ('url' in button) return { type: 'button', action_id: `open:${at}:${column}`, text, url: button.url };
    const style =
      button.tone === 'good' ? ('primary' as const) : button.tone === 'bad' ? ('danger' as const) : undefined;
    return {
      type: 'button',
      action_id: `do:${at}:${column}`,
      text,
      value: button.command,
      ...(style ? { style } : {}),
    };
  });
  return { type: 'actions', elements };
}

/** Joins pieces into as few messages as the limits allow; the buttons stand below the last. */
function pack(pieces: readonly Piece[], buttons: readonly types.ActionsBlock[]): Part[] {
  const parts: { blocks: KnownBlock[]; words: string[]; bytes: number }[] = [];
  const room = BLOCKS_LIMIT - buttons.length;
  for (const { block, words } of pieces) {
    const bytes = Buffer.byteLength(JSON.stringify(block)) + 1;
    const part = parts.at(-1);
    if (!part || part.blocks.length >= room || part.bytes + bytes > BYTES_LIMIT) {
      if (block.type !== 'divider') parts.push({ blocks: [block], words: [words], bytes });
      continue;
    }
    part.blocks.push(block);
    part.words.push(words);
    part.bytes += bytes;
  }
  parts.at(-1)?.blocks.push(...buttons);
  return parts.map(({ blocks, words }) => ({ blocks, words: words.filter(Boolean).join('\n') }));
}
