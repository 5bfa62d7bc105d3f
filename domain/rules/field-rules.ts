import { brokenCharacter } from './broken-character.ts';
import { departmentHeading } from './department-heading.ts';
import { type RuleId, ruleIds } from './finding.ts';
import { impossibleDate } from './impossible-date.ts';
import { longerThanCell } from './longer-than-cell.ts';
import { longerThanPrinted } from './longer-than-printed.ts';
import { otherYearLabel } from './other-year-label.ts';
import { required } from './required.ts';
import type { FieldRule } from './rule.ts';
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
};

/** Every rule that looks at one field, in the order in which findings are listed. */
export const fieldRules: readonly FieldRule[] = ruleIds.map((id) => rules[id]);
