import { type Kysely, type Migration, sql } from 'kysely';

/**
 * Who hears what: targets (a chat, or a topic in it), their subscriptions, and what became of each outbox row at each target.
 * Statements run one by one in the migrator's transaction.
 */
const STATEMENTS = [
  sql`create table targets (
    id bigint generated always as identity primary key,
    platform text not null,
    workspace text not null default '',
    chat text not null,
    topic text not null default '',
    kind text not null check (kind in ('private', 'group', 'channel')),
    title text not null default '',
    settings jsonb not null default '{}',
    state text not null default 'active' check (state in ('active', 'paused', 'gone')),
    reason text,
    not_before timestamptz not null default '-infinity',
    leased_by text,
    leased_until timestamptz not null default '-infinity',
    digested_at timestamptz,
    digest_weekly_at timestamptz,
    created_at timestamptz not null default now(),
    unique (platform, workspace, chat, topic)
  )`,
  sql`create table subscriptions (
    id bigint generated always as identity primary key,
    target_id bigint not null references targets on delete cascade,
    key text not null,
    topic jsonb not null,
    created_by text not null,
    created_at timestamptz not null default now(),
    unique (target_id, key)
  )`,
  sql`alter table outbox add column fanned_at timestamptz`,
  sql`create index outbox_unfanned on outbox (id) where fanned_at is null`,
  sql`create table deliveries (
    id bigint generated always as identity primary key,
    outbox_id bigint references outbox on delete cascade,
    target_id bigint not null references targets on delete cascade,
    kind text not null,
    subject_id bigint,
    discrepancy_id bigint,
    payload jsonb not null default '{}',
    state text not null default 'waiting' check (state in ('waiting', 'sending', 'sent', 'held', 'digested', 'dropped', 'failed')),
    not_before timestamptz not null default '-infinity',
    attempts int not null default 0,
    message_ids jsonb not null default '[]',
    error text,
    created_at timestamptz not null default now(),
    sent_at timestamptz,
    unique (outbox_id, target_id)
  )`,
  sql`create index deliveries_due on deliveries (target_id, id) where state in ('waiting', 'sending')`,
  sql`create index deliveries_story on deliveries (target_id, subject_id, id) where state = 'sent'`,
  sql`create index deliveries_discrepancy on deliveries (discrepancy_id) where discrepancy_id is not null`,
  sql`create index deliveries_day on deliveries (target_id, sent_at)`,
  sql`create table gates (key text primary key, recent timestamptz[] not null default '{}', not_before timestamptz not null default '-infinity')`,
  sql`create table inbound (platform text not null, event text not null, at timestamptz not null default now(), primary key (platform, event))`,
  sql`create index inbound_at on inbound (at)`,
  sql`create table roles (
    target_id bigint not null references targets on delete cascade,
    person text not null,
    role text not null check (role in ('owner', 'editor', 'reader')),
    primary key (target_id, person)
  )`,
  sql`create table audit (
    id bigint generated always as identity primary key,
    target_id bigint references targets on delete set null,
    person text not null,
    name text not null default '',
    action text not null,
    detail jsonb not null default '{}',
    inverse jsonb,
    undone_at timestamptz,
    at timestamptz not null default now()
  )`,
  sql`create index audit_target on audit (target_id, id desc)`,
  sql`create table installations (
    platform text not null,
    workspace text not null,
    sealed text not null,
    installed_at timestamptz not null default now(),
    primary key (platform, workspace)
  )`,
];

/** The bot's side of the ledger. */
export const bot: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await statement.execute(db);
  },
};
