import type { Migration } from '../migrate.ts';

/** Who people are, and a pace that remembers as many sends as its limits count. */
export const chats: Migration = {
  name: '0004-chats',
  up: `
-- People whom the bot has heard, to be named by others, and where each can be told something alone.
create table people (
  platform text not null,
  workspace text not null default '',
  person text not null,
  name text not null default '',
  handle text not null default '',
  target_id bigint references targets on delete set null,
  seen_at timestamptz not null default now(),
  primary key (platform, workspace, person)
);
create index people_handle on people (platform, lower(handle)) where handle <> '';
create index roles_person on roles (person);
create index deliveries_held on deliveries (target_id) where state = 'held';

drop function gate_take(text, int, int, text, int);
-- Takes a slot at both gates and returns 0, or takes none and returns how many ms to wait. 0 for a limit that is not there.
-- minute_ms is how long a minute lasts: 60000, and less in tests; the second is a sixtieth of it.
create function gate_take(chat text, every_ms int, per_minute int, platform text, per_second int, minute_ms int) returns int
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
    due := greatest(due, c.recent[cardinality(c.recent) - per_minute + 1] + minute_ms * 61 / 60.0 * interval '1 millisecond');
  end if;
  if per_second > 0 and cardinality(p.recent) >= per_second then
    due := greatest(due, p.recent[cardinality(p.recent) - per_second + 1] + minute_ms * 1.05 / 60.0 * interval '1 millisecond');
  end if;
  if due > t then
    return least(86400000, ceil(extract(epoch from due - t) * 1000));
  end if;
  update gates set recent = c.recent[greatest(1, cardinality(c.recent) - greatest(per_minute, 60) + 2):] || t where key = chat;
  update gates set recent = p.recent[greatest(1, cardinality(p.recent) - greatest(per_second, 60) + 2):] || t where key = platform;
  return 0;
end $$;
`,
};
