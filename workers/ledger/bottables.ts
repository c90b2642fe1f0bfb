import type { ColumnType, Generated, JSONColumnType } from 'kysely';

type Stamp = ColumnType<Date, Date | string | undefined, Date | string>;
type StampOrNull = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
type Json<T> = ColumnType<T, string | undefined, string>;
type Id = Generated<number>;

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
  not_before: Stamp;
  leased_by: string | null;
  leased_until: Stamp;
  digested_at: StampOrNull;
  digest_weekly_at: StampOrNull;
  created_at: Stamp;
}
export interface SubscriptionsTable {
  id: Id;
  target_id: number;
  key: string;
  topic: JSONColumnType<Record<string, unknown>>;
  created_by: string;
  created_at: Stamp;
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
  not_before: Stamp;
  attempts: Generated<number>;
  message_ids: Json<readonly string[]>;
  error: string | null;
  created_at: Stamp;
  sent_at: StampOrNull;
}
export interface GatesTable {
  key: string;
  recent: ColumnType<Date[], Date[] | undefined, Date[]>;
  not_before: Stamp;
}
export interface InboundTable {
  platform: string;
  event: string;
  at: Stamp;
}
export interface RolesTable {
  target_id: number;
  person: string;
  role: Role;
}
export interface AuditTable {
  id: Id;
  target_id: number | null;
  person: string;
  name: Generated<string>;
  action: string;
  detail: Json<Record<string, unknown>>;
  inverse: ColumnType<Record<string, unknown> | null, string | null | undefined, string | null>;
  undone_at: StampOrNull;
  at: Stamp;
}
export interface InstallationsTable {
  platform: string;
  workspace: string;
  sealed: string;
  installed_at: Stamp;
}

/** The tables of migration 0003. */
export interface BotTables {
  targets: TargetsTable;
  subscriptions: SubscriptionsTable;
  deliveries: DeliveriesTable;
  gates: GatesTable;
  inbound: InboundTable;
  roles: RolesTable;
  audit: AuditTable;
  installations: InstallationsTable;
}
