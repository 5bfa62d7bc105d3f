import { formatArea } from '../../grid/address.ts';
import type { Area } from '../../grid/grid.ts';
import type { NoteWords } from '../note-words.ts';

export const notes: NoteWords = {
  projectUnknown: ({ text }) =>
    `“${short(text)}” is no project number of this plan. Choose the project that the form is for.`,
  numberMissing: () => 'There is a form, but its № is blank. Choose the project that it is for.',
  numberTwice: ({ number, others }) =>
    `No. ${number} has ${others.length + 1} forms (also at ${places(others)}). Choose the one to submit.`,
  nameDiffers: ({ number, text, planName }) =>
    `The name of no. ${number} differs: “${short(text)}” in the workbook, “${planName}” in the plan. Check the №.`,
  departmentUnknown: ({ text }) => `The plan has no department “${short(text)}”. Check the name.`,
  departmentNotOfProject: ({ number, text }) =>
    `“${short(text)}” is not a department of no. ${number}. Check the № and the name.`,
  fieldMissing: ({ number, field }, labelOf) =>
    `The form of no. ${number} has no “${labelOf(field)}”. Select its cell and bind it.`,
  fieldTwice: ({ number, field, others }, labelOf) =>
    `The form of no. ${number} has “${labelOf(field)}” ${others.length + 1} times (also at ${places(others)}). Select the cell to use and bind it.`,
  otherYearLabel: ({ number, field, year }, labelOf) =>
    `The heading of “${labelOf(field)}” in no. ${number} is of fiscal ${year}. Check that this is not last year’s form.`,
  valueUnreadable: ({ number, text, field }, labelOf) =>
    `A cell of no. ${number}${field ? ` (“${labelOf(field)}”)` : ''} cannot be read; it shows “${short(text)}”. Check its formula or value.`,
  choicesInCell: ({ number, field, text }, labelOf) =>
    `“${labelOf(field)}” of no. ${number} lists its choices in the cell (“${short(text)}”). Type the mark ☑ there; what is typed in this pane replaces the whole list.`,
  worksheetHidden: ({ worksheet }) =>
    `The worksheet “${worksheet}” is hidden. Unhide it if it is to be used.`,
  worksheetProtected: ({ worksheet }) =>
    `The worksheet “${worksheet}” is protected. Unprotect it if it cannot be written.`,
  worksheetWithoutForm: ({ worksheet }) => `There is no form on the worksheet “${worksheet}”.`,
  workbookEmpty: () => 'The workbook is empty. Open one with the forms.',
};

function places(others: { worksheet: string; area: Area }[]): string {
  return others.map(({ worksheet, area }) => `“${worksheet}” ${formatArea(area)}`).join(', ');
}

/** Enough of a cell's text to know it again, on one line. */
function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 30 ? `${line.slice(0, 29)}…` : line;
}
