import type { Migration } from '../migrate.ts';

/**
 * A send counts from when it was let go until a second (a minute) after its answer: a message that was on its way for long arrives
 * late, and beside the next ones it would be one too many.
 */
export const pace: Migration = {
  name: '0007-pace',
  up: `
-- Marks the end of a send that was let go at taken: both gates count it from now, and the chat gets nothing more for every_ms.
create function gate_done(chat text, every_ms int, platform text, taken timestamptz) returns void
language plpgsql as $$
declare
  t timestamptz := clock_timestamp();
begin
  update gates set recent = array_append(array_remove(recent, taken), t),
    not_before = greatest(not_before, t + every_ms * interval '1 millisecond') where key = chat;
  update gates set recent = array_append(array_remove(recent, taken), clock_timestamp()) where key = platform;
end $$;

-- As gate_take, and says at which moment the slot was taken: gate_done wants it back.
create function gate_pass(chat text, every_ms int, per_minute int, platform text, per_second int, minute_ms int)
  returns table (wait int, taken text)
language plpgsql as $$
begin
  wait := gate_take(chat, every_ms, per_minute, platform, per_second, minute_ms);
  if wait = 0 then
    select g.recent[cardinality(g.recent)]::text into taken from gates g where g.key = chat;
  end if;
  return next;
end $$;
`,
};
