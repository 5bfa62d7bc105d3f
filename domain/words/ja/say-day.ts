import { eraOfDay } from '../../dates/eras.ts';

/** `2023-10-20` → `令和5年10月20日`, `令和元年…` for a first year. */
export function sayDay(iso: string): string {
  const [year, month, date] = iso.split('-').map(Number);
  const era = eraOfDay(iso);
  const name = era ? `${era.name}${era.year === 1 ? '元' : era.year}` : year;
  return `${name}年${month}月${date}日`;
}

/** At its end: `2019` → `令和元` */
export function sayEraYear(year: number): string {
  return sayDay(`${year}-12-31`).split('年')[0] ?? '';
}
