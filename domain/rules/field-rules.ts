import { brokenCharacter } from './characters/broken-character.ts';
import { computedDiffers } from './answers/computed-differs.ts';
import { departmentHeading } from './names/department-heading.ts';
import { type RuleId, ruleIds } from './finding.ts';
import { impossibleDate } from './dates/impossible-date.ts';
import { longerThanCell } from './answers/longer-than-cell.ts';
import { longerThanPrinted } from './answers/longer-than-printed.ts';
import { notADate } from './answers/not-a-date.ts';
import { notANumber } from './answers/not-a-number.ts';
import { notAsked } from './answers/not-asked.ts';
import { otherYearLabel } from './dates/other-year-label.ts';
import { outOfRange } from './answers/out-of-range.ts';
import { required } from './answers/required.ts';
import type { FieldRule } from './rule.ts';
import { unknownGrade } from './answers/unknown-grade.ts';
import { unknownOption } from './answers/unknown-option.ts';
import { weekdayOfDate } from './dates/weekday-of-date.ts';

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
