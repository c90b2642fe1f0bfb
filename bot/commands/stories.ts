/** Finds stories and topics as people write them. */
import {
  type Db,
  type Deal,
  deals,
  findSubjects,
  readDiscrepancy,
  readFacts,
  readSubject,
  type Subject,
  topicFits,
} from '#ledger';
import { button, line, message } from '../messages/message.ts';
import { tagName, topicCommand } from '../messages/names.ts';
import type { Message } from '../platform.ts';
import { foldName } from '../topics/concepts.ts';
import { sourcesIn } from '../topics/sources.ts';
import { type Event, matches, type Parsed, parseTopic, type Topic } from '../topics/topic.ts';
import { chooseStory, noSuchId, typed } from './answers.ts';
import type { Request } from './command.ts';

/** "A-1042", "f12", "S 3" → its letter and number. */
export function readId(text: string): { kind: 'A' | 'F' | 'S'; id: number } | undefined {
  const match = /^\s*([afs])[-\s]?(\d{1,15})\s*$/i.exec(text);
  return match ? { kind: match[1]!.toUpperCase() as 'A' | 'F' | 'S', id: Number(match[2]) } : undefined;
}

/** The story of an id of any kind. */
export async function storyById(db: Db, id: { kind: 'A' | 'F' | 'S'; id: number }): Promise<Subject | undefined> {
  if (id.kind === 'S') return whole(db, await readSubject(db, id.id));
  if (id.kind === 'F') {
    const [fact] = await readFacts(db, [id.id]);
    return fact && whole(db, await readSubject(db, fact.subject));
  }
  const discrepancy = await readDiscrepancy(db, id.id);
  return discrepancy && whole(db, discrepancy.subject);
}
const whole = async (db: Db, subject: Subject | undefined): Promise<Subject | undefined> =>
  subject && subject.deal !== subject.id ? readSubject(db, subject.deal) : subject;

/** The one story that the text names, or what to answer instead. `verb` is the command that the choice goes back to. */
export async function storyFor(request: Request, verb: string, text: string): Promise<Subject | { answer: Message }> {
  const { desk, words } = request;
  const id = readId(text);
  if (id) {
    const story = await storyById(desk.db, id);
    return story ?? { answer: noSuchId(request, text.trim()) };
  }
  const found = await searchStories(request, text);
  if (found.length === 1) return found[0]!;
  if (found.length > 1) return { answer: chooseStory(request, verb, found) };
  const args = { query: text, deals: typed(request, 'deals') };
  return { answer: message(words, [line(...words.runs('no-story', args))]) };
}

/** By topic, in any language; else by the words of the story's name. The most recently told first. */
export async function searchStories(request: Request, text: string, limit = 8): Promise<Subject[]> {
  const { db } = request.desk;
  const parsed = await topicOf(request, text);
  if ('topic' in parsed) {
    const { items } = await dealsOn(db, parsed.topic, { limit, offset: 0 });
    if (items.length > 0) return items;
  }
  return findSubjects(db, text, { limit });
}

/** Reads a topic against the lexicon and the sources of the ledger. */
export const topicOf = async (request: Pick<Request, 'desk'>, text: string): Promise<Parsed> =>
  parseTopic(text, { concepts: request.desk.concepts, sources: await sourcesIn(request.desk.db) });

/** The topic is unknown: says so, and offers what it may have been. */
export function unknownTopic(
  request: Request,
  verb: string,
  parsed: { unknown: string; near: readonly string[] },
): Message {
  const { words, speaking } = request;
  const near = parsed.near.map((tag) => ({ tag, name: tagName(speaking.voice, tag) }));
  const blocks = [line(...words.runs('unknown-topic', { word: parsed.unknown }))];
  if (near.length > 0)
    blocks.push(line(...words.runs('did-you-mean', { choices: near.map((n) => n.name).join(' / ') })));
  else blocks.push(line(...words.runs('unknown-topic-help')));
  return message(words, blocks, { buttons: near.map((n) => button(n.name, `${verb} ${n.tag}`)) });
}

/** What the ledger can ask for by tags alone; the rest of the topic is tried on what it gives. */
export function sqlTopic(topic: Topic): { topic: { any?: string[]; all?: string[] }; whole: boolean } {
  const plain = (tag: string) => !/^(\*|words|speaker|source|outlet|language|only|topic)|:\*$/.test(tag);
  const all = topic.all.filter((part) => part.any.length === 1 && plain(part.any[0]!));
  const any = topic.all.filter((part) => part.any.length > 1 && part.any.every(plain));
  const used = all.length + Math.min(any.length, 1);
  const star = topic.all.filter((part) => part.any.includes('*')).length;
  return {
    topic: {
      ...(any[0] && { any: [...any[0].any] }),
      ...(all.length > 0 && { all: all.map((part) => part.any[0]!) }),
    },
    whole: topic.none.length === 0 && used + star === topic.all.length,
  };
}

const BATCH = 60;

/** Deals of a topic; where tags alone do not decide, the stories are tried one by one. */
export async function dealsOn(
  db: Db,
  topic: Topic | undefined,
  page: { readonly limit: number; readonly offset: number },
): Promise<{ items: Deal[]; more: boolean }> {
  const asked = topic ? sqlTopic(topic) : { topic: {}, whole: true };
  if (asked.whole) {
    const rows = await deals(db, { topic: asked.topic, limit: page.limit + 1, offset: page.offset });
    return { items: rows.slice(0, page.limit), more: rows.length > page.limit };
  }
  const found: Deal[] = [];
  for (let offset = 0; found.length <= page.offset + page.limit && offset < BATCH * 20; offset += BATCH) {
    const rows = await deals(db, { topic: asked.topic, limit: BATCH, offset });
    found.push(...rows.filter((deal) => matches(topic!, eventOfDeal(deal))));
    if (rows.length < BATCH) break;
  }
  return { items: found.slice(page.offset, page.offset + page.limit), more: found.length > page.offset + page.limit };
}

/** A story as an occasion: its tags, and those of all its articles. */
export const eventOfDeal = (deal: Deal): Event => ({
  tags: new Set([
    ...deal.tags,
    ...deal.facts.flatMap((f) => [`source:${f.article.source}`, `language:${f.article.language.split('-')[0]}`]),
    ...(deal.open > 0 ? ['only:discrepancy'] : []),
  ]),
  text: foldName(deal.facts.map((f) => `${f.title ?? ''} ${f.quote} ${f.speaker ?? ''}`).join(' ')),
});

export { topicCommand, topicFits };
