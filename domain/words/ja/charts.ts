import type { ChartWords } from '../chart-words.ts';
import { sayFiscalYear } from './say-fiscal-year.ts';
import { states } from './states.ts';

export const charts: ChartWords = {
  worksheet: 'グラフ',
  heading: (plan, fiscalYear) => `${plan}　${sayFiscalYear(fiscalYear)}の進捗`,
  asOf: (time) => `${time} 時点`,
  figuresNote: 'グラフの元になる数値です。更新のたびに書き換えられるため、ここには書き込まないでください。',
  states,
  progress: { title: '所管課ごとの提出状況', department: '所管課', count: 'シート数（件）' },
  fiscalYear: '年度',
  year: sayFiscalYear,
  actual: '基準値・実績',
  target: '目標',
  least: '目標（下限）',
  most: '目標（上限）',
  lowerIsBetter: (name) => `${name}（小さいほど良い）`,
  ofPart: (part, series) => `${part}　${series}`,
};
