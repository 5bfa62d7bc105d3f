import type { MailedRefusalCode, MailedReport } from '#domain/mailed/mailed-file.ts';
import type { MailedIntent } from '#domain/mailed/offer-intents.ts';

const refusals: Record<MailedRefusalCode, string> = {
  notAWorkbook: 'Excel のブックではありません。拡張子が .xlsx か .xlsm のファイルを選んでください。',
  textFile:
    'CSV などの文字だけのファイルには様式がありません。様式の入った Excel ブックを課から送ってもらってください。',
  oldFormat:
    '古い形式（.xls または .xlsb）です。Excel で開き、「名前を付けて保存」から「Excel ブック（*.xlsx）」を選んで保存し直してください。',
  encrypted: 'パスワードが設定されています。Excel で開き、パスワードを解除して保存してから選んでください。',
  damaged: '壊れているか、途中までしか届いていません。課にもう一度送ってもらってください。',
  tooLarge: '大きすぎるため読みません。不要なシートや画像を取り除いて保存し直してください。',
  tooSlow:
    '読むのに時間がかかりすぎるため、途中でやめました。不要なシートや、書式だけの行・列を取り除いて保存し直してください。',
  tooManyWorksheets: 'ワークシートが256枚以上あるため読みません。255枚以下に分けてください。',
  unreadable:
    'ファイルを読み取れませんでした。移動や削除がされていないか、クラウドからの取得が終わっているかを確かめて、選び直してください。',
  readerMissing:
    '読み取りのプログラムを読み込めませんでした。接続を確かめて、もう一度ファイルを選んでください。',
  otherRound: 'ほかの年度か、ほかの計画のブックです。この年度のブックを課から送ってもらってください。',
  secretariatsBook: '事務局のブックです。課のブックを選んでください。',
  noForm: 'この計画の様式が見つかりません。課の様式が入ったブックかどうかを確かめてください。',
};

const reports: Record<MailedReport, string> = {
  macros: 'マクロがありますが、実行していません。',
  externalLinks: 'ほかのファイルへのリンクがありますが、リンク先は読まず、保存されている値を使います。',
};

const intents: Record<MailedIntent, string> = {
  submit: '提出する',
  save: '途中保存する',
  leave: '送らない',
};

/** Departments' workbooks that came by mail. */
export const mailed = {
  lead: '課からメールで届いたブックを選んでください。内容を確かめてから、課に代わって提出できます。選んだファイルと、いま開いているこのブックの内容は変わりません。',
  files: 'ファイルを選ぶ',
  folder: 'フォルダーを選ぶ',
  drop: 'ファイルやフォルダーを、ここに置くこともできます。',
  reading: (done: number, all: number) => `読み込んでいます…（${all}件のうち${done}件）`,
  read: (books: number, sheets: number) => `${books}件のブックから、${sheets}件のシートが見つかりました。`,
  nothing: '読み込めるブックがありませんでした。',
  tooMany: (most: number) => `一度に読み込めるのは${most}件までです。残りは、あとから選んでください。`,
  clear: '読み込んだ内容を片付ける',
  refusedTitle: (count: number) => `読み込めなかったファイル（${count}件）`,
  refusals,
  reportsTitle: 'ファイルについて',
  reports,
  questionTitle: (count: number) => `どのシートか分からない様式（${count}件）`,
  why: {
    projectUnknown: 'どの事業の様式か分かりません。',
    departmentUnclear: 'どの課の記入内容か分かりません。',
    twice: 'このブックには、同じ事業の様式が複数あります。提出に使うものを選んでください。',
  },
  whichSheet: 'この様式のシート',
  pick: '選んでください',
  useThis: 'このシートとして扱う',
  leaveForm: 'この様式は使わない',
  moreQuestions: (count: number) => `さらに${count}件を表示`,
  leftForms: (count: number) => `使わないとした様式が${count}件あります。`,
  sheetsTitle: (count: number) => `見つかったシート（${count}件）`,
  standing: {
    blank: '何も書かれていません',
    new: 'サーバーにまだ内容がありません',
    same: 'サーバーと同じ内容',
    differs: 'サーバーの内容と違います',
    behind: 'サーバーに新しい内容があります',
  },
  several: (count: number) => `${count}つのファイルにあります`,
  blocking: (count: number) => `要修正 ${count}`,
  warning: (count: number) => `確認 ${count}`,
  unchecked: '点検しています…',
  byClerk: (name: string, file: string) => `記入者 ${name}　${file}`,
  action: '扱い',
  actionOf: (number: string, department: string) => `№${number}（${department}）の扱い`,
  intents,
  show: '内容を見る',
  showOf: (number: string, department: string) => `№${number}（${department}）の内容を見る`,
  blockedNote: '要修正の指摘があるため、提出はできません。課に直してもらってください。',
  roundClosed: 'この課の受付は終わっているため、送れません。',
  locked: '確認が済んでいるため、送れません。必要なときは、確認を取り消すか差し戻してください。',
  behindNote: (revision: number, name: string, instant: string) =>
    `このファイルが作られたあとに、${name}さんが内容を更新しています（${instant}、第${revision}版）。どちらが新しいかを課に確かめてください。送るときは「扱い」で選んでください。`,
  noneToSend: '送るシートがありません。シートごとの「扱い」で、提出か途中保存を選んでください。',
  send: (submit: number, save: number) =>
    save === 0
      ? `${submit}件を代理で提出する`
      : submit === 0
        ? `${save}件を代理で途中保存する`
        : `代理で${submit}件を提出し、${save}件を途中保存する`,
  sending: (done: number, all: number) => `送っています…（${all}件のうち${done}件）`,
  sent: { submit: '代理で提出しました。', save: '代理で途中保存しました。' },
  sentCount: (sent: number) => `${sent}件を送りました。`,
  failedCount: (failed: number) =>
    `${failed}件を送れませんでした。読み込んだ内容は残っています。もう一度押すと、送れなかったものだけを送ります。二重に登録されることはありません。`,
  overtaken:
    'この間に内容が更新されました。新しい内容と並べて表示しています。確かめてから、「扱い」を選び直してください。',
  toList: '読み込んだシートの一覧に戻る',
  file: '使うファイル',
  fileOption: (file: string, instant: string | undefined) =>
    instant === undefined ? file : `${file}（${instant} 保存）`,
  fileNote: '最後に保存されたファイルを先に示しています。',
  clerk: '記入者',
  clerkNote: 'ファイルに残っている名前です。違うときは直してください。「（代理）」を付けて記録されます。',
  fileText: 'ファイルの内容',
  storedText: 'サーバーの内容',
  blank: '（空欄）',
  sameText: 'サーバーと同じです。',
  missing: 'このファイルに記入欄が見つかりません。サーバーの内容をそのまま残します。',
  formula: 'このセルは数式です。保存されている値を使います。',
  noFindings: '指摘はありません。',
  notesTitle: (count: number) => `ファイルの様式について気付いた点（${count}件）`,
  revision: (revision: number) =>
    revision === 0 ? 'サーバーには何もありません。' : `サーバーの第${revision}版と比べています。`,
  onBehalf: (name: string, file: string | undefined) =>
    file === undefined ? `${name}（代理）` : `${name}（代理。ファイル「${file}」から）`,
};

export type MailedWords = typeof mailed;
