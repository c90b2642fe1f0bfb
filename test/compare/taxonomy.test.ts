import { describe, expect, it } from 'vitest';
import { compare, compareArticle, judge, RULES, type RuleId } from '#compare';
import type { Clue, LedgerFact } from '#fact';
import { type ClaimOptions, claim, clue } from '../support/claims.ts';

const money = (value: number | readonly [number, number], options: ClaimOptions = {}) =>
  claim('value', value, { unit: 'USD', ...options });
const count = (value: number, options: ClaimOptions = {}) => claim('quantity', value, { unit: 'aircraft', ...options });
const length = (value: number, options: ClaimOptions = {}) => claim('quantity', value, { unit: 'km', ...options });
const stage = (value: string, options: ClaimOptions = {}) => claim('status', value, options);
const mass = (value: number, options: ClaimOptions = {}) =>
  claim('reserve', value, { unit: 't', clue: clue({ minerals: ['tungsten'] }), ...options });
const two = { in: 2 } as const;
const PLACES: Readonly<Record<string, string>> = { Karaganda: 'karaganda', Temirtau: 'karaganda', Oskemen: 'east' };

/** Rule → pairs of claims from two articles which it decides. The table of LEDGER.md as a dictionary: raise first, silence after. */
const DICTIONARY: Partial<Record<RuleId, readonly (readonly [string, LedgerFact, LedgerFact])[]>> = {
  'values-apart': [
    ['2.5 bn / 3–5 bn, one day', money(2.5e9), money([3e9, 5e9], two)],
    ['1.6 bn / 1.2 bn, one day', money(1.6e9), money(1.2e9, two)],
    ['10 bn / 7.6 bn, three months later', money(10e9, { on: '2024-09-12' }), money(7.6e9, { ...two, on: '2024-12-13' })],
    ['reserves 11.5 Mt / 5.5 Mt, nine months later', mass(11.5e6, { on: '2024-07-24' }), mass(5.5e6, { ...two, on: '2025-04-15' })],
    ['1771 kg / 1791 kg, one year', claim('output', 1771, { unit: 'kg', period: '2010', substance: 'gold' }), claim('output', 1791, { unit: 'kg', period: '2010', substance: 'gold', ...two, on: null })],
    ['reserves 854 kt / about 1.4 Mt of one oxide', mass(854e3, { substance: 'wo3' }), mass(1.4e6, { substance: 'wo3', hedge: 'about', ...two, on: null })],
    ['turnover 4.2 bn / 5 bn, one week', claim('trade', 4.2e9, { unit: 'USD' }), claim('trade', 5e9, { unit: 'USD', ...two })],
  ],
  'counts-apart': [['40 / up to 37 aircraft', count(37, { hedge: 'atMost' }), count(40, two)]],
  'shares-apart': [['50 : 50 / 51 % for one of the two', claim('stake', 50, { unit: 'percent', holder: 'Talco' }), claim('stake', 51, { unit: 'percent', holder: 'Talco', ...two })], ['75 % in July / 80 % next April', claim('stake', 75, { unit: 'percent', holder: 'MCC', on: '2024-07-25' }), claim('stake', 80, { unit: 'percent', holder: 'MCC', ...two, on: '2025-04-15' })], ['70 % / 51 % for one holder', claim('stake', 70, { unit: 'percent', holder: 'Cove' }), claim('stake', 51, { unit: 'percent', holder: 'Cove', ...two })]],
  'value-moved': [
    ['4.8 bn in 2023 → 7 bn in 2024', money(4.8e9, { on: '2023-01-04' }), money(7e9, { hedge: 'about', ...two, on: '2024-02-19' })],
    ['573 km in 2022 → 760 km in 2023', length(573, { on: '2022-01-22' }), length(760, { ...two, on: '2023-01-04' })],
  ],
  'value-restated': [['260 m undated / 300 m undated', money(260e6, { on: null }), money(300e6, { ...two, on: null })]],
  'count-restated': [['22 aircraft in September / 8 more in November', count(22, { on: '2025-09-25' }), count(8, two)]],
  'nearly-same': [['760 km / 780 km', length(760), length(780, two)]],
  'status-clash': [['hopes to join / has officially joined, a day apart', stage('hoped', { on: '2025-11-06' }), stage('completed', two)]],
  'status-advanced': [
    ['talks in October → signed in November', stage('negotiating', { on: '2025-10-23' }), stage('signed', two)],
    ['will sign in May → has signed in November', stage('announced', { on: '2025-05-06' }), stage('signed', two)],
    ['still talking on the 12th → signed on the 13th', stage('negotiating', { on: '2025-11-06' }), stage('signed', two)],
    ['will join on the 7th → has joined on the 11th', stage('announced'), stage('completed', { ...two, on: '2025-11-11' })],
  ],
  'rumour-confirmed': [['sources say it will join / has joined, one day', stage('rumoured'), stage('completed', two)]],
  'status-step-back': [['completed, two weeks later only hoped for', stage('completed'), stage('hoped', { ...two, on: '2025-11-21' })]],
  'status-denied': [['signed / denied', stage('signed'), stage('denied', two)], ['cancelled / the end is denied the next day', stage('cancelled'), stage('denied', { ...two, on: '2025-11-08' })], ['agreement concluded (undated) / never concluded', stage('signed', { on: null }), stage('cancelled', two)]],
  'status-ended': [['agreed in 2018, cancelled in 2020', stage('agreed', { on: '2018-05-01' }), stage('cancelled', { ...two, on: '2020-02-02' })]],
  'status-loose': [['in talks / the talks announced two months later', stage('negotiating'), stage('announced', { ...two, on: '2026-01-07' })], ['plans to buy / has signed, one day', stage('planned'), stage('signed', two)], ['will join / has joined, one day', stage('announced'), stage('completed', two)]],
  'same-number-other-substance': [['12,000 t of tungsten / of concentrate', claim('output', 12e3, { unit: 't/yr', substance: 'metal' }), claim('output', 12e3, { unit: 't/yr', substance: 'concentrate', ...two })]],
  'same-number-other-attribute': [['65 Mt a year mined / "the reserve is 65 Mt a year"', claim('output', 65e6, { unit: 't/yr' }), claim('reserve', 65e6, { unit: 't/yr', ...two })]],
  'same-number-other-part': [['573 km the whole line / Kabul–Peshawar', length(573), length(573, { ...two, subject: 2, clue: clue({ part: 'kabul-peshawar' }) })]],
  'currency-slip': [['about 500 m dollars / 500 m euros', money(500e6, { hedge: 'about' }), money(500e6, { ...two, unit: 'EUR' })], ['17 bn dollars / 17 bn roubles', money(17e9), money(17e9, { ...two, unit: 'RUB' })]],
  'magnitude-slip': [['900 m / $900', claim('financing', 900e6, { unit: 'USD', by: 'EXIM' }), claim('financing', 900, { unit: 'USD', by: 'EXIM', ...two })], ['17.5 thousand t / 17.5 t', mass(17500), mass(17.5, two)], ['17.5 thousand tonnes / 19 tonnes of gold', mass(17500, { substance: 'metal' }), mass(19, { substance: 'metal', ...two })]],
  'same-number-other-owner': [['410,000 t of two deposits / of all Kazakhstan', mass(410e3), mass(410e3, { ...two, subject: 9, hedge: 'about' })]],
  'other-place': [['in Karaganda region / in the east', claim('place', 'Temirtau'), claim('place', 'Oskemen', two)]],
  'dates-apart': [['signed on 6 / on 7 November', claim('date', '2025-11-06'), claim('date', '2025-11-07', two)]],
  'date-slipped': [['to start in April 2024 / in October 2024', claim('date', '2024-04', { modality: 'planned', on: '2024-03-09', clue: clue({ kind: 'railway' }) }), claim('date', '2024-10', { modality: 'planned', ...two, on: '2024-08-05', clue: clue({ kind: 'railway' }) })]],
  'rank-clash': [['the largest / the second-largest in the world', claim('rank', 'largest', { unit: 'world' }), claim('rank', 'second-largest', { unit: 'world', ...two })]],
  'rank-loose': [['the largest / one of the largest', claim('rank', 'largest', { unit: 'world' }), claim('rank', 'one-of-largest', { unit: 'world', ...two })]],

  rounding: [
    ['4.665 bn / 4.7 bn', money(4.665e9), money(4.7e9, two)],
    ['17 bn / 17.2 bn', money(17e9), money(17.2e9, two)],
    ['62.99 % / 63 %', claim('stake', 62.99, { unit: 'percent', holder: 'Kazatomprom' }), claim('stake', 63, { unit: 'percent', holder: 'Kazatomprom', ...two })],
    ['37 / up to 37', count(37), count(37, { hedge: 'atMost', ...two })],
    ['more than 100 bn / 100 bn', money(100e9, { hedge: 'atLeast' }), money(100e9, two)],
    ['about 7 bn / 7–8.2 bn', money(7e9, { hedge: 'about' }), money([7e9, 8.2e9], two)],
    ['November 2025 / 6 November 2025', claim('date', '2025-11'), claim('date', '2025-11-06', two)],
  ],
  conversion: [
    ['$1.1 bn (€952 m) / €952 m', money(1.1e9, { also: [{ value: 952e6, unit: 'EUR' }] }), money(952e6, { ...two, unit: 'EUR' })],
    ["$1.1 bn / €950 m at the month's rate", money(1.1e9), money(950e6, { ...two, unit: 'EUR' })],
    ['100 m dollars / 1.2 trillion soum', money(100e6), money(1.2e12, { ...two, unit: 'UZS' })],
  ],
  'unit-system': [['10.4 t / 10,400 kg', claim('output', 10.4, { unit: 't/yr', substance: 'gold' }), claim('output', 10400, { unit: 'kg/yr', substance: 'gold', ...two })]],
  'part-whole': [['2400 MW / units of 1200 MW', claim('quantity', 2400, { unit: 'MW' }), claim('quantity', 1200, { unit: 'MW', ...two })], ['22 aircraft / 14 of them firm', count(22), count(14, { ...two, subject: 2, clue: clue({ part: 'firm' }) })]],
  'other-period': [['8 bn in 2023 / 4.7 bn in 2024', claim('trade', 8e9, { unit: 'USD', period: '2023' }), claim('trade', 4.7e9, { unit: 'USD', period: '2024', ...two })]],
  'plan-result': [['5–6 agreed / 4 delivered', claim('output', 5.5, { unit: 'm3/d', modality: 'planned' }), claim('output', 4, { unit: 'm3/d', modality: 'actual', ...two })]],
  'other-holder': [['70 % Cove / 30 % Tau-Ken Samruk', claim('stake', 70, { unit: 'percent', holder: 'Cove Capital' }), claim('stake', 30, { unit: 'percent', holder: 'Tau-Ken Samruk', ...two })]],
  'other-substance': [['107 Mt of ore / 410 kt of metal', mass(107e6, { substance: 'ore' }), mass(410e3, { substance: 'metal', ...two })], ['517 kt of oxide / 410 kt of the metal in it', mass(517e3, { substance: 'wo3' }), mass(410e3, { substance: 'metal', ...two })]],
  'other-unit': [['1000 MW / 765 km', claim('quantity', 1000, { unit: 'MW' }), length(765, two)], ['46,000 t of reserves / 45,000 t to be produced', mass(46e3), claim('output', 45e3, { unit: 't', ...two })]],
  'other-deal': [['6.5 bn dollars / 73 m euros', money(6.5e9), money(73e6, { ...two, unit: 'EUR' })], ['$300 m for Boguty / $1.1 bn for Katpar', money(300e6), money(1.1e9, { ...two, subject: 2 })], ['a memorandum of 2023 / an agreement of 2025', claim('date', '2023-07-18'), claim('date', '2025-07-17', two)]],
  'same-stage': [['announced / signed, one day', stage('announced'), stage('signed', two)], ['agreed / signed again three weeks later', stage('agreed'), stage('signed', { ...two, on: '2025-11-26' })]],
  'same-name': [['Temirtau / Karaganda, one region', claim('place', 'Temirtau'), claim('place', 'Karaganda', two)], ['Tau-Ken Samruk / Тау-Кен Самрук', claim('place', 'Tau-Ken Samruk'), claim('place', 'Тау-Кен Самрук', two)]],
  'one-origin': [['a copy with a slip', money(1.1e9), money(1.6e9, { ...two, origin: 1 })]],
  'cannot-tell': [['hoped for / denied', stage('hoped'), stage('denied', two)], ['signed two years ago / something denied now', stage('signed', { on: '2023-11-07' }), stage('denied', two)], ['denied in October / signed in December', stage('denied', { on: '2025-10-07' }), stage('signed', { ...two, on: '2025-12-07' })], ['announced and cancelled on one day', stage('announced'), stage('cancelled', two)], ['a loan whose lender only one text names', claim('financing', 900e6, { unit: 'USD', by: 'EXIM' }), claim('financing', 700e6, { unit: 'USD', ...two })], ['a rumour and a signature, both undated', stage('rumoured', { on: null }), stage('signed', { ...two, on: null })]],
}; // biome-ignore format: a dictionary
const DEALS = new Map([[1, 1], [2, 1], [9, 9]]); // biome-ignore format: subjects 1 and 2 are one deal
/** Two dates apart by the subject alone: with no deal in common. */
const dealsFor = (rule: RuleId) => (rule === 'other-deal' ? new Map([[1, 1], [2, 2]]) : DEALS); // biome-ignore format: one thought

/** Decided from whole lists or inside one article, below. */
const ELSEWHERE: readonly RuleId[] = [
  'other-parties',
  'headline-body',
  'part-exceeds-whole',
  'parts-do-not-add-up',
  'sums-reconcile',
  'told-together',
];

describe('the taxonomy', () => {
  it('has a case for every rule of the table', () => {
    const told = Object.entries(DICTIONARY).flatMap(([rule, cases]) => (cases.length > 0 ? [rule] : []));
    expect([...told, ...ELSEWHERE].sort()).toEqual(Object.keys(RULES).sort());
  });
  for (const [id, cases] of Object.entries(DICTIONARY)) {
    const rule = id as RuleId;
    describe(`${rule}: ${RULES[rule].says}`, () => {
      it.each(cases)('%s', (_, a, b) => {
        const context = { deals: dealsFor(rule), regionOf: (place: string) => PLACES[place] };
        expect(judge(a, b, context)).toBe(rule);
        const raised = compare(b, [a], context);
        const expected = RULES[rule].relation;
        if (expected === 'compatible') expect(raised).toEqual([]);
        else if (a.subject === b.subject && a.attribute === b.attribute && !rule.startsWith('same-number'))
          expect(raised.map(({ relation }) => relation)).toEqual([expected]);
      });
    });
  }
});

describe('how far apart', () => {
  const told = (a: LedgerFact, b: LedgerFact) => {
    const [verdict] = compare(b, [a]);
    return { difference: verdict?.difference?.toFixed(3), reason: verdict?.reason.replace(/^.*\. (?=\D*\d)/u, '') };
  };
  it('percentages in points', () =>
    expect(
      told(
        claim('stake', 70, { unit: 'percent', holder: 'Cove' }),
        claim('stake', 51, { unit: 'percent', holder: 'Cove', hedge: 'about', ...two }),
      ).reason,
    ).toBe('70 percent / about 51 percent, 19 percentage points apart.'));
  it('values as they are told, not the edges of what they may mean', () => {
    expect(told(money(4e9), money(1e9, { hedge: 'about', ...two })).difference).toBe('0.750');
    expect(told(money(2.5e9), money([3e9, 5e9], two)).difference).toBe('0.167');
    expect(told(count(37, { hedge: 'atMost' }), count(40, two)).difference).toBe('0.075');
  });
});

describe('what its texts tell of both sides', () => {
  const deal = (a: Partial<Clue>, b: Partial<Clue>, on = '2025-11-07') =>
    compareArticle({
      facts: [money(1.5e9, { ...two, on, clue: clue({ countries: [], ...b }) })],
      earlier: [money(1.1e9, { clue: clue({ countries: [], ...a }) })],
      deals: DEALS,
    }).map(({ rule }) => rule);
  it('one metal in one state: raised', () =>
    expect(deal({ minerals: ['gold'], countries: ['KG'] }, { minerals: ['gold'], countries: ['KG', 'CN'] })).toEqual([
      'values-apart',
    ]));
  it('one project, whatever else differs: raised', () =>
    expect(
      deal({ projects: ['casa-1000'], countries: ['TJ'] }, { projects: ['casa-1000'], countries: ['KG'] }),
    ).toEqual(['values-apart']));
  it.each([
    ['two states of the region', { countries: ['KZ', 'RU'] }, { countries: ['UZ', 'RU'] }],
    ['two metals', { minerals: ['gold'] }, { minerals: ['iron'] }],
    ['two projects', { projects: ['tapi'] }, { projects: ['casa-1000'] }],
    ['a venture and a railway', { kind: 'venture', minerals: ['iron'] }, { kind: 'railway', minerals: ['iron'] }],
    ['a mine and a railway', { kind: 'deposit', minerals: ['iron'] }, { kind: 'railway', minerals: ['iron'] }],
  ])('silent: %s', (_, a, b) => expect(deal(a, b)).toEqual([]));
  it.each([
    ['one builder, two plants, a month apart', { organisations: ['masdar'] }, { organisations: ['masdar'] }],
    [
      'one seller, a second buyer on one side',
      { organisations: ['socar', 'kmg'], countries: ['KZ'] },
      { organisations: ['socar'], countries: ['KZ'] },
    ],
    [
      'two lines of one town',
      { kind: 'railway', places: ['termez', 'mazar'] },
      { kind: 'railway', places: ['herat', 'mazar'] },
    ],
  ])('silent a month apart: %s', (_, a, b) => expect(deal(a, b, '2025-12-10')).toEqual([]));
  it.each([
    [
      'with its metal',
      { organisations: ['masdar'], minerals: ['gold'] },
      { organisations: ['masdar'], minerals: ['gold'] },
    ],
    [
      'with a place',
      { organisations: ['masdar'], places: ['guzar'] },
      { organisations: ['masdar'], places: ['guzar'] },
    ],
    ['with a partner', { organisations: ['masdar', 'kmg'] }, { organisations: ['masdar', 'kmg'] }],
  ])('one builder %s, a month apart: raised', (_, a, b) => expect(deal(a, b, '2025-12-10')).toEqual(['values-apart']));
  it('one builder within one news cycle: raised', () =>
    expect(deal({ organisations: ['masdar'] }, { organisations: ['masdar'] })).toEqual(['values-apart']));
  it('a denial is held against what names the same body only', () => {
    const denial = (organisations: readonly string[]) =>
      compare(stage('denied', { ...two, clue: clue({ organisations }) }), [
        stage('signed', { clue: clue({ organisations: ['tusas'] }) }),
      ]).length;
    expect([denial(['tusas']), denial(['aksa']), denial([])]).toEqual([1, 0, 0]);
  });
});

describe('two holders of one venture', () => {
  const stake = (value: number, holder: string, options: ClaimOptions = {}) =>
    claim('stake', value, { unit: 'percent', holder, ...options });
  const told = (theirs: readonly LedgerFact[], mine: readonly LedgerFact[]) =>
    compareArticle({ facts: mine, earlier: theirs, deals: DEALS }).map(({ rule }) => rule);
  const also = (name: string, options: ClaimOptions = {}) => claim('party', name, options);
  it('half for one and 51 % for the other: more than there is', () =>
    expect(told([stake(50, 'Huayu'), also('Talco')], [stake(51, 'Talco', two), also('Huayu', two)])).toEqual([
      'parts-do-not-add-up',
    ]));
  it.each([
    ['a chain of owners', [stake(63, 'Samruk'), also('Kazatomprom')], [stake(49, 'Kazatomprom', two)]],
    ['what adds up', [stake(49, 'Huayu'), also('Talco')], [stake(51, 'Talco', two), also('Huayu', two)]],
    ['one stake under two names', [stake(70, 'Huayu'), also('Talco')], [stake(70, 'Talco', two), also('Huayu', two)]],
  ])('silent: %s', (_, theirs, mine) => expect(told(theirs, mine)).toEqual([]));
});

describe('two lists of figures on one thing', () => {
  const lists = (theirs: readonly number[], mine: readonly number[]) => {
    const facts = mine.map((value, at) => money(value * 1e6, { ...two, start: at }));
    const earlier = theirs.map((value, at) => money(value * 1e6, { start: at }));
    return compareArticle({ facts, earlier, deals: DEALS }).map(({ a, b }) => [
      Number(a.value) / 1e6,
      Number(b.value) / 1e6,
    ]);
  };
  it('what is left over and about as much is one figure told twice', () =>
    expect(lists([142, 550], [142, 650])).toEqual([[550, 650]]));
  it.each([
    ['what is left over is far apart', [142, 550], [142, 980]],
    ['several could be meant', [142, 550, 620], [142, 580]],
    ['nothing is shared but the lead', [142], [142, 550]],
  ])('silent: %s', (_, theirs, mine) => expect(lists(theirs, mine)).toEqual([]));
});

describe('a side named by its state', () => {
  const homeOf = (name: string) =>
    ({ 'Cove Kaz Capital Group': 'US', 'Tau-Ken Samruk': 'KZ', 'Samruk-Kazyna': 'KZ' })[name];
  const stake = (value: number, holder: string, options: ClaimOptions = {}) =>
    claim('stake', value, { unit: 'percent', holder, ...options });
  const against = (earlier: readonly LedgerFact[], facts: readonly LedgerFact[]) =>
    compareArticle({ facts, earlier, deals: DEALS, homeOf }).map(({ rule }) => rule);
  it('the American side is the American party: 70 % / 51 %', () =>
    expect(against([stake(70, 'Cove Kaz Capital Group')], [stake(51, 'United States', two)])).toEqual([
      'shares-apart',
    ]));
  it('and 51 % of the party against 70 % of its side', () =>
    expect(against([stake(70, 'United States')], [stake(51, 'Cove Kaz Capital Group', two)])).toEqual([
      'shares-apart',
    ]));
  it.each([
    ['the same share', [stake(70, 'Cove Kaz Capital Group')], [stake(70, 'United States', two)]],
    ['the other side', [stake(70, 'Cove Kaz Capital Group')], [stake(30, 'Kazakhstan', two)]],
    [
      'two holders from one state',
      [stake(30, 'Tau-Ken Samruk'), stake(10, 'Samruk-Kazyna')],
      [stake(40, 'Kazakhstan', two)],
    ],
    [
      'side and party in one text',
      [],
      [stake(70, 'Cove Kaz Capital Group'), stake(70, 'United States', { start: 200 })],
    ],
    ['a firm whose home nobody knows', [stake(70, 'Steppe Metals')], [stake(51, 'United States', two)]],
  ])('silent: %s', (_, earlier, facts) => expect(against(earlier, facts)).toEqual([]));
});

describe('lists of parties', () => {
  const list = (names: readonly string[], at: number) =>
    names.map((name) =>
      claim('party', name, {
        in: at,
        clue: clue({ kind: 'line', projects: ['casa-1000'] }),
        on: at === 1 ? '2024-03-09' : '2024-08-05',
      }),
    );
  const against = (left: readonly string[], right: readonly string[]) => {
    const mates = list(right, 2);
    return mates.flatMap((mate) => compare(mate, list(left, 1), { mates })).map(({ rule }) => rule);
  };
  it('raises full lists that exclude each other', () =>
    expect(
      against(['Afghanistan', 'Kyrgyzstan', 'Tajikistan', 'Pakistan'], ['Kyrgyzstan', 'Uzbekistan', 'Pakistan']),
    ).toEqual(['other-parties']));
  it.each([
    [
      'a longer list holds the shorter',
      ['Afghanistan', 'Kyrgyzstan', 'Pakistan', 'Tajikistan'],
      ['Kyrgyzstan', 'Pakistan', 'Tajikistan'],
    ],
    ['companies beside states', ['Boeing', 'Air Astana', 'Somon Air'], ['Boeing', 'Uzbekistan Airways', 'Air Astana']],
    [
      'two names say nothing of a third',
      ['Uzbekistan', 'Pakistan'],
      ['Afghanistan', 'Uzbekistan', 'United Arab Emirates'],
    ],
  ])('stays silent where %s', (_, left, right) => expect(against(left, right)).toEqual([]));
});
