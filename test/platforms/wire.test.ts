import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Inbound, Sent } from '../../bot/platform.ts';
import { ears, line, message, text, until } from '../support/platforms.ts';
import type { Stage } from '../support/stages.ts';
import { WIRES } from '../support/wires.ts';

/** What a platform owes the rest of the bot, on each of them, over real HTTP and WebSocket. */
describe.each(WIRES)('%s', (_, open) => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await open();
  });
  afterEach(async () => {
    const [invalid, rung] = [stage.invalid(), stage.rung()];
    await stage.close();
    expect(invalid).toEqual([]);
    expect(rung).toEqual([]);
  });
  const listening = async (act?: (event: Inbound) => Promise<void>) => {
    const { heard, ...start } = ears(act);
    await stage.platform.start(start);
    return heard;
  };

  describe('what comes in', () => {
    it('a command has a name, words, a chat and a person', async () => {
      const heard = await listening();
      await stage.command('Subscribe  tungsten + kazakhstan');
      await until(() => heard.length === 1, 'the command');
      const address = stage.address();
      expect(heard[0]).toMatchObject({
        kind: 'command',
        name: 'subscribe',
        text: 'tungsten + kazakhstan',
        address: { chat: address.chat, kind: address.kind },
      });
      expect(heard[0]?.person.name).toMatch(/dana/i);
    });
    it('words in private are no command', async () => {
      const heard = await listening();
      await stage.words('what about вольфрам & «tungsten» <b>?');
      await until(() => heard.length === 1, 'the words');
      expect(heard[0]).toMatchObject({
        kind: 'text',
        text: 'what about вольфрам & «tungsten» <b>?',
        address: { kind: 'private' },
      });
    });
    it('a pressed button is its command, with the message it hangs on', async () => {
      const heard = await listening();
      const sent = await stage.platform.send(
        stage.address(),
        line('Two claims', { buttons: [[{ label: 'Confirm', command: 'confirm D-7', tone: 'good' }]] }),
      );
      await stage.press('Confirm');
      await until(() => heard.length === 1, 'the press');
      expect(heard[0]).toMatchObject({ kind: 'action', command: 'confirm D-7', message: { ids: sent.ids } });
    });
    it('the same update four times has the same id four times, so it can be acted upon once', async () => {
      const heard = await listening();
      await stage.command('deals', { times: 4 });
      await until(() => heard.length === 4, 'four deliveries');
      expect(new Set(heard.map((event) => event.id)).size).toBe(1);
      await stage.command('deals');
      await until(() => heard.length === 5, 'the other one');
      expect(new Set(heard.map((event) => event.id)).size).toBe(2);
    });
    it('one chat is heard in order', async () => {
      const order: string[] = [];
      const heard = await listening(async (event) => {
        await new Promise((r) => setTimeout(r, event.kind === 'command' && event.text === '1' ? 120 : 1));
        if (event.kind === 'command') order.push(event.text);
      });
      for (const n of ['1', '2', '3']) void stage.command(`deals ${n}`);
      await until(() => heard.length === 3 && order.length === 3, 'three commands');
      expect(order).toEqual(['1', '2', '3']);
    });
    it('is acknowledged within 500 ms however slow the answer is', async () => {
      const heard = await listening(() => new Promise((r) => setTimeout(r, 1200)));
      await stage.platform.send(
        stage.address(),
        line('Hold?', { buttons: [[{ label: 'Hold', command: 'hold D-1' }]] }),
      );
      await stage.command('deals', { where: 'private' });
      await stage.press('Hold');
      await until(() => heard.length === 2, 'both');
      await until(() => stage.slowestAck() > 0, 'an acknowledgement');
      expect(stage.slowestAck()).toBeLessThan(500);
    });
    it('an answer stands where the question was asked', async () => {
      await listening(async (event) => void (await event.reply(line(`for ${event.kind}`))));
      await stage.command('deals', { where: 'private' });
      await until(() => stage.reads('private').length === 1, 'the answer');
      expect(stage.reads('private')).toEqual(['for command']);
      expect(stage.reads('group')).toEqual([]);
    });
    it('a press may change the message, and say something to the one who pressed', async () => {
      await listening(async (event) => {
        if (event.kind !== 'action') return;
        await event.update(line('Confirmed by Dana'));
        await event.toast('Noted');
      });
      await stage.platform.send(
        stage.address(),
        line('Open', { buttons: [[{ label: 'Confirm', command: 'confirm D-7' }]] }),
      );
      await stage.press('Confirm', { times: 1 });
      await until(() => stage.reads()[0]?.startsWith('Confirmed') ?? false, 'the change');
      expect(stage.reads()[0]).toBe('Confirmed by Dana');
    });
    it('knows who administers', async () => {
      const answers: boolean[] = [];
      await listening(async (event) => void answers.push(await event.administers()));
      await stage.command('deals');
      await until(() => answers.length === 1, 'the answer');
      expect(answers).toEqual([true]);
    });
  });

  describe('what goes out', () => {
    it('every kind of block, readable and valid', async () => {
      const sent = await stage.platform.send(
        stage.address(),
        message(
          [
            { kind: 'heading', runs: text('Tungsten · Kazakhstan') },
            {
              kind: 'line',
              runs: text('Cove Kaz takes ', { text: '70 %', style: 'bold' }, ' for ', {
                text: '1.1 bn USD',
                style: 'code',
              }),
            },
            { kind: 'quote', runs: text('«Мы подписали соглашение»'), direction: 'ltr', language: 'ru' },
            {
              kind: 'list',
              items: [text('one'), text('two ', { text: 'source', url: 'https://example.org/a?b=1&c=2' })],
            },
            {
              kind: 'table',
              head: ['what', 'how much'],
              rows: [
                [text('stake'), text('70 %')],
                [text('ore'), text('410,000 t')],
              ],
            },
            { kind: 'gap' },
            { kind: 'note', runs: text('4 articles, 2 origins · ', { text: 'all', url: 'https://example.org/all' }) },
          ],
          {
            buttons: [
              [
                { label: 'Why?', command: 'why D-1' },
                { label: 'Open', url: 'https://example.org/' },
              ],
            ],
            quiet: true,
          },
        ),
      );
      expect(sent.ids).toHaveLength(1);
      const [read = ''] = stage.reads();
      for (const words of [
        'Tungsten · Kazakhstan',
        'Cove Kaz takes 70 % for 1.1 bn USD',
        '«Мы подписали соглашение»',
        '• one',
        '• two source',
        'stake · 70 %',
        'ore · 410,000 t',
        '4 articles, 2 origins',
        '[Why?] [Open]',
      ])
        expect(read).toContain(words);
    });
    it.each([
      ['a name', 'write to @assay_bot or @channel, @here and @everyone'],
      ["Slack's mentions", 'ring <!everyone> <!channel> <@U1DANA> <!subteam^S1>'],
      ['HTML', '<b>bold</b> <script>alert(1)</script> <a href="tg://user?id=1">x</a> &amp; &lt;'],
      ['Markdown', '*stars* _lines_ ~waves~ `ticks` [a](https://example.org) ```'],
      ['other schemes', 'tg://resolve?domain=x javascript://alert slack://open'],
      ['bidi controls', 'a\u202Eb\u2066c'],
    ])('%s in a title or a quote is only text', async (_what, words) => {
      await stage.platform.send(
        stage.address(),
        message([
          { kind: 'heading', runs: text(words) },
          { kind: 'line', runs: text(words) },
          { kind: 'quote', runs: text(words), direction: 'ltr', language: 'en' },
          { kind: 'note', runs: text(words, { text: words, url: 'https://example.org/' }) },
          { kind: 'list', items: [text(words)] },
        ]),
      );
      const shown = stage.reads().join('\n').replaceAll('\u2060', '').replaceAll('\u200E', '');
      expect(shown.split(words), shown).toHaveLength(6 + 1);
    });
    it('right-to-left lines start with a mark where their first letter does not say so', async () => {
      await stage.platform.send(stage.address(), { ...line('Cove Kaz ۷۰ درصد'), direction: 'rtl', language: 'fa' });
      await stage.platform.send(stage.address(), { ...line('قزاقستان و Cove Kaz'), direction: 'rtl', language: 'fa' });
      expect(stage.reads()).toEqual(['\u200FCove Kaz ۷۰ درصد', 'قزاقستان و Cove Kaz']);
    });
    it('a message hangs under the first of its story, and goes alone where that is gone', async () => {
      const first = await stage.platform.send(stage.address(), line('The story'));
      await stage.platform.send(stage.address(), line('Follow-up'), { under: first.ids[0]! });
      await stage.platform.send(stage.address(), line('Orphan'), { under: stage.nowhere });
      const ids = stage.ids();
      expect(ids[1]?.under).toBe(first.ids[0]);
      expect(ids[2]?.under).toBeUndefined();
      expect(stage.reads()).toEqual(['The story', 'Follow-up', 'Orphan']);
    });
    it('a long message is split, nothing lost, no grapheme and no style torn', async () => {
      const family = '👩‍👩‍👧‍👦';
      const words = `${'Вольфрам и 钨 '.repeat(150)}${family.repeat(300)} конец`;
      const link = { text: 'the agreement', url: 'https://example.org/agreement', style: 'bold' as const };
      const sent = await stage.platform.send(
        stage.address(),
        message(
          [
            { kind: 'heading', runs: text('Long') },
            { kind: 'line', runs: text(words) },
            { kind: 'list', items: Array.from({ length: 90 }, (_, i) => text(`item ${i} `, link)) },
            { kind: 'quote', runs: text('ن'.repeat(7000)), direction: 'rtl', language: 'fa' },
          ],
          { buttons: [[{ label: 'Last', command: 'last' }]] },
        ),
      );
      const reads = stage.reads();
      expect(sent.ids).toHaveLength(reads.length);
      expect(reads.length).toBeGreaterThan(2);
      expect(reads.map((read) => read.includes('[Last]'))).toEqual(reads.map((_, at) => at === reads.length - 1));
      const all = reads.join('');
      const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
      const families = reads.flatMap((read) => [...graphemes.segment(read)].filter((g) => g.segment === family));
      expect(families).toHaveLength(300);
      expect(all.match(/ن/g)).toHaveLength(7000);
      expect(all.match(/item \d+ the agreement/g)).toHaveLength(90);
    });
    it('an edit replaces, shrinks and grows', async () => {
      const sent = await stage.platform.send(
        stage.address(),
        line('was', { buttons: [[{ label: 'B', command: 'b' }]] }),
      );
      expect(await stage.platform.edit(sent, line('is'))).toEqual(sent);
      expect(stage.reads()).toEqual(['is']);
      expect(await stage.platform.edit(sent, line('is'))).toEqual(sent);
      const grown = await stage.platform.edit(
        sent,
        message([{ kind: 'quote', runs: text('я'.repeat(13_000)), direction: 'ltr', language: 'ru' }]),
      );
      expect(grown.ids.length).toBeGreaterThan(1);
      expect(grown.ids[0]).toBe(sent.ids[0]);
      const shrunk = await stage.platform.edit(grown, line('short'));
      expect(shrunk.ids).toEqual(sent.ids);
      expect(stage.reads()).toEqual(['short']);
    });
    it('an edit of what is gone is refused', async () => {
      const nowhere: Sent = { address: stage.address(), ids: [stage.nowhere] };
      await expect(stage.platform.edit(nowhere, line('x'))).rejects.toMatchObject({ fault: { tag: 'invalid' } });
    });
    it('files go along', async () => {
      const png = Buffer.from('89504e470d0a1a0a0000', 'hex');
      await stage.platform.send(stage.address(), {
        ...line('The chart'),
        files: [
          { name: 'deals.csv', mime: 'text/csv', data: Buffer.from('a,b\n1,2\n') },
          { name: 'chart.png', mime: 'image/png', data: png, alt: 'Tungsten by year' },
        ],
      });
      expect(stage.reads()[0]).toBe('The chart');
    });
  });
});
