/**
 * Conversations on Telegram and Slack as people read them, kept as files: every command and card, in English and in Persian.
 * After a wanted change: npx vitest run test/platforms/transcripts -u, then read the diff.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addFeed } from '#ledger';
import { dateless } from '../support/dateless.ts';
import { type Newsroom, openNewsroom } from '../support/newsroom.ts';
import { until } from '../support/platforms.ts';
import { settled } from '../support/settled.ts';
import { seen } from '../support/slackWorld.ts';
import { type Stage, slackStage, telegramStage, type Where } from '../support/stages.ts';
import { publish, STORIES } from '../support/stories.ts';
import { screen } from '../support/telegramText.ts';

const ZONE = 'Asia/Almaty';
let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom({ ASSAY_TIME_ZONE: ZONE, ASSAY_ADMINS: 'telegram:7,slack:U7' });
});
afterAll(() => room.close());

/** One step of a conversation: a command, `[label]` to press a button, `‹name` for an article, `#` for one said in the group. */
type Step = string;

interface Shown {
  readonly id: string;
  readonly where: Where;
  readonly text: string;
  readonly under?: string | undefined;
}
function shownOn(stage: Stage): Shown[] {
  const { telegram, slack } = stage;
  return (['private', 'group'] as const).flatMap((where) => {
    const chat = stage.address(where).chat;
    if (telegram)
      // On a busy machine the word to the one who pressed comes too late for a toast, and silently as a message: not told here.
      return telegram.people.sees(Number(chat)).flatMap((m): Shown[] => {
        if (m.silent) return [];
        const keys = m.keyboard.map((row) => row.map((key) => `[${key.text}]`).join(' '));
        const file = m.file ? [`📎 ${m.file.name}`] : [];
        const text = [screen(m), ...file, ...keys].filter(Boolean).join('\n');
        return [{ id: String(m.id), where, text, under: m.replyTo ? String(m.replyTo) : undefined }];
      });
    return slack!.people.sees(chat).map((m): Shown => ({ id: m.ts, where, text: seen(m), under: m.thread }));
  });
}

async function transcript(stage: Stage, steps: readonly Step[]): Promise<string> {
  const now = new Date().toISOString();
  await addFeed(
    room.ledger.db,
    { url: 'https://khabar.example/rss', title: 'خبر', language: 'ps', ownership: 'public' },
    { origin: 'file', now },
  );
  await room.staff(stage.platform);
  const known = new Map<string, string>();
  const number = new Map<string, number>();
  const told: string[] = [];
  const speak = (who: string, text: string) => told.push(`${who}\n${text.replace(/^/gm, '  ')}\n`);
  /** What came, or changed, since the last look. */
  const look = () => {
    for (const { id, where, text, under } of shownOn(stage)) {
      const before = known.get(id);
      if (before === text) continue;
      known.set(id, text);
      const no = number.get(id) ?? number.size + 1;
      number.set(id, no);
      const place = where === 'group' ? ' in the group' : '';
      const answer = under && number.has(under) ? ` under ${number.get(under)}` : '';
      speak(`Assay${place}, ${before === undefined ? '' : 'edits '}${no}${answer}:`, text);
    }
  };
  const changed = () => shownOn(stage).some(({ id, text }) => known.get(id) !== text);
  for (const step of steps) {
    const where: Where = step.startsWith('#') ? 'group' : 'private';
    const line = step.replace(/^#/, '');
    if (line.startsWith('‹')) {
      await publish(room.ledger, STORIES[line.slice(1) as keyof typeof STORIES]);
      told.push(`— ${STORIES[line.slice(1) as keyof typeof STORIES].source} publishes —\n`);
    } else {
      speak(
        `Dana${where === 'group' ? ' in the group' : ''}:`,
        line.startsWith('[') ? `presses ${line}` : stage.platform.prefix + line,
      );
      if (line.startsWith('[')) await stage.press(line.slice(1, -1), { where });
      else await stage.command(line, { where });
      await until(changed, `an answer to ${step}`);
    }
    await settled(room.ledger);
    await new Promise((r) => setTimeout(r, 120));
    look();
  }
  return dateless(told.join('\n'), ZONE);
}

const ENGLISH: readonly Step[] = [
  'start',
  'help',
  'help asof',
  'deals',
  'contradictions',
  'subscribe',
  'subscribe tungstan',
  'topics',
  '[Minerals]',
  '[tungsten]',
  '[Follow tungsten]',
  'subscribe abraham accords - reuters',
  'try aircraft',
  '#subscribe contradictions',
  '‹pashto',
  '‹persian',
  '#[Hold]',
  '#[Confirm]',
  '‹russian',
  '‹english',
  'deals',
  'deals вольфрам',
  'deals lithium',
  'facts 钨',
  'timeline S-1',
  'contradictions',
  'compare S-1 S-3',
  'asof 2025-11-06 S-1',
  'check Kazakhstan sold 51% of the tungsten venture to Cove Kaz Capital Group.',
  'digest',
  'why A-1',
  'why F-4',
  'whynot https://wire.example/news/2025-11-08',
  'sources',
  'addfeed https://new.example/rss',
  'export',
  'status',
  'settings',
  'settings quiet',
  'settings quiet 22:00-07:00',
  'undo',
  'roles',
  'channels',
  'changes',
  '#roles',
  '#changes',
  'unsubscribe tungsten',
  'dael',
];
const PERSIAN: readonly Step[] = [
  'settings language fa',
  '#settings language fa',
  'start',
  'help',
  'deals',
  'contradictions',
  'subscribe تنگسن',
  'topics',
  '[مواد معدنی …]',
  '[تنگستن]',
  '[دنبال کردن تنگستن]',
  'subscribe پیمان ابراهیم',
  '#subscribe تناقض‌ها',
  '‹pashto',
  '‹persian',
  '#[نگه‌داشتن]',
  '#[تأیید]',
  '‹russian',
  '‹english',
  'deals تنگستن',
  'facts تنگستن',
  'timeline S-1',
  'contradictions',
  'compare S-1 S-2',
  'asof ۱۴۰۴-۰۸-۱۵ S-1',
  'digest',
  'why A-1',
  'whynot https://wire.example/news/2025-11-08',
  'sources',
  'export csv',
  'status',
  'settings',
  'settings digest 08:00',
  'undo',
  'roles',
  'channels',
  'changes',
  'unsubscribe تنگستن',
  'foo',
];

describe.each([
  ['telegram', telegramStage],
  ['slack', slackStage],
] as const)('on %s', (name, open) => {
  test.each([
    ['en', ENGLISH],
    ['fa', PERSIAN],
  ] as const)('in %s', { timeout: 180_000 }, async (language, steps) => {
    const stage = await open();
    const told = await transcript(stage, steps);
    const invalid = stage.invalid();
    await room.empty();
    await stage.close();
    await expect(told).toMatchFileSnapshot(`../bot/transcripts/${name}.${language}.txt`);
    expect(invalid).toEqual([]);
  });
});
