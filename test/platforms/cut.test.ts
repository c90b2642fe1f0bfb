import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutRuns, cutText, disarm, lead } from '../../bot/cut.ts';
import type { Block, Message, Run } from '../../bot/platform.ts';
import { render as slack } from '../../bot/slack/render.ts';
import { render as telegram } from '../../bot/telegram/render.ts';
import { checkAgainst } from '../support/schemas.ts';
import { pings } from '../support/slackWorld.ts';
import { found } from '../support/telegramText.ts';

/** Half of a character. */
const lone = (text: string) => /\p{Surrogate}/u.test(text);
const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });
const graphemes = (text: string) => [...GRAPHEMES.segment(text)].map((g) => g.segment);
const alphabet = fc.constantFrom(
  'a',
  'Ж',
  'ن',
  'گ',
  '钨',
  ' ',
  '\n',
  '👩‍👩‍👧‍👦',
  '🇰🇿',
  'é',
  'e\u0301',
  '\u200c',
  '<',
  '&',
  '@here',
  '@',
  '<!channel>',
  '/cmd',
  'https://x.org/@a',
  '*',
  '_',
  '\u2066',
  '\u2069',
);
const words = (max: number) => fc.array(alphabet, { minLength: 1, maxLength: max }).map((parts) => parts.join(''));

describe('cutting', () => {
  it('loses nothing, keeps the limit, tears no grapheme', () => {
    fc.assert(
      fc.property(words(200), fc.integer({ min: 20, max: 60 }), (text, limit) => {
        const pieces = cutText(text, limit);
        expect(pieces.join('')).toBe(text);
        for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(limit);
        expect(pieces.flatMap(graphemes)).toEqual(graphemes(text));
      }),
      { numRuns: 150 },
    );
  });
  it('cuts after a line, else after a word', () => {
    expect(cutText('one two\nthree four', 12)).toEqual(['one two\n', 'three four']);
    expect(cutText('one two three four', 12)).toEqual(['one two ', 'three four']);
  });
  it('ends even on a letter with thousands of accents', () => {
    const zalgo = `e${'\u0301'.repeat(500)}`;
    expect(cutText(zalgo, 100).every((piece) => piece.length <= 100)).toBe(true);
  });
  it('leaves a link whole', () => {
    const link = { text: 'the agreement', url: 'https://example.org/' };
    expect(cutRuns([{ text: 'x'.repeat(15) }, link, { text: ' end' }], 20)).toEqual([
      [{ text: 'x'.repeat(15) }],
      [link, { text: ' end' }],
    ]);
  });
});

describe('disarming', () => {
  it.each([
    ['ask @durov', 'ask @\u2060durov'],
    ['@channel @here', '@\u2060channel @\u2060here'],
    ['（@everyone）', '（@\u2060everyone）'],
    ['mail dana@example.org', 'mail dana@example.org'],
    ['https://medium.com/@author', 'https://medium.com/@\u2060author'],
    ['tg://resolve?domain=x', 'tg\u2060://resolve?domain=x'],
    ['http://example.org', 'http://example.org'],
    ['5 @ 3', '5 @ 3'],
  ])('%s', (text, expected) => expect(disarm(text)).toBe(expected));
  it('in a quote commands too', () =>
    expect(disarm('send /unsubscribe, 3/4, and/or', true)).toBe('send /\u2060unsubscribe, 3/4, and/or'));
});

describe('direction', () => {
  it.each([
    ['قزاقستان ۷۰', 'rtl', ''],
    ['Cove Kaz در', 'rtl', '\u200F'],
    ['\u2066Cove Kaz\u2069 در قزاقستان', 'rtl', ''],
    ['70 %', 'rtl', '\u200F'],
    ['Cove Kaz', 'ltr', ''],
    ['قزاقستان says', 'ltr', '\u200E'],
    ['70 %', 'ltr', ''],
  ] as const)('%s, %s', (text, direction, mark) => expect(lead(text, direction)).toBe(mark));
});

const run: fc.Arbitrary<Run> = fc.record(
  {
    text: words(60),
    style: fc.constantFrom('bold', 'italic', 'code', 'strike'),
    url: fc.constantFrom('https://example.org/a?b=1&c=2', 'https://example.org/<|>'),
  },
  { requiredKeys: ['text'] },
);
const runs = fc.array(run, { minLength: 0, maxLength: 12 });
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constantFrom('heading', 'line', 'note'), runs }) as fc.Arbitrary<Block>,
  fc.record({
    kind: fc.constant('quote' as const),
    runs,
    direction: fc.constantFrom('ltr' as const, 'rtl' as const),
    language: fc.constant('fa'),
  }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(runs, { maxLength: 30 }) }),
  fc.record({
    kind: fc.constant('table' as const),
    head: fc.constant(['a', 'b']),
    rows: fc.array(fc.array(runs, { maxLength: 3 }), { maxLength: 30 }),
  }),
  fc.constant({ kind: 'gap' as const }),
);
const anyMessage: fc.Arbitrary<Message> = fc.record({
  language: fc.constant('fa'),
  direction: fc.constantFrom('ltr' as const, 'rtl' as const),
  blocks: fc.array(block, { maxLength: 40 }),
  buttons: fc.constant([
    [
      { label: 'Why?', command: 'why' },
      { label: 'Open', url: 'https://example.org/' },
    ],
  ]),
});

describe('whatever the message, what is sent is valid', () => {
  it('on Telegram: the schema, 4,096 units, 100 entities, none across a character, nobody rung', () => {
    const check = checkAgainst('telegram/methods.schema.json', 'tg');
    fc.assert(
      fc.property(anyMessage, (message) => {
        for (const { text, entities, keyboard } of telegram(message)) {
          const payload = {
            chat_id: 1,
            text,
            entities,
            ...(keyboard ? { reply_markup: { inline_keyboard: keyboard } } : {}),
          };
          expect(check('/methods/sendMessage', JSON.parse(JSON.stringify(payload)))).toBeUndefined();
          expect(text.length).toBeLessThanOrEqual(4096);
          expect(entities.length).toBeLessThanOrEqual(100);
          for (const e of entities) {
            expect(e.length > 0 && e.offset + e.length <= text.length).toBe(true);
            expect(lone(text.slice(e.offset, e.offset + e.length))).toBe(false);
          }
          expect(found(text, entities as never).filter((e) => e.type === 'mention')).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
  it('on Slack: the schema, 50 blocks, 13,200 bytes, no empty text, nobody rung', () => {
    const check = checkAgainst('slack/block-kit.schema.json', 'block-kit');
    fc.assert(
      fc.property(anyMessage, (message) => {
        for (const { blocks, words: line } of slack(message)) {
          expect(
            check('/definitions/ChatPostMessage', JSON.parse(JSON.stringify({ channel: 'C1', text: 'x', blocks }))),
          ).toBeUndefined();
          expect(Buffer.byteLength(JSON.stringify(blocks))).toBeLessThanOrEqual(13_200);
          expect(JSON.stringify(blocks)).not.toContain('"text":""');
          expect(pings({ blocks })).toEqual([]);
          expect(lone(line)).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });
});
