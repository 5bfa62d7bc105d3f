import type { ChainLink, PlanProblem, Referred } from '../../plan/plan-problem.ts';
import type { IdLetters, ValueKind } from '../../plan/shape-problem.ts';
import type { PlanProblemWords } from '../plan-problem-words.ts';

const things: Record<Referred, string> = {
  level: 'level',
  node: 'node',
  department: 'department',
  project: 'project',
  field: 'field',
  row: 'row of the table',
  column: 'column of the table',
  flag: 'flag',
  class: 'class',
  moment: 'moment',
  scale: 'scale',
  grade: 'grade',
  option: 'option',
  part: 'part',
  stage: 'stage',
  kind: 'kind of indicator',
  footnote: 'footnote',
  rating: 'rating',
  rollUp: 'roll-up',
};

const kinds: Record<ValueKind, string> = {
  text: 'a text',
  number: 'a number',
  whole: 'a whole number',
  yesNo: 'true or false',
  list: 'a list ([…])',
  group: 'a group of properties ({…})',
  nothing: 'null',
  other: 'one of the agreed values',
};

const letters: Record<IdLetters, string> = {
  small: 'small letters and digits',
  smallAndHyphen: 'small letters, digits and hyphens',
  all: 'letters and digits',
  allAndHyphen: 'letters, digits and hyphens',
};

const links: Record<ChainLink, string> = {
  parent: 'going up leads back. Mend one of the parents.',
  condition: 'each is shown only if the next is, so none is ever shown. Take one shownIf away.',
  computed: 'the figure is worked out of itself. Mend one computed.of.',
  columnSum: 'the column is added to itself. Mend one sumOf.',
  replaces: 'what was replaced leads back. Mend one replaces.',
  succeeds: 'what was taken over leads back. Mend one succeeds.',
  total: 'the totals add each other up. Mend one of the totals.',
};

const operandCounts: Record<
  Extract<PlanProblem, { code: 'operandCount' }>['how'],
  (count: number) => string
> = {
  percent: (count) => `A percent is worked out of 2 fields, not of ${count}. Name the part, then the whole.`,
  quotient: (count) =>
    `A quotient is worked out of 2 fields, not of ${count}. Name what is divided, then what it is divided by.`,
  difference: (count) =>
    `A difference is worked out of 2 fields or more, not of ${count}. Name what it is taken from first.`,
  product: (count) => `A product is worked out of 2 fields or more, not of ${count}. Name all of them.`,
};

const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join(', ');
const chosen = (allowed: readonly string[]) => `Use one of ${quoted(allowed)}.`;
const guessed = (nearest: string | undefined) => (nearest === undefined ? '' : `Did you mean “${nearest}”? `);

function missing({ expected, allowed }: Extract<PlanProblem, { code: 'missing' }>): string {
  if (allowed) return `This property is missing. ${chosen(allowed)}`;
  return `This property is missing. Add it${expected ? ` as ${kinds[expected]}` : ''}.`;
}

function choices({ nearest, known }: { nearest?: string; known?: string[] }): string {
  if (nearest !== undefined) return guessed(nearest).trim();
  return known ? `There are ${quoted(known)}.` : '';
}

export const planProblems: PlanProblemWords = {
  notJson: ({ line }) =>
    `This is not JSON. Check the brackets, quotation marks and commas${line === undefined ? '' : ` near line ${line}`}.`,
  missing,
  wrongKind: ({ value, found, expected }) =>
    found === 'list' || found === 'group' || found === 'nothing'
      ? `${kinds[found]} cannot stand here. Make it ${kinds[expected]}.`
      : `“${value}” is ${kinds[found]}. Make it ${kinds[expected]}.`,
  emptyText: () => 'It is empty. Write something, or take the property away.',
  longText: ({ length, most }) => `It has ${length} characters. At most ${most} are possible.`,
  shortList: ({ least }) => `Write at least ${least}. Where there is nothing to say, take the property away.`,
  longList: ({ count, most }) => `There are ${count}. At most ${most} are possible.`,
  smallNumber: ({ value, least, isBeyond }) =>
    `“${value}” is too small. It must be ${isBeyond ? 'more than' : 'at least'} ${least}.`,
  bigNumber: ({ value, most }) => `“${value}” is too big. It must be at most ${most}.`,
  notAllowed: ({ value, allowed, nearest }) =>
    `“${value}” cannot stand here. ${guessed(nearest)}${chosen(allowed)}`,
  notAnId: ({ value, letters: kind, most, mended }) =>
    `“${value}” is no id. Begin with a small letter and use ${letters[kind]} only, at most ${most}.${mended === undefined ? '' : ` “${mended}” would do.`}`,
  notADay: ({ value, mayBeMonth }) =>
    `“${value}” is no day. Write it as 2024-06-28${mayBeMonth ? ', or a month as 2024-06' : ''}.`,
  notMail: ({ value }) => `“${value}” is no mail address. Write one address only: kikaku@city.example.jp.`,
  notAColor: ({ value }) => `“${value}” is no colour. Write it as #1a9850, in small letters.`,
  unknownKey: ({ key, nearest }) =>
    `There is no property “${key}” here. ${guessed(nearest).trim() || 'Mend its spelling or take it away.'}`,
  oneOfKeys: ({ keys, found }) =>
    found.length > 1
      ? `${quoted(found)} cannot stand together. Keep exactly one of ${quoted(keys)}.`
      : `Write one of ${quoted(keys)}.`,
  unprintable: ({ character }) =>
    `It has a character that cannot be shown (${character}). Take it away and write it anew.`,
  notUnderstood: ({ value }) => `“${value}” cannot be read. Check how a definition is written.`,
  moreProblems: ({ count }) => `There are ${count} more. Mend those above and check again.`,

  idTwice: ({ id, first }) => `The id “${id}” also stands at ${first}. Change one of them.`,
  numberTwice: ({ number, first }) =>
    `The number “${number}” also stands at ${first}. Give each project a number of its own; where one has ended, write the years of both.`,
  departmentNameTwice: ({ name, first }) =>
    `The name “${name}” also stands at ${first}. A form must tell by it which department is meant; where the years differ, write them.`,
  labelTwice: ({ label, first }) =>
    `The label “${label}” also stands at ${first}. Let it stand for one of the two only.`,
  gradeTwice: ({ grade, first }) =>
    `The code “${grade}” also stands at ${first}; width makes no difference. Choose another one.`,
  optionTwice: ({ option, first }) =>
    `The option “${option}” also stands at ${first}. Take one of them away.`,
  bandTwice: ({ atLeast, first }) =>
    `“From ${atLeast} points” also stands at ${first}. Let these points give one grade.`,
  givenTwice: ({ field, first }) =>
    `The text of “${field}” also stands at ${first}. Keep one, or write one for each department.`,
  targetTwice: ({ revision, first }) =>
    `There is a target for the same year at ${first}. If this one revises it, set revision to ${revision + 1}; if it holds in other rounds, write valid.`,
  columnYearTwice: ({ year, first }) => `The year “${year}” is that of ${first} too. Mend one of them.`,
  ruleFixed: ({ rule }) =>
    `The check “${rule}” cannot be changed: it stops texts that could not be stored. Delete this line.`,
  wordUnwanted: ({ word, first }) => `The wanted word “${word}” is unwanted at ${first}. Mend one of them.`,
  repeated: ({ id, first }) => `“${id}” also stands at ${first}. Name it once.`,
  idUnknown: ({ what, id, ...rest }) =>
    `There is no ${things[what]} “${id}”. ${choices(rest) || `Add the ${things[what]} or name another one.`}`,
  idElsewhere: ({ what, id, ...rest }) =>
    `There is no ${things[what]} “${id}” in this definition. ${choices(rest)} If it is an earlier year's, leave it.`,
  parentMissing: () => 'It belongs to nothing. Add a parent.',
  parentNotAbove: ({ id }) => `“${id}” is not on a level above. Name a parent on a level above.`,
  circle: ({ link, ids }) => `${[...ids, ids[0]].join(' → ')}: ${links[link]}`,
  nothingToWrite: () =>
    'In this round no field is written by departments. Set the input of at least one to "written".',
  projectAsksNothing: ({ number }) =>
    `Project “${number}” has no field to write in this round. Check the flags, moments and years of the fields.`,
  yearsReversed: ({ from, until }) => `From ${from} until ${until} runs backwards. Check both years.`,
  daysReversed: ({ from, until }) => `From ${from} until ${until} runs backwards. Check both days.`,
  rangeReversed: ({ min, max }) => `The least, ${min}, is more than the most, ${max}. Exchange them.`,
  dayBefore: ({ day, other, otherDay }) =>
    `${day} is before ${other} (${otherDay}). Check which of them is right.`,
  standInUnclear: ({ label, standIn }) =>
    `“${standIn}” in the label “${label}” does not become a year. Write {FY}, {FY-1} or {FY+1} in half width.`,
  fieldsTooMany: ({ count, most }) =>
    `There are ${count} fields, cells of tables of years among them. Ask for ${most} at most.`,
  cellIdLong: ({ id, most }) =>
    `Table, row and column make the id “${id}”, of more than ${most} characters. Shorten one of the three.`,
  fieldIsTable: ({ id, cells }) =>
    `“${id}” is a table of years. Name one of its cells, such as ${quoted(cells)}.`,
  fieldNotGrade: ({ id }) => `“${id}” does not ask for a grade. Name a field whose answer is a grade.`,
  fieldNotNumber: ({ id }) =>
    `“${id}” is neither a number nor money and cannot be worked with or compared. Name another field or change its answer.`,
  fieldNotWritten: ({ id }) =>
    `Nobody writes into “${id}”, so this condition never changes. Check that you mean this field.`,
  operandCount: ({ how, count }) => operandCounts[how](count),
  conditionEmpty: () => 'The condition says nothing. Write is, isNot, isFilled, atLeast or below.',
  conditionNeverHolds: () =>
    'The condition can never hold. Check is, isNot, isFilled, atLeast and below together.',
  givenIsWritten: ({ id }) =>
    `Departments write into “${id}”, so this text is not used. Set its input to "given" or name another field.`,
  givenForOther: ({ id }) =>
    `The department “${id}” is not one of this project's, so this text is not used. Check the department.`,
  boundMissing: () => 'The percentage has no bounds. Write atLeast or below.',
  percentReversed: ({ atLeast, below }) =>
    `Nothing is at least ${atLeast} % and below ${below} %. Check both numbers.`,
  ruleNeverHolds: () => 'The tests can never hold together. Check whether they contradict each other.',
  ruleNeverReached: ({ first }) =>
    `${first} always holds, so this rule is never used. Move it up or take it away.`,
  cannotSayRated: ({ grade }) =>
    `The grade “${grade}” stands in the order, so what cannot be said enters means and counts. If it should not, name one with isUnrated true.`,
  orderNeeded: ({ how }) =>
    `“${how}” needs grades with an order, and the scale has neither an order nor points. Write one of them, or use counted.`,
  scalesOverlap: ({ id }) =>
    `Its years overlap those of “${id}”, which it replaces. Write in valid which is used until when.`,
  scalesDiffer: ({ id, other }) =>
    `A grade of “${other}” is no grade of “${id}”. Use one scale, or counted, mean or sum.`,
  targetValueMissing: ({ raw }) =>
    `The target “${raw}” has no number. Add value, or set aim to increase, decrease, keep or words.`,
  targetRangeMissing: ({ raw }) => `The target “${raw}” has no range. Write both min and max.`,
  milestonesMissing: ({ raw }) =>
    `The target in words “${raw}” has no milestones, so no grade can be suggested. Add them if they are known.`,
  totalOfItself: ({ id }) => `The total “${id}” is added to itself. Take it out of its parts.`,
  addsOneDepartment: () =>
    'addsDepartments is set, but there are not two departments. Add departments or set it to false.',
  ratingMissing: () => 'Nothing says which rating the grades of requiredFor are given in. Write rating.',
  viewpointsNotCombined: () => 'Nothing says how the points become a grade. Write combine with sum or mean.',
  rollUpNotBelow: ({ id }) => `“${id}” does not lie below. Name what is on a lower level.`,
  numberUnlikeNodes: ({ number, expected }) =>
    `The number “${number}” does not begin with “${expected}”, the codes above it. Check the number or the parent.`,
  notValidNow: ({ what, id, fiscalYear }) =>
    `The ${things[what]} “${id}” does not hold in ${fiscalYear}. Name another one or check its years.`,
  yearOutsidePlan: ({ fiscalYear, first, last }) =>
    `The round of ${fiscalYear} is not within the plan's years, ${first} to ${last}. Check which is right.`,
  momentMissing: () =>
    'The year has several moments, but which one this round is at is missing. Write moment.',
};
