import type { ActualProblemWords } from '../actual-problem-words.ts';

export const actualProblems: ActualProblemWords = {
  planDiffers: ({ text, plan }) =>
    `計画「${text}」の実績ですが、計画定義は「${plan}」です。組み合わせるファイルを確かめてください。`,
  indicatorUnknown: ({ text, nearest }) =>
    `「${text}」という指標は、計画にありません。${orNearest(nearest, '指標の番号かIDを確かめてください。')}`,
  indicatorOfOtherYear: ({ indicator, fiscalYear }) =>
    `指標 ${indicator} は、${fiscalYear}年度の計画にはありません。年度か、指標の valid を確かめてください。`,
  partUnknown: ({ indicator, text, nearest }) =>
    `指標 ${indicator} に「${text}」という内訳はありません。${orNearest(nearest, '内訳の名称かIDを確かめてください。')}`,
  partUnclear: ({ indicator, text, parts }) =>
    `指標 ${indicator} の「${short(text)}」が、どの内訳のものか分かりません。内訳（${parts.join('、')}）の名称を数の前に書くか、part を加えて1件ずつに分けてください。`,
  departmentUnknown: ({ text, nearest }) =>
    `「${text}」という課は、計画にありません。${orNearest(nearest, '課名かIDを確かめてください。')}`,
  departmentNotOfIndicator: ({ indicator, department }) =>
    `「${department}」は、指標 ${indicator} の所管課ではありません。課か、指標の departments を確かめてください。`,
  actualTwice: ({ indicator, fiscalYear, first }) =>
    `指標 ${indicator} の${fiscalYear}年度の実績が、${first} と重なっています。先のものを使いました。どちらかを消してください。`,
  valueDiffers: ({ indicator, raw, read, value }) =>
    `指標 ${indicator} の value は ${value} ですが、「${short(raw)}」は ${read} と読めます。${value} として評価しました。どちらかを直してください。`,
  severalFigures: ({ indicator, raw }) =>
    `指標 ${indicator} の「${short(raw)}」からは、一つの数を読み取れません。value に数を書いてください。`,
  unitDiffers: ({ indicator, raw, unit, wanted }) =>
    `指標 ${indicator} の「${short(raw)}」の単位「${unit}」が、計画の「${wanted}」と違います。数と単位を確かめてください。`,
  extraUnknown: ({ indicator, text, nearest }) =>
    `指標 ${indicator} に「${text}」という付記の数はありません。${orNearest(nearest, '計画の extras に加えるか、名称を確かめてください。')}`,
  textLeftOver: ({ indicator, text }) =>
    `指標 ${indicator} の「${short(text)}」は、どの内訳にも付記の数にも当たりません。名称を直すか、※を付けて注記にしてください。`,
  stageUnknown: ({ indicator, text, stages }) =>
    stages.length === 0
      ? `指標 ${indicator} には段階（stages）が決められていないため、「${text}」を使えません。`
      : `指標 ${indicator} に「${text}」という段階はありません。${stages.join('、')}の中から選んでください。`,
  totalDiffers: ({ indicator, fiscalYear, total, of, sum, value }) =>
    `指標 ${indicator} の${fiscalYear}年度の「${total}」は ${value} ですが、${of.map((name) => `「${name}」`).join('と')}の合計は ${sum} です。どれかを直してください。`,
  gradeUnknown: ({ text, grades }) =>
    `「${text}」という評価は、この年度の評価区分にありません。${grades.join('、')}の中から選んでください。`,
};

function orNearest(nearest: string | undefined, otherwise: string): string {
  return nearest === undefined ? otherwise : `「${nearest}」ではありませんか。`;
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
