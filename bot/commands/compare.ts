import { type Deal, dealOf, type Subject } from '#ledger';
import { attributeName, claim } from '../messages/claim.ts';
import { storyCell } from '../messages/deals.ts';
import { heading, line, message } from '../messages/message.ts';
import type { Message } from '../platform.ts';
import { storyOf } from '../views.ts';
import { needsArgument } from './answers.ts';
import type { Command, Request } from './command.ts';
import { storyFor } from './stories.ts';

export const compare: Command = {
  name: 'compare',
  args: ['story', 'story'],
  example: 'compare S-1 S-2',
  async run(request) {
    const pair = pairOf(request.text);
    if (!pair) return needsArgument(request, compare);
    const a = await storyFor(request, `compare ${pair[1]} /`, pair[0]);
    if ('answer' in a) return a.answer;
    const b = await storyFor(request, `compare S-${a.id} /`, pair[1]);
    return 'answer' in b ? b.answer : tell(request, a, b);
  },
};

/** "S-1 S-2", "boguty / katpar", "boguty, katpar", "boguty vs katpar", "boguty katpar". */
export function pairOf(text: string): [string, string] | undefined {
  const parts = text.split(/\s*(?:\/|\||,|،|;|\bvs\.?\b|\bи\b|\bو\b)\s*/u).filter(Boolean);
  if (parts.length === 2) return [parts[0]!, parts[1]!];
  const words = text.split(/\s+/).filter(Boolean);
  return parts.length < 2 && words.length === 2 ? [words[0]!, words[1]!] : undefined;
}

async function tell(request: Request, a: Subject, b: Subject): Promise<Message> {
  const { desk, words, speaking } = request;
  const [one, two] = await Promise.all([dealOf(desk.db, a), dealOf(desk.db, b)]);
  const title = words.runs('compare-title', { a: storyCell(speaking, storyOf(a)), b: storyCell(speaking, storyOf(b)) });
  const attributes = [...new Set([...one.facts, ...two.facts].map((fact) => fact.attribute))];
  if (attributes.length === 0) return message(words, [heading(...title), line(words.text('compare-neither'))]);
  const cell = (deal: Deal, attribute: string) => [
    {
      text:
        [...new Set(deal.facts.filter((f) => f.attribute === attribute).map((f) => claim(speaking.voice, f)))].join(
          '; ',
        ) || '–',
    },
  ];
  const [left, right] = [storyCell(speaking, storyOf(a)), storyCell(speaking, storyOf(b))].map((runs) =>
    runs.map((r) => r.text).join(''),
  );
  return message(words, [
    heading(...title),
    {
      kind: 'table',
      head: ['', left!, right!],
      rows: attributes.map((name) => [
        [{ text: attributeName(speaking.voice, name), style: 'bold' as const }],
        cell(one, name),
        cell(two, name),
      ]),
    },
  ]);
}
