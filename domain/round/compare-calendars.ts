import type { PlanDefinition } from '../plan/plan-definition.ts';
import type { RoundNote } from './round-note.ts';

const days = ['distribution', 'deadline', 'committee', 'publication'] as const;

export function compareCalendars(last: PlanDefinition, next: PlanDefinition): RoundNote[] {
  return [
    ...days.flatMap((day): RoundNote[] => {
      const before = last.calendar[day];
      return before && !next.calendar[day] ? [{ code: 'dayToSet', day, last: before }] : [];
    }),
    ...(last.moments ?? []).flatMap(({ id, name, deadline }): RoundNote[] => {
      const now = next.moments?.find((one) => one.id === id);
      return deadline && now && !now.deadline ? [{ code: 'momentDayToSet', name, last: deadline }] : [];
    }),
    ...(next.calendar.steps ?? []).map(({ name, from }): RoundNote => {
      return { code: 'stepToConfirm', name, month: from.slice(0, 7) };
    }),
  ];
}
