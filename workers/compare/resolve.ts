import type { Clue, Fact } from '#fact';
import { affinityOf, type Group } from './affinity.ts';
import { keysOf, slugOf } from './keys.ts';
import { absorb, clueOf, LISTS, type Profile } from './profile.ts';
import { alike, MINERAL_GROUPS, plainClue } from './telling.ts';

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

/** Whether a clue tells a thing of its own: by a name, a metal, a good, or two states. */
const telling = (clue: Clue): boolean =>
  clue.projects.length +
    clue.organisations.length +
    clue.places.length +
    clue.minerals.filter((id) => !MINERAL_GROUPS.has(id)).length +
    clue.goods.length >
    0 || clue.countries.length > 1;

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

const both = (a: Draft, b: Draft): Draft => ({
  ...a,
  clue: union(a.clue, b.clue),
  facts: [...a.facts, ...b.facts],
  indices: [...a.indices, ...b.indices],
});

/** One text that names two parties or projects, each without the other, tells of two things. */
const namedApart = (a: Clue, b: Clue): boolean => {
  const [mine, theirs] = [a, b].map(({ projects, organisations }) => [...projects, ...organisations]) as [
    string[],
    string[],
  ];
  return mine.length > 0 && theirs.length > 0 && !mine.some((id) => theirs.some((other) => alike(id, other)));
};

/** Joins groups of one article that tell of one thing: the vague to the telling, the short to the full. */
const joined = (groups: readonly Draft[]): Draft[] => {
  const done: Draft[] = [];
  const order = [...groups].sort(
    (x, y) => Number(telling(y.clue)) - Number(telling(x.clue)) || (x.indices[0] ?? 0) - (y.indices[0] ?? 0),
  );
  for (const group of order) {
    const before = (at: number): number =>
      Math.max(-1, ...(done[at]?.indices.filter((index) => index < (group.indices[0] ?? 0)) ?? []));
    const scored = done.map((other, at) => ({
      at,
      ...affinityOf(group, absorb(undefined, other.clue, { facts: [], published: other.published }), NONE),
    }));
    const fits = scored.filter(
      ({ at, never, score, sure }) =>
        !never &&
        !namedApart(group.clue, (done[at] as Draft).clue) &&
        (telling(group.clue) ? sure && score >= ENOUGH : score >= ENOUGH_WITHIN && before(at) >= 0),
    );
    const best = fits.sort(
      (x, y) => (telling(group.clue) ? y.score - x.score : before(y.at) - before(x.at)) || x.at - y.at,
    )[0];
    const other = best === undefined ? undefined : done[best.at];
    if (best === undefined || other === undefined) done.push(group);
    else done[best.at] = both(other, group);
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

interface Choice {
  readonly group: number;
  readonly subject: Subject;
  readonly score: number;
}

/** All subjects that each group may be, best fits first; the order of equals is that of the text, then of the ledger. */
const choicesOf = (groups: readonly Group[], wholes: readonly Subject[]): readonly Choice[] => {
  const common = commonOf(wholes);
  const choices: Choice[] = [];
  groups.forEach((group, at) => {
    for (const subject of wholes) {
      const { never, sure, score } = affinityOf(group, subject.profile, common);
      if (!never && sure && score >= ENOUGH) choices.push({ group: at, subject, score });
    }
  });
  return choices.sort((x, y) => y.score - x.score || x.group - y.group || x.subject.id - y.subject.id);
};

/** Two groups of one article may be one subject unless they name different things. */
const together = (a: Group, b: Group): boolean => {
  const { never, score } = affinityOf(a, absorb(undefined, b.clue, { facts: [], published: b.published }), NONE);
  return !never && score >= 0 && !namedApart(a.clue, b.clue);
};

/** The subject of each group, the surest first. */
const assigned = (
  groups: readonly Group[],
  wholes: readonly Subject[],
  apart: ReadonlySet<string>,
): readonly (Subject | undefined)[] => {
  const of: (Subject | undefined)[] = groups.map(() => undefined);
  for (const { group, subject } of choicesOf(groups, wholes)) {
    if (of[group] !== undefined) continue;
    const taken = of.flatMap((other, at) => (other === undefined ? [] : [{ other, at }]));
    const clash = taken.some(({ other, at }) =>
      other.id === subject.id
        ? !together(groups[group] as Group, groups[at] as Group)
        : apart.has(`${other.id}|${subject.id}`),
    );
    if (!clash) of[group] = subject;
  }
  return of;
};

const wholeThing = (group: Group, known: Subject | undefined): Thing => {
  const profile = absorb(known?.profile, group.clue, group);
  const clue = clueOf(profile);
  return {
    ...(known === undefined ? {} : { subject: known.id }),
    slug: known?.slug ?? slugOf(group.clue),
    profile,
    clue,
    keys: keysOf(clue),
  };
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

/** Groups of one article that came to one subject are one group. */
const mergedBy = (
  groups: readonly Draft[],
  subjects: readonly (Subject | undefined)[],
): readonly { group: Draft; known: Subject | undefined }[] => {
  const merged: { group: Draft; known: Subject | undefined }[] = [];
  groups.forEach((group, at) => {
    const known = subjects[at];
    const same = known === undefined ? undefined : merged.find((other) => other.known?.id === known.id);
    if (same === undefined) merged.push({ group, known });
    else same.group = both(same.group, group);
  });
  return merged;
};

/**
 * Finds for each claim of an article what it is about: a subject among the candidates (those that share a {@link keysOf} key, with the
 * parts of their deals), or a new one. Parts, years and options are subjects of their own under their deal. Deterministic.
 */
export const resolve = (
  facts: readonly Fact[],
  candidates: readonly Subject[],
  options: ResolveOptions,
): Resolution => {
  const { published } = options;
  const groups = joined(groupsOf(facts, published));
  const apart = new Set((options.apart ?? []).flatMap(([a, b]) => [`${a}|${b}`, `${b}|${a}`]));
  const subjects = assigned(
    groups,
    candidates.filter(({ id, deal }) => id === deal),
    apart,
  );
  const things: Thing[] = [];
  const of: number[] = facts.map(() => -1);
  for (const { group, known } of mergedBy(groups, subjects)) {
    const index = things.length;
    const thing = wholeThing(group, known);
    things.push(thing);
    const byPart = new Map<string, number[]>();
    for (const at of group.indices) {
      const part = partName(facts[at]?.clue.part ?? '');
      if (part === '') of[at] = index;
      else byPart.set(part, [...(byPart.get(part) ?? []), at]);
    }
    for (const [part, mine] of byPart) {
      const before =
        known === undefined
          ? undefined
          : candidates.find((subject) => subject.deal === known.id && subject.part === part);
      for (const at of mine) of[at] = things.length;
      things.push(
        partThing({ index, thing }, part, {
          clue: group.clue,
          facts: mine.flatMap((at) => facts[at] ?? []),
          published,
          known: before,
        }),
      );
    }
  }
  return { things, of };
};
