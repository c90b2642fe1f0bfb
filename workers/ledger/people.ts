/** People: who they are, what they may do in a chat, and where to reach them alone. */
import { sql } from 'kysely';
import type { Role } from './bottables.ts';
import type { Db } from './db.ts';
import type { Target } from './targets.ts';

export type { Role } from './bottables.ts';

/** Who somebody is on a platform. `workspace` is empty where the platform has none. */
export interface Who {
  readonly platform: string;
  readonly workspace?: string | undefined;
  /** The platform's own id. */
  readonly person: string;
}
export interface Known {
  readonly person: string;
  readonly name: string;
  /** Without "@"; empty where there is none. */
  readonly handle: string;
}

/**
 * Notes that somebody was heard; `target` is the private chat with them, where they were heard in it.
 * @returns their name as it is known: some events bring only an id
 */
export async function meetPerson(
  db: Db,
  who: Who & { readonly name: string; readonly handle?: string | undefined; readonly target?: number | undefined },
): Promise<string> {
  const { rows } = await sql<{ name: string }>`insert into people (platform, workspace, person, name, handle, target_id)
    values (${who.platform}, ${who.workspace ?? ''}, ${who.person}, ${who.name}, ${who.handle ?? ''}, ${who.target ?? null})
    on conflict (platform, workspace, person) do update set seen_at = now(),
      name = case when excluded.name in ('', excluded.person) then people.name else excluded.name end,
      handle = case when excluded.handle = '' then people.handle else excluded.handle end,
      target_id = coalesce(excluded.target_id, people.target_id)
    returning name`.execute(db);
  return rows[0]!.name;
}

/** People by id, handle (with or without "@") or whole name; the last heard first. */
export async function findPeople(db: Db, of: Omit<Who, 'person'>, called: string): Promise<Known[]> {
  const name = called.replace(/^@/, '').toLowerCase();
  const { rows } = await sql<Known>`select person, name, handle from people
    where platform = ${of.platform} and workspace = ${of.workspace ?? ''}
      and (lower(person) = ${name} or lower(handle) = ${name} or lower(name) = ${name})
    order by seen_at desc limit 5`.execute(db);
  return rows;
}

/** The chats in which these people (`telegram:123`, `slack:U1`) can be told something alone, where they wrote there. */
export async function chatsOfPeople(db: Db, people: readonly string[]): Promise<Target[]> {
  if (people.length === 0) return [];
  const { rows } = await sql<Target>`select distinct t.* from targets t
    left join people p on p.target_id = t.id
    where t.state = 'active' and (t.platform || ':' || t.chat = any(${[...people]}) or p.platform || ':' || p.person = any(${[...people]}))
    order by t.id`.execute(db);
  return rows;
}

/** Those who changed something in a chat, the last first (`telegram:123`): whom its troubles concern where no administrator is named. */
export async function changersOf(db: Db, target: Pick<Target, 'id' | 'platform'>): Promise<string[]> {
  const { rows } = await sql<{
    person: string;
  }>`select person from changes where target_id = ${target.id} group by person order by max(id) desc limit 5`.execute(
    db,
  );
  return rows.map((row) => `${target.platform}:${row.person}`);
}

/** The role that somebody was given in a chat; undefined where none was. */
export const roleOf = async (db: Db, target: number, person: string): Promise<Role | undefined> =>
  (
    await db
      .selectFrom('roles')
      .select('role')
      .where('target_id', '=', target)
      .where('person', '=', person)
      .executeTakeFirst()
  )?.role;

/** Gives a role, or takes it away (`undefined`). Returns the one before. */
export async function setRole(
  db: Db,
  target: number,
  given: { readonly person: string; readonly role: Role | undefined },
): Promise<Role | undefined> {
  const before = await roleOf(db, target, given.person);
  if (given.role === undefined)
    await db.deleteFrom('roles').where('target_id', '=', target).where('person', '=', given.person).execute();
  else
    await db
      .insertInto('roles')
      .values({ target_id: target, person: given.person, role: given.role })
      .onConflict((c) => c.columns(['target_id', 'person']).doUpdateSet({ role: given.role! }))
      .execute();
  return before;
}

/** The roles given in a chat, with names where they are known; owners first. */
export async function rolesIn(db: Db, target: Target): Promise<(Known & { readonly role: Role })[]> {
  const { rows } = await sql<
    Known & { role: Role }
  >`select r.person, r.role, coalesce(p.name, '') as name, coalesce(p.handle, '') as handle
    from roles r left join people p on p.platform = ${target.platform} and p.workspace = ${target.workspace} and p.person = r.person
    where r.target_id = ${target.id} order by array_position(array['owner', 'editor', 'reader'], r.role), name, person`.execute(
    db,
  );
  return rows;
}

/** Whether somebody is an editor anywhere: was made one, or has changed something in a group or channel (which only editors can). */
export async function editsSomewhere(db: Db, who: Who): Promise<boolean> {
  const { rows } = await sql<{ yes: boolean }>`select
    exists (select 1 from roles r join targets t on t.id = r.target_id
      where t.platform = ${who.platform} and t.workspace = ${who.workspace ?? ''} and r.person = ${who.person} and r.role <> 'reader')
    or exists (select 1 from changes c join targets t on t.id = c.target_id
      where t.platform = ${who.platform} and t.workspace = ${who.workspace ?? ''} and t.kind <> 'private' and c.person = ${who.person}) as yes`.execute(
    db,
  );
  return rows[0]!.yes;
}

/** Groups and channels of a platform (and workspace) that can be configured from elsewhere, the latest first. */
export const sharedTargets = (db: Db, of: Omit<Who, 'person'>, limit = 40): Promise<Target[]> =>
  db
    .selectFrom('targets')
    .selectAll()
    .where('platform', '=', of.platform)
    .where('workspace', '=', of.workspace ?? '')
    .where('kind', '<>', 'private')
    .where('state', '=', 'active')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();

/** Those of {@link sharedTargets} in which somebody was given more than a reader's role, or has changed something. */
export const targetsEditedBy = async (db: Db, who: Who): Promise<Target[]> => {
  const { rows } = await sql<Target>`select t.* from targets t
    where t.platform = ${who.platform} and t.workspace = ${who.workspace ?? ''} and t.kind <> 'private' and t.state = 'active'
      and coalesce((select r.role from roles r where r.target_id = t.id and r.person = ${who.person}), 'none') <> 'reader'
      and (exists (select 1 from roles r where r.target_id = t.id and r.person = ${who.person})
        or exists (select 1 from changes c where c.target_id = t.id and c.person = ${who.person}))
    order by t.id desc limit 20`.execute(db);
  return rows;
};
