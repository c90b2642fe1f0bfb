/** Gathers what a digest tells of a period, for one chat's topics. */
import {
  blindFeeds,
  blindLanguages,
  contradictions,
  type Discrepancy,
  dealOf,
  factsRecorded,
  listFeeds,
  periodCounts,
  readFacts,
  readSubject,
  type Subject,
} from '#ledger';
import type { Desk } from './desk.ts';
import type { DigestStory, DigestView } from './messages/digest.ts';
import { foldName } from './topics/concepts.ts';
import { matches, type Topic } from './topics/topic.ts';
import { storyOf } from './views.ts';

export interface Period {
  /** ISO, exclusive. */
  readonly from: string;
  /** ISO, inclusive. */
  readonly to: string;
}
export interface DigestOptions extends Period {
  readonly kind: 'daily' | 'weekly' | 'now';
  /** None: everything. */
  readonly topics: readonly Topic[];
  readonly muted: readonly string[];
  /** Facts that the alert budget or quiet settings kept back. */
  readonly held?: number;
}

/** So many new claims are read at most; a month's digest of a large ledger stays quick. */
const MOST_FACTS = 3000;

export async function gatherDigest(desk: Desk, options: DigestOptions): Promise<DigestView> {
  const { db } = desk;
  const wanted = (subject: Subject, text: string, more: readonly string[]) =>
    options.topics.length === 0 ||
    options.topics.some((topic) => matches(topic, { tags: new Set([...subject.tags, ...more]), text }));
  const rows = await factsRecorded(db, { from: options.from, to: options.to, limit: MOST_FACTS });
  const bySubject = new Map<number, number[]>();
  for (const row of rows) bySubject.set(row.subject, [...(bySubject.get(row.subject) ?? []), row.id]);
  const stories: DigestStory[] = [];
  for (const [id, ids] of bySubject) {
    const subject = await readSubject(db, id);
    if (!subject) continue;
    const facts = (await readFacts(db, ids)).filter((fact) => !options.muted.includes(fact.article.source));
    const of = facts.flatMap((f) => [`source:${f.article.source}`, `language:${f.article.language.split('-')[0]}`]);
    const text = foldName(facts.map((f) => `${f.title ?? ''} ${f.quote}`).join(' '));
    if (facts.length === 0 || !wanted(subject, text, of)) continue;
    const deal = await dealOf(db, subject);
    stories.push({ story: storyOf(subject), facts, articles: deal.articles, origins: deal.origins, open: deal.open });
  }
  stories.sort((a, b) => b.origins - a.origins || b.facts.length - a.facts.length || a.story.id - b.story.id);
  const flags = await flagsOf(desk, options);
  const mine = (d: Discrepancy) => wanted(d.subject, '', ['only:discrepancy']);
  return {
    kind: options.kind,
    to: options.to,
    stories,
    flags: flags.raised.filter(mine),
    decided: flags.decided.filter(mine),
    held: options.held ?? 0,
    numbers: await periodCounts(db, options),
    ...(await blindOf(desk, options.to)),
  };
}

async function flagsOf({ db }: Desk, period: Period): Promise<{ raised: Discrepancy[]; decided: Discrepancy[] }> {
  const within = (at: string | null) => at !== null && at > period.from && at <= period.to;
  const raised = await contradictions(db, { since: period.from, relations: ['conflict'], limit: 50 });
  const decided = await contradictions(db, {
    states: ['confirmed', 'dismissed', 'apart'],
    relations: ['conflict', 'update'],
    limit: 50,
  });
  return { raised: raised.filter((d) => within(d.raisedAt)), decided: decided.filter((d) => within(d.decidedAt)) };
}

/** Feeds and languages that we were deaf to: failing, or silent for longer than their own rhythm. */
async function blindOf({ db }: Desk, at: string): Promise<Pick<DigestView, 'silent' | 'deaf'>> {
  const blind = await blindFeeds(db, at);
  return {
    silent: blind.map(({ feed }) => feed.title ?? feed.host),
    deaf: blindLanguages(await listFeeds(db), blind),
  };
}
