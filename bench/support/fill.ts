import { sql } from 'kysely';
import type { Db } from '#ledger';

/** Ten claims a subject on average, told very unevenly; four claims an article. */
export const SUBJECTS_PER_FACT = 0.1;

/** Fills an empty ledger with made-up facts by the ledger's own columns, and lets PostgreSQL look at them. */
export async function fill(db: Db, { facts, subjects }: { facts: number; subjects: number }): Promise<void> {
  const articles = Math.ceil(facts / 4);
  for (const statement of [
    SUBJECTS(subjects),
    KEYS,
    ARTICLES(articles),
    FACTS({ facts, subjects, articles }),
    FINGERPRINTS,
    DISCREPANCIES(Math.ceil(facts / 50)),
  ])
    await sql.raw(statement).execute(db);
  await sql.raw('vacuum analyze').execute(db);
}

const SUBJECTS = (n: number) => `
  with made as (
    select i, (array['tungsten','uranium','lithium','copper','gold','antimony','rare-earths','graphite','beryllium','titanium'])[1 + i % 10] as mineral,
      (array['KZ','UZ','KG','TJ','TM','AF'])[1 + (i / 7) % 6] as state, (array['US','CN','RU','TR','KR','DE','FR'])[1 + (i / 3) % 7] as other
    from generate_series(1, ${n}) i
  ), clued as (
    select *, jsonb_build_object('kind', 'deal', 'projects', '[]'::jsonb, 'organisations', jsonb_build_array('company-' || i), 'minerals', jsonb_build_array(mineral),
      'countries', jsonb_build_array(state, other), 'places', '[]'::jsonb, 'goods', '[]'::jsonb) as clue from made
  )
  insert into subjects (slug, kind, name, profile, clue, tags, words, latest)
  select 'deal-' || i, 'deal', 'Company ' || i || ' ' || mineral,
    jsonb_build_object('articles', 3, 'kind', '{"deal":3}'::jsonb, 'projects', '{}'::jsonb, 'organisations', jsonb_build_object('company-' || i, 3),
      'minerals', jsonb_build_object(mineral, 3), 'countries', jsonb_build_object(state, 3, other, 2), 'places', '{}'::jsonb, 'goods', '{}'::jsonb,
      'amounts', '{}'::jsonb, 'first', '2025-01-01', 'last', '2025-11-01'),
    clue, array['kind:deal', 'mineral:' || mineral, 'country:' || state, 'country:' || other, 'organisation:company-' || i], to_tsvector('simple', 'Company ' || i || ' ' || mineral || ' deal ' || state || ' ' || other),
    timestamptz '2025-01-01' + make_interval(secs => i)
  from clued`;

const KEYS = `insert into subject_keys (key, subject_id)
  select 'org:' || (clue->'organisations'->>0), id from subjects
  union all select 'mineral:' || (clue->'minerals'->>0) || '|' || (clue->'countries'->>0), id from subjects`;

const ARTICLES = (n: number) => `
  with made as (insert into origins (created_at) select now() from generate_series(1, ${n}) returning id)
  insert into articles (url, canonical_url, source, language, published, fetched, text, digest, origin_id, relevant, state, version, recorded_at)
  select 'https://filled.example/' || id, 'https://filled.example/' || id, 'paper-' || id % 50, 'en', timestamptz '2024-01-01' + make_interval(mins => (id * 3)::int), now(),
    'text ' || id, md5(id::text), id, true, 'recorded', 'fill', now() from made order by id`;

const FACTS = ({ facts, subjects, articles }: { facts: number; subjects: number; articles: number }) => `
  insert into facts (article_id, subject_id, digest, key, attribute, value, low, high, unit, hedge, holder, substance, rule, field, quote, span_start, span_end, clue, version, recorded_at)
  select 1 + i % ${articles}, s.id, 'x', i::text, attribute,
    case attribute when 'status' then '"signed"'::jsonb else to_jsonb(amount) end, case attribute when 'status' then null else amount end, case attribute when 'status' then null else amount end,
    (array['USD', 'percent', null, 't'])[1 + i % 4], 'exact', case attribute when 'stake' then 'Cove' end, case attribute when 'reserve' then 'ore' end,
    'fill', 'text', 'quote ' || i, 0, 10, s.clue, 'fill', timestamptz '2024-01-01' + make_interval(secs => i)
  from (
    select i, (array['value', 'stake', 'status', 'reserve'])[1 + i % 4] as attribute, floor(1 + random() * 90) * (array[1e8, 1, 1, 1e5])[1 + i % 4] as amount,
      1 + floor(${subjects} * power(random(), 3)) as subject
    from generate_series(1, ${facts}) i
  ) made join subjects s on s.id = made.subject`;

const FINGERPRINTS = `insert into fingerprints (band, article_id) select md5(id::text || '-' || b), id from articles, generate_series(1, 12) b`;

const DISCREPANCIES = (n: number) => `
  with pairs as (
    select distinct on (b.id) a.id as a, b.id as b, b.subject_id, b.attribute from facts b
    cross join lateral (select id from facts a where a.subject_id = b.subject_id and a.attribute = b.attribute and a.id < b.id order by a.id desc limit 1) a
    where b.id % 50 = 0 limit ${n}
  ), raised as (
    insert into discrepancies (subject_id, attribute, relation, rule, reason, a_fact, b_fact, pair, raised_at)
    select subject_id, attribute, case when b % 100 = 0 then 'conflict' else 'update' end, 'fill', 'made up', a, b, a || '|' || b, timestamptz '2024-01-01' + make_interval(secs => b::int) from pairs
    returning id, a_fact, b_fact
  )
  insert into discrepancy_facts (discrepancy_id, side, fact_id) select id, 'a', a_fact from raised union all select id, 'b', b_fact from raised`;
