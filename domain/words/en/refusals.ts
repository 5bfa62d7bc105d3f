import { type RoundMoveName, roundMoveNames } from '../../round/round-move.ts';
import { type RoundState, roundStates } from '../../round/round-standing.ts';
import type { MoveName } from '../../sheet/moves.ts';
import { sheetStates } from '../../sheet/sheet-state.ts';
import type { RefusalWords } from '../refusal-words.ts';
import { sayCalendarDay } from './calendar-days.ts';
import { roundDeeds, roundStateNames, sayRoundCure } from './rounds.ts';
import { states } from './states.ts';

const deeds: Record<MoveName, string> = {
  save: 'saved',
  submit: 'submitted',
  return: 'returned',
  accept: 'accepted',
  withdrawAcceptance: 'taken back from acceptance',
  finalise: 'made final',
};

export const refusals: RefusalWords = {
  notSignedIn: () => 'Your sign-in has expired. Please sign in again.',
  notAMember: () => 'This account is registered for no plan. Tell the secretariat which account to register.',
  notFound: () =>
    'There is no such thing here. Check the plan, the year and the department, or ask the secretariat.',
  notAllowed: () =>
    'This account may not do that. If you have taken over the work, ask the secretariat to register you.',
  malformed: ({ place }) =>
    `The server could not read what was sent. Close this pane, open it again and send once more.${place ? ` (${place})` : ''}`,
  overtaken: () => 'Somebody else was first. Bring this up to date, compare the texts and send again.',
  keyReused: () => 'This was mistaken for something sent before. Please press again.',
  moveNotPossible: ({ state, move }) =>
    `The sheet is now “${stateName(state)}”, so it cannot be ${deeds[move as MoveName] ?? 'changed'}. Bring it up to date and look again.`,
  remarkMissing: () => 'There is no reason for the return. Write what is to be corrected, and where.',
  remarksTooLong: ({ limit }) =>
    `The remarks at the fields of a sheet together hold ${limit} characters. Shorten them.`,
  reasonMissing: () =>
    'There is no reason for this grade. Write one where the grade differs from the suggestion, or where the grade asks for it.',
  gradeUnknown: ({ scale, grades }) =>
    `That is no grade of “${scale}” in this year. Choose one of ${grades}.`,
  pointsWrong: ({ viewpoint, min, max }) => `“${viewpoint}” takes points from ${min} to ${max}.`,
  actualUnclear: ({ indicator, parts }) =>
    `It is not clear which part of indicator ${indicator} the actual is of. Name each part (${parts}) once.`,
  findingsBlock: ({ count }) =>
    `There ${count === 1 ? 'is 1 finding' : `are ${count} findings`} to correct first. Correct what is listed under “To correct before submitting”, then submit again.`,
  fieldUnknown: ({ field }) =>
    `The form has no field “${field}”. It has changed: close this pane, open it again and send once more.`,
  entriesTooLong: ({ limit }) =>
    `All fields of a sheet together hold ${limit} characters. Shorten the texts.`,
  textTooLong: ({ limit }) => `A text can have ${limit} characters. Shorten it.`,
  tooLarge: () => 'That is too much at once. Send fewer sheets at a time.',
  roundClosed: ({ state }) =>
    state === 'finalised'
      ? 'This round is final: it stays as its report says. Where that is wrong, the secretariat adds an erratum.'
      : 'This round is closed. If something must still change, ask the secretariat.',
  roundMoveNotPossible: ({ state, move }) =>
    `This round is now “${roundStateNames[roundStateOf(state)]}”, so it cannot be ${roundDeeds[roundMoveOf(move)]}. ${sayRoundCure(roundStateOf(state), roundMoveOf(move))}`.trimEnd(),
  roundUnfinished: ({ sheets = 0, actuals = 0, grades = 0, opinions = 0 }) =>
    `It cannot be made final yet. Left to do: ${[
      ...(sheets ? [`sheets not accepted (${sheets})`] : []),
      ...(actuals ? [`indicators without an actual (${actuals})`] : []),
      ...(grades ? [`indicators without a grade (${grades})`] : []),
      ...(opinions ? [`opinions not written (${opinions})`] : []),
    ].join(', ')}. Finish them, then try again.`,
  errataTooLong: ({ limit }) =>
    `All errata together hold ${limit} characters. Write only the places that are corrected.`,
  roundExists: ({ fiscalYear }) =>
    `The round of ${fiscalYear} is already there. Nothing was changed. Open it and look.`,
  planEnded: ({ last }) =>
    `This plan ends with ${last}, so there is no next round. Import the plan that follows as a new definition.`,
  nextRoundWrong: ({ count }) =>
    `Next year's definition needs ${count} decisions that cannot be made automatically. An administrator writes the changes, makes it with "tenken plan next-year" and imports it.`,
  dayTooEarly: ({ what, day, other, otherDay }) =>
    `On the calendar, ${sayCalendarDay(what)} (${day}) comes before ${sayCalendarDay(other)} (${otherDay}). Correct the days and save again.`,
  stepReversed: ({ step, from, until }) =>
    `“${step}” ends (${until}) before it begins (${from}). Correct it and save again.`,
  reportTooLarge: () =>
    'The report is too large to be sent here. Make it with "tenken report", signed in as the secretariat; ask your IT department how.',
  definitionWrong: ({ count }) =>
    `The plan definition has ${count} mistakes. Check it with "tenken plan check", mend it and import it again.`,
  definitionOvertaken: () =>
    'Somebody imported another plan definition in the meantime. Export the current one with "tenken plan export", compare, and import again.',
  sheetsWouldVanish: ({ count }) =>
    `${count} sheets that were already written have no place in the new plan definition. Put their projects, departments and fields back, then import.`,
  roundNotClosed: () => 'The round is open. Close it with "tenken round close", then import.',
  importDiffers: ({ line }) =>
    `Line ${line} differs from what is already stored. Make sure the export is of this installation. Nothing was overwritten.`,
  membershipUnknown: ({ plan }) =>
    `There is no plan "${plan}", or no such department in it. Import the plan definition first, or correct the list of members.`,
  mailNotConfigured: () =>
    'No sender is set up for mail here. Copy the text and send it with your own mail program.',
  busy: () => 'The server is busy. Wait a moment and press again.',
};

function roundStateOf(state: string | number | undefined): RoundState {
  return roundStates.find((one) => one === state) ?? 'closed';
}

function roundMoveOf(move: string | number | undefined): RoundMoveName {
  return roundMoveNames.find((one) => one === move) ?? 'close';
}

function stateName(state: string | number | undefined): string {
  return states[sheetStates.find((one) => one === state) ?? 'notStarted'];
}
