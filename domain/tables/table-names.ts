import type { TableId } from './table-ids.ts';

/** What a workbook holds until the secretariat chooses. */
export const firstTables: readonly TableId[] = ['status', 'list'];

/** Excel's name of each table, and the worksheet that is made for it; both are fixed whatever the language. */
export const tableNames: Readonly<Record<TableId, { name: string; worksheet: string }>> = {
  status: { name: 'Tenken_Status', worksheet: '提出状況' },
  policies: { name: 'Tenken_Policies', worksheet: '施策別の提出状況' },
  list: { name: 'Tenken_Sheets', worksheet: 'シート一覧' },
  targets: { name: 'Tenken_Targets', worksheet: '目標値の達成状況' },
  ratings: { name: 'Tenken_Ratings', worksheet: '委員評価' },
  opinions: { name: 'Tenken_Opinions', worksheet: '委員会の意見' },
  findings: { name: 'Tenken_Findings', worksheet: '指摘一覧' },
  history: { name: 'Tenken_History', worksheet: '変更履歴' },
};
