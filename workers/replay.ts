/**
 * `npm run -s replay -- docs.jsonl`: runs documents through the article road over a fresh embedded ledger and prints what it read,
 * recorded and flagged, one JSON object a line, documents in the order given. Nothing else goes to standard output.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLog, loadConfig } from '#config';
import { createExtractor } from '#extract';
import type { Article, Fact, Quoted } from '#fact';
import { atlasOf, type Desk, processArticle } from '#jobs';
import { factsIn, type Ledger, openLedger, readDiscrepancy, readSubjects, storeArticle } from '#ledger';
import { loadLexicon } from '#lexicon';

interface Doc {
  readonly id: string;
  readonly url?: string | null;
  readonly source?: string | null;
  readonly lang?: string | null;
  readonly date?: string | null;
  readonly title?: string | null;
  readonly text: string;
}

const FETCHED = '2000-01-01T00:00:00.000Z';
const print = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`);
const place = ({ quote, start, end, field }: Quoted) => (field === 'text' ? { quote, start, end } : { quote });

const articleOf = (doc: Doc): Article => {
  const url = `replay:${doc.id}`;
  return {
    url: doc.url ?? url,
    canonicalUrl: url,
    source: doc.source ?? 'replay',
    fetched: FETCHED,
    text: doc.text,
    ...(doc.lang ? { language: doc.lang } : {}),
    ...(doc.date ? { published: doc.date } : {}),
    ...(doc.title ? { title: doc.title } : {}),
  };
};

/** The ledger keeps the text without share lines; the place in the document as given lies at or after the place in what is kept. */
const inGiven = (text: string, fact: Fact): Fact => {
  const at = fact.field === 'text' ? text.indexOf(fact.quote, fact.start) : -1;
  return at < 0 ? fact : { ...fact, start: at, end: at + fact.quote.length };
};

const factLine = (doc: string, subject: string | undefined, fact: Fact): object => ({
  type: 'fact',
  doc,
  subject,
  attribute: fact.attribute,
  value: fact.value,
  unit: fact.unit,
  hedge: fact.hedge,
  ...place(fact),
  holder: fact.holder,
  by: fact.by,
  scope: fact.scope,
  substance: fact.substance,
  period: fact.period,
  rule: fact.rule,
});

const printRead = (desk: Desk, doc: Doc): void => {
  const { language, relevant, minerals, countries, figures } = desk.extractor.extract(articleOf(doc));
  const told = figures
    .filter(({ field }) => field === 'text')
    .map((figure) => ({ ...place(figure), value: figure.value, unit: figure.unit, hedge: figure.hedge }));
  print({ type: 'document', id: doc.id, lang: language, relevant, minerals, countries, figures: told });
};

const printFacts = async ({ db }: Ledger, doc: Doc, article: number): Promise<void> => {
  const facts = await factsIn(db, article);
  const slugs = new Map(
    (await readSubjects(db, [...new Set(facts.map(({ subject }) => subject))])).map(({ id, slug }) => [id, slug]),
  );
  for (const fact of [...facts].sort((a, b) => a.id - b.id))
    print(factLine(doc.id, slugs.get(fact.subject), inGiven(doc.text, fact)));
};

const printFlag = async ({ db }: Ledger, docOf: ReadonlyMap<number, string>, id: number): Promise<void> => {
  const found = await readDiscrepancy(db, id);
  if (found === undefined) return;
  const side = ({ fact }: (typeof found)['a']) => ({
    doc: docOf.get(fact.article.id),
    quote: fact.quote,
    value: fact.value,
  });
  print({
    type: 'flag',
    relation: found.relation,
    subject: found.subject.slug,
    attribute: found.attribute,
    a: side(found.a),
    b: side(found.b),
    reason: found.reason,
    rule: found.rule,
  });
};

const replay = async (ledger: Ledger, docs: readonly Doc[]): Promise<void> => {
  const log = createLog(loadConfig({ LOG_LEVEL: 'warn', ...process.env }).logLevel, 'replay');
  const lexicon = loadLexicon();
  const desk: Desk = { ledger, log, extractor: createExtractor(lexicon), atlas: atlasOf(lexicon) };
  const docOf = new Map<number, string>();
  for (const doc of docs) {
    const { id } = await storeArticle(ledger.db, articleOf(doc));
    docOf.set(id, doc.id);
    const recorded = await processArticle(desk, id);
    printRead(desk, doc);
    await printFacts(ledger, doc, id);
    for (const { raised } of recorded) for (const discrepancy of raised) await printFlag(ledger, docOf, discrepancy);
  }
};

const readDocs = (file: string): Doc[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, at) => {
      try {
        return JSON.parse(line) as Doc;
      } catch (error) {
        throw new Error(`${file}:${at + 1}: not a JSON object; give one document a line.`, { cause: error });
      }
    });

const main = async (): Promise<void> => {
  const [file] = process.argv.slice(2);
  if (file === undefined) throw new Error('Which documents? Say: npm run -s replay -- docs.jsonl');
  const docs = readDocs(file);
  const dataDir = mkdtempSync(join(tmpdir(), 'assay-replay-'));
  try {
    const ledger = await openLedger({ dataDir });
    try {
      await replay(ledger, docs);
    } finally {
      await ledger.close();
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
};

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
