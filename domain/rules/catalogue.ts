import { computedDiffers } from './answers/computed-differs.ts';
import { longerThanCell } from './answers/longer-than-cell.ts';
import { longerThanPrinted } from './answers/longer-than-printed.ts';
import { notADate } from './answers/not-a-date.ts';
import { notANumber } from './answers/not-a-number.ts';
import { notAsked } from './answers/not-asked.ts';
import { outOfRange } from './answers/out-of-range.ts';
import { required } from './answers/required.ts';
import { unknownGrade } from './answers/unknown-grade.ts';
import { unknownOption } from './answers/unknown-option.ts';
import { brokenCharacter } from './characters/broken-character.ts';
import { halfWidthKana } from './characters/half-width-kana.ts';
import { handBrokenLine } from './characters/hand-broken-line.ts';
import { mixedBrackets } from './characters/mixed-brackets.ts';
import { mixedDigitWidth } from './characters/mixed-digit-width.ts';
import { spaceInNumber } from './characters/space-in-number.ts';
import { unbalancedBracket } from './characters/unbalanced-bracket.ts';
import { unevenSpaces } from './characters/uneven-spaces.ts';
import { unusualCharacter } from './characters/unusual-character.ts';
import { dateOutsideYear } from './dates/date-outside-year.ts';
import { eraDiffers } from './dates/era-differs.ts';
import { eraFirstYear } from './dates/era-first-year.ts';
import { impossibleDate } from './dates/impossible-date.ts';
import { mixedEras } from './dates/mixed-eras.ts';
import { otherYearLabel } from './dates/other-year-label.ts';
import { reversedRange } from './dates/reversed-range.ts';
import { weekdayOfDate } from './dates/weekday-of-date.ts';
import { differenceDiffers } from './figures/difference-differs.ts';
import { farFromLastYear } from './figures/far-from-last-year.ts';
import { indicatorActualDiffers } from './figures/indicator-actual-differs.ts';
import { indicatorTargetDiffers } from './figures/indicator-target-differs.ts';
import { partExceedsWhole } from './figures/part-exceeds-whole.ts';
import { percentDiffers } from './figures/percent-differs.ts';
import { sumDiffers } from './figures/sum-differs.ts';
import { twoValues } from './figures/two-values.ts';
import { twoValuesInRound } from './figures/two-values-in-round.ts';
import { unitChanges } from './figures/unit-changes.ts';
import { departmentHeading } from './names/department-heading.ts';
import { formerDepartment } from './names/former-department.ts';
import { missingSection } from './names/missing-section.ts';
import { ownDictionary } from './names/own-dictionary.ts';
import { projectName } from './names/project-name.ts';
import { twoSpellings } from './names/two-spellings.ts';
import { bankAccount } from './privacy/bank-account.ts';
import { formulaText } from './privacy/formula-text.ts';
import { mailAddress } from './privacy/mail-address.ts';
import { myNumber } from './privacy/my-number.ts';
import { namedPerson } from './privacy/named-person.ts';
import { telephoneNumber } from './privacy/telephone-number.ts';
import { mixedStyle } from './prose/mixed-style.ts';
import { sameAsLastYear } from './prose/same-as-last-year.ts';
import { sameAsOtherField } from './prose/same-as-other-field.ts';
import { sameAsOtherSheet } from './prose/same-as-other-sheet.ts';
import { saysNothing } from './prose/says-nothing.ts';
import { unfinishedSentence } from './prose/unfinished-sentence.ts';
import type { FieldRule, WideRule } from './rule.ts';
import { type RuleId, ruleIds } from './rule-ids.ts';

const rules: { readonly [R in RuleId]: FieldRule<R> | WideRule<R> } = {
  required,
  'longer-than-printed': longerThanPrinted,
  'longer-than-cell': longerThanCell,
  'not-a-number': notANumber,
  'out-of-range': outOfRange,
  'computed-differs': computedDiffers,
  'not-a-date': notADate,
  'unknown-option': unknownOption,
  'unknown-grade': unknownGrade,
  'not-asked': notAsked,
  'weekday-of-date': weekdayOfDate,
  'impossible-date': impossibleDate,
  'other-year-label': otherYearLabel,
  'date-outside-year': dateOutsideYear,
  'reversed-range': reversedRange,
  'era-first-year': eraFirstYear,
  'era-differs': eraDiffers,
  'mixed-eras': mixedEras,
  'sum-differs': sumDiffers,
  'difference-differs': differenceDiffers,
  'percent-differs': percentDiffers,
  'part-exceeds-whole': partExceedsWhole,
  'two-values': twoValues,
  'unit-changes': unitChanges,
  'indicator-target-differs': indicatorTargetDiffers,
  'indicator-actual-differs': indicatorActualDiffers,
  'far-from-last-year': farFromLastYear,
  'two-values-in-round': twoValuesInRound,
  'department-heading': departmentHeading,
  'missing-section': missingSection,
  'former-department': formerDepartment,
  'project-name': projectName,
  'own-dictionary': ownDictionary,
  'two-spellings': twoSpellings,
  'says-nothing': saysNothing,
  'same-as-last-year': sameAsLastYear,
  'same-as-other-field': sameAsOtherField,
  'same-as-other-sheet': sameAsOtherSheet,
  'mixed-style': mixedStyle,
  'unfinished-sentence': unfinishedSentence,
  'broken-character': brokenCharacter,
  'unbalanced-bracket': unbalancedBracket,
  'mixed-brackets': mixedBrackets,
  'half-width-kana': halfWidthKana,
  'mixed-digit-width': mixedDigitWidth,
  'space-in-number': spaceInNumber,
  'unusual-character': unusualCharacter,
  'uneven-spaces': unevenSpaces,
  'hand-broken-line': handBrokenLine,
  'telephone-number': telephoneNumber,
  'mail-address': mailAddress,
  'my-number': myNumber,
  'bank-account': bankAccount,
  'named-person': namedPerson,
  'formula-text': formulaText,
};

/** Every rule, in the order in which findings are listed. */
export const catalogue: readonly (FieldRule | WideRule)[] = ruleIds.map((id) => rules[id]);

export const fieldRules: readonly FieldRule[] = catalogue.filter((rule) => rule.reads === 'field');

export const wideRules: readonly WideRule[] = catalogue.filter((rule) => rule.reads !== 'field');
