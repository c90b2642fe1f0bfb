import { findArticle, readArticle } from '#ledger';
import { type Checked, checkText } from '../check.ts';
import { idOf, sourceRuns } from '../messages/alert.ts';
import { attributeName, claim } from '../messages/claim.ts';
import { gap, heading, line, message, note, quote } from '../messages/message.ts';
import { isolate, safeUrl } from '../messages/text.ts';
import type { Block, Message } from '../platform.ts';
import { needsArgument } from './answers.ts';
import type { Command, Request } from './command.ts';

/** Claims shown in the chat; a longer answer comes as a file too. */
const SHOWN = 12;

export const check: Command = {
  name: 'check',
  args: ['text'],
  example: 'check Kazakhstan sold 51% of the tungsten venture to Cove Kaz Capital Group.',
  async run(request) {
    const text = request.text || request.quoted || '';
    if (!text) return needsArgument(request, check);
    const url = /^\S+$/.test(text) ? safeUrl(text) : undefined;
    if (!url) return answer(request, { text });
    const article = await findArticle(request.desk.db, url);
    const stored = article && (await readArticle(request.desk.db, article.id));
    if (!stored) return message(request.words, [line(request.words.text('check-unfetched'))]);
    return answer(request, { text: stored.text, article: stored.id });
  },
};

async function answer(request: Request, draft: { text: string; article?: number }): Promise<Message> {
  const { words, desk } = request;
  const checked = await checkText(desk, draft);
  const count = (verdict: Checked['verdict']) => checked.filter((c) => c.verdict === verdict).length;
  const sum = { total: checked.length, agrees: count('agrees'), differs: count('differs'), unknown: count('unknown') };
  const order = { differs: 0, agrees: 1, unknown: 2 };
  const sorted = [...checked].sort((a, b) => order[a.verdict] - order[b.verdict]);
  const blocks = (list: readonly Checked[]) => list.flatMap((c) => [gap, ...told(request, c)]);
  const short = message(words, [heading(words.text('check-summary', sum)), ...blocks(sorted.slice(0, SHOWN))]);
  if (checked.length <= SHOWN) return short;
  return { ...short, files: [asFile(message(words, [heading(words.text('check-summary', sum)), ...blocks(sorted)]))] };
}

/** One claim of the draft: its words, what it says, and what the ledger has. */
function told(request: Request, c: Checked): Block[] {
  const { words, speaking } = request;
  const mark = { agrees: '✓', differs: '✗', unknown: '?' }[c.verdict];
  const said = `${attributeName(speaking.voice, c.fact.attribute)}: ${claim(speaking.voice, c.fact)}`;
  return [
    line(`${mark} `, { text: said, style: 'bold' }, ` – ${words.text(`check-${c.verdict}`)}`),
    quote(c.fact.quote, c.language),
    ...c.ledger.flatMap((q): Block[] => [
      line(
        ...words.runs('check-ledger', { claim: { text: claim(speaking.voice, q.fact) } }),
        ` · ${isolate(idOf('F', q.fact.id), words.direction)}`,
      ),
      quote(q.sentence, q.fact.article.language, q.fact.quote),
      note(...sourceRuns(speaking, q)),
    ]),
  ];
}

const asFile = (whole: Message) => ({
  name: 'check.txt',
  mime: 'text/plain; charset=utf-8',
  data: new TextEncoder().encode(
    whole.blocks
      .map((b) => ('runs' in b ? b.runs.map((r) => (r.url ? `${r.text} <${r.url}>` : r.text)).join('') : ''))
      .join('\n'),
  ),
});
