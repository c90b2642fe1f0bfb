import { sql } from 'kysely';
import type { Db } from '#ledger';

/** The statements that grow with the ledger, as the recording and the answers ask them. */
const STATEMENTS: Readonly<Record<string, string>> = {
  'whose turn it is': `select a.id from articles a left join readings r on r.article_id = a.id and r.digest = a.digest
    where a.state = 'read' or (a.state = 'stored' and a.changed_at > now() - interval '10 seconds') order by a.id limit 1`,
  'candidates of a key': `select subject_id from subject_keys where key = 'mineral:tungsten|KZ' order by subject_id desc limit 60`,
  'earlier facts of a much-told subject':
    'select id from facts where subject_id = 1 and superseded_at is null order by id desc limit 200',
  'discrepancies of a whole':
    'select d.id from subjects s join discrepancies d on d.subject_id = s.id where s.deal_id = 1',
  'copies by fingerprint': `select article_id from fingerprints where band = any(array['a', 'b'])`,
  'deals of a topic': `select id from subjects where deal_id = id and merged_into is null and tags && array['mineral:tungsten'] order by latest desc nulls last, id desc limit 10`,
  'latest contradictions': `select id from discrepancies where relation in ('conflict', 'update') and state in ('open', 'held', 'confirmed') order by raised_at desc, id desc limit 10`,
};

/** Prints how PostgreSQL answers each of them. */
export async function showPlans(db: Db): Promise<void> {
  for (const [what, statement] of Object.entries(STATEMENTS)) {
    const { rows } = await sql
      .raw<{ 'QUERY PLAN': string }>(`explain (analyze, costs off, timing off, summary on) ${statement}`)
      .execute(db);
    console.log(`\n${what}:\n${rows.map((row) => `  ${row['QUERY PLAN']}`).join('\n')}`);
  }
}
