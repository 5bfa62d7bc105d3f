/** The eras in use since 1868: how each is written, the year before its first, and its last year. */
export interface Era {
  name: string;
  writings: readonly string[];
  /** Western year minus the era's year. */
  offset: number;
  /** Absent while it lasts. */
  last?: number;
  /** The ISO day on which it began. */
  began: string;
}

export const eras: readonly [Era, ...Era[]] = [
  { name: '令和', writings: ['令和', '㋿', 'R', '令'], offset: 2018, began: '2019-05-01' },
  { name: '平成', writings: ['平成', '㍻', 'H', '平'], offset: 1988, last: 31, began: '1989-01-08' },
  { name: '昭和', writings: ['昭和', '㍼', 'S', '昭'], offset: 1925, last: 64, began: '1926-12-25' },
  { name: '大正', writings: ['大正', '㍽'], offset: 1911, last: 15, began: '1912-07-30' },
  { name: '明治', writings: ['明治', '㍾'], offset: 1867, last: 45, began: '1868-01-25' },
];

/** `R`, `令和`, `㋿`: the era so written. */
export function findEra(writing: string): Era | undefined {
  return eras.find(({ writings }) => writings.includes(writing));
}

/** `元` or digits as a year of an era. */
export function eraYearNumber(text: string): number {
  return text === '元' ? 1 : Number(text);
}

/** `2023-10-19` → `{ name: '令和', year: 5 }`; nothing before 1868. */
export function eraOfDay(iso: string): { name: string; year: number } | undefined {
  const era = eras.find(({ began }) => iso >= began);
  return era && { name: era.name, year: Number(iso.slice(0, 4)) - era.offset };
}
