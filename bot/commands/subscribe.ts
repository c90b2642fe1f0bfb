import { noteChange, subscribe as save, subscriptionsOf } from '#ledger';
import { type DryRun, dryRun } from '../dryrun.ts';
import { idOf } from '../messages/alert.ts';
import { moment } from '../messages/amounts.ts';
import { button, line, message, note } from '../messages/message.ts';
import { storyName, topicCommand, topicName } from '../messages/names.ts';
import { isolate } from '../messages/text.ts';
import type { Block, Message, Run } from '../platform.ts';
import type { Topic } from '../topics/topic.ts';
import { needsArgument } from './answers.ts';
import { isKind } from './catalogue.ts';
import type { Command, Request } from './command.ts';
import { topicOf, unknownTopic } from './stories.ts';

export const subscribe: Command = {
  name: 'subscribe',
  args: ['topic'],
  example: 'subscribe tungsten + kazakhstan - reuters',
  needs: 'editor',
  configures: true,
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
        // One "Undo" for all: it takes back the last.
        {
          buttons: [...new Map(all.flatMap((m) => m.buttons ?? []).map((row) => [JSON.stringify(row), row])).values()],
        },
      );

/** More alerts a day than this, on average, are asked about first. */
const MANY_A_DAY = 10;

async function subscribeOne(request: Request, text: string): Promise<Message> {
  const { desk, target, words, speaking, person } = request;
  const sure = /^!\s*/.exec(text)?.[0] ?? '';
  const parsed = await topicOf(request, text.slice(sure.length));
  if ('empty' in parsed) return needsArgument(request, subscribe);
  if ('unknown' in parsed) return unknownTopic(request, 'subscribe', parsed);
  const topic = { text: topicName(speaking.voice, parsed.topic) };
  if ((await followed(request)).some((s) => s.key === parsed.key))
    return message(words, [line(...words.runs('subscribed-already', { topic }))]);
  const past = await dryRun(desk, parsed.topic);
  const room = (request.settings.budget ?? MANY_A_DAY) * past.days;
  if (!sure && past.count > room && request.settings.alerts !== 'digest') return ask(request, parsed, past);
  await save(desk.db, { target: target.id, key: parsed.key, topic: { ...parsed.topic }, by: person.id });
  await noteChange(desk.db, {
    target: target.id,
    person: person.id,
    name: person.name,
    action: 'subscribe',
    detail: { key: parsed.key },
    inverse: { do: 'unsubscribe', key: parsed.key, topic: parsed.topic },
  });
  return message(words, [line(...words.runs('subscribed', { topic })), ...pastBlocks(request, past)], {
    buttons: [[...button(words.text('button-undo'), 'undo')]],
  });
}

/** So much would come that it is asked first: all of it, a limited number a day, or none. */
function ask(request: Request, parsed: { topic: Topic }, past: DryRun): Message {
  const { words, speaking } = request;
  const topic = { text: topicName(speaking.voice, parsed.topic) };
  const written = topicCommand(parsed.topic);
  const count = Math.round(past.count / past.days);
  return message(words, [line(...words.runs('subscribe-many', { topic, count })), ...pastBlocks(request, past)], {
    buttons: [
      button(words.text('button-all-same'), `subscribe ! ${written}`),
      button(words.text('button-budget', { count: MANY_A_DAY }), `settings budget ${MANY_A_DAY}`),
    ],
  });
}

/** What a topic would have sent, before anything is saved: where menus lead. */
export const tryTopic: Command = {
  name: 'try',
  args: ['topic'],
  example: 'try uranium',
  configures: true,
  async run(request) {
    const { words, speaking, desk } = request;
    if (!request.text) return needsArgument(request, tryTopic);
    const parsed = await topicOf(request, request.text);
    if ('empty' in parsed) return needsArgument(request, tryTopic);
    if ('unknown' in parsed) return unknownTopic(request, 'try', parsed);
    const topic = { text: topicName(speaking.voice, parsed.topic) };
    const written = topicCommand(parsed.topic);
    const first = parsed.topic.all[0]?.tag.split(':')[0] ?? '';
    const kind = first === 'topic' ? 'desk' : first;
    const back = isKind(kind) ? `topics ${kind}` : 'topics';
    const shown = message(
      words,
      [line({ ...topic, style: 'bold' }), ...pastBlocks(request, await dryRun(desk, parsed.topic))],
      {
        buttons: [
          [
            ...button(words.text('button-subscribe', { topic }), `subscribe ! ${written}`),
            ...button(words.text('menu-back'), back),
          ],
        ],
      },
    );
    return { message: shown, update: true };
  },
};

/** What the last thirty days would have sent, with the three latest as examples. */
function pastBlocks({ words, speaking }: Request, { count, samples }: DryRun): Block[] {
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
