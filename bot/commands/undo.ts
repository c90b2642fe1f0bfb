import {
  addFeed,
  changeSettings,
  findFeeds,
  noteChange,
  type Role,
  setFeedState,
  setRole,
  subscribe,
  takeUndo,
  unsubscribe,
} from '#ledger';
import { line, message } from '../messages/message.ts';
import { topicName } from '../messages/names.ts';
import type { Topic } from '../topics/topic.ts';
import { typed } from './answers.ts';
import type { Command, Request } from './command.ts';

export const undo: Command = {
  name: 'undo',
  needs: 'editor',
  configures: true,
  async run(request) {
    const { desk, target, words } = request;
    const change = await takeUndo(desk.db, target.id);
    if (!change?.inverse) return message(words, [line(words.text('nothing-to-undo'))]);
    const inverse = change.inverse as Inverse;
    await reverse(request, inverse);
    const object = objectOf(request, inverse);
    const what = typed(request, `${change.action} ${object}`);
    const { id, name } = request.person;
    await noteChange(desk.db, {
      target: target.id,
      person: id,
      name,
      action: 'undo',
      detail: { what: `${change.action} ${object}` },
    });
    return message(words, [line(...words.runs('undone', { what }))]);
  },
};

/** What was changed: a topic, the names of settings, an address. */
function objectOf({ speaking }: Request, inverse: Inverse): string {
  if (inverse.do === 'settings') return Object.keys(inverse.patch).join(' ');
  if ('url' in inverse) return inverse.url;
  if (inverse.do === 'role') return inverse.name;
  return topicName(speaking.voice, inverse.topic as unknown as Topic);
}

type Inverse =
  | { readonly do: 'subscribe' | 'unsubscribe'; readonly key: string; readonly topic: Record<string, unknown> }
  | { readonly do: 'role'; readonly person: string; readonly name: string; readonly role: Role | null }
  | { readonly do: 'settings'; readonly patch: Record<string, unknown> }
  | { readonly do: 'addfeed'; readonly url: string }
  | { readonly do: keyof typeof FEED_STATES; readonly url: string };

const FEED_STATES = { removefeed: 'removed', pausefeed: 'paused', resumefeed: 'active' } as const;

async function reverse({ desk, target, person }: Request, inverse: Inverse): Promise<void> {
  const now = desk.now().toISOString();
  if (inverse.do === 'unsubscribe') await unsubscribe(desk.db, target.id, inverse.key);
  else if (inverse.do === 'subscribe')
    await subscribe(desk.db, { target: target.id, key: inverse.key, topic: inverse.topic, by: person.id });
  else if (inverse.do === 'role')
    await setRole(desk.db, target.id, { person: inverse.person, role: inverse.role ?? undefined });
  else if (inverse.do === 'settings') await changeSettings(desk.db, target.id, inverse.patch);
  else if (inverse.do === 'addfeed') await addFeed(desk.db, { url: inverse.url }, { origin: 'chat', now });
  else if ('url' in inverse)
    for (const feed of await findFeeds(desk.db, inverse.url))
      if (feed.url === inverse.url) await setFeedState(desk.db, feed.id, { state: FEED_STATES[inverse.do], now });
}
