import { useWords } from '../words-context.ts';

/** 昨年度, or the year by its name where the round before was longer ago. */
export function useYearName(fiscalYear: number): (year: number) => string {
  const { common, form } = useWords().panes;
  return (year) => (year === fiscalYear - 1 ? form.lastYear.lastYear : common.fiscalYear(year));
}
