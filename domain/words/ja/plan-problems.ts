import type { ChainLink, PlanProblem, Referred } from '../../plan/plan-problem.ts';
import type { IdLetters, ValueKind } from '../../plan/shape-problem.ts';
import type { PlanProblemWords } from '../plan-problem-words.ts';

const things: Record<Referred, string> = {
  level: '階層',
  node: '施策など',
  department: '課',
  project: '事業',
  field: '記入欄',
  row: '表の行',
  column: '表の列',
  flag: '目印',
  class: '関わり方の種類',
  moment: '点検の時点',
  scale: '評価区分',
  grade: '区分の記号',
  option: '選択肢',
  part: '内訳',
  stage: '段階',
  kind: '指標の種類',
  footnote: '脚注の記号',
  rating: '評定',
  rollUp: '上位の評価',
};

const kinds: Record<ValueKind, string> = {
  text: '文字',
  number: '数',
  whole: '整数',
  yesNo: 'true か false',
  list: '並び（[…]）',
  group: '項目の集まり（{…}）',
  nothing: '空の値（null）',
  other: '決められた値',
};

const letters: Record<IdLetters, string> = {
  small: '英小文字と数字',
  smallAndHyphen: '英小文字、数字、ハイフン',
  all: '英字と数字',
  allAndHyphen: '英字、数字、ハイフン',
};

const links: Record<ChainLink, string> = {
  parent: '上位をたどると、自分に戻ります。どれかの「上位」（parent）を直してください。',
  condition:
    '表示の条件が互いを待っていて、どれも表示されません。どれかの「表示の条件」（shownIf）を外してください。',
  computed: '計算が自分の値を使っています。どれかの「計算に使う欄」（computed.of）を直してください。',
  columnSum: '列の合計が自分を足しています。どれかの「足し合わせる列」（sumOf）を直してください。',
  replaces:
    '置き換えた評価区分をたどると、自分に戻ります。どれかの「置き換えた評価区分」（replaces）を直してください。',
  succeeds: '引き継いだ元をたどると、自分に戻ります。どれかの succeeds を直してください。',
  total: '合計が互いを足し合わせています。どれかの「合計の関係」（totals）を直してください。',
};

const operandCounts: Record<
  Extract<PlanProblem, { code: 'operandCount' }>['how'],
  (count: number) => string
> = {
  percent: (count) =>
    `割合（percent）の計算に使う欄は2つです（今は${count}つ）。分子、分母の順に書いてください。`,
  quotient: (count) =>
    `商（quotient）の計算に使う欄は2つです（今は${count}つ）。割られる欄、割る欄の順に書いてください。`,
  difference: (count) =>
    `差（difference）の計算に使う欄は2つ以上です（今は${count}つ）。引かれる欄、引く欄の順に書いてください。`,
  product: (count) =>
    `積（product）の計算に使う欄は2つ以上です（今は${count}つ）。掛け合わせる欄を並べてください。`,
};

const quoted = (words: readonly string[]) => words.map((word) => `「${word}」`).join('、');
const chosen = (allowed: readonly string[]) => `使えるのは ${quoted(allowed)} です。`;
const guessed = (nearest: string | undefined) =>
  nearest === undefined ? '' : `「${nearest}」ではありませんか。`;

function missing({ expected, allowed }: Extract<PlanProblem, { code: 'missing' }>): string {
  if (allowed) return `この項目がありません。加えてください。${chosen(allowed)}`;
  return `この項目がありません。${expected ? `${kinds[expected]}で` : ''}加えてください。`;
}

/** Where the nearest is known it is named first; where there are few, all are. */
function choices({ nearest, known }: { nearest?: string; known?: string[] }): string {
  if (nearest !== undefined) return guessed(nearest);
  return known ? `あるのは ${quoted(known)} です。` : '';
}

export const planProblems: PlanProblemWords = {
  notJson: ({ line }) =>
    `JSONとして読めません。${line === undefined ? '' : `${line}行目の辺りの`}かっこ、引用符、コンマを確かめてください。`,
  missing,
  wrongKind: ({ value, found, expected }) =>
    found === 'list' || found === 'group' || found === 'nothing'
      ? `ここに${kinds[found]}は書けません。${kinds[expected]}にしてください。`
      : `「${value}」は${kinds[found]}です。${kinds[expected]}にしてください。`,
  emptyText: () => '空になっています。文字を入れるか、この項目を取り除いてください。',
  longText: ({ length, most }) => `${length}文字あります。${most}文字以内にしてください。`,
  shortList: ({ least }) =>
    `${least}つ以上書いてください。書くものがなければ、この項目を取り除いてください。`,
  longList: ({ count, most }) => `${count}個あります。${most}個以内にしてください。`,
  smallNumber: ({ value, least, isBeyond }) =>
    `「${value}」は小さすぎます。${isBeyond ? `${least}より大きい` : `${least}以上の`}数にしてください。`,
  bigNumber: ({ value, most }) => `「${value}」は大きすぎます。${most}以下の数にしてください。`,
  notAllowed: ({ value, allowed, nearest }) =>
    `「${value}」は使えません。${guessed(nearest)}${chosen(allowed)}`,
  notAnId: ({ value, letters: kind, most, mended }) =>
    `「${value}」はIDとして使えません。半角の英小文字で始め、${letters[kind]}だけで${most}文字以内にしてください。${mended === undefined ? '' : `「${mended}」なら使えます。`}`,
  notADay: ({ value, mayBeMonth }) =>
    mayBeMonth
      ? `「${value}」は日付として読めません。2024-06-28（日）か 2024-06（月）のように書いてください。`
      : `「${value}」は日付として読めません。2024-06-28 のように、実在する日を半角で書いてください。`,
  notMail: ({ value }) =>
    `「${value}」はメールアドレスとして読めません。kikaku@city.example.jp のように、アドレスを1つだけ半角で書いてください。`,
  notAColor: ({ value }) =>
    `「${value}」は色として読めません。#1a9850 のように、半角の小文字で書いてください。`,
  unknownKey: ({ key, nearest }) =>
    `「${key}」という項目はここにはありません。${guessed(nearest) || 'つづりを直すか、取り除いてください。'}`,
  oneOfKeys: ({ keys, found }) =>
    found.length > 1
      ? `${quoted(found)} は同時に書けません。${quoted(keys)} のどれか一つだけにしてください。`
      : `${quoted(keys)} のどれか一つを書いてください。`,
  unprintable: ({ character }) =>
    `表示できない文字（${character}）が入っています。取り除いて、書き直してください。`,
  notUnderstood: ({ value }) => `「${value}」は読めません。計画定義の書き方を確かめてください。`,
  moreProblems: ({ count }) => `ほかに${count}件あります。上のものを直してから、もう一度調べてください。`,

  idTwice: ({ id, first }) => `IDの「${id}」が ${first} と重なっています。どちらかを変えてください。`,
  numberTwice: ({ number, first }) =>
    `番号「${number}」が ${first} と重なっています。事業ごとに別の番号にしてください。終わった事業の番号なら、どちらにも有効な年度を書いてください。`,
  departmentNameTwice: ({ name, first }) =>
    `課の名称「${name}」が ${first} と重なっています。様式の課名から一つに決められるようにしてください。年度で分かれるなら、有効な年度を書いてください。`,
  labelTwice: ({ label, first }) =>
    `項目名「${label}」が ${first} と重なっています。どちらの欄の項目名か一つに決めてください。`,
  gradeTwice: ({ grade, first }) =>
    `記号「${grade}」が ${first} と重なっています（全角と半角は同じとみなします）。別の記号にしてください。`,
  optionTwice: ({ option, first }) =>
    `選択肢「${option}」が ${first} と重なっています。どちらかを取り除いてください。`,
  bandTwice: ({ atLeast, first }) =>
    `「${atLeast}点以上」が ${first} と重なっています。点数ごとに一つの区分にしてください。`,
  givenTwice: ({ field, first }) =>
    `欄「${field}」の文が ${first} にもあります。一つにするか、課を分けて書いてください。`,
  targetTwice: ({ revision, first }) =>
    `同じ年度の目標が ${first} にもあります。見直した目標なら「改定の回数」（revision）を ${revision + 1} に、使う年度が違うなら「有効な年度」（valid）を書いてください。`,
  columnYearTwice: ({ year, first }) =>
    `列の年度「${year}」が ${first} と同じです。どちらかの年度を直してください。`,
  ruleFixed: ({ rule }) =>
    `点検「${rule}」の扱いは変えられません。保存できない文を止めるための点検です。この行を消してください。`,
  wordUnwanted: ({ word, first }) =>
    `用いる表記の「${word}」が、${first} では用いない表記になっています。どちらかを直してください。`,
  repeated: ({ id, first }) => `「${id}」が ${first} にもあります。一つだけにしてください。`,
  idUnknown: ({ what, id, ...rest }) =>
    `${things[what]}「${id}」がありません。${choices(rest) || `${things[what]}を加えるか、書き直してください。`}`,
  idElsewhere: ({ what, id, ...rest }) =>
    `${things[what]}「${id}」がこの定義にありません。${choices(rest)}前の年度のものなら、このままでかまいません。`,
  parentMissing: () => '属する基本方針や施策などがありません。「上位」（parent）を加えてください。',
  parentNotAbove: ({ id }) => `「${id}」は上の階層のものではありません。上の階層のIDにしてください。`,
  circle: ({ link, ids }) => `${[...ids, ids[0]].join(' → ')}：${links[link]}`,
  nothingToWrite: () =>
    '今回、課が記入する欄がありません。少なくとも一つの欄を「記入する」（input を "written"）にしてください。',
  projectAsksNothing: ({ number }) =>
    `事業「${number}」には今回記入する欄がありません。欄の目印（flags）、時点、有効な年度を確かめてください。`,
  yearsReversed: ({ from, until }) =>
    `${from}年度から${until}年度まで、と逆になっています。始まりと終わりを確かめてください。`,
  daysReversed: ({ from, until }) =>
    `${from} から ${until} まで、と逆になっています。始まりと終わりを確かめてください。`,
  rangeReversed: ({ min, max }) => `下限の${min}が上限の${max}より大きくなっています。入れ替えてください。`,
  dayBefore: ({ day, other, otherDay }) =>
    `${day} は ${other}（${otherDay}）より前の日です。どちらかを確かめてください。`,
  standInUnclear: ({ label, standIn }) =>
    `項目名「${label}」の「${standIn}」は年度になりません。半角で {FY}、{FY-1}、{FY+1} のように書いてください。`,
  fieldsTooMany: ({ count, most }) =>
    `欄が、年度の表のセルを合わせて${count}になります。${most}までにしてください。`,
  cellIdLong: ({ id, most }) =>
    `表・行・列のIDをつないだ「${id}」が${most}文字を超えます。どれかのIDを短くしてください。`,
  fieldIsTable: ({ id, cells }) =>
    `「${id}」は年度の表です。${quoted(cells)} のように、表の中のセルのIDを書いてください。`,
  fieldNotGrade: ({ id }) =>
    `「${id}」は評価区分を記入する欄ではありません。評価区分の欄（grade）のIDにしてください。`,
  fieldNotNumber: ({ id }) =>
    `「${id}」は数や金額の欄ではないので、計算や「以上・未満」の条件に使えません。別の欄にするか、「記入の種類」（answer）を数にしてください。`,
  fieldNotWritten: ({ id }) =>
    `「${id}」は課が記入しない欄なので、この条件はいつも同じです。記入する欄のIDか確かめてください。`,
  operandCount: ({ how, count }) => operandCounts[how](count),
  conditionEmpty: () =>
    '条件の内容がありません。「いずれかである」（is）、「いずれでもない」（isNot）、「記入の有無」（isFilled）、「以上」（atLeast）、「未満」（below）のどれかを書いてください。',
  conditionNeverHolds: () =>
    '成り立つことのない条件です。is、isNot、isFilled、atLeast、below の組合せを確かめてください。',
  givenIsWritten: ({ id }) =>
    `欄「${id}」は課が記入する欄なので、この文は使われません。欄の input を "given" にするか、別の欄にしてください。`,
  givenForOther: ({ id }) =>
    `課「${id}」はこの事業の所管課ではないので、この文は使われません。課を確かめてください。`,
  boundMissing: () =>
    '割合の条件に範囲がありません。「何％以上」（atLeast）か「何％未満」（below）を書いてください。',
  percentReversed: ({ atLeast, below }) =>
    `${atLeast}％以上${below}％未満に当てはまる数はありません。二つの数を確かめてください。`,
  ruleNeverHolds: () => '条件がすべて成り立つことはありません。互いに反する条件がないか確かめてください。',
  ruleNeverReached: ({ first }) =>
    `${first} にいつも当てはまるので、この規則は使われません。前に移すか、取り除いてください。`,
  cannotSayRated: ({ grade }) =>
    `区分「${grade}」は高低のある区分です。判定できないものも平均や集計に入ります。別にするなら、isUnrated が true の区分にしてください。`,
  orderNeeded: ({ how }) =>
    `まとめ方「${how}」には区分の高低が必要ですが、評価区分に並び順（order）も点数（points）もありません。どちらかを書くか、counted を使ってください。`,
  scalesOverlap: ({ id }) =>
    `置き換えた「${id}」と有効な年度が重なっています。どちらを何年度まで使うか「有効な年度」（valid）に書いてください。`,
  scalesDiffer: ({ id, other }) =>
    `「${other}」の区分をそのまま「${id}」の区分にはできません。同じ評価区分にするか、counted、mean、sum のどれかにしてください。`,
  targetValueMissing: ({ raw }) =>
    `目標「${raw}」の数がありません。「数」（value）を加えるか、「目標の種類」（aim）を increase、decrease、keep、words のどれかにしてください。`,
  targetRangeMissing: ({ raw }) =>
    `目標「${raw}」の範囲がありません。「範囲の下限」（min）と「範囲の上限」（max）を両方書いてください。`,
  milestonesMissing: ({ raw }) =>
    `文章の目標「${raw}」に年度ごとの段階（milestones）がないので、区分を提案できません。分かるなら加えてください。`,
  totalOfItself: ({ id }) => `合計「${id}」を自分に足しています。足す内訳から外してください。`,
  addsOneDepartment: () =>
    '課の合計（addsDepartments）とありますが、所管課が2つ以上ありません。所管課を加えるか、false にしてください。',
  ratingMissing: () =>
    '「必須にする区分」（requiredFor）が、どの評定の区分か分かりません。「区分の評定」（rating）を書いてください。',
  viewpointsNotCombined: () =>
    '観点の点数から区分を決める方法がありません。「まとめ方」（combine）に sum か mean を書いてください。',
  rollUpNotBelow: ({ id }) =>
    `「${id}」は下の階層のものではないので、まとめられません。より下の階層のものにしてください。`,
  numberUnlikeNodes: ({ number, expected }) =>
    `番号「${number}」が、上位の番号をつないだ「${expected}」で始まっていません。番号か上位を確かめてください。`,
  notValidNow: ({ what, id, fiscalYear }) =>
    `${things[what]}「${id}」は${fiscalYear}年度には有効ではありません。別のものにするか、有効な年度を確かめてください。`,
  yearOutsidePlan: ({ fiscalYear, first, last }) =>
    `点検する${fiscalYear}年度が、計画期間（${first}～${last}年度）に入っていません。どちらかを確かめてください。`,
  momentMissing: () =>
    '点検の時点（moments）がいくつかありますが、今回がどれかがありません。「この回の時点」（moment）を書いてください。',
};
