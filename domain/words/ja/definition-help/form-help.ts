import { helpsUnder, type PropertyHelps } from '../../property-help.ts';
import { computedHelp, flagsHelp, momentsHelp, printsHelp, validHelp } from './shared-help.ts';

const conditionHelp: PropertyHelps = {
  field: { name: '調べる欄', help: '条件を調べる欄のID。' },
  is: {
    name: 'いずれかである',
    help: '欄の値がこのいずれかのときに成り立ちます（評価区分の記号、選択肢、文字）。',
  },
  isNot: { name: 'いずれでもない', help: '欄の値がこのいずれでもないときに成り立ちます。' },
  isFilled: { name: '記入の有無', help: 'true：何か書いてあるとき、false：空のとき。' },
  atLeast: { name: '以上', help: '数値・金額の欄が、この値以上のときに成り立ちます。' },
  below: { name: '未満', help: '数値・金額の欄が、この値より小さいときに成り立ちます。' },
};

/** What is written into a field, or into a row of a table of years. */
const answerHelp: PropertyHelps = {
  kind: {
    name: '記入の種類',
    help: 'text：文章、number：数、money：金額、date：日付、choice：選択、grade：評価区分、years：年度の表。',
  },
  unit: { name: '単位', help: '数の単位（人、件、％）。金額では 円、千円、百万円 のいずれか。' },
  min: { name: '最小', help: 'これより小さい数を書いたら知らせます。' },
  max: { name: '最大', help: 'これより大きい数を書いたら知らせます。' },
  ...computedHelp('computed'),
  options: { name: '選択肢', help: '選べる言葉を、示す順に書きます。' },
  'options[].text': { name: '選択肢の言葉', help: 'セルに書かれる言葉。' },
  'options[].meaning': { name: '選択肢の意味', help: 'どのようなときに選ぶか。' },
  allowsSeveral: { name: '複数の選択', help: 'いくつも選べるなら true。' },
  scale: { name: '評価区分', help: '記入に使う評価区分のID。' },
};

/** The form: by which labels it is known again, and what it asks. */
export const formHelp: PropertyHelps = {
  form: { name: '様式', help: '点検評価シートの様式。' },
  'form.number': {
    name: '番号の項目名',
    help: '番号の欄の項目名。正式なものを最初に、別の書き方を続けて書きます（№、事業番号）。',
  },
  'form.departments': {
    name: '所管課の項目名',
    help: '所管課の欄の項目名。正式なものを最初に書きます（所管課、担当課）。',
  },
  'form.projectName': {
    name: '事業名の項目名',
    help: '事業名の欄の項目名。正式なものを最初に書きます（事業名、主な事業）。',
  },
  'form.fields': { name: '記入欄', help: '様式の欄を、上から順に書きます。' },
  ...helpsUnder('form.fields[]', {
    id: {
      name: '欄のID',
      help: '欄を見分ける短い名前。半角の英小文字で始めます（例：activity）。年度が変わっても変えません。',
    },
    label: {
      name: '項目名',
      help: '欄の項目名。正式なものを最初に、別の書き方を続けます。{FY} は点検する年度、{FY-1} は前年度になります。',
    },
    input: { name: '記入するか', help: 'written：課が記入する、given：計画の文を印刷するだけ。' },
    isRequired: { name: '必須', help: '必ず記入する欄なら true、空でもよい欄なら false。' },
    answer: { name: '記入の種類', help: '何を記入する欄か。文章なら書かなくてもかまいません。' },
    ...helpsUnder('answer', answerHelp),
    'answer.columns': { name: '表の列', help: '年度の表の列を、左から順に書きます。' },
    'answer.columns[].id': { name: '列のID', help: '列を見分ける短い名前（例：y2006）。' },
    'answer.columns[].label': {
      name: '列の見出し',
      help: '列の見出し。正式なものを最初に書きます。{FY} も使えます。',
    },
    'answer.columns[].year': {
      name: '列の年度',
      help: '何年度の列か。年度でない列（計画策定時など）では書きません。',
    },
    'answer.columns[].year.afterRound': {
      name: '点検年度からの差',
      help: '点検する年度の何年後か（前年度なら -1）。',
    },
    'answer.columns[].year.fixed': { name: '決まった年度', help: 'いつも同じ年度ならその年度（西暦4桁）。' },
    'answer.columns[].year.until': {
      name: '決まった年度の終わり',
      help: '「前期（H19～22）」のように何年度かにわたる列なら、その最後の年度（西暦4桁）。',
    },
    'answer.columns[].isOpenEnded': {
      name: '以降を含む',
      help: '「2008以降」のように、後の年度も含むなら true。',
    },
    'answer.columns[].sumOf': {
      name: '足し合わせる列',
      help: '「累計」「合計」のように、ほかの列を足した列なら、足す列のID。記入せず、行ごとに計算します。',
    },
    'answer.rows': { name: '表の行', help: '年度の表の行を、上から順に書きます。' },
    'answer.rows[].id': { name: '行のID', help: '行を見分ける短い名前（例：goal）。' },
    'answer.rows[].label': { name: '行の見出し', help: '行の見出し。正式なものを最初に書きます。' },
    'answer.rows[].input': {
      name: '記入するか',
      help: 'written：課が記入する、given：計画の文を印刷するだけ。',
    },
    'answer.rows[].isRequired': { name: '必須', help: '必ず記入する行なら true。' },
    'answer.rows[].isOnlyThisYear': {
      name: '点検年度だけ記入',
      help: '点検する年度の列にだけ記入し、ほかの列は前の回の記入を示すなら true。',
    },
    'answer.rows[].answer': { name: '記入の種類', help: 'この行のセルに何を記入するか。' },
    ...helpsUnder('answer.rows[].answer', answerHelp),
    help: { name: '記入の説明', help: '記入する人に示す書き方の説明。' },
    shownIf: {
      name: '表示の条件',
      help: 'すべて成り立つときだけ記入を求めます。いつも求めるなら書きません。',
    },
    ...helpsUnder('shownIf[]', conditionHelp),
    requiredIf: {
      name: '必須の条件',
      help: 'すべて成り立つときは必須になります（評価がA、C、Dなら理由を書く、など）。',
    },
    ...helpsUnder('requiredIf[]', conditionHelp),
    carriedFrom: {
      name: '前年度から写す欄',
      help: '前年度の様式のどの欄の文を、初めに入れておくか。その欄のIDを書きます。',
    },
    flags: flagsHelp('この欄を、目印（重点など）のある事業にだけ求める場合の目印'),
    moments: momentsHelp('この欄の記入を求める'),
    ...validHelp('valid', 'この欄'),
    ...printsHelp('prints'),
  }),
};
