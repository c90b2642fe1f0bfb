import {
  addFeed as add,
  type Blind,
  blindFeeds,
  type FeedRow,
  type FeedState,
  feedAddress,
  findFeeds,
  LedgerError,
  listFeeds,
  noteChange,
  setFeedState,
} from '#ledger';
import { ownership } from '../messages/alert.ts';
import { languageName, moment } from '../messages/amounts.ts';
import { heading, joined, line, message } from '../messages/message.ts';
import { clean, isolate, link } from '../messages/text.ts';
import type { Message, Run } from '../platform.ts';
import { moreButton, needsArgument, typed } from './answers.ts';
import type { Command, Request } from './command.ts';

const PAGE = 20;

export const sources: Command = {
  name: 'sources',
  async run(request) {
    const { words, desk, page } = request;
    const feeds = await listFeeds(desk.db);
    if (feeds.length === 0)
      return message(words, [line(...words.runs('sources-empty', { addfeed: typed(request, 'addfeed https://…') }))]);
    const blind = new Map((await blindFeeds(desk.db, desk.now().toISOString())).map((b) => [b.feed.id, b]));
    // What is not well comes first.
    feeds.sort((a, b) => Number(blind.has(b.id)) - Number(blind.has(a.id)));
    const shown = feeds.slice(page * PAGE, (page + 1) * PAGE);
    const range = { from: page * PAGE + 1, to: page * PAGE + shown.length, total: feeds.length };
    const answer = message(
      words,
      [
        heading(words.text('sources-title'), feeds.length > PAGE ? ` · ${words.text('page', range)}` : ''),
        { kind: 'list', items: shown.map((feed) => row(request, feed, blind.get(feed.id))) },
      ],
      { buttons: [moreButton(request, 'sources', feeds.length > (page + 1) * PAGE)] },
    );
    return { message: answer, update: page > 0 };
  },
};

function row({ words, speaking }: Request, feed: FeedRow, blind: Blind | undefined): Run[] {
  const title = isolate(clean(feed.title ?? feed.host), words.direction);
  const about = [
    feed.language ? languageName(words, feed.language) : '',
    feed.ownership ? ownership(words, feed.ownership) : '',
  ];
  const time = (iso: string) => ({ text: isolate(moment(words, speaking.reader, iso), words.direction) });
  const state = (): string => {
    if (feed.state !== 'active') return words.text(feed.state === 'gone' ? 'source-gone' : 'source-paused');
    if (feed.failing_since)
      return words.text('source-failing', {
        time: time(feed.failing_since),
        error: clean(feed.failure ?? feed.fault ?? '?'),
      });
    if (blind) return words.text('source-silent', { time: time(blind.since) });
    return feed.last_good_at
      ? words.text('source-ok', { time: time(feed.last_good_at) })
      : words.text('source-waiting');
  };
  const perDay = feed.entries_per_day ?? 0;
  return joined([
    link(title, feed.url),
    ...about,
    state(),
    perDay >= 0.5 ? words.text('source-rhythm', { count: Math.round(perDay) }) : '',
    feed.gap_at ? words.text('source-gap', { time: time(feed.gap_at) }) : '',
  ]);
}

export const addfeed: Command = {
  name: 'addfeed',
  args: ['feed'],
  example: 'addfeed https://example.org/rss',
  needs: 'admin',
  async run(request) {
    const { words, desk, target, person } = request;
    if (!request.text) return needsArgument(request, addfeed);
    try {
      const url = feedAddress(request.text.split(/\s/)[0]!);
      const by = `${target.platform}:${person.id}`;
      const { outcome } = await add(desk.db, { url }, { origin: 'chat', by, now: desk.now().toISOString() });
      if (outcome !== 'same')
        await noteChange(desk.db, {
          target: target.id,
          person: person.id,
          name: person.name,
          action: 'addfeed',
          detail: { url },
          inverse: { do: 'removefeed', url },
        });
      return told(request, outcome === 'same' ? 'feed-known' : 'feed-added', url);
    } catch (error) {
      if (error instanceof LedgerError) return message(words, [line(...words.runs('feed-bad', { url: request.text }))]);
      throw error;
    }
  },
};

const told = ({ words }: Request, key: string, url: string): Message =>
  message(words, [line(...words.runs(key, { url: link(isolate(url, words.direction), url) }))]);

/** A command that puts the one feed that its argument names into another state, and can be undone. */
const stateCommand = (name: string, how: { state: FeedState; key: string; inverse: string }): Command => {
  const command: Command = {
    name,
    args: ['feed'],
    example: `${name} https://example.org/rss`,
    needs: 'admin',
    async run(request) {
      const { words, desk, target, person } = request;
      if (!request.text) return needsArgument(request, command);
      const found = await findFeeds(desk.db, request.text);
      const feed = found.find((f) => f.url === request.text) ?? found[0];
      if (!feed) return message(words, [line(...words.runs('feed-unknown', { url: request.text }))]);
      if (found.length > 1 && feed.url !== request.text) return choice(request, name, found);
      await setFeedState(desk.db, feed.id, { state: how.state, now: desk.now().toISOString() });
      await noteChange(desk.db, {
        target: target.id,
        person: person.id,
        name: person.name,
        action: name,
        detail: { url: feed.url },
        inverse: { do: how.inverse, url: feed.url },
      });
      return told(request, how.key, feed.url);
    },
  };
  return command;
};

const choice = (request: Request, name: string, found: readonly FeedRow[]): Message =>
  message(request.words, [
    line(request.words.text('choose')),
    {
      kind: 'list',
      items: found.map((feed) => [
        typed(request, `${name} #${feed.id}`),
        { text: ` ${clean(feed.title ?? feed.url)}` },
      ]),
    },
  ]);

export const pausefeed = stateCommand('pausefeed', { state: 'paused', key: 'feed-paused', inverse: 'resumefeed' });
export const resumefeed = stateCommand('resumefeed', { state: 'active', key: 'feed-resumed', inverse: 'pausefeed' });
export const removefeed = stateCommand('removefeed', { state: 'removed', key: 'feed-removed', inverse: 'addfeed' });
