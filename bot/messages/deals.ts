/** The table of deals, and the claims of a story. */
import type { Block, Run } from '../platform.ts';
import { idOf, type Quoted, quoted, type Speaking, sourceRuns } from './alert.ts';
import { day } from './amounts.ts';
import { attributeName, claim, type Told } from './claim.ts';
import { gap, heading, line, note } from './message.ts';
import { type Story, storyName } from './names.ts';
import { isolate } from './text.ts';

/** A story as one row tells it. */
export interface DealRow {
  readonly story: Story;
  /** Newest claim of each attribute and holder. */
  readonly facts: readonly Told[];
  readonly latest: string | null;
  readonly articles: number;
  readonly origins: number;
  /** Open conflicts. */
  readonly open: number;
}

/** What a row tells, the weightiest first. */
const ORDER = ['status', 'value', 'stake', 'financing', 'quantity', 'reserve', 'output', 'share', 'rank', 'trade'];
const SHOWN = 5;

/** One row for each story: name and id; its main claims; when it was last told, by how many. */
export function dealsTable(speaking: Speaking, rows: readonly DealRow[]): Block {
  const { words } = speaking.voice;
  return {
    kind: 'table',
    head: [words.text('deals-head-story'), words.text('deals-head-claims'), words.text('deals-head-latest')],
    rows: rows.map((row) => [
      storyCell(speaking, row.story),
      claimsCell(speaking, row.facts),
      latestCell(speaking, row),
    ]),
  };
}

export const storyCell = ({ voice }: Speaking, story: Story): Run[] => [
  { text: storyName(voice, story), style: 'bold' },
  { text: ' ' },
  { text: isolate(idOf('S', story.id), voice.words.direction) },
];

/** "Stage: signed · Value: 1.1 billion USD · Stake: Cove Kaz Capital Group: 70 %", each told once. */
export function claimsCell({ voice }: Speaking, facts: readonly Told[]): Run[] {
  const told = new Set<string>();
  const rank = (fact: Told) => (ORDER.includes(fact.attribute) ? ORDER.indexOf(fact.attribute) : ORDER.length);
  for (const fact of [...facts].sort((a, b) => rank(a) - rank(b))) {
    if (!ORDER.includes(fact.attribute)) continue;
    told.add(`${attributeName(voice, fact.attribute)}: ${claim(voice, fact)}`);
    if (told.size === SHOWN) break;
  }
  return [{ text: [...told].join(' · ') }];
}

function latestCell({ voice, reader }: Speaking, row: DealRow): Run[] {
  const { words } = voice;
  const when = row.latest ? isolate(day(words, reader, row.latest), words.direction) : words.text('timeline-undated');
  const told = words.text('alert-origins', { articles: row.articles, origins: row.origins });
  const flag: Run[] = row.open > 0 ? [{ text: ` · ⚠ ${words.text('card-conflict')}`, style: 'bold' }] : [];
  return [{ text: `${when} · ${told}` }, ...flag];
}

/** Claims with quotes and sources, grouped by attribute. */
export function claimBlocks(speaking: Speaking, claims: readonly Quoted[]): Block[] {
  const { voice } = speaking;
  const groups = new Map<string, Quoted[]>();
  for (const q of claims) groups.set(q.fact.attribute, [...(groups.get(q.fact.attribute) ?? []), q]);
  return [...groups].flatMap(([attribute, list], i) => [
    ...(i > 0 ? [gap] : []),
    heading(attributeName(voice, attribute)),
    ...list.flatMap((q) => claimBlock(speaking, q)),
  ]);
}

/** One claim: what, id, quote, source. */
export function claimBlock(speaking: Speaking, q: Quoted): Block[] {
  const { voice } = speaking;
  const id = isolate(idOf('F', q.fact.id), voice.words.direction);
  return [
    line({ text: claim(voice, q.fact), style: 'bold' }, ` · ${id}`),
    ...quoted(speaking, q),
    note(...sourceRuns(speaking, q)),
  ];
}
