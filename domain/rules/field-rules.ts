import { brokenCharacter } from './broken-character.ts';
import { computedDiffers } from './computed-differs.ts';
import { departmentHeading } from './department-heading.ts';
import { type RuleId, ruleIds } from './finding.ts';
import { impossibleDate } from './impossible-date.ts';
import { longerThanCell } from './longer-than-cell.ts';
import { longerThanPrinted } from './longer-than-printed.ts';
import { notADate } from './not-a-date.ts';
import { notANumber } from './not-a-number.ts';
import { notAsked } from './not-asked.ts';
import { otherYearLabel } from './other-year-label.ts';
import { outOfRange } from './out-of-range.ts';
import { required } from './required.ts';
import type { FieldRule } from './rule.ts';
import { unknownGrade } from './unknown-grade.ts';
import { unknownOption } from './unknown-option.ts';
import { weekdayOfDate } from './weekday-of-date.ts';

const rules: { readonly [R in RuleId]: FieldRule<R> } = {
  required,
  'longer-than-printed': longerThanPrinted,
  'longer-than-cell': longerThanCell,
  'weekday-of-date': weekdayOfDate,
  'impossible-date': impossibleDate,
  'other-year-label': otherYearLabel,
  'department-heading': departmentHeading,
  'broken-character': brokenCharacter,
  'not-a-number': notANumber,
  'out-of-range': outOfRange,
  'computed-differs': computedDiffers,
  'not-a-date': notADate,
  'unknown-option': unknownOption,
  'unknown-grade': unknownGrade,
  'not-asked': notAsked,
};

/** Every rule that looks at one field, in the order in which findings are listed. */
export const fieldRules: readonly FieldRule[] = ruleIds.map((id) => rules[id]);
