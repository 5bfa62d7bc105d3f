/** 提出状況 · 施策別の提出状況 · シート一覧 · 目標値の達成状況 · 委員評価 · 委員会の意見 · 指摘一覧 · 変更履歴 */
export const tableIds = [
  'status',
  'policies',
  'list',
  'targets',
  'ratings',
  'opinions',
  'findings',
  'history',
] as const;
export type TableId = (typeof tableIds)[number];

/** Words that name no table of this release are left out: a later one may know more. */
export function parseTableIds(words: string): TableId[] {
  const wanted = new Set(words.split(' '));
  return tableIds.filter((id) => wanted.has(id));
}
