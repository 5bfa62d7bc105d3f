import { sayDay } from '#domain/words/en/say-day.ts';
import type { RoundWords } from '../ja/round.ts';

const sheets = (count: number) => (count === 1 ? '1 sheet' : `${count} sheets`);
const are = (count: number) => (count === 1 ? `${sheets(count)} is` : `${sheets(count)} are`);

export const round: RoundWords = {
  day: sayDay,
  stateTitle: 'Where the round stands',
  states: { preparing: 'In preparation', open: 'Open', closed: 'Closed', finalised: 'Final' },
  statesMean: {
    preparing: 'The round is not open yet. Departments can neither write nor submit.',
    open: 'Departments can fill in their sheets and submit them.',
    closed: 'Departments can only read. Review, ratings and opinions go on.',
  },
  frozen: (day) =>
    `The round was finalised on ${sayDay(day)}. Sheets, actuals, ratings and opinions can no longer be changed.`,
  reopened: (names) => `Reopened for ${names}: only they can submit.`,
  nextTitle: 'What to do next',
  next: {
    setDeadline: 'There is no deadline yet. Set the calendar.',
    open: 'The calendar is set. Once the forms are handed out, open the round.',
    wait: (missing, days) =>
      days === 0
        ? `Today is the deadline. ${are(missing)} not submitted.`
        : `${days === 1 ? '1 day' : `${days} days`} until the deadline. ${are(missing)} not submitted.`,
    remind: (missing) => `The deadline is over, and ${are(missing)} not submitted. Remind the departments.`,
    close: 'Every sheet is submitted. Close the round.',
    awaitReopened: 'Waiting for the reopened departments. End the reopening once they have submitted.',
    review: (count) => `${are(count)} not accepted yet. Review them.`,
    finalise: 'Every sheet is accepted. Check that nothing is left, and finalise.',
    openNext: 'The report is done. The next year can be prepared.',
  },
  toCalendar: 'Set the calendar',
  toReminders: 'See the reminders',
  toReview: 'To the sheets',
  toFinal: 'To finalising',
  toNext: 'To the next year',
  calendarTitle: 'Calendar',
  days: {
    distribution: 'Forms handed out',
    deadline: 'Deadline',
    committee: 'Committee',
    publication: 'Publication',
  },
  today: 'Today',
  past: 'Past',
  isToday: 'Today',
  ahead: (days) => (days === 1 ? 'in 1 day' : `in ${days} days`),
  noDays: 'No day is set yet.',
  month: (month) =>
    ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][month - 1] ?? '',
  momentDeadline: (day) =>
    `The deadline of this moment is ${sayDay(day)}. The plan definition sets it, so it cannot be changed here.`,
  change: 'Change the calendar',
  stored: (day) => `Stored now: ${sayDay(day)}.`,
  notStored: 'Not set now.',
  save: 'Save the calendar',
  saveNote: 'The deadline that departments see changes, too.',
  saved: 'The calendar is saved.',
  unchanged: 'The calendar has not changed. Enter a day, then save.',
  revert: 'Undo what was entered',
  wrongDay: {
    noDay: 'There is no such day. Enter year, month and day again.',
    strangeYear: 'This year is far from the round’s. Check the year.',
    tooEarly: (day, other) => `“${day}” must not come before “${other}”.`,
  },
  askedTitle: 'Who is asked for what',
  asked: (departments, count) =>
    `${departments === 1 ? '1 department is' : `${departments} departments are`} asked for ${sheets(count)}.`,
  askedLine: (count, indicators) =>
    [
      count > 0 ? sheets(count) : '',
      indicators > 0 ? (indicators === 1 ? '1 indicator' : `${indicators} indicators`) : '',
    ]
      .filter((text) => text !== '')
      .join(', '),
  askedSheets: 'Sheets',
  askedIndicators: 'Indicators',
  askedNote: 'To change who writes what, ask the administrator to import a plan definition.',
  movesTitle: 'Opening and closing',
  moves: {
    open: {
      text: 'Open the round',
      question: 'This opens the round. Every department can fill in its sheets and submit them.',
      confirm: 'Open',
    },
    close: {
      text: 'Close the round',
      question:
        'This closes the round. Departments can neither write nor submit. Sheets that are not submitted stay as they are. You can open the round again later.',
      confirm: 'Close',
    },
    reopen: {
      text: 'Reopen for this department',
      question: (name) => `Only ${name} can submit its sheets again. It stays closed for all others.`,
      confirm: 'Reopen',
    },
    endReopening: {
      text: (name) => `End the reopening for ${name}`,
      question: (name) => `This ends the reopening. ${name} can no longer submit.`,
      confirm: 'End it',
    },
  },
  reopenDepartment: 'Department to reopen for',
  pick: 'Choose',
  pickDepartment: 'Choose the department to reopen for.',
  done: {
    open: 'The round is open. Departments can submit.',
    close: 'The round is closed.',
    reopen: (name) => `Reopened for ${name}. Let them know.`,
    endReopening: (name) => `The reopening for ${name} has ended.`,
    finalise: 'The round is final. Open the final report under “Report”.',
    correct: 'The erratum is added. The report has a page of errata.',
  },
  working: 'Sending…',
  overtaken:
    'Somebody else moved the round meanwhile. This is how it stands now. What you entered is still here: check it, then press again.',
  overtakenDays:
    'Somebody else changed the plan or its calendar meanwhile. The days you entered are still here: compare them with what is stored, then save again.',
  notSent: 'This could not be sent. Check the connection and press again. Nothing is stored twice.',
  finalTitle: 'Finalising',
  finalNote: 'Finalising completes the report and freezes the round. First, check what is left.',
  finalLater: 'The round can be finalised once it is closed.',
  lookBeforeFinal: 'Check what is left',
  lookAgain: 'Check again',
  unfinished: (count) =>
    `${count === 1 ? '1 thing has' : `${count} things have`} to be done before the round can be final.`,
  ready: 'Nothing is left. The round can be finalised.',
  finalDay: 'Day of the report',
  finalDayHint: 'Printed on the report.',
  finalDayMissing: 'Enter the day of the report.',
  finalise: 'Finalise',
  finaliseQuestion: (year, day) =>
    `This finalises ${year} as of ${sayDay(day)}. It cannot be undone. Sheets, actuals, ratings and opinions can no longer be changed; mistakes found later can only be corrected by errata.`,
  confirmFinal: 'I know it cannot be undone: finalise',
  errataTitle: 'Errata',
  errataNote: 'Added when a mistake is found after publication. What was written stays.',
  noErrata: 'There are no errata.',
  erratum: { place: 'Place', was: 'Was', is: 'Is', day: 'Day of the erratum' },
  placeHint: 'Such as: No. 12 “Courses”, self-evaluation',
  erratumMissing: {
    place: 'Say where the mistake is.',
    was: 'Copy the wording that is wrong.',
    is: 'Write the right wording.',
    day: 'Enter the day of the erratum.',
  },
  sameWording: 'Both wordings are the same. Write the right one.',
  correct: 'Add the erratum',
  correctQuestion: 'This is added to the errata. It can neither be deleted nor changed afterwards.',
  confirmCorrect: 'Add it',
  nextYearTitle: 'Next year',
  nextYearNote: (year) =>
    `${year} is prepared from this round’s plan, departments and form. Nothing in this round changes.`,
  lookBeforeNext: 'See what is carried over',
  nextFound: (year, notes, toConfirm) =>
    `For ${year}, ${notes} places move on by themselves, and ${toConfirm} have to be decided or checked, such as the calendar.`,
  nextToMend: (count) =>
    `${count === 1 ? '1 place does' : `${count} places do`} not fit together. Ask the administrator to mend the plan definition.`,
  openNext: (year) => `Prepare ${year}`,
  nextOpened: (year, toConfirm) =>
    `${year} is prepared. Open a new workbook and choose ${year} as the secretariat’s workbook. Decide ${toConfirm} places such as the calendar, then open the round.`,
};
