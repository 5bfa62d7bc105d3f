import type { TableId } from '#domain/tables/table-ids.ts';

const purposes: Record<TableId, string> = {
  status: '課ごとに、どの状態のシートが何件あるか',
  policies: '施策ごとの件数、期限超過、確認済の割合',
  list: 'シート1件を1行に、状態と記入内容',
  targets: '指標の基準値・目標値・実績、評価案とその理由',
  ratings: '委員会・委員・事務局が付けた評価と理由',
  opinions: '委員会の意見、昨年度の意見、所管課の対応',
  findings: '提出された文章への指摘と、所管課の回答',
  history: 'いつ、だれが、何をしたか（新しいものを下に足します）',
};

/** The tables of the secretariat's workbook: which ones, and how far bringing them in is. */
export const tables = {
  title: '表の選択',
  chosen: (count: number) => `${count}つの表を更新します`,
  legend: 'このブックに置く表',
  purposes,
  note: '選んだ表は、次に取り込むときに作ります。選択を外した表は、そのまま残り、更新されなくなります。選択はこのブックに保存されます。',
  unsaved: '選択をブックに保存できませんでした。セルの編集を終えてから、もう一度選んでください。',
  gathering: (table: string) => `「${table}」の内容を取り込んでいます…`,
  checking: (table: string) => `「${table}」のために提出された文章を点検しています…`,
  counted: (done: number, of: number) => `${of}件のうち${done}件`,
  records: (count: number) => `${count}件`,
  incompleteTitle: '更新できなかった表があります',
  incomplete: 'ほかの表は最新になりました。',
  notWritten: (table: string) =>
    `「${table}」に書き込めませんでした。セルの編集を終え、ワークシートやブックの保護を確かめてから、もう一度取り込んでください。`,
  notBrought: (table: string, why: string) => `「${table}」の内容を取り込めませんでした。${why}`,
};

export type TablesWords = typeof tables;
