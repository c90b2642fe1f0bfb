import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';

/** A lexicon file is wrong. The message names file, line, column, what was found and what may stand there. */
export class LexiconError extends Error {
  override readonly name = 'LexiconError';
}

/**
 * Reads and checks one YAML file.
 * @throws LexiconError with every mistake in the file, one a line as `file:line:column: message`.
 */
export const readYaml = <T>(file: string, schema: z.ZodType<T>): T => {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines, uniqueKeys: true });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  if (document.errors.length > 0) {
    throw new LexiconError(document.errors.map((e) => `${at(e.pos[0])}: ${e.message.split('\n')[0]}`).join('\n'));
  }
  const result = schema.safeParse(document.toJS() ?? {});
  if (result.success) return result.data;
  const where = (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth > 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true) as { range?: [number, number, number] } | undefined;
      if (node?.range) return node.range[0];
    }
    return 0;
  };
  const told = result.error.issues.map(
    (issue) => `${at(where(issue.path))}: ${issue.path.join('.') || 'file'}: ${issue.message}`,
  );
  throw new LexiconError(`${told.join('\n')}\nThe headings and values that may stand here: config/lexicon/README.md`);
};
