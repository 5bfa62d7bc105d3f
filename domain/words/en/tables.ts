import type { TableWords } from '../table-words.ts';
import { states } from './states.ts';

export const tables: TableWords = {
  states,
  isLate: 'Late',
  between: ', ',
  key: 'Key',
  onBehalfOf: (name) => `${name} (on behalf)`,
  status: {
    department: 'Department',
    sheets: 'Sheets',
    open: 'Not submitted',
    late: 'Late',
    lastChange: 'Last change',
  },
  list: {
    number: 'No.',
    project: 'Project',
    department: 'Department',
    class: 'Class',
    alsoUnder: 'Also under',
    state: 'State',
    revision: 'Revision',
    updatedAt: 'Changed at',
    updatedBy: 'Changed by',
    late: 'Late',
    remark: 'Reason for return',
  },
};
