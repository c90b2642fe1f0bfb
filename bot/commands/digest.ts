import { digestPictures } from '../charts/charts.ts';
import { gatherDigest } from '../digest.ts';
import { digestMessage } from '../messages/digest.ts';
import type { Command } from './command.ts';
import { followed } from './subscribe.ts';

const DAY = 86_400_000;

/** What is new in the last day, or in the last week with "week", on this chat's topics; on everything where it has none. */
export const digest: Command = {
  name: 'digest',
  args: ['[topic]'],
  example: 'digest',
  async run(request) {
    const { desk, settings, speaking } = request;
    const weekly = /^(week|weekly|7|неделя|هفته|أسبوع|اونۍ|hafta|ҳафта|апта)/iu.test(request.text);
    const to = desk.now();
    const from = new Date(to.getTime() - (weekly ? 7 : 1) * DAY);
    const topics = (await followed(request)).map((s) => s.topic);
    const view = await gatherDigest(desk, {
      kind: weekly ? 'weekly' : 'now',
      from: from.toISOString(),
      to: to.toISOString(),
      topics,
      muted: settings.muted,
    });
    return { ...digestMessage(speaking, view), files: await digestPictures(speaking, view) };
  },
};
