/** What topics there are, kind by kind, for menus and windows: what the ledger tells of comes first. */
import { type Db, tagCounts } from '#ledger';
import type { Desk } from '../desk.ts';
import { sourcesIn } from '../topics/sources.ts';

/** Kinds in the order of the menu; `desk` are the topics of config/topics.yaml. */
export const KINDS = [
  'desk',
  'mineral',
  'country',
  'organisation',
  'project',
  'kind',
  'person',
  'place',
  'language',
  'source',
] as const;
export type Kind = (typeof KINDS)[number];
export const isKind = (text: string): text is Kind => (KINDS as readonly string[]).includes(text);

/** A tag that begins like this is of that kind. */
const PREFIX: Readonly<Record<Kind, string>> = {
  desk: 'topic:',
  mineral: 'mineral:',
  country: 'country:',
  organisation: 'organisation:',
  project: 'project:',
  kind: 'kind:',
  person: 'person:',
  place: 'place:',
  language: 'language:',
  source: 'source:',
};
/** Where the ledger is empty there is still something to choose. */
const REGION = ['KZ', 'UZ', 'KG', 'TJ', 'TM', 'AF'].map((code) => `country:${code}`);
/** Too many to list those that nobody wrote about. */
const TOLD_ONLY: ReadonlySet<Kind> = new Set(['organisation', 'place']);

/** Tags of a kind, those most told of first. */
export async function tagsOfKind(desk: Pick<Desk, 'db' | 'concepts'>, kind: Kind): Promise<string[]> {
  if (kind === 'source') return (await sourcesIn(desk.db)).map((name) => `source:${name}`);
  const told = (await toldTags(desk.db)).filter((tag) => tag.startsWith(PREFIX[kind]) && desk.concepts.byTag(tag));
  const first = kind === 'country' ? [...REGION.filter((tag) => told.includes(tag)), ...REGION, ...told] : told;
  const rest = TOLD_ONLY.has(kind) || kind === 'country' ? [] : desk.concepts.list(PREFIX[kind]);
  return [...new Set([...first, ...rest])];
}

const KEPT_MS = 60_000;
const kept = new WeakMap<object, { at: number; tags: Promise<string[]> }>();

/** Tags of the ledger's stories, most told first; asked anew once a minute. */
function toldTags(db: Db): Promise<string[]> {
  const known = kept.get(db);
  if (known && performance.now() - known.at < KEPT_MS) return known.tags;
  const tags = tagCounts(db);
  kept.set(db, { at: performance.now(), tags });
  return tags;
}
