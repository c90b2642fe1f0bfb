import { describe, expect, it } from 'vitest';
import { keysOf, resolve, type Subject, slugOf } from '#compare';
import type { Clue, Fact } from '#fact';
import { clue, fact } from '../support/claims.ts';

const deal = (over: Partial<Clue>): Clue => clue({ kind: 'deal', ...over });
const one = (c: Clue, value = 1e9): Fact => fact({ attribute: 'value', value, unit: 'USD', clue: c });

/** Tells one clue after another to an empty ledger; the subject's number of each, parts with their deal. */
const told = (clues: readonly (Clue | readonly [Clue, string])[]): readonly number[] => {
  const subjects: Subject[] = [];
  return clues.map((entry, at) => {
    const [told, published] = 'kind' in entry ? [entry, '2025-11-07'] : entry;
    const keys = new Set(keysOf(told));
    const candidates = subjects.filter(({ profile }) =>
      keysOf({ ...told, ...ids(profile) }).some((key) => keys.has(key)),
    );
    const { things, of } = resolve([one(told, (at + 1) * 1e8)], candidates, { published });
    const placed: number[] = [];
    for (const thing of things) {
      const id = thing.subject ?? subjects.length + 1;
      placed.push(id);
      const whole = thing.deal === undefined ? id : (placed[thing.deal] ?? id);
      const subject: Subject = {
        id,
        slug: thing.slug,
        deal: whole,
        profile: thing.profile,
        ...(thing.part === undefined ? {} : { part: thing.part }),
      };
      if (thing.subject === undefined) subjects.push(subject);
      else subjects[subjects.findIndex((known) => known.id === id)] = subject;
    }
    return placed[of[0] ?? 0] ?? 0;
  });
};
const ids = (profile: Subject['profile']): Partial<Clue> => ({
  projects: Object.keys(profile.projects),
  organisations: Object.keys(profile.organisations),
  minerals: Object.keys(profile.minerals),
  countries: Object.keys(profile.countries),
  places: Object.keys(profile.places),
  goods: Object.keys(profile.goods),
});

const COVE = {
  minerals: ['tungsten'],
  organisations: ['cove-kaz', 'tau-ken-samruk'],
  countries: ['KZ', 'US'],
  places: ['katpar'],
};
const JIAXIN = { minerals: ['tungsten'], organisations: ['jiaxin'], countries: ['KZ', 'CN'], places: ['boguty'] };

describe('one deal, told by texts that know more or less of it', () => {
  it.each([
    [
      'the parties in one, mineral and states in the other (Pashto, Chinese)',
      [deal(COVE), deal({ minerals: ['tungsten'], countries: ['KZ', 'US'] })],
    ],
    ['the company alone', [deal(COVE), deal({ organisations: ['cove-kaz'], countries: ['US'] })]],
    ['the deposit alone', [deal(COVE), deal({ minerals: ['tungsten'], places: ['katpar'], countries: ['KZ'] })]],
    [
      'first without names, then with all of them',
      [deal({ minerals: ['tungsten'], countries: ['KZ', 'US'] }), deal(COVE)],
    ],
    [
      'a known project by its name',
      [
        deal({ kind: 'railway', projects: ['trans-afghan-railway'], countries: ['AF', 'UZ'] }),
        [deal({ kind: 'railway', projects: ['trans-afghan-railway'], countries: ['AF', 'PK'] }), '2022-01-01'] as const,
      ],
    ],
    [
      'an accession, whoever reports it',
      [
        deal({ kind: 'accession', projects: ['abraham-accords'], countries: ['KZ', 'IL'] }),
        deal({ kind: 'accession', projects: ['abraham-accords'], countries: ['KZ', 'US'] }),
      ],
    ],
    [
      'turnover of one pair of states',
      [deal({ kind: 'trade', countries: ['KZ', 'US'] }), deal({ kind: 'trade', countries: ['US', 'KZ'] })],
    ],
    [
      'a plant, years apart',
      [deal({ ...JIAXIN, kind: 'plant' }), [deal({ ...JIAXIN, kind: 'plant' }), '2022-10-01'] as const],
    ],
    [
      'a firm that no list knows, by its full name and by a short one',
      [
        deal({ organisations: ['~brzn-tn-mnrl'], minerals: ['tin'], countries: ['KG'] }),
        deal({ organisations: ['~brzn-tn'], countries: ['KG'] }),
      ],
    ],
    [
      'a firm that no list knows, with a و that is a vowel in one script and a v in another',
      [
        deal({ organisations: ['~svgd-trns'], countries: ['AF', 'UZ'] }),
        deal({ organisations: ['~sgd-trns'], countries: ['AF', 'UZ'] }),
      ],
    ],
    [
      'a line at one town, by whoever runs it',
      [
        deal({ kind: 'railway', places: ['herat'], countries: ['AF'], organisations: ['~a-b'] }),
        [deal({ kind: 'railway', places: ['herat'], countries: ['AF', 'IR'] }), '2023-05-01'] as const,
      ],
    ],
    [
      'what two states agreed on altogether',
      [deal({ kind: 'agreements', countries: ['KG', 'JP'] }), deal({ kind: 'agreements', countries: ['JP', 'KG'] })],
    ],
  ])('%s', (_, clues) => expect(told(clues)).toEqual([1, 1]));
});

describe('two things that look alike', () => {
  it.each([
    ['two tungsten deals in Kazakhstan', [deal(COVE), deal(JIAXIN)]],
    [
      'two tungsten deals, one told without names',
      [deal(COVE), deal({ minerals: ['tungsten'], countries: ['KZ', 'CN'] })],
    ],
    [
      'two airlines of one maker',
      [
        deal({ goods: ['aircraft'], organisations: ['boeing', 'air-astana'], countries: ['KZ', 'US'] }),
        deal({ goods: ['aircraft'], organisations: ['boeing', 'somon-air'], countries: ['TJ', 'US'] }),
      ],
    ],
    [
      'one maker, one buyer, two orders a year apart',
      [
        [deal({ goods: ['locomotives'], organisations: ['wabtec'], countries: ['KZ', 'US'] }), '2024-10-22'] as const,
        deal({ goods: ['locomotives'], organisations: ['wabtec'], countries: ['KZ', 'US'] }),
      ],
    ],
    [
      'a deal and the turnover of the same states',
      [
        deal({ countries: ['KZ', 'US'], organisations: ['cove-kaz'] }),
        deal({ kind: 'trade', countries: ['KZ', 'US'] }),
      ],
    ],
    [
      'two metals of one company',
      [
        deal({ organisations: ['~a'], minerals: ['gold'], countries: ['KG'] }),
        deal({ organisations: ['~a'], minerals: ['tin'], countries: ['KG'] }),
      ],
    ],
    [
      'one metal in two states',
      [deal({ minerals: ['gold'], countries: ['KG'] }), deal({ minerals: ['gold'], countries: ['TJ'] })],
    ],
    [
      'two projects',
      [
        deal({ kind: 'railway', projects: ['trans-afghan-railway'], countries: ['UZ'] }),
        deal({ kind: 'railway', projects: ['cku-railway'], countries: ['UZ'] }),
      ],
    ],
    [
      "one state's order and that of several, from one maker",
      [
        deal({ goods: ['aircraft'], organisations: ['boeing'], countries: ['KZ', 'TJ', 'UZ'] }),
        deal({ goods: ['aircraft'], organisations: ['boeing'], countries: ['UZ'] }),
      ],
    ],
    [
      'a project by name and a party by name, of one good and the same states',
      [
        deal({ kind: 'pipeline', projects: ['tapi'], goods: ['gas'], countries: ['TM', 'AF'] }),
        deal({ organisations: ['botas'], goods: ['gas'], countries: ['TM', 'AF'] }),
      ],
    ],
    [
      'a pact that two states join',
      [
        deal({ kind: 'accession', projects: ['abraham-accords'], countries: ['KZ', 'IL', 'US'] }),
        deal({ kind: 'accession', projects: ['abraham-accords'], countries: ['UZ', 'IL', 'US'] }),
      ],
    ],
    [
      "the world's market and another state's",
      [
        deal({ kind: 'market', minerals: ['uranium'], countries: ['KZ'] }),
        deal({ kind: 'market', minerals: ['uranium'], countries: ['KZ', 'JP'] }),
      ],
    ],
  ])('%s', (_, clues) => expect(told(clues)).toEqual([1, 2]));
});

describe('inside one article', () => {
  it('a vague sentence belongs to the deal told before it', () => {
    const { of } = resolve([one(deal(COVE)), one(deal({ countries: ['KZ'] }))], [], { published: null });
    expect(of).toEqual([0, 0]);
  });
  it('two parties, each named without the other, make two things of one metal', () => {
    const { of } = resolve(
      [
        one(deal({ organisations: ['~a-b'], minerals: ['gold'], countries: ['TJ'] })),
        one(deal({ organisations: ['~c-d'], minerals: ['gold'], countries: ['TJ'] })),
      ],
      [],
      { published: null },
    );
    expect(of).toEqual([0, 1]);
  });
  it('parts are subjects under their deal, found again by name', () => {
    const first = resolve([one(deal(COVE)), one({ ...deal(COVE), part: 'Upper Kairakty' })], [], { published: null });
    expect(first.things.map(({ slug, deal: whole, part }) => [slug, whole, part])).toEqual([
      ['tungsten-cove-kaz-tau-ken-samruk', undefined, undefined],
      ['tungsten-cove-kaz-tau-ken-samruk--upper-kairakty', 0, 'upper-kairakty'],
    ]);
    const known = first.things.map(
      (thing, at): Subject => ({
        id: at + 1,
        slug: thing.slug,
        deal: 1,
        profile: thing.profile,
        ...(thing.part === undefined ? {} : { part: thing.part }),
      }),
    );
    const again = resolve([one({ ...deal(COVE), part: 'upper-kairakty' })], known, { published: null });
    expect(again.things.map(({ subject }) => subject)).toEqual([1, 2]);
    expect(again.of).toEqual([1]);
  });
  it('subjects that an editor told apart are not joined by one text', () => {
    const opened = resolve([one(deal(COVE)), one(deal(JIAXIN))], [], { published: null }).things;
    const known = opened.map(
      (thing, at): Subject => ({ id: at + 1, slug: thing.slug, deal: at + 1, profile: thing.profile }),
    );
    expect(
      resolve([one(deal(COVE)), one(deal(JIAXIN))], known, { published: null, apart: [[1, 2]] }).things.map(
        ({ subject }) => subject,
      ),
    ).toEqual([1, undefined]);
  });
  it('the same article twice gives the same answer', () => {
    const facts = [one(deal(COVE)), one(deal(JIAXIN)), one({ ...deal(COVE), part: 'ore' })];
    expect(resolve(facts, [], { published: null })).toEqual(resolve(facts, [], { published: null }));
  });
});

describe('keys and slugs', () => {
  it('the telling ids are keys, states alone only where nothing else is told', () => {
    expect(keysOf(deal(COVE))).toEqual(['org:cove-kaz', 'org:tau-ken-samruk', 'place:katpar', 'mineral:tungsten|KZ']);
    expect(keysOf(deal({ countries: ['KZ', 'US'] }))).toEqual(['kind:deal|KZ+US']);
  });
  it('the words of a name that no list knows are keys too: texts shorten it', () => {
    expect(keysOf(deal({ organisations: ['~brzn-tn-mnrl'], countries: ['KG'] }))).toEqual(
      expect.arrayContaining(['org:~brzn-tn-mnrl', 'name:brzn', 'name:mnrl']),
    );
  });
  it.each([
    ['abraham-accords-kz', deal({ kind: 'accession', projects: ['abraham-accords'], countries: ['US', 'KZ'] })],
    ['tungsten-jiaxin', deal(JIAXIN)],
    ['kz-us-trade', deal({ kind: 'trade', countries: ['KZ', 'US'] })],
    ['deal', clue({ countries: [] })],
  ])('%s', (slug, told) => expect(slugOf(told)).toBe(slug));
});

describe('an order of several states', () => {
  const total = deal({ goods: ['aircraft'], organisations: ['boeing'], countries: ['KZ', 'TJ', 'UZ'] });
  const own = deal({ goods: ['aircraft'], organisations: ['boeing'], countries: ['UZ'] });
  const subjectOf = (claim: Fact): number | undefined => {
    const [first] = resolve([one(total)], [], { published: '2025-11-07' }).things;
    if (first === undefined) throw new Error('no subject was opened');
    const subject: Subject = { id: 1, slug: first.slug, deal: 1, profile: first.profile };
    return resolve([claim], [subject], { published: '2025-11-08' }).things[0]?.subject;
  };
  it('is what a text tells of that names one buyer and the seller alone', () =>
    expect(subjectOf(fact({ attribute: 'party', value: 'Boeing', clue: own }))).toBe(1));
  it('is not what a text tells of that gives the buyer a sum of its own', () =>
    expect(subjectOf(one(own, 8e9))).toBeUndefined());
});
