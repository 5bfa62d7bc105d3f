import type { ActualProblemWords } from '../actual-problem-words.ts';

export const actualProblems: ActualProblemWords = {
  planDiffers: ({ text, plan }) =>
    `These are actuals of the plan “${text}”, but the definition is “${plan}”. Check which files belong together.`,
  indicatorUnknown: ({ text, nearest }) =>
    `The plan has no indicator “${text}”. ${orNearest(nearest, 'Check its number or id.')}`,
  indicatorOfOtherYear: ({ indicator, fiscalYear }) =>
    `The plan does not have indicator ${indicator} in fiscal ${fiscalYear}. Check the year, or its “valid”.`,
  partUnknown: ({ indicator, text, nearest }) =>
    `Indicator ${indicator} has no part “${text}”. ${orNearest(nearest, 'Check its label or id.')}`,
  partUnclear: ({ indicator, text, parts }) =>
    `It is not clear which part of indicator ${indicator} “${text}” is of. Write the label (${parts.join(', ')}) before each figure, or give each a “part”.`,
  departmentUnknown: ({ text, nearest }) =>
    `The plan has no department “${text}”. ${orNearest(nearest, 'Check its name or id.')}`,
  departmentNotOfIndicator: ({ indicator, department }) =>
    `“${department}” does not report indicator ${indicator}. Check the department, or the indicator's departments.`,
  actualTwice: ({ indicator, fiscalYear, first }) =>
    `The actual of indicator ${indicator} in fiscal ${fiscalYear} stands at ${first}, too, which was used. Remove one.`,
  valueDiffers: ({ indicator, raw, read, value }) =>
    `The value of indicator ${indicator} is ${value}, but “${raw}” reads as ${read}. ${value} was used. Correct one.`,
  severalFigures: ({ indicator, raw }) =>
    `“${raw}” of indicator ${indicator} is not one figure. Write the figure into “value”.`,
  unitDiffers: ({ indicator, raw, unit, wanted }) =>
    `The unit “${unit}” in “${raw}” of indicator ${indicator} is not the plan's “${wanted}”. Check figure and unit.`,
  extraUnknown: ({ indicator, text, nearest }) =>
    `Indicator ${indicator} has no further quantity “${text}”. ${orNearest(nearest, 'Add it to its extras, or check the label.')}`,
  textLeftOver: ({ indicator, text }) =>
    `“${text}” of indicator ${indicator} belongs to no part and no further quantity. Correct the label, or begin it with ※.`,
  stageUnknown: ({ indicator, text, stages }) =>
    stages.length === 0
      ? `Indicator ${indicator} has no stages, so “${text}” cannot be used.`
      : `Indicator ${indicator} has no stage “${text}”. Choose one of ${stages.join(', ')}.`,
  totalDiffers: ({ indicator, fiscalYear, total, of, sum, value }) =>
    `“${total}” of indicator ${indicator} in fiscal ${fiscalYear} is ${value}, but ${of.map((name) => `“${name}”`).join(' and ')} add up to ${sum}. Correct one of them.`,
  gradeUnknown: ({ text, grades }) =>
    `There is no grade “${text}” in this year's scale. Choose one of ${grades.join(', ')}.`,
};

function orNearest(nearest: string | undefined, otherwise: string): string {
  return nearest === undefined ? otherwise : `Did you mean “${nearest}”?`;
}
