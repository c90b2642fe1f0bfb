import type { Db } from './db.ts';

/** One line of the audit trail. */
export interface Audited {
  /** `telegram:123`, `slack:U1`, `shell`, `assay` … */
  readonly actor: string;
  readonly action: string;
  readonly discrepancy?: number;
  readonly subject?: number;
  readonly article?: number;
  readonly detail?: Readonly<Record<string, unknown>>;
}

/** Appends to the audit trail; nothing is ever removed from it. */
export async function audit(db: Db, { actor, action, discrepancy, subject, article, detail }: Audited): Promise<void> {
  await db
    .insertInto('audit')
    .values({
      actor,
      action,
      discrepancy_id: discrepancy ?? null,
      subject_id: subject ?? null,
      article_id: article ?? null,
      detail: JSON.stringify(detail ?? {}),
    })
    .execute();
}

export interface AuditLine extends Required<Omit<Audited, 'discrepancy' | 'subject' | 'article' | 'detail'>> {
  readonly at: string;
  readonly discrepancy: number | null;
  readonly subject: number | null;
  readonly article: number | null;
  readonly detail: Record<string, unknown>;
}

/** The audit trail, oldest first: of one discrepancy, one subject, one article, or all of it. */
export async function auditTrail(
  db: Db,
  of: { discrepancy?: number; subject?: number; article?: number; limit?: number } = {},
): Promise<AuditLine[]> {
  let query = db
    .selectFrom('audit')
    .selectAll()
    .orderBy('id')
    .limit(of.limit ?? 1000);
  if (of.discrepancy !== undefined) query = query.where('discrepancy_id', '=', of.discrepancy);
  if (of.subject !== undefined) query = query.where('subject_id', '=', of.subject);
  if (of.article !== undefined) query = query.where('article_id', '=', of.article);
  const rows = await query.execute();
  return rows.map((row) => ({
    at: row.at,
    actor: row.actor,
    action: row.action,
    discrepancy: row.discrepancy_id,
    subject: row.subject_id,
    article: row.article_id,
    detail: row.detail,
  }));
}
