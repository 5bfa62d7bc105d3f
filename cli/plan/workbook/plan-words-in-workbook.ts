import { headingAt } from '#domain/plan-workbook/headings.ts';
import { planProblems } from '#domain/words/ja/plan-problems.ts';
import type { PlanProblemWords } from '#domain/words/plan-problem-words.ts';

/** The sentences for problems of a definition in the words of the workbook's headings and lists. */
export const planWordsInWorkbook: PlanProblemWords = {
  ...planProblems,
  missing: () => '空いています。必ず書いてください。',
  wrongKind: ({ value }) =>
    `「${value}」は、ここには書けません。見出しのセルを選ぶと、書き方が表示されます。`,
  unknownKey: ({ place, key }) => `この行では「${headerOf(place, key)}」を使いません。空けてください。`,
  oneOfKeys: ({ place, keys, found }) => {
    const headers = keys.map((key) => `「${headerOf(place, key)}」`).join('、');
    return found.length > 1
      ? `${headers} は、どれか一つの列だけに書いてください。`
      : `${headers} のどれか一つの列に書いてください。`;
  },
  nothingToWrite: () =>
    '今回、課が記入する欄がありません。少なくとも一つの行の「役割」を「課が記入」にしてください。',
  circle: ({ ids }) =>
    `${[...ids, ids[0]].join(' → ')}：たどると、自分に戻ります。このうちのどれかの行を直してください。`,
  conditionNeverHolds: () => '成り立つことのない条件です。この行に書いた条件の組合せを確かめてください。',
  givenIsWritten: ({ id }) =>
    `欄「${id}」は課が記入する欄なので、この文は使われません。「様式」でその欄の「役割」を「計画の文」にするか、別の欄にしてください。`,
  cannotSayRated: ({ grade }) =>
    `区分「${grade}」は高低のある区分です。判定できないものも平均や集計に入ります。別にするなら、「評価区分・記号」の「評価できない」を「はい」にした区分にしてください。`,
  orderNeeded: () =>
    'このまとめ方には区分の高低が必要ですが、評価区分に並び順も点数もありません。どちらかを書くか、「数や割合で決める」にしてください。',
  scalesDiffer: ({ id, other }) =>
    `「${id}」の区分をそのまま「${other}」の区分にはできません。同じ評価区分にするか、まとめ方を「数や割合で決める」「点数の平均」「点数の合計」のどれかにしてください。`,
  targetValueMissing: ({ raw }) =>
    `目標「${raw}」の数がありません。「数」を書くか、「目標の向き」を「増加」「減少」「維持・継続」「文章」のどれかにしてください。`,
  addsOneDepartment: () =>
    '課の合計とありますが、所管課が2つ以上ありません。「指標」に所管課を加えるか、「課の合計」を「いいえ」にしてください。',
  viewpointsNotCombined: () =>
    '観点の点数から区分を決める方法がありません。「まとめ方」を「点数の合計」か「点数の平均」にしてください。',
};

/** What a property is called in the other kind of file: 「上位」（parent）. */
export const namesInFile = /（[a-z][A-Za-z.]*(?: を "[a-z]+")?）/g;

function headerOf(place: string, key: string): string {
  return headingAt(place, key)?.header ?? key;
}
