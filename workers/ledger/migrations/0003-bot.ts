import type { Migration } from '../migrate.ts';

/** Who hears what: targets (a chat, or a topic in it), their subscriptions, and what became of each outbox row at each target. */
export const bot: Migration = {
  name: '0003-bot',
  up: `
create table targets (
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
  not_before timestamptz not null default 'epoch',
  leased_by text,
  leased_until timestamptz not null default 'epoch',
  digested_at timestamptz,
  weekly_at timestamptz,
  created_at timestamptz not null default now(),
  unique (platform, workspace, chat, topic)
);

create table subscriptions (
  id bigint generated always as identity primary key,
  target_id bigint not null references targets on delete cascade,
  key text not null,
  topic jsonb not null,
  created_by text not null,
  created_at timestamptz not null default now(),
  unique (target_id, key)
);

alter table outbox add column fanned_at timestamptz;
create index outbox_unfanned on outbox (id) where fanned_at is null;

create table deliveries (
  id bigint generated always as identity primary key,
  outbox_id bigint references outbox on delete cascade,
  target_id bigint not null references targets on delete cascade,
  kind text not null,
  subject_id bigint,
  discrepancy_id bigint,
  payload jsonb not null default '{}',
  state text not null default 'waiting'
    check (state in ('waiting', 'sending', 'sent', 'held', 'digested', 'dropped', 'failed')),
  not_before timestamptz not null default 'epoch',
  attempts int not null default 0,
  message_ids jsonb not null default '[]',
  error text,
  created_at timestamptz not null default now(),
  sent_at timestamptz,
  unique (outbox_id, target_id)
);
create index deliveries_due on deliveries (target_id, id) where state in ('waiting', 'sending');
create index deliveries_story on deliveries (target_id, subject_id, id) where state = 'sent';
create index deliveries_discrepancy on deliveries (discrepancy_id) where discrepancy_id is not null;
create index deliveries_day on deliveries (target_id, sent_at);
create index deliveries_payload on deliveries using gin (payload jsonb_path_ops);

-- How fast: the last sends to each chat and to each platform, for all processes together.
create table gates (
  key text primary key,
  recent timestamptz[] not null default '{}',
  not_before timestamptz not null default 'epoch'
);

-- Takes a slot at both gates and returns 0, or takes none and returns how many ms to wait. 0 for a limit that is not there.
create function gate_take(chat text, every_ms int, per_minute int, platform text, per_second int) returns int
language plpgsql as $$
declare
  c gates;
  p gates;
  t timestamptz;
  due timestamptz;
begin
  insert into gates (key) values (chat), (platform) on conflict do nothing;
  select * into c from gates where key = chat for update;
  select * into p from gates where key = platform for update;
  t := clock_timestamp();
  due := greatest(c.not_before, p.not_before);
  if cardinality(c.recent) > 0 then
    due := greatest(due, c.recent[cardinality(c.recent)] + every_ms * interval '1 millisecond');
  end if;
  if per_minute > 0 and cardinality(c.recent) >= per_minute then
    due := greatest(due, c.recent[cardinality(c.recent) - per_minute + 1] + interval '61 seconds');
  end if;
  if per_second > 0 and cardinality(p.recent) >= per_second then
    due := greatest(due, p.recent[cardinality(p.recent) - per_second + 1] + interval '1050 milliseconds');
  end if;
  if due > t then
    return least(86400000, ceil(extract(epoch from due - t) * 1000));
  end if;
  update gates set recent = c.recent[greatest(1, cardinality(c.recent) - 58):] || t where key = chat;
  update gates set recent = p.recent[greatest(1, cardinality(p.recent) - 58):] || t where key = platform;
  return 0;
end $$;

-- What came in and was acted upon: the same event has one effect.
create table inbound (
  platform text not null,
  event text not null,
  at timestamptz not null default now(),
  primary key (platform, event)
);
create index inbound_at on inbound (at);

create table roles (
  target_id bigint not null references targets on delete cascade,
  person text not null,
  role text not null check (role in ('owner', 'editor', 'reader')),
  primary key (target_id, person)
);

-- What people changed in a chat, and how to undo it.
create table changes (
  id bigint generated always as identity primary key,
  target_id bigint references targets on delete set null,
  person text not null,
  name text not null default '',
  action text not null,
  detail jsonb not null default '{}',
  inverse jsonb,
  undone_at timestamptz,
  at timestamptz not null default now()
);
create index changes_target on changes (target_id, id desc);

create table installations (
  platform text not null,
  workspace text not null,
  sealed text not null,
  installed_at timestamptz not null default now(),
  primary key (platform, workspace)
);
`,
};
