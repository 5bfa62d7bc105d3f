import type { TableWords } from '../table-words.ts';

export const tables: TableWords = {
  states: {
    notStarted: 'Not started',
    inProgress: 'In progress',
    submitted: 'Submitted',
    returned: 'Returned',
    accepted: 'Accepted',
    finalised: 'Final',
  },
  isLate: 'Late',
  between: ', ',
  key: 'Key',
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
    state: 'State',
    revision: 'Revision',
    updatedAt: 'Changed at',
    updatedBy: 'Changed by',
    late: 'Late',
    remark: 'Reason for return',
  },
};
