import type { CsvValue } from '../../csv/write-csv.ts';
import type { Report } from '../report.ts';

export const openDataNames = [
  'projects',
  'indicators',
  'indicator-years',
  'opinions',
  'replies',
  'sheets',
] as const;
export type OpenDataName = (typeof openDataNames)[number];

/** One file: one row per thing, one value per cell, units and western years in columns of their own. */
export interface OpenDataTable {
  /** Of the file, without its ending. */
  name: OpenDataName;
  header: readonly string[];
  rows: readonly (readonly CsvValue[])[];
}

/** The first columns of every table, so that files of many municipalities and years can be put together. */
export const about = ['自治体名', '計画名', '年度（西暦）'];

export function aboutOf({ municipality, plan, fiscalYear }: Report): CsvValue[] {
  return [municipality, plan, fiscalYear];
}
