/** #ledger – the only door to PostgreSQL. One file a noun; every function takes `db` (the ledger's or a transaction) first. */
export {
  digestOf,
  keepText,
  openArticles,
  readArticle,
  type Stored,
  type StoredArticle,
  storeArticle,
} from './articles.ts';
export { type Audited, type AuditLine, audit, auditTrail } from './audit.ts';
export { type Candidate, findCandidates, saveThings, type Thing, tagsOf } from './candidates.ts';
export { type Change, changesOf, type NewChange, noteChange, takeUndo } from './changes.ts';
export type { Db, Ledger, PgConfig, Tables } from './db.ts';
export { type Decision, decide } from './decisions.ts';
export {
  claimDigest,
  correctionsSince,
  type Delivery,
  type DeliveryState,
  deliveriesAbout,
  extendLease,
  leaseTarget,
  markDelivery,
  nextDelivery,
  type Outcome,
  readDeliveries,
  releaseTarget,
  sentSince,
  storyStart,
  takeDelivery,
  takeHeld,
  targetsHolding,
} from './deliveries.ts';
export { type Description, describeSubject, markStale, staleSubjects, type Telling } from './describe.ts';
export {
  type ContradictionsOptions,
  contradictions,
  type Discrepancy,
  readDiscrepancy,
  type Side,
} from './discrepancies.ts';
export { type Earlier, earlierFacts } from './earlier.ts';
export {
  articleAt,
  countEntries,
  type KnownEntry,
  knownEntries,
  noteQueued,
  rememberEntries,
  type SeenEntry,
  seeEntries,
  storePictures,
  unqueuedArticles,
} from './entries.ts';
export { LedgerError, LedgerLockedError } from './error.ts';
export { type FactsOfOptions, factsIn, factsOf, readFacts, type TracedFact } from './facts.ts';
export { type Blind, blindFeeds, blindLanguages } from './feedhealth.ts';
export {
  type AddFeed,
  addFeed,
  feedAddress,
  findFeeds,
  listFeeds,
  type NewFeed,
  readFeed,
  setFeedState,
  syncFeeds,
} from './feeds.ts';
export {
  type Claim,
  claimFeed,
  claimFeeds,
  dueNow,
  extendClaim,
  type FeedPatch,
  freeHost,
  type HubPatch,
  nextDue,
  noteHub,
  settleFeed,
  spreadOverdue,
} from './feedschedule.ts';
export type { FeedRow, FeedState, FeedTables } from './feedtables.ts';
export { closeGate, endSlot, firstSeen, forgetEvents, type Pace, type Slot, takeSlot } from './gates.ts';
export { type AsOf, asOf, type Event, timeline } from './history.ts';
export { type Holding, holdHost, type Robots, readRobots, storeRobots } from './hosts.ts';
export { findInstallation, listInstallations, removeInstallation, saveInstallation } from './installations.ts';
export { mergeSubjects, type Split, splitSubject } from './merges.ts';
export { type LedgerOptions, openLedger } from './open.ts';
export { findOriginCandidates, type OriginCandidate, saveOrigin } from './origins.ts';
export { addDeliveries, backlog, fanOut, type NewDelivery, type OutboxRow, outboxSince } from './outbox.ts';
export {
  factsAfter,
  factsRecorded,
  findArticle,
  isNews,
  type Overview,
  overview,
  periodCounts,
  sourceNames,
} from './overview.ts';
export { ownersOf } from './owners.ts';
export {
  changersOf,
  chatsOfPeople,
  editsSomewhere,
  findPeople,
  type Known,
  meetPerson,
  type Role,
  roleOf,
  rolesIn,
  setRole,
  sharedTargets,
  targetsEditedBy,
  type Who,
} from './people.ts';
export { type Edit, type Found, type Raised, raiseDiscrepancies, raiseEdits, withdrawDiscrepancies } from './raise.ts';
export {
  failArticle,
  finishArticle,
  holdTurn,
  type Reading,
  saveReading,
  staleArticles,
  type Turn,
  takeTurn,
} from './readings.ts';
export { takeRechecks } from './recheck.ts';
export { type Placed, type Revision, reviseFacts } from './revise.ts';
export {
  type Deal,
  dealOf,
  deals,
  findSubjects,
  type Page,
  readSubject,
  readSubjects,
  type Subject,
  type Topic,
  topicFits,
} from './subjects.ts';
export {
  allSubscriptions,
  type NewSubscription,
  type Subscription,
  subscribe,
  subscriptionsOf,
  tagCounts,
  unsubscribe,
} from './subscriptions.ts';
export type { ArticleState, CoreTables, DiscrepancyState, Id, Json, Now, OutboxKind, Time } from './tables.ts';
export {
  activeTargets,
  changeSettings,
  enterTarget,
  findTarget,
  migrateTarget,
  type NewTarget,
  type Place,
  readTarget,
  resumeTargets,
  stopTargets,
  type Target,
  type TargetState,
} from './targets.ts';
export { type Told, tell } from './tell.ts';
export { formerFacts, laterFacts } from './versions.ts';
