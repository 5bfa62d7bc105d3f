import type { TableWords } from '../table-words.ts';
import { states } from './states.ts';

export const tables: TableWords = {
  states,
  isLate: '超過',
  between: '、',
  key: '照合キー',
  onBehalfOf: (name) => `${name}（代理）`,
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
    class: '位置付け',
    alsoUnder: '再掲',
    state: '状態',
    revision: '版',
    updatedAt: '更新日時',
    updatedBy: '更新者',
    late: '期限超過',
    remark: '差戻しの理由',
  },
};
