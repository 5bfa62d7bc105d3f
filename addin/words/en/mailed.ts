import type { MailedWords } from '../ja/mailed.ts';

export const mailed: MailedWords = {
  lead: 'Choose the workbooks that departments sent by mail. You see what is in them before it is submitted on their behalf. Neither the files nor the workbook that is open now are changed.',
  files: 'Choose files',
  folder: 'Choose a folder',
  drop: 'Files and folders can also be dropped here.',
  reading: (done, all) => `Reading… (${done} of ${all})`,
  read: (books, sheets) => `${sheets} sheets were found in ${books} workbooks.`,
  nothing: 'There was no workbook that can be read.',
  tooMany: (most) => `At most ${most} files are read at once. Choose the others afterwards.`,
  clear: 'Clear what was read',
  refusedTitle: (count) => `Files that were not read (${count})`,
  refusals: {
    notAWorkbook: 'This is no Excel workbook. Choose files that end in .xlsx or .xlsm.',
    textFile: 'A text file such as CSV has no form. Ask the department for the Excel workbook with the form.',
    oldFormat:
      'This is an old format (.xls or .xlsb). Open it in Excel and save it as “Excel Workbook (*.xlsx)”.',
    encrypted:
      'This file has a password. Open it in Excel, remove the password, save it and choose it again.',
    damaged: 'This file is damaged or incomplete. Ask the department to send it again.',
    tooLarge: 'This file is too large. Remove worksheets and pictures that are not needed and save it again.',
    tooSlow:
      'Reading took too long and was stopped. Remove worksheets, rows and columns that are not needed and save it again.',
    tooManyWorksheets: 'This file has 256 worksheets or more. Split it into files of 255 or fewer.',
    unreadable:
      'The file could not be read. See that it was not moved or deleted and that the cloud has delivered it, and choose it again.',
    readerMissing:
      'The program that reads files did not load. Check the connection and choose the file again.',
    otherRound: 'This is a workbook of another year or plan. Ask the department for the one of this year.',
    secretariatsBook: 'This is a workbook of the secretariat. Choose one of a department.',
    noForm: 'No form of this plan was found. See whether the workbook has the department’s form.',
  },
  reportsTitle: 'About the file',
  reports: {
    macros: 'It has macros; they are not run.',
    externalLinks: 'It has links to other files; they are not followed, the saved values are used.',
  },
  questionTitle: (count) => `Forms of an unclear sheet (${count})`,
  why: {
    projectUnknown: 'It is not clear which project this form is for.',
    departmentUnclear: 'It is not clear which department wrote this.',
    twice: 'This workbook has several forms of one project. Choose the one to submit.',
  },
  whichSheet: 'Sheet of this form',
  pick: 'Choose',
  useThis: 'Treat it as this sheet',
  leaveForm: 'Leave this form alone',
  moreQuestions: (count) => `Show ${count} more`,
  leftForms: (count) => `${count} forms are left alone.`,
  sheetsTitle: (count) => `Sheets that were found (${count})`,
  standing: {
    blank: 'Nothing is written',
    new: 'Nothing stored yet',
    same: 'Same as on the server',
    differs: 'Differs from the server',
    behind: 'The server has something newer',
  },
  several: (count) => `In ${count} files`,
  blocking: (count) => `To correct: ${count}`,
  warning: (count) => `To check: ${count}`,
  unchecked: 'Checking…',
  byClerk: (name, file) => `Written by ${name}　${file}`,
  action: 'What to do',
  actionOf: (number, department) => `What to do with №${number} (${department})`,
  intents: { submit: 'Submit', save: 'Save as a draft', leave: 'Do not send' },
  show: 'Show',
  showOf: (number, department) => `Show №${number} (${department})`,
  blockedNote: 'It cannot be submitted as something must be corrected. Ask the department.',
  roundClosed: 'The round is closed for this department, so nothing can be sent.',
  locked: 'The sheet was accepted, so nothing can be sent. Withdraw the acceptance or return it first.',
  behindNote: (revision, name, instant) =>
    `${name} changed the sheet after this file was made (${instant}, revision ${revision}). Ask the department which is newer. To send it, choose what to do.`,
  noneToSend: 'There is nothing to send. Choose “Submit” or “Save as a draft” at a sheet.',
  send: (submit, save) =>
    save === 0
      ? `Submit ${submit} on behalf`
      : submit === 0
        ? `Save ${save} drafts on behalf`
        : `Submit ${submit} and save ${save} drafts on behalf`,
  sending: (done, all) => `Sending… (${done} of ${all})`,
  sent: { submit: 'Submitted on behalf.', save: 'Saved as a draft on behalf.' },
  sentCount: (sent) => `${sent} were sent.`,
  failedCount: (failed) =>
    `${failed} were not sent. What was read is still here. Press again to send only those; nothing is stored twice.`,
  overtaken:
    'The sheet was changed meanwhile. Both texts are shown. Compare them and choose again what to do.',
  toList: 'Back to the sheets that were read',
  file: 'File to use',
  fileOption: (file, instant) => (instant === undefined ? file : `${file} (saved ${instant})`),
  fileNote: 'The file that was saved last comes first.',
  clerk: 'Written by',
  clerkNote: 'The name that the file has. Correct it where it is wrong. It is kept with “(on behalf)”.',
  fileText: 'In the file',
  storedText: 'On the server',
  blank: '(blank)',
  sameText: 'Same as on the server.',
  missing: 'The file has no such field. What is on the server stays.',
  formula: 'This cell is a formula. Its saved value is used.',
  noFindings: 'Nothing was noticed.',
  notesTitle: (count) => `Noticed in the file’s forms (${count})`,
  revision: (revision) =>
    revision === 0 ? 'The server has nothing yet.' : `Compared with revision ${revision} on the server.`,
  onBehalf: (name, file) =>
    file === undefined ? `${name} (on behalf)` : `${name} (on behalf, from “${file}”)`,
};
