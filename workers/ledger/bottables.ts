import type { ColumnType, Generated } from 'kysely';
import type { Id, Json, Now, Time } from './tables.ts';

export type TargetState = 'active' | 'paused' | 'gone';
export type DeliveryState = 'waiting' | 'sending' | 'sent' | 'held' | 'digested' | 'dropped' | 'failed';
export type Role = 'owner' | 'editor' | 'reader';

export interface TargetsTable {
  id: Id;
  platform: string;
  workspace: Generated<string>;
  chat: string;
  topic: Generated<string>;
  kind: 'private' | 'group' | 'channel';
  title: Generated<string>;
  settings: Json<Record<string, unknown>>;
  state: Generated<TargetState>;
  reason: string | null;
  not_before: Now;
  leased_by: string | null;
  leased_until: Now;
  digested_at: Time | null;
  weekly_at: Time | null;
  created_at: Now;
}
export interface SubscriptionsTable {
  id: Id;
  target_id: number;
  key: string;
  topic: Json<Record<string, unknown>>;
  created_by: string;
  created_at: Now;
}
export interface DeliveriesTable {
  id: Id;
  outbox_id: number | null;
  target_id: number;
  kind: string;
  subject_id: number | null;
  discrepancy_id: number | null;
  payload: Json<Record<string, unknown>>;
  state: Generated<DeliveryState>;
  not_before: Now;
  attempts: Generated<number>;
  message_ids: ColumnType<readonly string[], string | undefined, string>;
  error: string | null;
  created_at: Now;
  sent_at: Time | null;
}
export interface ChangesTable {
  id: Id;
  target_id: number | null;
  person: string;
  name: Generated<string>;
  action: string;
  detail: Json<Record<string, unknown>>;
  inverse: Json<Record<string, unknown>> | null;
  undone_at: Time | null;
  at: Now;
}

export interface PeopleTable {
  platform: string;
  workspace: Generated<string>;
  person: string;
  name: Generated<string>;
  handle: Generated<string>;
  target_id: number | null;
  seen_at: Now;
}

/** The tables of migrations 0003 and 0004. */
export interface BotTables {
  targets: TargetsTable;
  subscriptions: SubscriptionsTable;
  deliveries: DeliveriesTable;
  gates: { key: string; recent: string[]; not_before: Now };
  inbound: { platform: string; event: string; at: Now };
  roles: { target_id: number; person: string; role: Role };
  changes: ChangesTable;
  people: PeopleTable;
  installations: { platform: string; workspace: string; sealed: string; installed_at: Now };
}
