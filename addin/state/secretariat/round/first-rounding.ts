import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { Erratum } from '#domain/report/report.ts';
import type { TypedDays } from './check-days.ts';
import { dayNames } from './round-days.ts';
import type { RoundingState } from './rounding-state.ts';

/** Nothing typed, nothing asked; a report and a correction bear today's day unless somebody says otherwise. */
export function firstRounding(today: string): RoundingState {
  return {
    days: {},
    department: '',
    finalDay: today,
    finalising: { kind: 'unasked' },
    erratum: emptyErratum(today),
    exchange: { kind: 'none' },
  };
}

export function emptyErratum(day: string): Erratum {
  return { day, place: '', was: '', is: '' };
}

/** What stands in the inputs: the typed day, else the stored one. */
export function typedDays(
  { calendar }: Pick<PlanDefinition, 'calendar'>,
  { days }: Pick<RoundingState, 'days'>,
): TypedDays {
  const typed = dayNames.map((name) => [name, days[name] ?? calendar[name] ?? '']);
  return { distribution: '', deadline: '', committee: '', publication: '', ...Object.fromEntries(typed) };
}
