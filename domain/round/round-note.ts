/** What is different in the next year's definition: facts, never a sentence. In the order of the definition. */
export type RoundNote = MovedOn | ToConfirm;

/** It moved on by itself or by a change; to be read. */
export type MovedOn =
  | { code: 'yearMoved'; plan: string; fiscalYear: number }
  | { code: 'momentFirst'; name: string }
  | { code: 'momentMoved'; from: string; to: string }
  /** Every sheet is 未着手; what was written at these moments stays. */
  | { code: 'sheetsBeginAnew'; kept: string[] }
  | { code: 'headingMoved'; from: string; to: string }
  | { code: 'fieldBegins' | 'fieldEnds'; label: string }
  | { code: 'departmentRenamed'; from: string; to: string; note?: string }
  | { code: 'departmentBegins'; name: string; succeeds: string[] }
  | { code: 'departmentEnds'; name: string; heirs: string[] }
  | { code: 'projectRenamed'; number: string; from: string; to: string }
  | { code: 'projectBegins'; number: string; name: string; succeeds: string[] }
  | { code: 'projectEnds'; number: string; name: string; heirs: string[] }
  | { code: 'projectAssigned'; number: string; name: string; from: string[]; to: string[] }
  | { code: 'nodeEnds' | 'nodeBegins'; number: string; name: string }
  | { code: 'indicatorEnds' | 'indicatorBegins'; number: string; name: string }
  | { code: 'targetMoved'; number: string; name: string; part: string; from: string; to: string }
  | { code: 'scaleReplaced'; from: string; to: string };

/** Somebody has to decide or to look. */
export type ToConfirm =
  /** Cleared; `last` is the day of the year before. */
  | { code: 'dayToSet'; day: 'distribution' | 'deadline' | 'committee' | 'publication'; last: string }
  | { code: 'momentDayToSet'; name: string; last: string }
  | { code: 'momentDayToConfirm'; name: string; day: string }
  | { code: 'momentDayMissing'; name: string }
  /** Kept in its month, a year on. */
  | { code: 'stepToConfirm'; name: string; month: string }
  /** In force last year, and none is this year. */
  | { code: 'targetGone'; number: string; name: string; part: string; last: string };

export const toConfirm = [
  'dayToSet',
  'momentDayToSet',
  'momentDayToConfirm',
  'momentDayMissing',
  'stepToConfirm',
  'targetGone',
] as const satisfies readonly ToConfirm['code'][];

/** Whether somebody has to decide or to look. */
export function isToConfirm(note: RoundNote): note is ToConfirm {
  const codes: readonly string[] = toConfirm;
  return codes.includes(note.code);
}
