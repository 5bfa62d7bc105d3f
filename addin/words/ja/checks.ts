/** The words around what the rules notice: cures, answers, the list of findings. */
export const checks = {
  title: '指摘',
  loading: '文章を点検しています…',
  unloaded: '点検の決まりを読み込めません。つながりしだい点検します。記入と提出は、このまま続けられます。',
  none: '指摘はありません。このまま提出できます。',
  settled: '直すものも、確かめるものも残っていません。',
  blocks: (count: number) => `提出の前に直すもの（${count}件）`,
  warns: (count: number) => `確かめていただきたいもの（${count}件）`,
  answered: (count: number) => `「正しい」と答えたもの（${count}件）`,
  more: (count: number) => `ほかに${count}件あります。上のものを直すと、続きが表示されます。`,
  /** For those who hear the page: what stands under the field. */
  inField: (blocks: number, warns: number) =>
    ['指摘：', blocks > 0 ? `要修正${blocks}件` : '', warns > 0 ? `確認${warns}件` : '']
      .filter((part) => part !== '')
      .join(' '),
  severity: { blocks: '要修正', warns: '確認', answered: '回答済み' },
  why: 'なぜ',
  howTo: '直し方',
  toField: '記入欄へ',
  toCell: 'セルへ',
  toFirst: '直すところへ',
  toMissing: '記入欄へ',
  cure: {
    replace: (before: string, after: string) => `「${before}」を「${after}」に直す`,
    remove: (before: string) => `「${before}」を消す`,
    long: '直す',
    before: '直す前',
    after: '直した後',
    lineBreak: '↵',
    all: (count: number) => `確実に直せる${count}件をまとめて直す`,
    allNote: '文字の書き方だけを直します。記入欄ごとに元に戻せます。',
    done: '指摘のとおりに直しました。',
    doneIn: (field: string) => `「${field}」を直しました。`,
    undo: '元に戻す',
    undoIn: (field: string) => `「${field}」を元に戻す`,
  },
  answer: {
    right: '正しい',
    label: '正しいと分かる理由',
    hint: '例：雨のため日程を変更し、月曜日に開催した。／見学の人も数に入れている。',
    note: '理由は事務局にも表示されます。文章を直すと、回答は取り消されます。',
    missing: '理由を書いてください。',
    tooLong: (most: number, over: number) => `${most}字以内で書いてください。${over}字多くなっています。`,
    save: '保存',
    said: (reason: string) => `正しい：${reason}`,
    saidBy: (reason: string) => `所管課の回答：正しい（${reason}）`,
    withdraw: '取り消す',
  },
  hindrance: (count: number) => `提出の前に直すものが${count}件あります。`,
  unanswered: (count: number) =>
    `確かめていただきたい指摘のうち、${count}件にまだ答えていません。このままでも提出できます。`,
  answersGo: (count: number) => `「正しい」と答えた${count}件は、理由とともに事務局に伝わります。`,
};

export type CheckWords = typeof checks;
