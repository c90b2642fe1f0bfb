import { type Event, timeline as history, type Subject } from '#ledger';
import { courseChart } from '../charts/charts.ts';
import { idOf } from '../messages/alert.ts';
import { day } from '../messages/amounts.ts';
import { attributeName, claim } from '../messages/claim.ts';
import { heading, line, message } from '../messages/message.ts';
import { storyName } from '../messages/names.ts';
import { clean, isolate, link } from '../messages/text.ts';
import type { Block, Message, Run } from '../platform.ts';
import { storyOf } from '../views.ts';
import { moreButton, needsArgument } from './answers.ts';
import type { Answer, Command, Request } from './command.ts';
import { storyFor } from './stories.ts';

const PAGE = 30;

export const timeline: Command = {
  name: 'timeline',
  args: ['story'],
  example: 'timeline cove kaz',
  async run(request) {
    if (!request.text) return needsArgument(request, timeline);
    const story = await storyFor(request, 'timeline', request.text);
    return 'answer' in story ? story.answer : tell(request, story);
  },
};

async function tell(request: Request, story: Subject): Promise<Answer> {
  const { desk, words, speaking, page } = request;
  const events = await history(desk.db, story.id);
  const lines = linesOf(request, events);
  const shown = lines.slice(page * PAGE, (page + 1) * PAGE);
  const name = storyName(speaking.voice, storyOf(story));
  const chart = page === 0 ? await courseChart(speaking, storyOf(story), events) : undefined;
  const answer: Message = message(
    words,
    [heading(...words.runs('timeline-title', { story: { text: name, style: 'bold' } })), ...byDay(shown)],
    {
      buttons: [moreButton(request, `timeline ${idOf('S', story.id)}`, lines.length > (page + 1) * PAGE)],
      files: chart ? [chart] : [],
    },
  );
  return { message: answer, update: page > 0 };
}

interface Line {
  readonly day: string;
  readonly runs: readonly Run[];
}

/** One line an event; claims that say the same on the same day stand once, with all who say so. */
function linesOf(request: Request, events: readonly Event[]): Line[] {
  const { words, speaking } = request;
  const lines = new Map<string, { day: string; head: string; tail: Run[] }>();
  for (const event of events) {
    const on = isolate(day(words, speaking.reader, event.at), words.direction);
    const { head, tail } = told(request, event);
    if (!head) continue;
    const known = lines.get(on + head);
    if (known) known.tail.push({ text: ', ' }, ...tail);
    else lines.set(on + head, { day: on, head, tail: [...tail] });
  }
  return [...lines.values()].map((l) => ({
    day: l.day,
    runs: [{ text: l.head }, ...(l.tail.length > 0 ? [{ text: ' · ' }, ...l.tail] : [])],
  }));
}

function told({ words, speaking }: Request, event: Event): { head: string; tail: Run[] } {
  const { voice } = speaking;
  const say = (fact: Extract<Event, { kind: 'fact' }>['fact']) =>
    `${attributeName(voice, fact.attribute)}: ${claim(voice, fact)}`;
  const from = (fact: Extract<Event, { kind: 'fact' }>['fact']): Run =>
    link(isolate(clean(fact.article.source), words.direction), fact.article.url);
  if (event.kind === 'fact') return { head: say(event.fact), tail: [from(event.fact)] };
  if (event.kind === 'superseded')
    return { head: `${words.text('correction-title')}: ${say(event.old)}`, tail: [from(event.old)] };
  if (event.kind === 'discrepancy') {
    const id = isolate(idOf('A', event.discrepancy), words.direction);
    return { head: `⚠ ${words.text(`card-${event.relation}`)} ${id}`, tail: [] };
  }
  const id = decision(event.action);
  return { head: id ? `${words.text(id)}: ${clean(event.actor)}` : '', tail: [] };
}

/** What a verdict is called; other entries of the audit trail are no news. */
const decision = (action: string): string | undefined =>
  ({ confirmed: 'button-confirm', dismissed: 'button-dismiss', held: 'button-hold', apart: 'button-apart' })[action];

function byDay(lines: readonly Line[]): Block[] {
  const days = new Map<string, (readonly Run[])[]>();
  for (const { day: on, runs } of lines) days.set(on, [...(days.get(on) ?? []), runs]);
  return [...days].flatMap(([on, items]): Block[] => [line({ text: on, style: 'bold' }), { kind: 'list', items }]);
}
