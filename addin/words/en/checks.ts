import type { CheckWords } from '../ja/checks.ts';

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

export const checks: CheckWords = {
  title: 'Findings',
  loading: 'Checking the texts…',
  unloaded: 'The checks could not be loaded; they are tried again. You can go on writing and submitting.',
  none: 'No findings. The sheet can be submitted as it is.',
  settled: 'Nothing is left to correct or to check.',
  blocks: (count) => `To correct before submitting (${count})`,
  warns: (count) => `To check (${count})`,
  answered: (count) => `Answered as right (${count})`,
  more: (count) => `There are ${count} more. They appear as those above are corrected.`,
  inField: (blocks, warns) =>
    ['Findings:', blocks > 0 ? `${blocks} to correct` : '', warns > 0 ? `${warns} to check` : '']
      .filter((part) => part !== '')
      .join(' '),
  severity: { blocks: 'To correct', warns: 'To check', answered: 'Answered' },
  why: 'Why',
  howTo: 'What to do',
  toField: 'To the field',
  toCell: 'To the cell',
  toFirst: 'Go to what has to be corrected',
  toMissing: 'Go to the field',
  cure: {
    replace: (before, after) => `Change “${before}” to “${after}”`,
    remove: (before) => `Delete “${before}”`,
    long: 'Correct this',
    before: 'Before',
    after: 'After',
    lineBreak: '↵',
    all: (count) => `Correct all ${count} that are certain`,
    allNote: 'Only the way of writing is changed. You can undo it field by field.',
    done: 'Corrected as suggested.',
    doneIn: (field) => `“${field}” was corrected.`,
    undo: 'Undo',
    undoIn: (field) => `Undo “${field}”`,
  },
  answer: {
    right: 'This is right',
    label: 'Why it is right',
    hint: 'For example: It rained, so the event was moved to Monday. / Visitors are counted, too.',
    note: 'The secretariat sees the reason. The answer ends when the words are changed.',
    missing: 'Write the reason.',
    tooLong: (most, over) => `At most ${most} characters; there are ${over} too many.`,
    save: 'Save',
    said: (reason) => `Right: ${reason}`,
    saidBy: (reason) => `The department says: right (${reason})`,
    withdraw: 'Withdraw',
  },
  hindrance: (count) => `There ${count === 1 ? 'is' : 'are'} ${count} to correct before submitting.`,
  unanswered: (count) =>
    `${plural(count, 'finding')} to check ${count === 1 ? 'has' : 'have'} no answer yet. You can submit all the same.`,
  answersGo: (count) => `${plural(count, 'answer')} go to the secretariat with the reasons.`,
};
