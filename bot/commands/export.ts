import { contradictions, factsAfter } from '#ledger';
import { idOf } from '../messages/alert.ts';
import { line, message } from '../messages/message.ts';
import type { Attachment } from '../platform.ts';
import type { Command, Request } from './command.ts';

/** So many rows at most: a spreadsheet, not a backup. */
const MOST = 20_000;

const FACT_COLUMNS = [
  'id',
  'story',
  'attribute',
  'value',
  'low',
  'high',
  'unit',
  'hedge',
  'holder',
  'by',
  'scope',
  'substance',
  'period',
  'modality',
  'speaker',
  'quote',
  'source',
  'language',
  'published',
  'url',
  'rule',
] as const;
const FLAG_COLUMNS = [
  'id',
  'story',
  'relation',
  'attribute',
  'a',
  'a_fact',
  'b',
  'b_fact',
  'difference',
  'rule',
  'reason',
  'state',
  'decided_by',
  'decided_at',
  'raised_at',
] as const;
type Row = Readonly<Record<string, string | number | null>>;

export const exportCommand: Command = {
  name: 'export',
  args: ['[format]'],
  example: 'export csv',
  async run(request) {
    const { words, desk } = request;
    const lines = /json/i.test(request.text);
    const [facts, flags] = [await factRows(request), await flagRows(request)];
    if (facts.length === 0) return message(words, [line(words.text('export-empty'))]);
    const day = desk.now().toISOString().slice(0, 10);
    const files = lines
      ? [jsonl(`facts-${day}.jsonl`, facts), jsonl(`contradictions-${day}.jsonl`, flags)]
      : [csv(`facts-${day}.csv`, FACT_COLUMNS, facts), csv(`contradictions-${day}.csv`, FLAG_COLUMNS, flags)];
    const told = [facts, flags].map((rows, i) =>
      line(...words.runs('export-done', { count: rows.length, file: files[i]!.name })),
    );
    return message(words, told, { files });
  },
};

async function factRows({ desk }: Request): Promise<Row[]> {
  const rows: Row[] = [];
  for (let after = 0; rows.length < MOST; ) {
    const facts = await factsAfter(desk.db, { after, limit: 1000 });
    for (const f of facts) {
      const [low, high] =
        typeof f.value === 'string' ? [null, null] : typeof f.value === 'number' ? [f.value, f.value] : f.value;
      rows.push({
        id: idOf('F', f.id),
        story: idOf('S', f.subject),
        attribute: f.attribute,
        value: typeof f.value === 'object' ? f.value.join('/') : f.value,
        low,
        high,
        unit: f.unit ?? null,
        hedge: f.hedge,
        holder: f.holder ?? null,
        by: f.by ?? null,
        scope: f.scope ?? null,
        substance: f.substance ?? null,
        period: f.period ?? null,
        modality: f.modality ?? null,
        speaker: f.speaker ?? null,
        quote: f.quote,
        source: f.article.source,
        language: f.article.language,
        published: f.article.published,
        url: f.article.url,
        rule: f.rule,
      });
    }
    if (facts.length < 1000) break;
    after = facts.at(-1)!.id;
  }
  return rows;
}

async function flagRows({ desk }: Request): Promise<Row[]> {
  const states = ['open', 'held', 'confirmed', 'dismissed', 'apart', 'withdrawn'] as const;
  const all = await contradictions(desk.db, { limit: 5000, states, relations: ['conflict', 'update', 'nuance'] });
  const value = (v: unknown) => (Array.isArray(v) ? v.join('/') : String(v));
  return all.map((d) => ({
    id: idOf('A', d.id),
    story: idOf('S', d.subject.deal),
    relation: d.relation,
    attribute: d.attribute,
    a: value(d.a.fact.value),
    a_fact: idOf('F', d.a.fact.id),
    b: value(d.b.fact.value),
    b_fact: idOf('F', d.b.fact.id),
    difference: d.difference,
    rule: d.rule,
    reason: d.reason,
    state: d.state,
    decided_by: d.decidedBy,
    decided_at: d.decidedAt,
    raised_at: d.raisedAt,
  }));
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const jsonl = (name: string, rows: readonly Row[]): Attachment => ({
  name,
  mime: 'application/x-ndjson',
  data: bytesOf(rows.map((row) => `${JSON.stringify(row)}\n`).join('')),
});

/** RFC 4180 with a byte order mark, for spreadsheets; a cell that a spreadsheet would run as a formula is made text. */
export function csv(name: string, columns: readonly string[], rows: readonly Row[]): Attachment {
  const cell = (value: string | number | null | undefined): string => {
    if (value === null || value === undefined) return '';
    if (typeof value === 'number') return String(value);
    const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = [columns.join(','), ...rows.map((row) => columns.map((column) => cell(row[column])).join(','))];
  return { name, mime: 'text/csv', data: bytesOf(`\uFEFF${lines.join('\r\n')}\r\n`) };
}
