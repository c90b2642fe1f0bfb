import type { Migration } from '../migrate.ts';

/** Wholes that were merged or split: what their articles say is to be held against each other anew. */
export const recheck: Migration = {
  name: '0006-recheck',
  up: `
create table rechecks (
  subject_id bigint primary key references subjects on delete cascade,
  at timestamptz not null default now()
);
`,
};
