import { sayDay } from '#domain/words/ja/say-day.ts';

/** 報告書 */
export const report = {
  editionTitle: 'いま作られる報告書',
  draft: '案',
  final: '確定版',
  draftNote:
    'この年度はまだ確定していません。どのページにも「案」と印刷されます。内容は、作るたびに最新のものになります。',
  finalNote: (day: string) => `${sayDay(day)}付けの確定版です。何度作っても同じ内容になります。`,
  errata: (count: number) => `正誤表（${count}件）が付きます。`,
  unfinishedTitle: '残っているもの',
  look: '残っているものを確かめる',
  lookAgain: 'もう一度確かめる',
  looking: '確かめています…',
  nothingUnfinished: 'すべてそろっています。',
  unfinished: (count: number) => `そろっていないものが${count}件あります。案としては、このまま作れます。`,
  item: {
    sheetOpen: (state: string) => `シートが${state}です`,
    actualMissing: (departments: string) => `実績がありません（${departments}）`,
    gradeMissing: (rating: string) => `「${rating}」がありません`,
    opinionMissing: (opinion: string) => `「${opinion}」がありません`,
    wholePlan: '計画の全体',
  },
  more: (count: number) => `さらに${count}件を表示`,
  excelTitle: 'Excel で開く',
  excelNote: '新しいブックとして開きます。名前を付けて保存してください。',
  forms: {
    workbook: { text: '報告書を開く', note: 'Ⅰ 概要からⅤ 点検評価シートまで。そのまま印刷できます。' },
    meetingPaper: { text: '会議資料を開く', note: '委員会に配る、指標と評価の一覧です。' },
    page: { text: '公表用のページを作る', note: 'ホームページに載せる HTML ファイルです。' },
  },
  saveTitle: '公表用のファイル',
  openDataTitle: 'オープンデータ（CSV）',
  tables: {
    projects: '事業の一覧',
    indicators: '指標と実績',
    'indicator-years': '指標の年ごとの実績',
    opinions: '委員会の意見',
    replies: '昨年度の意見への対応',
    sheets: '点検評価シート',
  },
  hasMark: 'Excel で開けるようにする（BOM を付ける）',
  hasMarkNote: 'ほかのシステムに渡すときは外してください。',
  makeTable: (table: string) => `「${table}」を作る`,
  working: {
    workbook: '報告書を作っています…',
    meetingPaper: '会議資料を作っています…',
    page: 'ページを作っています…',
    openData: 'CSV を作っています…',
  },
  opened: {
    workbook: '報告書を新しいブックで開きました。名前を付けて保存してください。',
    meetingPaper: '会議資料を新しいブックで開きました。名前を付けて保存してください。',
  },
  openedNote:
    'ブックが見えないときは、ほかのウィンドウの後ろを見てください。Web 版の Excel では、新しいタブの表示を許可してください。',
  ready: 'できました。次のリンクを押すと、保存されます。',
  save: (name: string) => `${name} を保存する`,
  notArriving:
    '押してもファイルが届かないときは、Web 版の Excel で開いて保存するか、事務局のアカウントで「tenken report」を実行してください。動かし方は、情報システムの担当にお尋ねください。',
  why: {
    refused:
      'Excel が新しいブックを開けませんでした。セルの編集を終えて、もう一度押してください。次のリンクから保存することもできます。',
    tooLarge: '大きいため、Excel で直接開けません。次のリンクから保存して、開いてください。',
  },
  notMade: '作れませんでした。接続を確かめて、もう一度押してください。',
};

export type ReportWords = typeof report;
