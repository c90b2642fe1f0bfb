import { noteChange, subscribe as save, subscriptionsOf } from '#ledger';
import { dryRun } from '../dryrun.ts';
import { idOf } from '../messages/alert.ts';
import { moment } from '../messages/amounts.ts';
import { button, line, message, note } from '../messages/message.ts';
import { storyName, topicName } from '../messages/names.ts';
import { isolate } from '../messages/text.ts';
import type { Block, Message, Run } from '../platform.ts';
import type { Topic } from '../topics/topic.ts';
import { needsArgument } from './answers.ts';
import type { Command, Request } from './command.ts';
import { topicOf, unknownTopic } from './stories.ts';

export const subscribe: Command = {
  name: 'subscribe',
  args: ['topic'],
  example: 'subscribe tungsten + kazakhstan - reuters',
  needs: 'editor',
  async run(request) {
    if (!request.text) return needsArgument(request, subscribe);
    const answers: Message[] = [];
    for (const one of topicsIn(request.text)) answers.push(await subscribeOne(request, one));
    return joinMessages(request, answers);
  },
};

/** Several topics may be named at once, with commas of any script between them. */
export const topicsIn = (text: string): string[] =>
  text
    .split(/[,،、;]\s*/)
    .map((part) => part.trim())
    .filter(Boolean);

const joinMessages = (request: Request, all: readonly Message[]): Message =>
  all.length === 1
    ? all[0]!
    : message(
        request.words,
        all.flatMap((m) => m.blocks),
        { buttons: all.flatMap((m) => m.buttons ?? []) },
      );

async function subscribeOne(request: Request, text: string): Promise<Message> {
  const { desk, target, words, speaking, person } = request;
  const parsed = await topicOf(request, text);
  if ('empty' in parsed) return needsArgument(request, subscribe);
  if ('unknown' in parsed) return unknownTopic(request, 'subscribe', parsed);
  const topic = { text: topicName(speaking.voice, parsed.topic) };
  const fresh = await save(desk.db, {
    target: target.id,
    key: parsed.key,
    topic: { ...parsed.topic },
    by: person.id,
  });
  if (!fresh) return message(words, [line(...words.runs('subscribed-already', { topic }))]);
  await noteChange(desk.db, {
    target: target.id,
    person: person.id,
    name: person.name,
    action: 'subscribe',
    detail: { key: parsed.key },
    inverse: { do: 'unsubscribe', key: parsed.key, topic: parsed.topic },
  });
  const preview = await dryRunBlocks(request, parsed.topic);
  return message(words, [line(...words.runs('subscribed', { topic })), ...preview], {
    buttons: [[...button(words.text('button-undo'), 'undo')]],
  });
}

/** What the last thirty days would have sent, with the three latest as examples. */
async function dryRunBlocks(request: Request, topic: Topic): Promise<Block[]> {
  const { words, speaking, desk } = request;
  const { count, samples } = await dryRun(desk, topic);
  const items = samples.map((sample): Run[] => [
    { text: storyName(speaking.voice, sample.story) },
    { text: ' · ' },
    { text: isolate(moment(words, speaking.reader, sample.at), words.direction) },
    { text: ` · ${isolate(idOf('S', sample.story.id), words.direction)}` },
  ]);
  const told = words.runs('dry-run', { count });
  return items.length > 0 ? [line(...told), { kind: 'list', items }] : [note(...told)];
}

/** What this chat follows already. */
export const followed = async (request: Request): Promise<{ key: string; topic: Topic }[]> =>
  (await subscriptionsOf(request.desk.db, request.target.id)).map((s) => ({
    key: s.key,
    topic: s.topic as unknown as Topic,
  }));
