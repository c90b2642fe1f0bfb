import { contradictions, factsOf, type Subject } from '#ledger';
import { idOf } from '../messages/alert.ts';
import { claimBlocks } from '../messages/deals.ts';
import { button, heading, message, note } from '../messages/message.ts';
import { storyName } from '../messages/names.ts';
import { isolate } from '../messages/text.ts';
import { quotedFacts, storyOf } from '../views.ts';
import { moreButton, needsArgument, typed } from './answers.ts';
import type { Answer, Command, Request } from './command.ts';
import { storyFor } from './stories.ts';

const PAGE = 8;

export const facts: Command = {
  name: 'facts',
  args: ['story'],
  example: 'facts cove kaz',
  async run(request) {
    if (!request.text) return needsArgument(request, facts);
    const story = await storyFor(request, 'facts', request.text);
    return 'answer' in story ? story.answer : tell(request, story);
  },
};

async function tell(request: Request, story: Subject): Promise<Answer> {
  const { desk, words, speaking, page } = request;
  const all = await factsOf(desk.db, story.id);
  const shown = all.slice(page * PAGE, (page + 1) * PAGE);
  const title = storyName(speaking.voice, storyOf(story));
  const flags = await contradictions(desk.db, { subject: story.id, limit: 5 });
  const range = { from: page * PAGE + 1, to: page * PAGE + shown.length, total: all.length };
  const id = isolate(idOf('S', story.id), words.direction);
  const answer = message(
    words,
    [
      heading({ text: title, style: 'bold' }, ` · ${id}`),
      note(all.length > PAGE ? words.text('page', range) : words.text('facts-count', { count: all.length })),
      ...claimBlocks(speaking, await quotedFacts(desk.db, shown)),
      flags.length > 0 &&
        note(
          `⚠ ${words.text('contradictions-title')}: `,
          ...flags.flatMap((d) => [typed(request, `why ${idOf('A', d.id)}`), ' ']),
        ),
    ],
    {
      buttons: [
        moreButton(request, `facts ${idOf('S', story.id)}`, all.length > (page + 1) * PAGE),
        button(words.text('button-timeline'), `timeline ${idOf('S', story.id)}`),
      ],
    },
  );
  return { message: answer, update: page > 0 };
}
