import { addFeed as add, type FeedRow, findFeeds, LedgerError, listFeeds, noteChange, setFeedState } from '#ledger';
import { languageName, moment } from '../messages/amounts.ts';
import { heading, joined, line, message } from '../messages/message.ts';
import { clean, isolate, link, safeUrl } from '../messages/text.ts';
import type { Run } from '../platform.ts';
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
    const shown = feeds.slice(page * PAGE, (page + 1) * PAGE);
    const range = { from: page * PAGE + 1, to: page * PAGE + shown.length, total: feeds.length };
    const answer = message(
      words,
      [
        heading(words.text('sources-title'), feeds.length > PAGE ? ` · ${words.text('page', range)}` : ''),
        { kind: 'list', items: shown.map((feed) => row(request, feed)) },
      ],
      { buttons: [moreButton(request, 'sources', feeds.length > (page + 1) * PAGE)] },
    );
    return { message: answer, update: page > 0 };
  },
};

function row({ words, speaking }: Request, feed: FeedRow): Run[] {
  const title = isolate(clean(feed.title ?? feed.host), words.direction);
  const about = [feed.language ? languageName(words, feed.language) : '', feed.ownership ? clean(feed.ownership) : ''];
  const time = (iso: string) => ({ text: isolate(moment(words, speaking.reader, iso), words.direction) });
  const state =
    feed.state !== 'active'
      ? words.text('source-paused')
      : feed.failing_since
        ? words.text('source-failing', {
            time: time(feed.failing_since),
            error: clean(feed.failure ?? feed.fault ?? '?'),
          })
        : feed.last_good_at
          ? words.text('source-ok', { time: time(feed.last_good_at) })
          : words.text('source-waiting');
  return joined([link(title, feed.url), ...about, state]);
}

export const addfeed: Command = {
  name: 'addfeed',
  args: ['feed'],
  example: 'addfeed https://example.org/rss',
  needs: 'admin',
  async run(request) {
    const { words, desk, target, person } = request;
    if (!request.text) return needsArgument(request, addfeed);
    const url = safeUrl(request.text.split(/\s/)[0]!);
    if (!url) return message(words, [line(...words.runs('feed-bad', { url: request.text }))]);
    try {
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
      return message(words, [
        line(
          ...words.runs(outcome === 'same' ? 'feed-known' : 'feed-added', {
            url: link(isolate(url, words.direction), url),
          }),
        ),
      ]);
    } catch (error) {
      if (error instanceof LedgerError) return message(words, [line(...words.runs('feed-bad', { url: request.text }))]);
      throw error;
    }
  },
};

export const removefeed: Command = {
  name: 'removefeed',
  args: ['feed'],
  example: 'removefeed https://example.org/rss',
  needs: 'admin',
  async run(request) {
    const { words, desk, target, person } = request;
    if (!request.text) return needsArgument(request, removefeed);
    const found = await findFeeds(desk.db, request.text);
    if (found.length === 0) return message(words, [line(...words.runs('feed-unknown', { url: request.text }))]);
    if (found.length > 1)
      return message(words, [
        line(words.text('choose')),
        {
          kind: 'list',
          items: found.map((feed) => [
            typed(request, `removefeed #${feed.id}`),
            { text: ` ${clean(feed.title ?? feed.url)}` },
          ]),
        },
      ]);
    const feed = found[0]!;
    await setFeedState(desk.db, feed.id, { state: 'removed', now: desk.now().toISOString() });
    await noteChange(desk.db, {
      target: target.id,
      person: person.id,
      name: person.name,
      action: 'removefeed',
      detail: { url: feed.url },
      inverse: { do: 'addfeed', url: feed.url },
    });
    return message(words, [
      line(...words.runs('feed-removed', { url: link(isolate(feed.url, words.direction), feed.url) })),
    ]);
  },
};
