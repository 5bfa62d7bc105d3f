import { printYear, type YearPrint } from './print-year.ts';

/** `{FY}`, `{FY-1}`, `{FY+1}`; the group is how many years away from the round's. */
export const yearStandIn = /\{fy([+-]\d{1,2})?\}/i;
const everyStandIn = new RegExp(yearStandIn, 'gi');

/** A wording of the plan as this round's forms print it: `{FY-1}年度の実績` → `R4年度の実績`. */
export function printWording(
  wording: string,
  { fiscalYear, printsYears }: { fiscalYear: number; printsYears?: YearPrint },
): string {
  return wording.replace(everyStandIn, (_, away: string | undefined) =>
    printYear(fiscalYear + Number(away ?? 0), printsYears),
  );
}
