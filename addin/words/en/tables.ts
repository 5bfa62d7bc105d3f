import type { TablesWords } from '../ja/tables.ts';

export const tables: TablesWords = {
  title: 'Choose tables',
  chosen: (count) => (count === 1 ? 'One table is kept up to date' : `${count} tables are kept up to date`),
  legend: 'Tables of this workbook',
  purposes: {
    status: 'How many sheets of each department are in which state',
    policies: 'Counts, late sheets and the accepted share by policy',
    list: 'One row per sheet with its state and texts',
    targets: 'Baseline, target and actual of indicators, the suggestion and why',
    ratings: 'Grades and reasons of the committee, its members and the secretariat',
    opinions: 'The committee’s opinions, last year’s, and what departments reply',
    findings: 'What the rules noticed in what was submitted, and the answers',
    history: 'Who did what when; what is new is added below',
  },
  note: 'A table that you choose is made at the next refresh. One that you leave out stays as it is and is no longer refreshed. The choice is kept in this workbook.',
  unsaved: 'The choice could not be stored in the workbook. Finish editing the cell and choose again.',
  gathering: (table) => `Fetching “${table}”…`,
  checking: (table) => `Checking what was submitted for “${table}”…`,
  counted: (done, of) => `${done} of ${of}`,
  records: (count) => `${count}`,
  incompleteTitle: 'Some tables could not be refreshed',
  incomplete: 'All others are up to date.',
  notWritten: (table) =>
    `“${table}” could not be written. Finish editing, check the protection of worksheet and workbook, and refresh again.`,
  notBrought: (table, why) => `“${table}” could not be fetched. ${why}`,
};
