import { unsubscribe as drop, noteChange } from '#ledger';
import { button, line, message } from '../messages/message.ts';
import { topicCommand, topicName } from '../messages/names.ts';
import type { Message } from '../platform.ts';
import type { Topic } from '../topics/topic.ts';
import type { Command, Request } from './command.ts';
import { topicOf, unknownTopic } from './stories.ts';
import { followed } from './subscribe.ts';

export const unsubscribe: Command = {
  name: 'unsubscribe',
  args: ['topic'],
  example: 'unsubscribe tungsten',
  needs: 'editor',
  configures: true,
  async run(request) {
    const mine = await followed(request);
    if (!request.text) return choose(request, mine);
    const byKey = mine.find((s) => s.key === request.text);
    if (byKey) return dropOne(request, byKey);
    const parsed = await topicOf(request, request.text);
    if ('empty' in parsed) return choose(request, mine);
    if ('unknown' in parsed) return unknownTopic(request, 'unsubscribe', parsed);
    if (parsed.topic.all.some((part) => part.tag === 'topic:everything') && !mine.some((s) => s.key === parsed.key))
      return dropAll(request, mine);
    return dropOne(request, parsed);
  },
};

function choose(request: Request, mine: readonly { topic: Topic }[]): Message {
  const { words, speaking } = request;
  if (mine.length === 0) return message(words, [line(...words.runs('not-subscribed', { topic: '…' }))]);
  const rows = mine.map(({ topic }) => button(topicName(speaking.voice, topic), `unsubscribe ${topicCommand(topic)}`));
  return message(words, [line(words.text('choose'))], { buttons: rows });
}

async function dropOne(request: Request, one: { key: string; topic: Topic }): Promise<Message> {
  const { desk, target, words, speaking } = request;
  const topic = { text: topicName(speaking.voice, one.topic) };
  if (!(await drop(desk.db, target.id, one.key)))
    return message(words, [line(...words.runs('not-subscribed', { topic }))]);
  await remember(request, one);
  return message(words, [line(...words.runs('unsubscribed', { topic }))], {
    buttons: [[...button(words.text('button-undo'), 'undo')]],
  });
}

async function dropAll(request: Request, mine: readonly { key: string; topic: Topic }[]): Promise<Message> {
  for (const one of mine) if (await drop(request.desk.db, request.target.id, one.key)) await remember(request, one);
  return message(request.words, [line(request.words.text('unsubscribed-all'))]);
}

const remember = ({ desk, target, person }: Request, one: { key: string; topic: Topic }): Promise<void> =>
  noteChange(desk.db, {
    target: target.id,
    person: person.id,
    name: person.name,
    action: 'unsubscribe',
    detail: { key: one.key },
    inverse: { do: 'subscribe', key: one.key, topic: one.topic },
  });
