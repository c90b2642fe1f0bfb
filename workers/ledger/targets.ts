import { type Selectable, sql } from 'kysely';
import type { TargetState, TargetsTable } from './bottables.ts';
import type { Db } from './db.ts';

export type { TargetState } from './bottables.ts';
/** A chat that we talk to, or one topic of it. */
export type Target = Selectable<TargetsTable>;

/** Where a target is; ids are the platform's own. */
export interface Place {
  readonly platform: string;
  readonly workspace?: string | undefined;
  readonly chat: string;
  readonly topic?: string | undefined;
}
export interface NewTarget extends Place {
  readonly kind: 'private' | 'group' | 'channel';
  readonly title?: string | undefined;
  /** Settings of a target that is new; those of a known one stay. */
  readonly settings: Readonly<Record<string, unknown>>;
}

const at = (db: Db, place: Place) =>
  db
    .selectFrom('targets')
    .selectAll()
    .where('platform', '=', place.platform)
    .where('workspace', '=', place.workspace ?? '')
    .where('chat', '=', place.chat)
    .where('topic', '=', place.topic ?? '');

/** The target at a place, as it is. */
export const findTarget = (db: Db, place: Place): Promise<Target | undefined> => at(db, place).executeTakeFirst();

export const readTarget = (db: Db, id: number): Promise<Target | undefined> =>
  db.selectFrom('targets').selectAll().where('id', '=', id).executeTakeFirst();

/** The target at a place, made where it is new; one that was left or paused is active again, for somebody speaks to us there. */
export async function enterTarget(db: Db, target: NewTarget): Promise<Target> {
  const known = await findTarget(db, target);
  if (known && known.state === 'active' && (!target.title || known.title === target.title)) return known;
  return db
    .insertInto('targets')
    .values({
      platform: target.platform,
      workspace: target.workspace ?? '',
      chat: target.chat,
      topic: target.topic ?? '',
      kind: target.kind,
      title: target.title ?? '',
      settings: JSON.stringify(target.settings),
    })
    .onConflict((c) =>
      c.columns(['platform', 'workspace', 'chat', 'topic']).doUpdateSet((eb) => ({
        state: 'active' as TargetState,
        reason: null,
        title: eb
          .case()
          .when(eb.ref('excluded.title'), '<>', '')
          .then(eb.ref('excluded.title'))
          .else(eb.ref('targets.title'))
          .end(),
      })),
    )
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Lays `settings` over what the target has; a null takes the key away. Returns the settings as they are then. */
export async function changeSettings(
  db: Db,
  id: number,
  settings: Readonly<Record<string, unknown>>,
): Promise<Record<string, unknown>> {
  const row = await db
    .updateTable('targets')
    .set({
      settings: sql<string>`jsonb_strip_nulls(settings || ${JSON.stringify(settings)}::jsonb)`,
      // Whatever it waited for by its old settings (quiet hours) is looked at anew.
      not_before: sql<string>`least(not_before, clock_timestamp())`,
    })
    .where('id', '=', id)
    .returning('settings')
    .executeTakeFirstOrThrow();
  return row.settings;
}

/**
 * Takes a target, or all that a whole platform or workspace has, out of delivery.
 * @returns the targets that were active until now: tell the admins of these, and only of these
 */
export async function stopTargets(
  db: Db,
  which: Place | { readonly platform: string; readonly workspace?: string },
  why: { readonly state: TargetState; readonly reason: string },
): Promise<Target[]> {
  let query = db
    .updateTable('targets')
    .set({ state: why.state, reason: why.reason })
    .where('platform', '=', which.platform)
    .where('state', '=', 'active');
  if ('chat' in which) query = query.where('chat', '=', which.chat);
  if (which.workspace) query = query.where('workspace', '=', which.workspace);
  return query.returningAll().execute();
}

/** Targets of a platform that were stopped for `reason` work again. */
export async function resumeTargets(db: Db, platform: string, reason: string): Promise<void> {
  await db
    .updateTable('targets')
    .set({ state: 'active', reason: null })
    .where('platform', '=', platform)
    .where('state', '=', 'paused')
    .where('reason', '=', reason)
    .execute();
}

/**
 * The chat has another id from now on. Where the new id is already a target, all that the old one had (subscriptions, settings, roles,
 * what waits for it) moves there and the old one is gone.
 */
export async function migrateTarget(db: Db, place: Place, to: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const old = await trx
      .selectFrom('targets')
      .selectAll()
      .where('platform', '=', place.platform)
      .where('workspace', '=', place.workspace ?? '')
      .where('chat', '=', place.chat)
      .forUpdate()
      .execute();
    for (const target of old) {
      const there = await findTarget(trx, { ...place, chat: to, topic: target.topic });
      if (!there) {
        await trx.updateTable('targets').set({ chat: to, kind: 'group' }).where('id', '=', target.id).execute();
        continue;
      }
      await sql`insert into subscriptions (target_id, key, topic, created_by, created_at)
        select ${there.id}, key, topic, created_by, created_at from subscriptions where target_id = ${target.id}
        on conflict do nothing`.execute(trx);
      await sql`insert into roles (target_id, person, role) select ${there.id}, person, role from roles where target_id = ${target.id}
        on conflict do nothing`.execute(trx);
      await trx.updateTable('changes').set({ target_id: there.id }).where('target_id', '=', target.id).execute();
      await trx
        .updateTable('targets')
        .set({ settings: JSON.stringify({ ...there.settings, ...target.settings }) })
        .where('id', '=', there.id)
        .execute();
      await sql`update deliveries d set target_id = ${there.id} where target_id = ${target.id}
        and not exists (select 1 from deliveries e where e.target_id = ${there.id} and e.outbox_id = d.outbox_id)`.execute(
        trx,
      );
      await trx.deleteFrom('targets').where('id', '=', target.id).execute();
    }
    await trx
      .updateTable('gates')
      .set({ key: `${place.platform}:${to}` })
      .where('key', '=', `${place.platform}:${place.chat}`)
      .where((eb) =>
        eb.not(eb.exists(eb.selectFrom('gates as g').select('g.key').where('g.key', '=', `${place.platform}:${to}`))),
      )
      .execute();
  });
}

export const activeTargets = (db: Db): Promise<Target[]> =>
  db.selectFrom('targets').selectAll().where('state', '=', 'active').orderBy('id').execute();
