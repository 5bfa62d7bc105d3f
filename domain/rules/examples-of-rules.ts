import { computedDiffersExamples } from './answers/computed-differs.ts';
import { longerThanCellExamples } from './answers/longer-than-cell.ts';
import { longerThanPrintedExamples } from './answers/longer-than-printed.ts';
import { notADateExamples } from './answers/not-a-date.ts';
import { notANumberExamples } from './answers/not-a-number.ts';
import { notAskedExamples } from './answers/not-asked.ts';
import { outOfRangeExamples } from './answers/out-of-range.ts';
import { requiredExamples } from './answers/required.ts';
import { unknownGradeExamples } from './answers/unknown-grade.ts';
import { unknownOptionExamples } from './answers/unknown-option.ts';
import { brokenCharacterExamples } from './characters/broken-character.ts';
import { halfWidthKanaExamples } from './characters/half-width-kana.ts';
import { handBrokenLineExamples } from './characters/hand-broken-line.ts';
import { mixedBracketsExamples } from './characters/mixed-brackets.ts';
import { mixedDigitWidthExamples } from './characters/mixed-digit-width.ts';
import { spaceInNumberExamples } from './characters/space-in-number.ts';
import { unbalancedBracketExamples } from './characters/unbalanced-bracket.ts';
import { unevenSpacesExamples } from './characters/uneven-spaces.ts';
import { unusualCharacterExamples } from './characters/unusual-character.ts';
import { dateOutsideYearExamples } from './dates/date-outside-year.ts';
import { eraDiffersExamples } from './dates/era-differs.ts';
import { eraFirstYearExamples } from './dates/era-first-year.ts';
import { impossibleDateExamples } from './dates/impossible-date.ts';
import { mixedErasExamples } from './dates/mixed-eras.ts';
import { otherYearLabelExamples } from './dates/other-year-label.ts';
import { reversedRangeExamples } from './dates/reversed-range.ts';
import { weekdayOfDateExamples } from './dates/weekday-of-date.ts';
import { differenceDiffersExamples } from './figures/difference-differs.ts';
import { farFromLastYearExamples } from './figures/far-from-last-year.ts';
import { indicatorActualDiffersExamples } from './figures/indicator-actual-differs.ts';
import { indicatorTargetDiffersExamples } from './figures/indicator-target-differs.ts';
import { partExceedsWholeExamples } from './figures/part-exceeds-whole.ts';
import { percentDiffersExamples } from './figures/percent-differs.ts';
import { sumDiffersExamples } from './figures/sum-differs.ts';
import { twoValuesExamples } from './figures/two-values.ts';
import { twoValuesInRoundExamples } from './figures/two-values-in-round.ts';
import { unitChangesExamples } from './figures/unit-changes.ts';
import { departmentHeadingExamples } from './names/department-heading.ts';
import { formerDepartmentExamples } from './names/former-department.ts';
import { missingSectionExamples } from './names/missing-section.ts';
import { ownDictionaryExamples } from './names/own-dictionary.ts';
import { projectNameExamples } from './names/project-name.ts';
import { twoSpellingsExamples } from './names/two-spellings.ts';
import { bankAccountExamples } from './privacy/bank-account.ts';
import { formulaTextExamples } from './privacy/formula-text.ts';
import { mailAddressExamples } from './privacy/mail-address.ts';
import { myNumberExamples } from './privacy/my-number.ts';
import { namedPersonExamples } from './privacy/named-person.ts';
import { telephoneNumberExamples } from './privacy/telephone-number.ts';
import { mixedStyleExamples } from './prose/mixed-style.ts';
import { sameAsLastYearExamples } from './prose/same-as-last-year.ts';
import { sameAsOtherFieldExamples } from './prose/same-as-other-field.ts';
import { sameAsOtherSheetExamples } from './prose/same-as-other-sheet.ts';
import { saysNothingExamples } from './prose/says-nothing.ts';
import { unfinishedSentenceExamples } from './prose/unfinished-sentence.ts';
import type { RuleExamples } from './rule-examples.ts';
import type { RuleId } from './rule-ids.ts';

/** Apart from the rules, so that neither pane nor Lambda carries them. */
export const examplesOfRules: Readonly<Record<RuleId, RuleExamples>> = {
  required: requiredExamples,
  'longer-than-printed': longerThanPrintedExamples,
  'longer-than-cell': longerThanCellExamples,
  'not-a-number': notANumberExamples,
  'out-of-range': outOfRangeExamples,
  'computed-differs': computedDiffersExamples,
  'not-a-date': notADateExamples,
  'unknown-option': unknownOptionExamples,
  'unknown-grade': unknownGradeExamples,
  'not-asked': notAskedExamples,
  'weekday-of-date': weekdayOfDateExamples,
  'impossible-date': impossibleDateExamples,
  'other-year-label': otherYearLabelExamples,
  'date-outside-year': dateOutsideYearExamples,
  'reversed-range': reversedRangeExamples,
  'era-first-year': eraFirstYearExamples,
  'era-differs': eraDiffersExamples,
  'mixed-eras': mixedErasExamples,
  'sum-differs': sumDiffersExamples,
  'difference-differs': differenceDiffersExamples,
  'percent-differs': percentDiffersExamples,
  'part-exceeds-whole': partExceedsWholeExamples,
  'two-values': twoValuesExamples,
  'unit-changes': unitChangesExamples,
  'indicator-target-differs': indicatorTargetDiffersExamples,
  'indicator-actual-differs': indicatorActualDiffersExamples,
  'far-from-last-year': farFromLastYearExamples,
  'two-values-in-round': twoValuesInRoundExamples,
  'department-heading': departmentHeadingExamples,
  'missing-section': missingSectionExamples,
  'former-department': formerDepartmentExamples,
  'project-name': projectNameExamples,
  'own-dictionary': ownDictionaryExamples,
  'two-spellings': twoSpellingsExamples,
  'says-nothing': saysNothingExamples,
  'same-as-last-year': sameAsLastYearExamples,
  'same-as-other-field': sameAsOtherFieldExamples,
  'same-as-other-sheet': sameAsOtherSheetExamples,
  'mixed-style': mixedStyleExamples,
  'unfinished-sentence': unfinishedSentenceExamples,
  'broken-character': brokenCharacterExamples,
  'unbalanced-bracket': unbalancedBracketExamples,
  'mixed-brackets': mixedBracketsExamples,
  'half-width-kana': halfWidthKanaExamples,
  'mixed-digit-width': mixedDigitWidthExamples,
  'space-in-number': spaceInNumberExamples,
  'unusual-character': unusualCharacterExamples,
  'uneven-spaces': unevenSpacesExamples,
  'hand-broken-line': handBrokenLineExamples,
  'telephone-number': telephoneNumberExamples,
  'mail-address': mailAddressExamples,
  'my-number': myNumberExamples,
  'bank-account': bankAccountExamples,
  'named-person': namedPersonExamples,
  'formula-text': formulaTextExamples,
};
