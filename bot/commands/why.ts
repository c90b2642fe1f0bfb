import { auditTrail, factsIn, findArticle, isNews, readArticle, readDiscrepancy, readFacts } from '#ledger';
import { idOf } from '../messages/alert.ts';
import { moment } from '../messages/amounts.ts';
import { cardMessage } from '../messages/card.ts';
import { attributeName } from '../messages/claim.ts';
import { claimBlock, storyCell } from '../messages/deals.ts';
import { button, gap, heading, joined, line, message, note } from '../messages/message.ts';
import { clean, isolate } from '../messages/text.ts';
import type { Block, Message } from '../platform.ts';
import { cardOf, quotedFacts, storyOf } from '../views.ts';
import { needsArgument, noSuchId, typed } from './answers.ts';
import type { Command, Request } from './command.ts';
import { readId, storyById } from './stories.ts';

export const why: Command = {
  name: 'why',
  args: ['id'],
  example: 'why A-1',
  async run(request) {
    if (!request.text) return needsArgument(request, why);
    const id = readId(request.text);
    if (id?.kind === 'A') return whyFlag(request, id.id);
    if (id?.kind === 'F') return whyFact(request, id.id);
    return noSuchId(request, request.text);
  },
};

/** The card itself, then the rule by name and what people decided. */
async function whyFlag(request: Request, id: number): Promise<Message> {
  const { desk, words, speaking } = request;
  const discrepancy = await readDiscrepancy(desk.db, id);
  if (!discrepancy) return noSuchId(request, idOf('A', id));
  const card = cardMessage(speaking, await cardOf(desk.db, discrepancy));
  const trail = (await auditTrail(desk.db, { discrepancy: id })).map((entry) => {
    const time = moment(words, speaking.reader, entry.at);
    const name = clean(String(entry.detail.name ?? entry.actor));
    if (words.has(`card-${entry.action}`)) return words.runs(`card-${entry.action}`, { name, time });
    return [{ text: `${isolate(time, words.direction)} · ${name}: ${clean(entry.action)}` }];
  });
  const decisions: Block[] =
    trail.length > 0 ? [line(words.text('why-decisions')), { kind: 'list', items: trail }] : [];
  return {
    ...card,
    blocks: [...card.blocks, note(...words.runs('why-rule', { rule: discrepancy.rule })), ...decisions],
  };
}

async function whyFact(request: Request, id: number): Promise<Message> {
  const { desk, words, speaking } = request;
  const [quoted] = await quotedFacts(desk.db, await readFacts(desk.db, [id]));
  if (!quoted) return noSuchId(request, idOf('F', id));
  const { fact } = quoted;
  const story = await storyById(desk.db, { kind: 'F', id });
  const version = 'version' in fact ? String(fact.version) : '';
  return message(
    words,
    [
      heading(...words.runs('why-title', { id: idOf('F', id) })),
      ...(story ? [line(...storyCell(speaking, storyOf(story)))] : []),
      line(attributeName(speaking.voice, fact.attribute)),
      ...claimBlock(speaking, quoted),
      note(...words.runs('why-read', { rule: fact.rule, version })),
    ],
    { buttons: [story ? button(words.text('button-facts'), `facts ${idOf('S', story.id)}`) : []] },
  );
}

export const whynot: Command = {
  name: 'whynot',
  args: ['feed'],
  example: 'whynot https://example.org/news/1',
  async run(request) {
    const { desk, words } = request;
    if (!request.text) return needsArgument(request, whynot);
    const url = request.text.trim();
    const article = await findArticle(desk.db, url);
    const told = (id: string, args: Parameters<typeof words.runs>[1] = {}) =>
      message(words, [line(...words.runs(id, args))]);
    if (!article) return told('whynot-unknown', { url, sources: typed(request, 'sources') });
    if (article.state === 'failed') return told('whynot-failed', { error: clean(article.failure ?? '?') });
    if (article.state !== 'recorded') return told('whynot-waiting');
    if (article.relevant === false) return told('whynot-irrelevant');
    const facts = await factsIn(desk.db, article.id);
    if (facts.length === 0) return told('whynot-no-facts');
    const fresh: number[] = [];
    for (const fact of facts) if (await isNews(desk.db, fact.id)) fresh.push(fact.id);
    if (fresh.length > 0)
      return told('whynot-raised', {
        ids: fresh
          .slice(0, 12)
          .map((id) => idOf('F', id))
          .join(' '),
      });
    return sameAsKnown(request, { id: article.id, count: facts.length });
  },
};

async function sameAsKnown({ desk, words }: Request, article: { id: number; count: number }): Promise<Message> {
  const stored = await readArticle(desk.db, article.id);
  return message(words, [
    line(...words.runs('whynot-same', { count: article.count })),
    gap,
    note(...joined([clean(stored?.title ?? ''), clean(stored?.source ?? '')])),
  ]);
}
