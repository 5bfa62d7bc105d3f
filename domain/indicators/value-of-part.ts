import { exact, plus, toNumber } from '../grades/exact.ts';
import type { Indicator, Part } from '../plan/indicator.ts';
import type { Actual } from './actual.ts';

/** What a part came to in a year; where departments add up, their sum, once all have reported. */
export function valueOfPart(
  indicator: Pick<Indicator, 'id' | 'departments'>,
  part: Pick<Part, 'id' | 'addsDepartments'>,
  fiscalYear: number,
  actuals: readonly Actual[],
): number | undefined {
  const own = actuals.filter(
    (one) => one.indicator === indicator.id && one.part === part.id && one.fiscalYear === fiscalYear,
  );
  const whole = own.find(({ department }) => department === undefined);
  if (whole || !part.addsDepartments) return (whole ?? own[0])?.value;
  const values = indicator.departments.map((id) => own.find(({ department }) => department === id)?.value);
  const known = values.flatMap((value) => (value === undefined ? [] : exact(value)));
  return known.length > 0 && known.length === values.length ? toNumber(known.reduce(plus)) : undefined;
}
