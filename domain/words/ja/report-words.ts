import { printYear } from '../../text/print-year.ts';
import { sayDay } from './say-day.ts';
import { states } from './states.ts';

/** The words of the published report, which is Japanese whatever the pane speaks. */
export const reportWords = {
  title: '点検評価報告書',
  draft: '案',
  sections: {
    overview: 'Ⅰ　点検評価の概要',
    structure: 'Ⅱ　計画の体系と事業',
    indicators: 'Ⅲ　目標値の達成状況',
    opinions: 'Ⅳ　意見',
    sheets: 'Ⅴ　点検評価シート',
    errata: '正誤表',
  },
  noOpinion: '（意見はありません。）',
  replies: '昨年度の意見への対応',
  lastOpinion: '昨年度の意見',
  noReply: '（対応の記入はありません。）',
  noText: '（記入はありません。）',
  noActual: '（未報告）',
  noGrade: '（未評価）',
  repeated: '再掲',
  states,
} as const;

/** `2023` → `令和5年度（2023年度）` */
export function sayBothYears(fiscalYear: number): string {
  return `${printYear(fiscalYear, 'era')}年度（${fiscalYear}年度）`;
}

/** `2024-05` → `令和6年5月`, `2024-05-13` → `令和6年5月13日` */
export function sayDayOrMonth(iso: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(iso);
  return isDay ? sayDay(iso) : sayDay(`${iso}-01`).replace(/1日$/, '');
}
