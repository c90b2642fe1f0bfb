import type { Log } from '#config';
import type { Extractor } from '#extract';
import { failArticle, keepText, type Ledger, readArticle, saveReading, takeTurn } from '#ledger';
import type { Atlas } from './atlas.ts';
import { type Recorded, record } from './record.ts';

/** What the article job works with. */
export interface Desk {
  readonly ledger: Ledger;
  readonly extractor: Extractor;
  readonly log: Log;
  /** Where places lie and organisations are at home; without it, names are all that comparison knows. */
  readonly atlas?: Atlas;
}

/**
 * The straight road of one article: load → read (language, mentions, figures, facts) → wait for its turn → record.
 * Twice, or by two workers at once, it changes nothing; an edited article is read again and its former facts are superseded.
 * @returns what was recorded now: usually this article; also earlier or later ones whose turn came meanwhile
 */
export async function processArticle(desk: Desk, id: number, { quiet = false } = {}): Promise<Recorded[]> {
  const { ledger, extractor } = desk;
  const article = await readArticle(ledger.db, id);
  if (!article) return [];
  if (article.state !== 'recorded' || quiet) {
    try {
      // Share lines and invitations are no part of the article: they are not kept as its text, and no quote can come from them.
      const text = extractor.strip(article.text, article.language);
      if (text !== article.text) await keepText(ledger.db, article, text);
      const extraction = extractor.extract({ ...article, text });
      // What was never recorded, or edited since, is news, whoever asks for it.
      await saveReading(ledger.db, article, { extraction, quiet: quiet && article.state === 'recorded' });
    } catch (error) {
      await failArticle(ledger.db, id, String(error));
      await recordInTurn(desk);
      throw error;
    }
  }
  return recordInTurn(desk, id);
}

/**
 * Records every reading whose turn it is, one transaction each. An article that cannot be recorded is set aside, so that it does not
 * hold up the others.
 * @throws where that happened to `own`
 */
export async function recordInTurn(desk: Desk, own?: number): Promise<Recorded[]> {
  const { db } = desk.ledger;
  const done: Recorded[] = [];
  let failure: unknown;
  for (;;) {
    let article: number | undefined;
    let more = false;
    try {
      const recorded = await db.transaction().execute(async (trx) => {
        const turn = await takeTurn(trx);
        if (turn === 'none' || turn === 'blocked') return undefined;
        article = turn.article.id;
        more = turn.more;
        return record(trx, turn, desk.atlas);
      });
      if (recorded) done.push(recorded);
      // Whoever saves a reading from now on takes its turn after this one.
      if (!more) break;
    } catch (error) {
      if (article === undefined) throw error;
      desk.log.error({ err: error, article }, 'an article could not be recorded and is set aside');
      await failArticle(db, article, String(error));
      if (article === own) failure = error;
    }
  }
  if (failure) throw failure;
  return done;
}
