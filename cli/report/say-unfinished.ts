import type { Unfinished } from '#domain/report/find-unfinished.ts';
import { states } from '#domain/words/ja/states.ts';

/** What has to be done before the report can be final, those who must do it by name; the first `most` of it. */
export function sayUnfinished(unfinished: readonly Unfinished[], most = Number.POSITIVE_INFINITY): string[] {
  const left = unfinished.length - most;
  return [
    `確定の前に、次の${unfinished.length}件が残っています。`,
    ...unfinished.slice(0, most).map((one) => `  ・${sayOne(one)}`),
    ...(left > 0 ? [`  ほか${left}件（--json を付けると、すべてを示します）`] : []),
  ];
}

function sayOne(one: Unfinished): string {
  switch (one.code) {
    case 'sheetOpen':
      return `№${one.number}「${one.project}」の${one.department}のシートは「${states[one.state]}」です。確認済にしてください。`;
    case 'actualMissing':
      return `指標${one.number}「${one.indicator}」の実績がありません。${one.departments.join('、')}に報告を求めてください。`;
    case 'gradeMissing':
      return `指標${one.number}「${one.indicator}」の「${one.rating}」がありません。評価を入れてください。`;
    case 'opinionMissing':
      return `「${one.opinion}」（${one.about.join('　') || '計画の全体'}）がありません。意見を入れてください。`;
  }
}
