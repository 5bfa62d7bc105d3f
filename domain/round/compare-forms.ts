import { fieldLabel } from '../plan/field-label.ts';
import type { PlanDefinition } from '../plan/plan-definition.ts';
import { endsAndBegins } from './ends-and-begins.ts';
import type { RoundNote } from './round-note.ts';

export function compareForms(last: PlanDefinition, next: PlanDefinition): RoundNote[] {
  const { ends, begins, stays } = endsAndBegins(last, next, ({ form }) => form.fields);
  const first = next.moments?.find(({ id }) => id === next.moment);
  return [
    ...(first ? [{ code: 'momentFirst' as const, name: first.name }] : []),
    ...stays
      .map(({ from, to }) => ({ from: fieldLabel(from, last), to: fieldLabel(to, next) }))
      .filter(({ from, to }) => from !== to)
      .map((labels): RoundNote => ({ code: 'headingMoved', ...labels })),
    ...ends.map((field): RoundNote => ({ code: 'fieldEnds', label: fieldLabel(field, last) })),
    ...begins.map((field): RoundNote => ({ code: 'fieldBegins', label: fieldLabel(field, next) })),
  ];
}
