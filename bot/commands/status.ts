import { backlog, overview } from '#ledger';
import { heading, line, message } from '../messages/message.ts';
import type { Command } from './command.ts';

export const status: Command = {
  name: 'status',
  async run({ words, desk }) {
    const [all, waiting] = await Promise.all([overview(desk.db), backlog(desk.db)]);
    return message(words, [
      heading({ text: words.text('status-title'), style: 'bold' }),
      line(words.text('status-articles', { count: all.articles, waiting: all.waiting })),
      line(words.text('status-facts', { count: all.facts, stories: all.stories })),
      line(words.text('status-flags', { count: all.flags, open: all.open })),
      line(words.text('status-feeds', { count: all.feeds, failing: all.failing })),
      line(words.text('status-chats', { count: all.chats })),
      line(words.text('status-backlog', { count: waiting.outbox + waiting.deliveries })),
    ]);
  },
};
