import { compareArticle, echoKeyOf, fingerprintOf, headlineOf, keysOf, originOf, pairKey, resolve } from '#compare';
import type { Extraction, Fact } from '#fact';
import {
  type Db,
  earlierFacts,
  findCandidates,
  findOriginCandidates,
  finishArticle,
  markStale,
  type Reading,
  type Revision,
  raiseDiscrepancies,
  reviseFacts,
  type StoredArticle,
  saveOrigin,
  saveThings,
} from '#ledger';
import type { Atlas } from './atlas.ts';
import { report } from './report.ts';
import { settleStale } from './settle.ts';

/** What recording one article did to the ledger. */
export interface Recorded {
  readonly article: number;
  /** Standing facts of the article. */
  readonly facts: number;
  readonly added: number;
  readonly replaced: number;
  /** Discrepancies raised now. */
  readonly raised: readonly number[];
}

/**
 * Records one reading: resolve → origin → facts → compare → tell, all in the caller's transaction, which holds the turn.
 * Recording the same reading again changes nothing.
 */
export async function record(
  db: Db,
  { article, extraction, quiet, stale }: Reading,
  atlas: Partial<Atlas> = {},
): Promise<Recorded> {
  if (stale) await settleStale(db, atlas);
  const { facts } = extraction;
  const first = article.origin === null;
  const places = await place(db, facts, article);
  const deals = places.map(({ deal }) => deal);
  const earlier = await earlierFacts(db, {
    article: article.id,
    deals,
    echoKeys: facts.flatMap((fact) => echoKeyOf(fact) ?? []),
  });
  const companions = new Map(earlier.companions).set(article.id, new Set(deals));
  const origin = await originate(db, { article, extraction, companions });
  const revision = await reviseFacts(db, {
    article,
    facts: facts.map((fact, i) => ({ fact, subject: places[i]!.subject, echoKey: echoKeyOf(fact) })),
    language: extraction.language,
    version: extraction.version,
    origin: origin.id,
    why: first ? 'new' : quiet ? 'reread' : 'edited',
  });
  const dealOf = new Map([...earlier.deals, ...places.map(({ subject, deal }) => [subject, deal] as const)]);
  const verdicts = compareArticle({
    ...atlas,
    headline: headlineOf(article.text),
    facts: revision.standing,
    earlier: earlier.facts,
    deals: dealOf,
    companions,
  });
  const { raised, told } = await raiseDiscrepancies(db, {
    found: verdicts.map((verdict) => ({ verdict, pair: pairKey(verdict) })),
    deals,
    added: revision.standing.filter(({ id }) => revision.added.has(id)),
  });
  if (!first) {
    // What an edit took back is no part of its subjects any more, and what it kept is not told twice.
    await markStale(db, [...places.map(({ subject }) => subject), ...revision.replaced.map(({ old }) => old.subject)]);
    await settleStale(db, atlas);
  }
  await finishArticle(db, article.id, { extraction, deals, origin: origin.id, sketch: origin.sketch });
  return summary(
    article,
    revision,
    await report(db, {
      article: article.id,
      first,
      copyOf: origin.of,
      quiet,
      revision,
      raised,
      told,
      verdicts,
      dealOf,
    }),
  );
}

const summary = (article: StoredArticle, revision: Revision, raised: readonly number[]): Recorded => ({
  article: article.id,
  facts: revision.standing.length,
  added: revision.added.size,
  replaced: revision.replaced.length,
  raised,
});

/** Finds each fact's subject among all earlier ones, or opens one. */
async function place(
  db: Db,
  facts: readonly Fact[],
  article: StoredArticle,
): Promise<{ subject: number; deal: number }[]> {
  if (facts.length === 0) return [];
  const published = article.published ?? null;
  const { candidates, apart } = await findCandidates(
    db,
    facts.flatMap((fact) => keysOf(fact.clue)),
  );
  const { things, of } = resolve(facts, candidates as Parameters<typeof resolve>[1], { published, apart });
  const saved = await saveThings(db, { things, published });
  return of.map((t) => ({ subject: saved[t]!.id, deal: saved[t]!.deal }));
}

interface Originate {
  readonly article: StoredArticle;
  readonly extraction: Extraction;
  readonly companions: ReadonlyMap<number, ReadonlySet<number>>;
}
interface Origin {
  readonly id: number;
  /** The article that it is a copy of. */
  readonly of: number | null;
  readonly sketch?: readonly number[];
}

/** Whose copy the article is; settled once, when it is first recorded. */
async function originate(db: Db, { article, extraction, companions }: Originate): Promise<Origin> {
  if (article.origin !== null) return { id: article.origin, of: null };
  const { bands, sketch } = fingerprintOf({
    text: article.text,
    ...(article.title !== undefined && { title: article.title }),
  });
  const mine = companions.get(article.id)!;
  const together = [...companions]
    .filter(([id, deals]) => id !== article.id && [...deals].filter((deal) => mine.has(deal)).length >= 2)
    .map(([id]) => id);
  const published = article.published ?? null;
  const candidates = await findOriginCandidates(db, { article: article.id, bands, companions: together, published });
  const telling = {
    source: article.source,
    language: extraction.language,
    published,
    canonicalUrl: article.canonicalUrl,
    sketch,
    facts: extraction.facts,
  };
  const found = originOf(telling, candidates);
  return { id: await saveOrigin(db, article.id, { origin: found?.origin, bands }), of: found?.of ?? null, sketch };
}
