import type { TableWords } from '../table-words.ts';

export const tables: TableWords = {
  states: {
    notStarted: '未着手',
    inProgress: '入力中',
    submitted: '提出済',
    returned: '差戻し',
    accepted: '確認済',
    finalised: '確定',
  },
  isLate: '超過',
  between: '、',
  key: '照合キー',
  status: {
    department: '所管課',
    sheets: 'シート数',
    open: '未提出',
    late: '期限超過',
    lastChange: '最終更新',
  },
  list: {
    number: '№',
    project: '事業名',
    department: '所管課',
    state: '状態',
    revision: '版',
    updatedAt: '更新日時',
    updatedBy: '更新者',
    late: '期限超過',
    remark: '差戻しの理由',
  },
};
