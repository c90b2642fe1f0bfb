import type { Migration } from '../migrate.ts';

/** Articles, readings, origins, subjects, facts, discrepancies, the audit trail and the outbox. Nothing here is ever deleted; corrections append. */
export const core: Migration = {
  name: '0001-core',
  up: `
create table origins (
  id bigint generated always as identity primary key,
  created_at timestamptz not null default now()
);

create table articles (
  id bigint generated always as identity primary key,
  url text not null,
  canonical_url text not null unique,
  source text not null,
  declared_language text,
  language text,
  published timestamptz,
  fetched timestamptz not null,
  title text,
  text text not null,
  digest text not null,
  revision int not null default 1,
  origin_id bigint references origins,
  -- near-duplicate sketch of the text (48 unsigned numbers), beside its bands in fingerprints
  sketch bigint[],
  -- the wholes that it speaks of
  deals bigint[] not null default '{}',
  relevant boolean,
  -- stored -> read (its reading stands in readings) -> recorded; failed stands aside until the sweep
  state text not null default 'stored' check (state in ('stored', 'read', 'recorded', 'failed')),
  attempts int not null default 0,
  failure text,
  version text,
  stored_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  recorded_at timestamptz
);
create index articles_url on articles (url);
create index articles_open on articles (id) where state <> 'recorded';
create index articles_published on articles (published desc nulls last, id desc);
create index articles_origin on articles (origin_id);


-- texts that an article had before it was edited
create table revisions (
  article_id bigint not null references articles,
  revision int not null,
  digest text not null,
  title text,
  text text not null,
  fetched timestamptz not null,
  replaced_at timestamptz not null default now(),
  primary key (article_id, revision)
);

-- what the extractor read out of a text, until it is recorded
create table readings (
  article_id bigint not null references articles,
  digest text not null,
  version text not null,
  extraction jsonb not null,
  -- old news read anew: nobody is told
  quiet boolean not null default false,
  read_at timestamptz not null default now(),
  primary key (article_id)
);

-- near-duplicate fingerprints: two articles that share a band are compared
create table fingerprints (
  band text not null,
  article_id bigint not null references articles,
  primary key (band, article_id)
);
create index fingerprints_article on fingerprints (article_id);

create table subjects (
  id bigint generated always as identity primary key,
  -- readable and unique; a part's is <slug of the whole>--<part>
  slug text not null unique,
  kind text not null,
  name text not null,
  -- the whole that this is a part, year or substance of; itself where it is a whole
  deal_id bigint not null references subjects,
  part text,
  -- what comparison knows of it; opaque here
  profile jsonb not null default '{}',
  -- everything that texts have said of it, for people and topics
  clue jsonb not null,
  -- mineral:tungsten, country:KZ, kind:deal, organisation:cove-kaz, project:abraham-accords, place:katpar, goods:aircraft
  tags text[] not null default '{}',
  -- words of name, slug and tags, to be found by
  words tsvector not null default '',
  -- publication time of the latest article about it
  latest timestamptz,
  merged_into bigint references subjects,
  -- facts were moved or taken back: what it is has to be told anew from those that stand
  stale boolean not null default false,
  created_at timestamptz not null default now()
);
create function subjects_whole() returns trigger language plpgsql as $$
begin
  new.deal_id := coalesce(new.deal_id, new.id);
  return new;
end $$;
create trigger subjects_whole before insert on subjects for each row execute function subjects_whole();
create index subjects_deal on subjects (deal_id);
create index subjects_stale on subjects (id) where stale;
create index subjects_tags on subjects using gin (tags);
create index subjects_words on subjects using gin (words);
create index subjects_latest on subjects (latest desc nulls last, id desc) where merged_into is null;

-- what a subject can be found by (made by #compare); the more selective, the better
create table subject_keys (
  key text not null,
  subject_id bigint not null references subjects,
  primary key (key, subject_id)
);
create index subject_keys_subject on subject_keys (subject_id);

-- an editor said that these are not the same thing: they are never joined again
create table subjects_apart (
  a bigint not null references subjects,
  b bigint not null references subjects,
  at timestamptz not null default now(),
  primary key (a, b),
  check (a < b)
);

create table facts (
  id bigint generated always as identity primary key,
  article_id bigint not null references articles,
  subject_id bigint not null references subjects,
  digest text not null,
  key text not null,
  attribute text not null,
  value jsonb not null,
  low double precision,
  high double precision,
  unit text,
  hedge text not null,
  holder text,
  by text,
  scope text,
  substance text,
  period text,
  modality text,
  part text,
  speaker text,
  also jsonb,
  -- money and counts that are seldom told twice; finds the same claim on another subject
  echo_key text,
  rule text not null,
  field text not null,
  quote text not null,
  span_start int not null,
  span_end int not null,
  clue jsonb not null,
  version text not null,
  recorded_at timestamptz not null default now(),
  superseded_at timestamptz,
  -- edited | reread
  superseded_why text,
  superseded_by bigint references facts
);
create unique index facts_once on facts (article_id, key) where superseded_at is null;
create index facts_subject on facts (subject_id, id) where superseded_at is null;
create index facts_echo on facts (echo_key, id) where echo_key is not null and superseded_at is null;
create index facts_article on facts (article_id);
create index facts_subject_all on facts (subject_id, recorded_at);

-- merges and splits: where a fact stood before
create table fact_moves (
  id bigint generated always as identity primary key,
  fact_id bigint not null references facts,
  from_subject bigint not null references subjects,
  to_subject bigint not null references subjects,
  at timestamptz not null default now()
);
create index fact_moves_fact on fact_moves (fact_id, at);
create index fact_moves_from on fact_moves (from_subject, at);

create table discrepancies (
  id bigint generated always as identity primary key,
  subject_id bigint not null references subjects,
  attribute text not null,
  relation text not null check (relation in ('conflict', 'update', 'nuance')),
  rule text not null,
  reason text not null,
  a_fact bigint not null references facts,
  b_fact bigint not null references facts,
  difference double precision,
  common jsonb,
  -- the pair of values, so that it is asked once
  pair text not null,
  state text not null default 'open' check (state in ('open', 'confirmed', 'dismissed', 'held', 'apart', 'withdrawn')),
  decided_by text,
  decided_at timestamptz,
  raised_at timestamptz not null default now(),
  unique (subject_id, pair)
);
create index discrepancies_recent on discrepancies (raised_at desc, id desc);
create index discrepancies_subject on discrepancies (subject_id, attribute);
create index discrepancies_a on discrepancies (a_fact);
create index discrepancies_b on discrepancies (b_fact);

-- every fact that stands on a side, the first one and those attached later
create table discrepancy_facts (
  discrepancy_id bigint not null references discrepancies,
  side text not null check (side in ('a', 'b')),
  fact_id bigint not null references facts,
  attached_at timestamptz not null default now(),
  primary key (discrepancy_id, fact_id, side)
);
create index discrepancy_facts_fact on discrepancy_facts (fact_id);

-- who did what, when: verdicts, merges, splits, edits, re-readings
create table audit (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  actor text not null,
  action text not null,
  discrepancy_id bigint references discrepancies,
  subject_id bigint references subjects,
  article_id bigint references articles,
  detail jsonb not null default '{}'
);
create index audit_discrepancy on audit (discrepancy_id, id);
create index audit_subject on audit (subject_id, id);

create table outbox (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('facts', 'discrepancy', 'correction', 'verdict', 'feed', 'notice')),
  article_id bigint references articles,
  subject_id bigint references subjects,
  payload jsonb not null,
  created_at timestamptz not null default now()
);
create function outbox_tell() returns trigger language plpgsql as $$
begin
  perform pg_notify('outbox', '');
  return null;
end $$;
create trigger outbox_told after insert on outbox for each statement execute function outbox_tell();
`,
};
