import type { Mention } from '#fact';
import { has, type Piece } from './scene.ts';
import type { Topic } from './topics.ts';
import { companyMentions, type Organisations } from './who.ts';

export interface Party {
  readonly mention: Mention;
  readonly piece: Piece;
  readonly rule: string;
}

/** Who makes the deal: the companies that the pieces name; states only where two of them deal and no company does. */
export const findParties = (topic: Topic, organisations: Organisations): Party[] => {
  const found = new Map<string, Party>();
  for (const piece of topic.pieces) {
    if (!deals(piece)) continue;
    for (const mention of companyMentions(piece, organisations)) {
      if (!found.has(mention.id)) found.set(mention.id, { mention, piece, rule: 'party.company' });
    }
  }
  return found.size > 0 ? [...found.values()] : states(topic);
};

const states = (topic: Topic): Party[] => {
  for (const piece of topic.pieces) {
    const act = has(piece, 'status', 'signed', 'agreed', 'negotiating', 'planned');
    const paper = has(piece, 'kinds', 'agreement', 'contract', 'memorandum', 'railway', 'pipeline', 'line', 'venture');
    const countries = piece.mentions.filter((m) => m.kind === 'country');
    const distinct = [...new Map(countries.map((m) => [m.id, m] as const)).values()];
    if (act && paper && distinct.length >= 2)
      return distinct.map((mention) => ({ mention, piece, rule: 'party.state' }));
  }
  return [];
};

const deals = (piece: Piece): boolean =>
  piece.figures.length > 0 || piece.counts.length > 0 || has(piece, 'status') || has(piece, 'kinds', 'agreement', 'contract', 'memorandum', 'venture', 'purchase', 'plant', 'deposit', 'investment'); // biome-ignore format: one test
