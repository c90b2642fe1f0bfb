import type { Migration } from '../migrate.ts';

/** WebSub: when a hub was last asked for a subscription, and when it last pushed something. */
export const push: Migration = {
  name: '0005-push',
  up: `
alter table feeds add column hub_asked_at timestamptz;
alter table feeds add column hub_pushed_at timestamptz;
`,
};
