export const FORMATS = ['table', 'csv', 'jsonl'] as const;
export type Format = (typeof FORMATS)[number];
export type Row = Readonly<Record<string, unknown>>;

const text = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** A field as RFC 4180 wants it; a leading = + - @ is disarmed, so that a spreadsheet shows a quote and does not run it. */
const field = (value: unknown): string => {
  const plain = text(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(plain) ? `'${plain}` : plain;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const WIDEST = 60;
const shown = (value: unknown): string => {
  const line = text(value).replace(/\s+/g, ' ');
  return line.length > WIDEST ? `${line.slice(0, WIDEST - 1)}…` : line;
};

/** Rows as lines: JSON Lines and CSV as they come, a table once its columns are known. */
export async function* lines(rows: AsyncIterable<Row>, format: Format): AsyncGenerator<string> {
  if (format === 'jsonl') for await (const row of rows) yield JSON.stringify(row);
  else if (format === 'csv') yield* csv(rows);
  else yield* table(rows);
}

async function* csv(rows: AsyncIterable<Row>): AsyncGenerator<string> {
  let names: string[] | undefined;
  for await (const row of rows) {
    if (!names) {
      names = Object.keys(row);
      yield names.map(field).join(',');
    }
    yield names.map((name) => field(row[name])).join(',');
  }
}

async function* table(rows: AsyncIterable<Row>): AsyncGenerator<string> {
  const all: Row[] = [];
  for await (const row of rows) all.push(row);
  const names = Object.keys(all[0] ?? {}).filter((name) => all.some((row) => text(row[name]) !== ''));
  const widths = names.map((name) => Math.max(name.length, ...all.map((row) => shown(row[name]).length)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => cell.padEnd(widths[i]!))
      .join('  ')
      .trimEnd();
  if (all.length > 0) yield line(names);
  for (const row of all) yield line(names.map((name) => shown(row[name])));
}
