import { sectionAt, sectionHeadings } from '../../figures/section-headings.ts';
import { foldUnit } from '../../indicators/units.ts';
import type { FieldContext, SheetContext } from '../rule.ts';
import { firstFigures, isElsewhere, type LabelledQuantity } from './labelled-quantities.ts';

const took =
  /^ ?(?:名|人)?(?:の(?:方々?|市民|皆さん|皆様|参加者)?[がに]?|が|に)?(?:ご)?(参加|受講|来場|出席|利用)/;
const before = /(?:^|[\s、。,:（(]|は|計|延べ)$/;

/** 「88人の参加がありました」 says a 参加者数 without the word. */
export function takingPart(
  field: FieldContext,
  { plan }: SheetContext,
): (LabelledQuantity & { field: FieldContext; isInferred: true })[] {
  const { text } = field;
  const headings = sectionHeadings(text);
  return firstFigures(field).flatMap((figure) => {
    const { start, end, unit, sign, isApproximate, isEach } = figure;
    const [, verb] = took.exec(text.slice(end, end + 12)) ?? [];
    if (verb === undefined || foldUnit(unit) !== '人' || sign || isApproximate || isEach) return [];
    if (
      !before.test(text.slice(Math.max(0, start - 2), start)) ||
      isElsewhere(field, figure, plan.fiscalYear)
    )
      return [];
    const label = `${verb}者数`;
    const section = sectionAt(headings, start);
    return [{ field, figure, key: label, label, unit: '人', section, isInferred: true as const }];
  });
}
