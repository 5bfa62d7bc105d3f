/** The words of 提出のお願い; the mail itself is in `domain/words/ja/reminder-mail.ts`. */
export const reminders = {
  none: 'すべてのシートが提出されています。お願いのメールは要りません。',
  asOf: (instant: string) => `${instant} に取り込んだ状態で作っています。`,
  notPulled: '最新の状態を取り込むと、今の提出状況で文面を作ります。',
  late: (departments: number, sheets: number) => `期限を過ぎて未提出：${departments}課 ${sheets}件`,
  waiting: (departments: number, sheets: number) => `未提出：${departments}課 ${sheets}件（期限前）`,
  note: 'メールに書き添えること',
  noteHint: '例：6月21日（金）までに提出をお願いします。分からないことは内線1234へ。',
  list: '課ごとのメール',
  line: (name: string, count: number) => `${name}　${count}件`,
  showShort: '文面',
  show: (name: string) => `${name}あての文面を表示`,
  hide: '文面を閉じる',
  subject: '件名',
  body: '本文',
  copySubject: '件名をコピー',
  copyBody: '本文をコピー',
  copied: (what: string) => `${what}をコピーしました。メールソフトに貼り付けてください。`,
  notCopied: 'コピーできませんでした。文を選んでから Ctrl+C を押してください。',
  openMail: 'メールソフトで開く',
  service: 'このシステムから送る',
  serviceNote:
    '計画に登録されたアドレスへ、今の提出状況で作り直した文面を送ります。送らない課はチェックを外してください。',
  noAddress: 'アドレスの登録なし',
  noAddresses: 'メールアドレスが登録された課がありません。文面をコピーして、メールソフトで送ってください。',
  send: (count: number) => `${count}課に送る`,
  sure: (count: number) => `${count}課にメールを送ります。送ったあとは取り消せません。`,
  confirm: '送信する',
  sending: 'メールを送っています…',
  sent: (count: number) => `${count}課にメールを送りました。`,
  notSent: (names: string) =>
    `${names}には送れませんでした。アドレスを確かめ、文面をコピーしてメールソフトで送ってください。`,
  unsure:
    '送れたかどうか分かりません。管理者が操作の記録で確かめられます。二重に送らないよう、確かめてから送ってください。',
};

export type ReminderWords = typeof reminders;
