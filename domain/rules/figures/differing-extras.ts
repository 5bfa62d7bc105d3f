import type { ExtraQuantity } from '../../indicators/actual.ts';
import { foldUnit } from '../../indicators/units.ts';
import type { FoundInSheet, SheetContext } from '../rule.ts';
import { indicatorsOfSheet, plainName } from './find-named-indicator.ts';
import { isMistyped } from './is-slip.ts';
import { isAbout } from './means-part.ts';
import { quantitiesOfField } from './quantities-of-field.ts';
import { textFields } from './text-fields.ts';

/** 視聴回数, which is reported beside the indicator of the very project, with a digit mistyped. */
export function differingExtras(context: SheetContext): FoundInSheet<'indicator-actual-differs'>[] {
  const extras = extrasOf(context);
  if (extras.length === 0) return [];
  const all = textFields(context).flatMap((field) =>
    quantitiesOfField(field).map((one) => ({ ...one, field })),
  );
  return all.flatMap(({ field, figure, key, unit }) => {
    const [extra, ...others] = extras.filter(
      (one) => plainName(one.label) === key && foldUnit(one.unit ?? '') === unit,
    );
    const isAlone = all.filter((one) => one.key === key).length === 1;
    if (!extra || others.length > 0 || !isAlone || !isMistyped(figure.value, extra.value ?? 0)) return [];
    const actual = `${extra.value}${extra.unit ?? ''}`;
    const facts = { kind: 'reported' as const, indicator: extra.label, actual };
    return [{ field: field.field.id, start: figure.start, end: figure.end, facts }];
  });
}

function extrasOf({ actuals = [], plan, project }: SheetContext): ExtraQuantity[] {
  const reported = actuals.filter(({ fiscalYear, extras }) => extras && fiscalYear === plan.fiscalYear);
  if (reported.length === 0) return [];
  const own = indicatorsOfSheet({ plan, project }).filter((one) => isAbout(project, one));
  return reported.flatMap(({ indicator, extras = [] }) =>
    own.some(({ id }) => id === indicator) ? extras : [],
  );
}
