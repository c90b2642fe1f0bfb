/** A digest: one minute's reading on a phone. */
import type { Discrepancy } from '#ledger';
import type { Block, Message, Run } from '../platform.ts';
import { idOf, type Speaking } from './alert.ts';
import { day, languageName } from './amounts.ts';
import { verdictRuns } from './card.ts';
import { attributeName, claim, type Told } from './claim.ts';
import { claimsCell, storyCell } from './deals.ts';
import { button, command, gap, heading, line, message, note } from './message.ts';
import { type Story, storyName } from './names.ts';
import { clean, isolate, shorten } from './text.ts';

export interface DigestStory {
  readonly story: Story;
  /** New claims of the period. */
  readonly facts: readonly Told[];
  readonly articles: number;
  readonly origins: number;
  readonly open: number;
}
export interface DigestView {
  readonly kind: 'daily' | 'weekly' | 'now';
  /** End of the period, ISO. */
  readonly to: string;
  /** The most told first. */
  readonly stories: readonly DigestStory[];
  readonly flags: readonly Discrepancy[];
  readonly decided: readonly Discrepancy[];
  readonly held: number;
  readonly numbers: { readonly articles: number; readonly facts: number; readonly flags: number };
  /** Titles of feeds that were silent. */
  readonly silent: readonly string[];
  /** BCP 47 tags of languages of which every feed was. */
  readonly deaf: readonly string[];
}

const STORIES = 8;
const FLAGS = 5;

export function digestMessage(speaking: Speaking, view: DigestView): Message {
  const { words } = speaking.voice;
  const { reader } = speaking;
  const date = isolate(day(words, reader, view.to), words.direction);
  const quiet = view.stories.length + view.flags.length + view.decided.length === 0;
  return message(
    words,
    [
      heading({ text: words.text(`digest-${view.kind}`, { date: { text: date } }), style: 'bold' }),
      note(words.text('digest-numbers', view.numbers)),
      quiet && line(words.text('digest-empty')),
      ...stories(speaking, view),
      ...flags(speaking, 'digest-flags', view.flags),
      ...flags(speaking, 'digest-decided', view.decided),
      view.held > 0 &&
        line(words.text('digest-held'), `: ${isolate(words.text('plain-number', { n: view.held }), words.direction)}`),
      gap,
      note(silentLine(speaking, view.silent)),
      view.deaf.length > 0 && note(deafLine(speaking, view.deaf)),
    ],
    {
      buttons: [
        [
          ...button(words.text('deals-title'), 'deals'),
          ...button(words.text('contradictions-title'), 'contradictions'),
        ],
      ],
    },
  );
}

function stories(speaking: Speaking, view: DigestView): Block[] {
  const { words } = speaking.voice;
  if (view.stories.length === 0) return [];
  const items = view.stories
    .slice(0, STORIES)
    .map((s): Run[] => [
      ...storyCell(speaking, s.story),
      { text: ': ' },
      ...claimsCell(speaking, newest(s.facts)),
      { text: ` · ${words.text('alert-origins', { articles: s.articles, origins: s.origins })}` },
      ...(s.open > 0 ? [{ text: ' ⚠' }] : []),
    ]);
  const rest = view.stories.length - items.length;
  return [
    gap,
    heading(words.text('digest-stories')),
    { kind: 'list', items },
    ...(rest > 0
      ? [note(words.text('digest-more', { count: rest }), ' ', command(words, speaking.reader.prefix, 'deals'))]
      : []),
  ];
}

/** The last word on each thing: of three stages told in a day, the one that stands. */
const newest = (facts: readonly Told[]): Told[] => [
  ...new Map(facts.map((f) => [[f.attribute, f.holder, f.by, f.scope, f.substance, f.period].join('|'), f])).values(),
];

function flags(speaking: Speaking, title: string, list: readonly Discrepancy[]): Block[] {
  const { voice, reader } = speaking;
  const { words } = voice;
  if (list.length === 0) return [];
  const items = list
    .slice(0, FLAGS)
    .map((d): Run[] => [
      { text: storyName(voice, d.subject), style: 'bold' },
      { text: ` · ${attributeName(voice, d.attribute)}: ${claim(voice, d.a.fact)} ↔ ${claim(voice, d.b.fact)} · ` },
      command(words, reader.prefix, `why ${idOf('A', d.id)}`),
      ...(d.state === 'open' ? [] : [{ text: ' · ' }, ...verdictRuns(speaking, d)]),
    ]);
  return [gap, heading(words.text(title)), { kind: 'list', items }];
}

function silentLine({ voice: { words } }: Speaking, names: readonly string[]): string {
  const told = names.slice(0, 6).map((name) => isolate(shorten(clean(name), 40), words.direction));
  const list = new Intl.ListFormat(words.locale, { type: 'conjunction' }).format(told);
  return words.text('digest-silent', { count: names.length, names: { text: names.length > 6 ? `${list} …` : list } });
}

function deafLine({ voice: { words } }: Speaking, languages: readonly string[]): string {
  const list = new Intl.ListFormat(words.locale, { type: 'conjunction' });
  return words.text('digest-deaf', { languages: { text: list.format(languages.map((l) => languageName(words, l))) } });
}
