import type { Mention } from '#fact';
import { has, type Piece, type Scene } from './scene.ts';
import type { Topic } from './topics.ts';
import { companyMentions, type Organisations } from './who.ts';

export interface Party {
  readonly mention: Mention;
  readonly piece: Piece;
  readonly rule: string;
}

/** Who makes the deal: the companies that the pieces name; states only where two of them deal and no company does. */
export const findParties = (scene: Scene, topic: Topic, organisations: Organisations): Party[] => {
  const found = new Map<string, Party>();
  for (const piece of topic.pieces) {
    if (!deals(piece)) continue;
    for (const mention of companyMentions(piece, organisations)) {
      if (!found.has(mention.id)) found.set(mention.id, { mention, piece, rule: 'party.company' });
    }
  }
  if (topic.maker && !found.has(topic.maker)) {
    const maker = firstMention(scene, topic.maker);
    if (maker) found.set(topic.maker, { ...maker, rule: 'party.maker' });
  }
  return found.size > 0 ? [...found.values()] : states(topic);
};

const firstMention = (scene: Scene, id: string): { mention: Mention; piece: Piece } | undefined => {
  for (const piece of scene.sentences) {
    const mention = piece.mentions.find((m) => m.id === id);
    if (mention) return { mention, piece };
  }
  return undefined;
};

const PAPERS = ['agreement', 'contract', 'memorandum', 'railway', 'pipeline', 'line', 'venture'];
const states = (topic: Topic): Party[] => {
  for (const piece of topic.pieces) {
    const act = topic.project !== undefined || has(piece, 'status', 'signed', 'agreed', 'negotiating', 'planned');
    const countries = piece.mentions.filter((m) => m.kind === 'country');
    const distinct = [...new Map(countries.map((m) => [m.id, m] as const)).values()];
    if (!act || distinct.length < 2 || has(piece, 'goods', 'companies')) continue;
    if (topic.project || has(piece, 'kinds', ...PAPERS)) return distinct.map((mention) => ({ mention, piece, rule: 'party.state' })); // biome-ignore format: one case
  }
  return [];
};

const deals = (piece: Piece): boolean =>
  piece.figures.length > 0 || piece.counts.length > 0 || has(piece, 'status') || has(piece, 'kinds', 'agreement', 'contract', 'memorandum', 'venture', 'purchase', 'plant', 'deposit', 'investment'); // biome-ignore format: one test
