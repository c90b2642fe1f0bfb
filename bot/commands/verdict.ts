import { type Decision, decide, readDiscrepancy } from '#ledger';
import { idOf } from '../messages/alert.ts';
import { cardMessage } from '../messages/card.ts';
import { line, message } from '../messages/message.ts';
import type { Message } from '../platform.ts';
import { cardOf } from '../views.ts';
import { needsArgument, noSuchId } from './answers.ts';
import type { Answer, Command, Request } from './command.ts';
import { readId } from './stories.ts';

const STATES = { confirm: 'confirmed', dismiss: 'dismissed', hold: 'held', apart: 'apart' } as const;

/** Confirm, dismiss, hold, apart: pressed on a card, or typed with its id. */
export const verdicts: readonly Command[] = (Object.keys(STATES) as (keyof typeof STATES)[]).map(
  (name): Command => ({
    name,
    args: ['id'],
    example: `${name} A-1`,
    needs: 'judge',
    hidden: true,
    run: (request) => judge(request, STATES[name], name),
  }),
);

async function judge(request: Request, state: Decision['state'], name: string): Promise<Message | Answer> {
  const { desk, words, speaking, person, target } = request;
  const id = readId(request.text);
  if (!request.text) return needsArgument(request, verdicts.find((cmd) => cmd.name === name)!);
  if (id?.kind !== 'A') return noSuchId(request, request.text);
  const by = `${target.platform}:${person.id}`;
  const outcome = await decide(desk.db, { discrepancy: id.id, state, by, name: person.name || person.id });
  const found = outcome === 'none' ? undefined : await readDiscrepancy(desk.db, id.id);
  if (!found) return noSuchId(request, idOf('A', id.id));
  const args = { id: idOf('A', id.id), name: found.decidedBy ?? '?' };
  const toast = words.text(outcome === 'done' ? 'decided' : 'decided-already', args);
  if (request.event.kind === 'action')
    return { message: cardMessage(speaking, await cardOf(desk.db, found)), update: true, toast };
  return message(words, [line(toast)]);
}
