import { eraOfDay, eras } from '../dates/eras.ts';

export type YearPrint = 'shortEra' | 'era' | 'western';

/**
 * A fiscal year as forms print it, without 年度: R5 · 令和5 · 2023. The era is that of the year's end, so that 2019 is
 * R1 and 令和元, as the published forms of that year say.
 */
export function printYear(fiscalYear: number, print: YearPrint = 'shortEra'): string {
  const era = print === 'western' ? undefined : eraOfDay(`${fiscalYear}-12-31`);
  if (!era) return String(fiscalYear);
  if (print === 'era') return era.name + (era.year === 1 ? '元' : era.year);
  const letter = eras
    .find(({ name }) => name === era.name)
    ?.writings.find((writing) => /^[A-Z]$/.test(writing));
  return letter ? letter + era.year : String(fiscalYear);
}
