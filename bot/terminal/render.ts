/** A message as lines for a terminal. Right-to-left paragraphs stay in logical order and say their direction; see {@link Look.bidi}. */
import type { Attachment, Block, Direction, Message, Run } from '../platform.ts';

export interface Look {
  /** Columns to wrap at. */
  readonly width: number;
  /** Bold, dim and colours by ANSI codes. */
  readonly colour: boolean;
}

const ESC = '\u001B[';
const RLM = '\u200F';
const CODES = { bold: '1', italic: '3', code: '36', strike: '9', dim: '2', link: '4' } as const;
type Code = keyof typeof CODES;

const paint = (look: Look, text: string, code?: Code): string =>
  look.colour && code && text ? `${ESC}${CODES[code]}m${text}${ESC}0m` : text;

/** The whole message, its buttons numbered from `firstButton` on: typing the number presses it. */
export function render(message: Message, look: Look, firstButton = 1): string[] {
  const lines = message.blocks.flatMap((block) => renderBlock(block, message.direction, look));
  for (const file of message.files ?? []) lines.push(paint(look, fileLine(file), 'dim'));
  let number = firstButton;
  for (const row of message.buttons ?? []) {
    const labels = row.flatMap((b) => ('command' in b ? [`[${number++}] ${b.label}`] : []));
    if (labels.length > 0)
      lines.push(...paragraph([{ text: labels.join('  ') }], message.direction, { look, dim: true }));
  }
  return lines;
}

const fileLine = (file: Attachment): string =>
  `📎 ${file.name} (${Math.ceil(file.data.length / 1024)} kB)${file.alt ? ` – ${file.alt}` : ''}`;

function renderBlock(block: Block, direction: Direction, look: Look): string[] {
  switch (block.kind) {
    case 'gap':
      return [''];
    case 'heading':
      return paragraph(block.runs, direction, { look, bold: true });
    case 'line':
      return paragraph(block.runs, direction, { look });
    case 'note':
      return paragraph(block.runs, direction, { look, dim: true });
    case 'quote':
      return paragraph(block.runs, block.direction, { look, first: '  │ ', rest: '  │ ' });
    case 'list':
      return block.items.flatMap((item) => paragraph(item, direction, { look, first: '  • ', rest: '    ' }));
    case 'table':
      return block.rows.flatMap(([head = [], ...cells]) => [
        ...paragraph(head, direction, { look, first: '  ', rest: '  ' }),
        ...cells.flatMap((cell) => paragraph(cell, direction, { look, first: '    ', rest: '    ' })),
      ]);
  }
}

interface Setting {
  readonly look: Look;
  readonly first?: string;
  readonly rest?: string;
  readonly bold?: boolean;
  readonly dim?: boolean;
}

/** Words of a run with their style, so that lines can be broken between them. */
interface Piece {
  readonly text: string;
  readonly code: Code | undefined;
}

const pieces = (runs: readonly Run[], { bold, dim }: Setting): Piece[] =>
  runs.flatMap((run): Piece[] => {
    const base: Code | undefined = bold ? 'bold' : dim ? 'dim' : undefined;
    const code: Code | undefined = run.style ?? (run.url ? 'link' : base);
    const own = run.text.split(/(?<=[ \n])/).map((text): Piece => ({ text, code }));
    return run.url && run.url !== run.text ? [...own, { text: ` <${run.url}>`, code: 'dim' }] : own;
  });

function paragraph(runs: readonly Run[], direction: Direction, setting: Setting): string[] {
  const { look, first = '', rest = '' } = setting;
  const mark = direction === 'rtl' ? RLM : '';
  const lines: string[] = [];
  let line = first + mark;
  let used = first.length;
  for (const piece of pieces(runs, setting)) {
    const size = width(piece.text.trimEnd());
    if (used + size > look.width && used > rest.length) {
      lines.push(line.trimEnd());
      line = rest + mark;
      used = rest.length;
    }
    line += paint(look, used === rest.length && lines.length > 0 ? piece.text.trimStart() : piece.text, piece.code);
    used += width(piece.text);
  }
  lines.push(line.trimEnd());
  return lines;
}

const ZERO = /[\p{Mn}\p{Me}\p{Cf}]/gu;
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/gu;

/** Columns that a text takes: marks none, Chinese signs and pictures two. */
export const width = (text: string): number => [...text.replace(ZERO, '')].length + (text.match(WIDE)?.length ?? 0);
