import { helpsUnder, type PropertyHelps } from '../../property-help.ts';
import { combineHelp, validHelp } from './shared-help.ts';

const ruleHelp: PropertyHelps = {
  grade: { name: '区分', help: '条件がすべて成り立つときの区分の記号。' },
  only: { name: '対象', help: 'この規則を一部の指標だけに使う場合に書きます。' },
  'only.aims': {
    name: '目標の種類',
    help: '使う目標の種類（atLeast：以上、atMost：以下、range：範囲など）。',
  },
  'only.periods': { name: '実績の期間', help: 'state：時点の状態、year：年ごとの量、plan：期間の累計。' },
  'only.kinds': { name: '指標の種類', help: '「成果指標」のような、指標に書いた種類。' },
  'only.hasBaseline': { name: '基準値の有無', help: 'true：基準値がある指標だけ、false：ない指標だけ。' },
  when: { name: '条件', help: 'すべて成り立つときにこの区分になります。空なら、いつもこの区分です。' },
  'when[].against': {
    name: '比べる相手',
    help: 'target：目標、yearTarget：年度目標、finalTarget：最終目標、baseline：基準値、previous：前年度の実績、pace：経過年数に応じた水準。',
  },
  'when[].is': {
    name: '比べた結果',
    help: 'met：達成、missed：未達成、better：改善、kept：維持、worse：悪化、notBetter：改善していない、notWorse：悪化していない。',
  },
  'when[].tolerance': { name: '許す差', help: 'この差までは同じとみなします。大きいほうを使います。' },
  'when[].tolerance.amount': { name: '許す差（数）', help: '指標の単位での差。' },
  'when[].tolerance.percent': { name: '許す差（％）', help: '比べる相手の何％まで。' },
  'when[].percentOf': {
    name: '達成率の求め方',
    help: 'amount：実績÷目標、way：基準値から目標までの道のりのうち、進んだ割合。',
  },
  'when[].atLeast': { name: '何％以上', help: 'この割合以上。下限がなければ書きません。' },
  'when[].below': { name: '何％未満', help: 'この割合未満。上限がなければ書きません。' },
};

/** 評価区分 and how a grade is suggested. */
export const scaleHelp: PropertyHelps = {
  scales: { name: '評価区分', help: '評価に使う区分の一覧。いくつあってもかまいません。' },
  ...helpsUnder('scales[]', {
    id: { name: '評価区分のID', help: '評価区分を見分ける短い名前（例：abcd）。' },
    name: { name: '評価区分の名称', help: '「達成度」のような名称。' },
    order: { name: '並び順', help: 'bestFirst：高いほうから、worstFirst：低いほうから、none：高低がない。' },
    grades: { name: '区分', help: '区分を、並び順のとおりに書きます。' },
    'grades[].code': { name: '記号', help: '印刷する記号（A、◎、★★★ など）。全角と半角は同じとみなします。' },
    'grades[].name': { name: '区分の名称', help: '「計画どおり」のような名称。' },
    'grades[].meaning': { name: '意味', help: 'どのようなときにこの区分にするか。様式に示す説明。' },
    'grades[].points': {
      name: '点数',
      help: '平均や合計に使う点数。書かなければ、最も低い区分を1点として順に数えます。',
    },
    'grades[].color': { name: '色', help: 'セルや図の色（#1a9850 のように書きます）。' },
    'grades[].isUnrated': {
      name: '評価できない',
      help: '「評価困難」「比較不能」のように、高低に含めない区分なら true。',
    },
    ...validHelp('grades[].valid', 'この区分'),
    additions: { name: '付け足す印', help: '記号の後に付けることのある印（「A○」の「○」など）。' },
    'additions[].code': { name: '印', help: '付け足す印。' },
    'additions[].meaning': { name: '印の意味', help: 'どのようなときに付けるか。' },
    ...validHelp('valid', 'この評価区分'),
    replaces: { name: '置き換えた評価区分', help: 'これより前の年度に使っていた評価区分のID。' },
    rules: {
      name: '区分の決め方',
      help: '指標の実績から区分を提案するための規則。人だけが決めるなら書きません。',
    },
    'rules.rules': {
      name: '規則',
      help: '上から順に調べ、初めに条件がすべて成り立った規則の区分を提案します。',
    },
    ...helpsUnder('rules.rules[]', ruleHelp),
    ...combineHelp('rules.combine', '指標の各内訳の区分'),
    'rules.cannotSay': {
      name: '判定できないとき',
      help: '実績や目標が足りず、区分を決められないときの記号。',
    },
    'rules.cannotSay.grade': { name: '区分', help: '判定できないときの区分の記号（− など）。' },
    'rules.cannotSay.because': {
      name: '理由',
      help: 'この理由のときだけ使います（noActual：実績がない、noTarget：目標がない など）。どの理由でもなら書きません。',
    },
  }),
};
