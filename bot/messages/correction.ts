/** What takes the place of a message whose article was edited: what it said, what it says now, marked as a correction. */
import type { LedgerFact } from '#fact';
import type { Block, Message } from '../platform.ts';
import { idOf, type Speaking } from './alert.ts';
import { attributeName, claim } from './claim.ts';
import { button, gap, heading, line, message, quote } from './message.ts';
import { clean, isolate, link } from './text.ts';

export interface Correction {
  readonly pairs: readonly { readonly old: LedgerFact; readonly now: LedgerFact | undefined }[];
  /** What of the message still stands. */
  readonly rest?: Message | undefined;
}

export function correctionMessage(speaking: Speaking, { pairs, rest }: Correction): Message {
  const { voice } = speaking;
  const { words } = voice;
  const first = pairs[0]!.old;
  const source = link(isolate(clean(first.article.source), words.direction), first.article.url);
  const told = (fact: LedgerFact) => ({ text: `${attributeName(voice, fact.attribute)}: ${claim(voice, fact)}` });
  const blocks: Block[] = [
    heading({ text: `✎ ${words.text('correction-title')}`, style: 'bold' }),
    line(...words.runs('correction-edited', { source })),
    ...pairs.flatMap(({ old, now }): Block[] => [
      line(...words.runs('correction-was', { claim: { ...told(old), style: 'strike' } })),
      now
        ? line(...words.runs('correction-now', { claim: { ...told(now), style: 'bold' } }))
        : line(words.text('correction-gone')),
      ...(now ? [quote(now.quote, now.article.language)] : []),
    ]),
    ...(rest ? [gap, ...rest.blocks] : []),
  ];
  const buttons = rest?.buttons ?? [button(words.text('button-facts'), `facts ${idOf('F', first.id)}`)];
  return message(words, blocks, { buttons });
}
