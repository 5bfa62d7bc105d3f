import type { RoundWords } from '../round-words.ts';
import { calendarDays } from './calendar-days.ts';

export const nextRound: RoundWords = {
  notes: {
    yearMoved: ({ plan, fiscalYear }) => `This is “${plan}” for FY${fiscalYear}.`,
    momentFirst: ({ name }) => `The round is back at “${name}”.`,
    momentMoved: ({ from, to }) => `The round went on from “${from}” to “${to}”.`,
    sheetsBeginAnew: ({ kept }) =>
      `Every sheet is to be written again. What was written at ${quoted(kept)} is kept and can be read.`,
    headingMoved: ({ from, to }) => `The heading “${from}” has become “${to}”.`,
    fieldBegins: ({ label }) => `The field “${label}” was added.`,
    fieldEnds: ({ label }) => `The field “${label}” is no longer asked.`,
    departmentRenamed: ({ from, to, note }) =>
      `“${from}” is now “${to}”.${note === undefined ? '' : ` Papers of earlier years say “${note}”.`}`,
    departmentBegins: ({ name, succeeds }) =>
      `“${name}” was added.${succeeds.length > 0 ? ` It takes over from ${quoted(succeeds)}.` : ''}`,
    departmentEnds: ({ name, heirs }) =>
      `“${name}” has ended.${heirs.length > 0 ? ` ${quoted(heirs)} took over.` : ''}`,
    projectRenamed: ({ number, from, to }) => `No. ${number} “${from}” is now “${to}”.`,
    projectBegins: ({ number, name, succeeds }) =>
      `No. ${number} “${name}” was added.${succeeds.length > 0 ? ` It goes on from last year's ${numbers(succeeds)}.` : ''}`,
    projectEnds: ({ number, name, heirs }) =>
      `No. ${number} “${name}” has ended and asks for no sheet.${heirs.length > 0 ? ` ${numbers(heirs)} took over.` : ''}`,
    projectAssigned: ({ number, name, from, to }) =>
      `No. ${number} “${name}” went from ${from.join(', ')} to ${to.join(', ')}.`,
    nodeEnds: ({ number, name }) => `“${named(number, name)}” has ended.`,
    nodeBegins: ({ number, name }) => `“${named(number, name)}” was added.`,
    indicatorEnds: ({ number, name }) => `The indicator “${named(number, name)}” has ended.`,
    indicatorBegins: ({ number, name }) => `The indicator “${named(number, name)}” was added.`,
    targetMoved: ({ number, name, part, from, to }) =>
      `The target of “${named(number, name)}”${of(part)} went from “${oneLine(from)}” to “${oneLine(to)}”.`,
    scaleReplaced: ({ from, to }) => `The scale “${to}” took the place of “${from}”.`,
    dayToSet: ({ day, last }) => `Set ${calendarDays[day]}; last year it was ${last}.`,
    momentDayToSet: ({ name, last }) => `Set the deadline of “${name}”; last year it was ${last}.`,
    momentDayToConfirm: ({ name, day }) => `The deadline of “${name}” is ${day}. Confirm the day.`,
    momentDayMissing: ({ name }) => `Set the deadline of “${name}”.`,
    stepToConfirm: ({ name, month }) => `“${name}” was kept in its month, ${month}. Confirm the day.`,
    targetGone: ({ number, name, part, last }) =>
      `The target “${oneLine(last)}” of “${named(number, name)}”${of(part)} holds no longer. Add a new one, or end the indicator.`,
  },
  problems: {
    planEnded: ({ last }) =>
      `The plan ends with FY${last}. Where it was prolonged, change years.last; where a new plan follows, describe that one and name this one in its follows.`,
    lastMoment: ({ name }) => `“${name}” is the last moment of the year. Go on with tenken plan next-year.`,
    noMoment: () => 'The round is at no moment. List them in moments, and say in moment at which it is.',
    notInPlan: ({ id }) => `The plan has no “${id}”. Check the id.`,
    alreadyEnded: ({ id, until }) => `“${id}” ended with FY${until}. Check the id, or remove this change.`,
    idTaken: ({ id }) => `The id “${id}” is taken. Choose one that nothing has, not even what has ended.`,
    nameUnchanged: ({ name }) => `The name is “${name}” already. Check the new name, or remove this change.`,
    nothingToMerge: () => 'There is nothing to merge with. Name two or more, or remove this change.',
    departmentStillNamed: ({ name, numbers: still }) =>
      `“${name}” has ended, but ${still.join(', ')} name it. Say in endDepartment.to which one department takes over, or use assignProject.`,
    scaleStillUsed: ({ name }) => `The scale “${name}” has ended, but is used. Replace it with replaceScale.`,
  },
};

function quoted(names: string[]): string {
  return names.map((name) => `“${name}”`).join(', ');
}

function numbers(list: string[]): string {
  return list.map((number) => `No. ${number}`).join(', ');
}

function named(number: string, name: string): string {
  return `${number} ${name}`.trim();
}

function of(part: string): string {
  return part === '' ? '' : ` (${part})`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
