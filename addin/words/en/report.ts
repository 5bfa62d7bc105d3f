import { sayDay } from '#domain/words/en/say-day.ts';
import type { ReportWords } from '../ja/report.ts';

export const report: ReportWords = {
  editionTitle: 'The report as it is now',
  draft: 'Draft',
  final: 'Final',
  draftNote: 'The round is not final yet. Every page is marked as a draft and says what is stored now.',
  finalNote: (day) => `Final as of ${sayDay(day)}. It is the same whenever it is made.`,
  errata: (count) => `With a page of errata (${count}).`,
  unfinishedTitle: 'What is left',
  look: 'Check what is left',
  lookAgain: 'Check again',
  looking: 'Checking…',
  nothingUnfinished: 'Everything is there.',
  unfinished: (count) =>
    `${count === 1 ? '1 thing is' : `${count} things are`} missing. A draft can be made all the same.`,
  item: {
    sheetOpen: (state) => `The sheet is: ${state}`,
    actualMissing: (departments) => `No actual (${departments})`,
    gradeMissing: (rating) => `No “${rating}”`,
    opinionMissing: (opinion) => `No “${opinion}”`,
    wholePlan: 'The whole plan',
  },
  more: (count) => `Show ${count} more`,
  excelTitle: 'Open in Excel',
  excelNote: 'Opens as a new workbook. Save it under a name.',
  forms: {
    workbook: { text: 'Open the report', note: 'All five parts, ready to print.' },
    meetingPaper: { text: 'Open the meeting paper', note: 'Indicators and ratings for the committee.' },
    page: { text: 'Make the page to publish', note: 'An HTML file for the web site.' },
  },
  saveTitle: 'Files to publish',
  openDataTitle: 'Open data (CSV)',
  tables: {
    projects: 'Projects',
    indicators: 'Indicators and actuals',
    'indicator-years': 'Indicators by year',
    opinions: 'Opinions of the committee',
    replies: 'Replies to last year’s opinions',
    sheets: 'Sheets',
  },
  hasMark: 'For opening in Excel (with a BOM)',
  hasMarkNote: 'Leave it off for other systems.',
  makeTable: (table) => `Make “${table}”`,
  working: {
    workbook: 'Making the report…',
    meetingPaper: 'Making the meeting paper…',
    page: 'Making the page…',
    openData: 'Making the CSV…',
  },
  opened: {
    workbook: 'The report is open as a new workbook. Save it under a name.',
    meetingPaper: 'The meeting paper is open as a new workbook. Save it under a name.',
  },
  openedNote:
    'If you do not see it, look behind the other windows. In Excel on the web, allow the new tab to open.',
  ready: 'It is ready. Press the link to save it.',
  save: (name) => `Save ${name}`,
  notArriving:
    'If no file arrives when you press it, open this workbook in Excel on the web, or run “tenken report”, signed in as the secretariat; ask your IT department how.',
  why: {
    refused:
      'Excel could not open a new workbook. Finish editing the cell and press again, or save the file by the link.',
    tooLarge: 'It is too large for Excel to open directly. Save it by the link, then open it.',
  },
  notMade: 'It could not be made. Check the connection and press again.',
};
