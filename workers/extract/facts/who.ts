import type { Mention } from '#fact';
import type { Lexicon, Organisation } from '#lexicon';
import { BODY } from '../bodies.ts';
import { cuesOf, gap, has, type Piece } from './scene.ts';

/** Known organisations by id. */
export type Organisations = ReadonlyMap<string, Organisation>;
/** Id of an organisation that makes deals. */
export type Company = string;

/** The countries that the ledger is about: Central Asia and Afghanistan. */
export const REGION: ReadonlySet<string> = new Set(['KZ', 'KG', 'TJ', 'TM', 'UZ', 'AF']);

const tables = new WeakMap<Lexicon, Organisations>();
export const organisationsOf = (lexicon: Lexicon): Organisations => {
  const known = tables.get(lexicon) ?? new Map(lexicon.organisations.map((o) => [o.id, o] as const));
  tables.set(lexicon, known);
  return known;
};

/** Kinds that make deals of their own. Ministries, agencies and blocs speak; banks lend; media tell. */
const DEALING: ReadonlySet<string> = new Set(['company', 'state-company', 'fund']);

const lists = new WeakMap<Piece, Mention[]>();
/** Mentions of the companies that a piece names, in order; sources of the news are left out. */
export const companyMentions = (piece: Piece, organisations: Organisations): Mention[] => {
  const known =
    lists.get(piece) ??
    piece.mentions.filter(
      (m) => m.kind === 'organisation' && DEALING.has(kindOf(m, organisations)) && !speaks(piece, m),
    );
  lists.set(piece, known);
  return known;
};
/** Ids of {@link companyMentions}, each once. */
export const companiesOf = (piece: Piece, organisations: Organisations): Company[] => [
  ...new Set(companyMentions(piece, organisations).map((m) => m.id)),
];

/** Words for a bank, as {@link crossScriptKey} writes them. */
const BANK = /(^|[~-])(bnk|bnks|bnkas)(-|$)/;
export const kindOf = (mention: Mention, organisations: Organisations): string =>
  organisations.get(mention.id)?.kind ?? unlistedKind(mention.id);
const unlistedKind = (id: string): string => (id.startsWith(BODY) ? 'ministry' : BANK.test(id) ? 'bank' : 'company');

const idsOf = (piece: Piece, kind: Mention['kind']): string[] => [
  ...new Set(piece.mentions.filter((m) => m.kind === kind).map((m) => m.id)),
];
/** Meetings and routes are where things are agreed, not what is agreed. */
const SETTINGS: ReadonlySet<string> = new Set(['summit', 'corridor']);
const settings = new WeakMap<Lexicon, ReadonlySet<string>>();
export const projectsOf = (piece: Piece, lexicon: Lexicon): string[] => {
  const known = settings.get(lexicon) ?? new Set(lexicon.projects.filter((p) => SETTINGS.has(p.kind)).map((p) => p.id));
  settings.set(lexicon, known);
  return idsOf(piece, 'project').filter((id) => !known.has(id));
};
export const countriesOf = (piece: Piece): string[] => idsOf(piece, 'country');

/** A name right beside a word of saying is a source ("… , Kursiv writes"), not a party; a known company may speak of its own deal. */
const speaks = (piece: Piece, mention: Mention): boolean =>
  cuesOf(piece, 'attribution').some((cue) => gap(cue, mention) <= 3) &&
  (mention.id.startsWith('~') || !has(piece, 'kinds', 'agreement', 'contract', 'memorandum', 'purchase', 'venture'));

/** Which companies of a text belong together. */
export interface Groups {
  /** Company → the group that it acts in (its first member). */
  readonly of: ReadonlyMap<Company, Company>;
  readonly members: ReadonlyMap<Company, readonly Company[]>;
  /** Makers that sell to several buyers of the text: each sale is a thing of its own. */
  readonly makers: ReadonlySet<Company>;
  /** Buyer (or its group) → such a maker. */
  readonly makerOf: ReadonlyMap<Company, Company>;
}

interface Listed {
  readonly companies: readonly Company[];
  readonly piece: Piece;
}
/** Companies named together act together, unless they are buyers of one maker, each with a number of its own. */
export const groupCompanies = (pieces: readonly Piece[], organisations: Organisations, digest = false): Groups => {
  const listed: Listed[] = pieces.map((piece) => ({ companies: companiesOf(piece, organisations), piece }));
  const maker = makerIn(listed, organisations);
  const buyers = maker ? buyersOf(listed, maker) : new Set<Company>();
  const makers = new Set<Company>(maker && buyers.size > 1 ? [maker] : []);
  const parent = new Map<Company, Company>();
  const find = (id: Company): Company => {
    let at = id;
    while (parent.get(at) !== at) at = parent.get(at)!;
    for (let on = id; on !== at; ) [on] = [parent.get(on)!, parent.set(on, at)];
    return at;
  };
  const hubs = digest ? hubsOf(listed) : new Set<Company>();
  for (const { companies } of listed) {
    const one = companies.filter((c) => !makers.has(c));
    // In a list of deals, who has several partners makes several deals: each goes by the other name.
    const own = one.some((c) => !hubs.has(c)) ? one.filter((c) => !hubs.has(c)) : one;
    for (const id of own) if (!parent.has(id)) parent.set(id, id);
    const joined = makers.size > 0 ? own.filter((c) => !buyers.has(c)) : own;
    for (const id of joined.slice(1)) parent.set(find(id), find(joined[0]!));
  }
  if (maker && buyers.size === 1) for (const id of buyers) parent.set(find(id), find(maker));
  const members = new Map<Company, Company[]>();
  for (const id of parent.keys()) members.set(find(id), [...(members.get(find(id)) ?? []), id]);
  const makerOf = new Map<Company, Company>(makers.size > 0 ? [...buyers].map((id) => [id, maker!] as const) : []);
  return { of: new Map([...parent.keys()].map((id) => [id, find(id)])), members, makers, makerOf };
};

/** Companies that stand with other partners in one piece than in another. */
const hubsOf = (listed: readonly Listed[]): Set<Company> => {
  const partners = new Map<Company, Set<string>>();
  for (const { companies } of listed) {
    if (companies.length < 2) continue;
    for (const c of companies)
      partners.set(
        c,
        (partners.get(c) ?? new Set()).add(
          companies
            .filter((x) => x !== c)
            .sort()
            .join(),
        ),
      );
  }
  return new Set([...partners].filter(([, sets]) => sets.size > 1).map(([c]) => c));
};

const MADE = ['aircraft', 'locomotives'];
/** The company whose name stands right at what is sold: Boeing jets, طائرات بوينغ. */
const makerIn = (listed: readonly Listed[], organisations: Organisations): Company | undefined => {
  const votes = new Map<Company, number>();
  for (const { piece } of listed) {
    for (const m of companyMentions(piece, organisations)) {
      if (cuesOf(piece, 'goods', ...MADE).some((g) => gap(g, m) <= 2)) votes.set(m.id, (votes.get(m.id) ?? 0) + 1);
    }
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
};

/** The other companies that have a number of such goods to themselves. */
const buyersOf = (listed: readonly Listed[], maker: Company): Set<Company> => {
  const buyers = new Set<Company>();
  for (const { companies, piece } of listed) {
    const others = companies.filter((c) => c !== maker);
    if (others.length === 1 && piece.counts.length > 0 && has(piece, 'goods', ...MADE)) buyers.add(others[0]!);
  }
  return buyers;
};
