import type { ReviewWords } from '../ja/review.ts';

const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

export const review: ReviewWords = {
  accept: 'Accept',
  return: 'Return',
  withdraw: 'Withdraw acceptance',
  remark: 'Reason for returning it',
  remarkHint: 'Say what to correct and where, so that the department can act on it.',
  remarkMissing: 'Please write the reason, or a remark at a field.',
  confirmReturn: 'Return it',
  moving: 'Sending…',
  notSent: 'Not sent. Check the connection and press again. Nothing is recorded twice.',
  overtaken: 'The department has changed it meanwhile. The new text is shown; look at it and press again.',
  noticed: (open, answered) =>
    open + answered === 0
      ? 'No findings.'
      : `${plural(open + answered, 'finding')}.${answered > 0 ? ` The department answered ${answered} of them.` : ''}`,
  unloaded: 'The checks could not be loaded; they are tried again.',
  noText: 'Nothing was submitted yet.',
  blank: '(blank)',
  sheet: (number, name, department) => `${number} “${name}” (${department})`,
  choice: {
    onlyChanged: 'Only those changed since the last time',
    begin: 'Review from the top',
    policy: 'Policy',
  },
  walk: {
    label: 'From sheet to sheet',
    place: (at, all) => `${at} of ${all}`,
    outside: (all) => `not among the ${all} chosen`,
    previous: 'Previous',
    next: 'Next',
    keys: 'Alt + PageUp and Alt + PageDown do the same.',
    done: {
      return: (sheet) => `${sheet}: returned.`,
      accept: (sheet) => `${sheet}: accepted.`,
      withdrawAcceptance: (sheet) => `${sheet}: acceptance withdrawn.`,
      finalise: (sheet) => `${sheet}: finalised.`,
    },
    last: 'No other sheet of those chosen is left.',
    backTo: 'Back to that sheet',
  },
  earlier: {
    asking: 'Bringing in what was submitted before…',
    failed: 'What was submitted before could not be brought in.',
    again: 'Try again',
    changed: (count) =>
      count === 0
        ? 'No field has changed since it was submitted before.'
        : `${plural(count, 'field')} changed since it was submitted before.`,
    of: (revision, instant, name) => `Submitted before: revision ${revision}, ${instant}, ${name}`,
    show: 'Show what has changed',
    legend: 'What is new is underlined, what is gone is struck through.',
    removed: 'removed: ',
    added: 'added: ',
    end: ', end',
  },
  remarks: {
    at: (field) => `Remark on “${field}”`,
    write: 'Write a remark',
    writeFor: (field) => `Write a remark on “${field}”`,
    remove: 'Delete this remark',
    takeOver: 'Add this to the remark',
    given: 'Remark when it was returned',
    unsent: (count) =>
      `${plural(count, 'remark')} at fields will reach the department when you return the sheet.`,
    goAlong: (count) =>
      `${plural(count, 'remark')} at fields will be sent too; the reason may stay blank if they say it all.`,
    standard: 'Please see the remarks at the fields.',
    tooLong: 'A remark is too long. Shorten it, then return the sheet.',
  },
  several: {
    title: 'Several at once',
    note: 'Pick submitted sheets to accept or return them together.',
    pick: (sheet) => `Pick ${sheet}`,
    all: (count) => `Pick all ${count} submitted sheets that fit`,
    none: 'Pick none',
    accept: (count) => `Accept the ${count} picked`,
    return: (count) => `Return the ${count} picked`,
    checking: (done, all) => `Checking… ${done} of ${all}`,
    unchecked:
      'The checks could not be loaded, so sheets cannot be accepted together. Press again once connected.',
    flagged: (count) => `${plural(count, 'sheet')} with open findings`,
    flaggedNote: 'Open and look at them. Mark only those that you accept all the same.',
    take: (sheet) => `Accept ${sheet} too`,
    open: 'Open',
    openFor: (sheet) => `Open ${sheet}`,
    clean: (count) => `${plural(count, 'sheet')} without open findings.`,
    confirm: (count) => `Accept ${count}`,
    nothing: 'There is no sheet to accept.',
    reason: (count) => `One reason for returning all ${count}`,
    reasonMissing: 'Please write the reason.',
    confirmReturn: (count) => `Return ${count}`,
    running: (done, all) => `Sending… ${done} of ${all}`,
    stop: 'Stop',
    done: {
      accept: (count) => `${count} accepted.`,
      return: (count) => `${count} returned.`,
    },
    failed: (count) => `${count} could not be done. They stay picked.`,
    overtaken: 'The department has changed it meanwhile. Open it and look.',
    left: (count) => `${count} were not sent. They stay picked.`,
    close: 'Close',
  },
};
