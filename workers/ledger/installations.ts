import type { Db } from './db.ts';

/** Workspaces that installed the app. `sealed` is encrypted before it comes here. */
export async function saveInstallation(
  db: Db,
  row: { readonly platform: string; readonly workspace: string; readonly sealed: string },
): Promise<void> {
  await db
    .insertInto('installations')
    .values(row)
    .onConflict((c) => c.columns(['platform', 'workspace']).doUpdateSet({ sealed: row.sealed }))
    .execute();
}

export const findInstallation = async (db: Db, platform: string, workspace: string): Promise<string | undefined> =>
  (
    await db
      .selectFrom('installations')
      .select('sealed')
      .where('platform', '=', platform)
      .where('workspace', '=', workspace)
      .executeTakeFirst()
  )?.sealed;

export const listInstallations = async (db: Db, platform: string): Promise<string[]> =>
  (
    await db
      .selectFrom('installations')
      .select('workspace')
      .where('platform', '=', platform)
      .orderBy('workspace')
      .execute()
  ).map((row) => row.workspace);

export async function removeInstallation(db: Db, platform: string, workspace: string): Promise<void> {
  await db.deleteFrom('installations').where('platform', '=', platform).where('workspace', '=', workspace).execute();
}
