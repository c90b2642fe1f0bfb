import type { Relation } from '#fact';

/** One row of the taxonomy: what is raised, what stays silent, and why. `ledger` names the place in docs/decisions/ledger.md. */
export interface Rule {
  readonly ledger: string;
  readonly relation: Relation;
  readonly says: string;
}

const rule = (ledger: string, relation: Relation, says: string): Rule => ({ ledger, relation, says });

/** Every rule that decides between two claims, by id. A verdict carries the id; the chat says it in the reader's language. */
export const RULES = {
  // raise
  'values-apart': rule('raise 1', 'conflict', 'Two values of the same thing lie apart beyond rounding.'),
  'counts-apart': rule('raise 1', 'conflict', 'Two counts of the same things differ.'),
  'shares-apart': rule('raise 1', 'conflict', 'Two shares of the same holder differ.'),
  'value-moved': rule('raise 1', 'update', 'A later article gives a new value.'),
  'value-restated': rule('raise 1', 'nuance', 'The values lie apart, but the dates do not show which is newer.'),
  'count-restated': rule(
    'raise 1',
    'nuance',
    'Another count at another time: a further order or a part cannot be told apart from a change.',
  ),
  'nearly-same': rule('raise 1', 'nuance', 'The values differ by a few per cent only.'),
  'status-clash': rule('raise 2', 'conflict', 'Two stages that cannot both hold at one time.'),
  'status-advanced': rule('raise 2', 'update', 'A later article tells a further stage.'),
  'rumour-confirmed': rule('raise 2', 'update', 'What was a rumour or an expectation has been announced.'),
  'status-step-back': rule('raise 2', 'conflict', 'A later text tells a stage that was already passed.'),
  'status-denied': rule('raise 2', 'conflict', 'One side says it happened, the other that it did not.'),
  'status-ended': rule('raise 2', 'update', 'What was agreed has been suspended or cancelled.'),
  'status-loose': rule('raise 2', 'nuance', 'One event, told at different stages.'),
  'same-number-other-substance': rule(
    'raise 3',
    'conflict',
    'The same number is given to two different substances or products.',
  ),
  'same-number-other-attribute': rule(
    'raise 3',
    'conflict',
    'The same number a year is called a reserve here and an output there.',
  ),
  'same-number-other-part': rule('raise 3', 'conflict', 'The same number is given to the whole and to a part of it.'),
  'currency-slip': rule('raise 4', 'conflict', 'The same number stands in two currencies.'),
  'magnitude-slip': rule('raise 4', 'conflict', 'The same digits differ by thousands or millions.'),
  'same-number-other-owner': rule(
    'raise 5',
    'conflict',
    'The same number is given to the country and to a project in it.',
  ),
  'other-parties': rule('raise 5', 'conflict', 'The lists of parties exclude each other.'),
  'other-place': rule('raise 5', 'conflict', 'Two places that exclude each other.'),
  'dates-apart': rule('raise 5', 'conflict', 'One event, two dates.'),
  'date-slipped': rule('raise 5', 'update', 'A planned date was moved.'),
  'rank-clash': rule('raise 5', 'conflict', 'Two ranks that cannot both hold.'),
  'rank-loose': rule('raise 5', 'nuance', 'The largest in one text, one of the largest in the other.'),
  'headline-body': rule('raise 6', 'conflict', 'The headline and the body give different values.'),
  'part-exceeds-whole': rule('raise 6', 'conflict', 'A part is larger than the whole.'),
  'parts-do-not-add-up': rule('raise 6', 'conflict', 'The parts do not add up to the stated sum.'),
  // stay silent
  rounding: rule('silent 1', 'compatible', 'The numbers round to each other, or their bounds meet.'),
  conversion: rule('silent 2', 'compatible', "The same money at the day's rate, or as the article itself converts it."),
  'unit-system': rule('silent 2', 'compatible', 'The same quantity in another unit or as oxide.'),
  'part-whole': rule('silent 3', 'compatible', 'A part, a year, an option or a plan is not the whole.'),
  'other-period': rule('silent 3', 'compatible', 'Two periods.'),
  'plan-result': rule('silent 3', 'compatible', 'A plan and a result.'),
  'other-holder': rule('silent 3', 'compatible', 'Two holders, lenders or scopes.'),
  'other-substance': rule('silent 4', 'compatible', 'Two substances or products.'),
  'other-unit': rule('silent 4', 'compatible', 'Two measures.'),
  'other-deal': rule('silent 5', 'compatible', 'Another deal.'),
  'sums-reconcile': rule('silent 6', 'compatible', 'The parts add up to the whole.'),
  'told-together': rule('silent 7', 'compatible', 'One text tells both values, as measures or as history.'),
  'same-stage': rule('silent 7', 'compatible', 'One event, told more or less closely.'),
  'same-name': rule('silent 7', 'compatible', 'Two spellings of one name.'),
  'one-origin': rule('silent 7', 'compatible', 'Copies of one text.'),
  'cannot-tell': rule('silent 3', 'compatible', 'One side does not say what the number is of; the verdict abstains.'),
} as const satisfies Record<string, Rule>;

/** Id of a rule of {@link RULES}. */
export type RuleId = keyof typeof RULES;
