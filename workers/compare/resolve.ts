import type { Clue, Fact } from '#fact';
import { affinityOf, type Group } from './affinity.ts';
import { keysOf, slugOf } from './keys.ts';
import { absorb, clueOf, LISTS, type Profile } from './profile.ts';
import { MINERAL_GROUPS, plainClue } from './telling.ts';

/** A subject as the ledger holds it. `deal` is the id of the whole; its own where it is one. */
export interface Subject {
  readonly id: number;
  readonly slug: string;
  readonly deal: number;
  readonly part?: string;
  readonly profile: Profile;
}
/** What a group of claims is about: a known subject, or one to open. */
export interface Thing {
  readonly subject?: number;
  /** Readable; the ledger makes it unique. A part's is `<whole>--<part>`. */
  readonly slug: string;
  /** Index in {@link Resolution.things} of the whole, where this is a part. */
  readonly deal?: number;
  readonly part?: string;
  /** What the subject knows from now on. */
  readonly profile: Profile;
  /** Everything that texts have told of it, for people and topics. */
  readonly clue: Clue;
  readonly keys: readonly string[];
}
export interface Resolution {
  readonly things: readonly Thing[];
  /** Index in `things` of each claim. */
  readonly of: readonly number[];
}
export interface ResolveOptions {
  /** ISO date of the article. */
  readonly published: string | null;
  /** Subjects that an editor told apart: never taken for one another. */
  readonly apart?: readonly (readonly [number, number])[];
}

/** A fit below this opens a new subject: two deals that are one is a nuisance, one that is two cries wolf. */
const ENOUGH = 3;
/** Within one article a vague sentence belongs to the deal told before it. */
const ENOUGH_WITHIN = 0.5;

const whole = ({ part: _, ...clue }: Clue): Clue => plainClue(clue);

const union = (a: Clue, b: Clue): Clue => {
  const merged: Record<string, readonly string[]> = {};
  for (const list of LISTS) merged[list] = [...new Set([...a[list], ...b[list]])];
  return { ...a, ...merged };
};

interface Draft extends Group {
  readonly indices: readonly number[];
}

const telling = (clue: Clue): boolean =>
  clue.projects.length +
    clue.organisations.length +
    clue.places.length +
    clue.minerals.filter((id) => !MINERAL_GROUPS.has(id)).length +
    clue.goods.length >
  0;

/** Claims with one clue are one group, in text order. */
const groupsOf = (facts: readonly Fact[], published: string | null): Draft[] => {
  const groups = new Map<string, { clue: Clue; facts: Fact[]; indices: number[] }>();
  facts.forEach((fact, index) => {
    const clue = whole(fact.clue);
    const key = JSON.stringify([clue.kind, ...LISTS.map((list) => [...clue[list]].sort())]);
    const group = groups.get(key) ?? { clue, facts: [], indices: [] };
    groups.set(key, group);
    group.facts.push(fact);
    group.indices.push(index);
  });
  return [...groups.values()].map((group) => ({ ...group, published }));
};

const NONE: ReadonlySet<string> = new Set();

/** Joins groups of one article that tell of one thing: the vague to the telling, the short to the full. */
const joined = (groups: readonly Draft[]): Draft[] => {
  const done: Draft[] = [];
  const order = [...groups].sort(
    (x, y) => Number(telling(y.clue)) - Number(telling(x.clue)) || (x.indices[0] ?? 0) - (y.indices[0] ?? 0),
  );
  for (const group of order) {
    const scored = done.map((other, at) => ({
      at,
      ...affinityOf(group, absorb(undefined, other.clue, { facts: [], published: other.published }), NONE),
    }));
    const fits = scored.filter(
      ({ never, score, sure }) => !never && (telling(group.clue) ? sure && score >= ENOUGH : score >= ENOUGH_WITHIN),
    );
    const before = (at: number): number =>
      Math.max(-1, ...(done[at]?.indices.filter((index) => index < (group.indices[0] ?? 0)) ?? []));
    const best = fits.sort(
      (x, y) => (telling(group.clue) ? y.score - x.score : before(y.at) - before(x.at)) || x.at - y.at,
    )[0];
    const other = best === undefined ? undefined : done[best.at];
    if (best === undefined || other === undefined) done.push(group);
    else
      done[best.at] = {
        ...other,
        clue: union(other.clue, group.clue),
        facts: [...other.facts, ...group.facts],
        indices: [...other.indices, ...group.indices],
      };
  }
  return done.sort((x, y) => Math.min(...x.indices) - Math.min(...y.indices));
};

/** Ids that several of the candidates share say less. */
const commonOf = (wholes: readonly Subject[]): ReadonlySet<string> => {
  const times = new Map<string, number>();
  for (const { profile } of wholes)
    for (const list of LISTS)
      for (const id of Object.keys(profile[list])) times.set(`${list}:${id}`, (times.get(`${list}:${id}`) ?? 0) + 1);
  return new Set([...times].flatMap(([id, n]) => (n > 2 ? [id] : [])));
};

const bestFor = (group: Group, wholes: readonly Subject[], free: ReadonlySet<number>): Subject | undefined => {
  const common = commonOf(wholes);
  const fits = wholes
    .filter(({ id }) => free.has(id))
    .map((subject) => ({ subject, ...affinityOf(group, subject.profile, common) }))
    .filter(({ never, sure, score }) => !never && sure && score >= ENOUGH);
  return fits.sort((x, y) => y.score - x.score || x.subject.id - y.subject.id)[0]?.subject;
};

const partThing = (
  deal: { index: number; thing: Thing },
  part: string,
  told: { clue: Clue; facts: readonly Fact[]; published: string | null; known?: Subject | undefined },
): Thing => {
  const profile = absorb(told.known?.profile, told.clue, told);
  return {
    ...(told.known === undefined ? {} : { subject: told.known.id }),
    slug: told.known?.slug ?? `${deal.thing.slug}--${part}`,
    deal: deal.index,
    part,
    profile,
    clue: { ...clueOf(profile), part },
    keys: [],
  };
};

const partName = (part: string): string =>
  part
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');

/**
 * Finds for each claim of an article what it is about: a subject among the candidates (those that share a {@link keysOf} key, with the
 * parts of their deals), or a new one. Two groups of one article never share a subject unless they tell of one thing. Parts, years and
 * options are subjects of their own under their deal. Deterministic.
 */
export const resolve = (
  facts: readonly Fact[],
  candidates: readonly Subject[],
  options: ResolveOptions,
): Resolution => {
  const wholes = candidates.filter(({ id, deal }) => id === deal);
  const free = new Set(wholes.map(({ id }) => id));
  const things: Thing[] = [];
  const of: number[] = facts.map(() => -1);
  const apart = new Set((options.apart ?? []).flatMap(([a, b]) => [`${a}|${b}`, `${b}|${a}`]));
  for (const group of joined(groupsOf(facts, options.published))) {
    const known = bestFor(group, wholes, free);
    if (known !== undefined) {
      free.delete(known.id);
      for (const { id } of wholes) if (apart.has(`${known.id}|${id}`)) free.delete(id);
    }
    const profile = absorb(known?.profile, group.clue, group);
    const clue = clueOf(profile);
    const index = things.length;
    const thing: Thing = {
      ...(known === undefined ? {} : { subject: known.id }),
      slug: known?.slug ?? slugOf(group.clue),
      profile,
      clue,
      keys: keysOf(clue),
    };
    things.push(thing);
    const parts = new Map<string, number>();
    for (const at of group.indices) {
      const part = partName(facts[at]?.clue.part ?? '');
      if (part === '') of[at] = index;
      else if (!parts.has(part)) parts.set(part, parts.size);
    }
    for (const part of parts.keys()) {
      const mine = group.indices.filter((at) => partName(facts[at]?.clue.part ?? '') === part);
      const told = mine.flatMap((at) => facts[at] ?? []);
      const before =
        known === undefined
          ? undefined
          : candidates.find((subject) => subject.deal === known.id && subject.part === part);
      for (const at of mine) of[at] = things.length;
      things.push(
        partThing({ index, thing }, part, {
          clue: group.clue,
          facts: told,
          published: options.published,
          known: before,
        }),
      );
    }
  }
  return { things, of };
};
