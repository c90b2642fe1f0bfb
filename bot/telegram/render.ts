/**
 * A message as Telegram takes it. Styles go as entities beside plain text, so there is no markup that a title could break; what
 * Telegram would find in a text by itself (mentions, commands in quotes) is disarmed.
 */
import type { InlineKeyboardButton, InlineQueryResult, MessageEntity } from 'grammy/types';
import { cutRuns, cutText, disarm, lead } from '../cut.ts';
import type { Block, Button, Direction, InlineCard, Message, Run } from '../platform.ts';

/** Bot API: characters of a text after its entities are parsed, and entities that count in one message. */
export const TEXT_LIMIT = 4096;
const ENTITY_LIMIT = 100;

export interface Part {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
  /** On the last part only. */
  readonly keyboard?: InlineKeyboardButton[][];
}

interface Line {
  readonly runs: readonly Run[];
  readonly direction: Direction;
  readonly quote?: true;
}

/** The parts that a message is sent as, each within Telegram's limits. */
export function render(message: Message): Part[] {
  const lines = message.blocks.flatMap((block) => linesOf(block, message.direction));
  const parts = pack(lines.flatMap(fit).map(piece));
  return withButtons(parts, message);
}

/** A part without any formatting, addresses written out, for the case that Telegram refuses it as it is. */
export function bare(part: Part): Part[] {
  let text = part.text;
  for (const entity of part.entities.toSorted((a, b) => b.offset - a.offset)) {
    const end = entity.offset + entity.length;
    if (entity.type === 'text_link' && text.slice(entity.offset, end) !== entity.url)
      text = `${text.slice(0, end)} (${entity.url})${text.slice(end)}`;
  }
  const parts: Part[] = cutText(text, TEXT_LIMIT).map((cut) => ({ text: cut, entities: [] }));
  const last = parts.pop();
  return last ? [...parts, { ...last, keyboard: part.keyboard }] : [];
}

function withButtons(parts: Part[], message: Message): Part[] {
  const kept = parts.filter((part) => part.text.trim() !== '');
  const last = kept.pop();
  if (!last) return [];
  return [...kept, message.buttons?.length ? { ...last, keyboard: message.buttons.map((row) => row.map(key)) } : last];
}

function key(button: Button): InlineKeyboardButton {
  if ('url' in button) return { text: button.label, url: button.url };
  const style = button.tone === 'good' ? ('success' as const) : button.tone === 'bad' ? ('danger' as const) : undefined;
  return { text: button.label, callback_data: button.command, ...(style ? { style } : {}) };
}

function linesOf(block: Block, direction: Direction): Line[] {
  switch (block.kind) {
    case 'gap':
      return [{ runs: [], direction }];
    case 'heading':
      return [{ runs: block.runs.map((run) => ({ ...run, style: run.style ?? 'bold' })), direction }];
    case 'line':
    case 'note':
      return [{ runs: block.runs, direction }];
    case 'quote':
      return [
        {
          runs: block.runs.map((run) => ({ ...run, text: disarm(run.text, true) })),
          direction: block.direction,
          quote: true,
        },
      ];
    case 'list':
      return block.items.map((item) => ({ runs: [{ text: '• ' }, ...item], direction }));
    case 'table':
      return block.rows.map((row) => ({ runs: rowRuns(row), direction }));
  }
}

/** A row as a paragraph: a phone is too narrow for columns. */
function rowRuns(row: readonly (readonly Run[])[]): Run[] {
  const [head = [], ...rest] = row.filter((cell) => cell.some((run) => run.text !== ''));
  return [
    ...head.map((run) => ({ ...run, style: run.style ?? ('bold' as const) })),
    ...rest.flatMap((cell) => [{ text: ' · ' }, ...cell]),
  ];
}

/** One mark of direction may come in front, so that much room is kept. */
const fit = (line: Line): Line[] => cutRuns(calm(line.runs), TEXT_LIMIT - 1).map((runs) => ({ ...line, runs }));
const calm = (runs: readonly Run[]): Run[] => runs.map((run) => (run.url ? run : { ...run, text: disarm(run.text) }));

const STYLES = { bold: 'bold', italic: 'italic', code: 'code', strike: 'strikethrough' } as const;

function piece(line: Line): Part {
  const words = line.runs.map((run) => run.text).join('');
  let text = words === '' ? '' : lead(words, line.direction);
  const entities: MessageEntity[] = [];
  for (const run of line.runs) {
    const at = { offset: text.length, length: run.text.length };
    if (run.style && run.text.trim() !== '') entities.push({ type: STYLES[run.style], ...at });
    if (run.url) entities.push({ type: 'text_link', url: run.url, ...at });
    text += run.text;
  }
  if (line.quote && text !== '')
    entities.unshift({
      type: text.length > 500 ? 'expandable_blockquote' : 'blockquote',
      offset: 0,
      length: text.length,
    });
  return { text, entities };
}

/** Joins lines into as few parts as the limits allow. */
function pack(pieces: readonly Part[]): Part[] {
  const parts: { text: string; entities: MessageEntity[] }[] = [];
  for (const next of pieces) {
    const part = parts.at(-1);
    const fits =
      part &&
      part.text.length + 1 + next.text.length <= TEXT_LIMIT &&
      part.entities.length + next.entities.length <= ENTITY_LIMIT;
    if (!fits) {
      if (next.text !== '') parts.push({ text: next.text, entities: [...next.entities] });
      continue;
    }
    const offset = part.text.length + 1;
    part.text += `\n${next.text}`;
    part.entities.push(...next.entities.map((entity) => ({ ...entity, offset: entity.offset + offset })));
  }
  return parts;
}

/** A card for inline mode: the first part of its message, since a chosen result is one message. */
export function inlineResult(card: InlineCard): InlineQueryResult {
  const [part] = render(card.message);
  return {
    type: 'article',
    id: card.id.slice(0, 64),
    title: card.title,
    ...(card.description ? { description: card.description } : {}),
    input_message_content: {
      message_text: part?.text ?? card.title,
      ...(part && part.entities.length > 0 ? { entities: [...part.entities] } : {}),
      link_preview_options: { is_disabled: true },
    },
    ...(part?.keyboard ? { reply_markup: { inline_keyboard: part.keyboard } } : {}),
  };
}
