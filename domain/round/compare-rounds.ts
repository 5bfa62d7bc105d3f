import type { PlanDefinition } from '../plan/plan-definition.ts';
import { compareCalendars } from './compare-calendars.ts';
import { compareDepartments } from './compare-departments.ts';
import { compareForms } from './compare-forms.ts';
import { compareIndicators } from './compare-indicators.ts';
import { compareProjects } from './compare-projects.ts';
import { compareScales } from './compare-scales.ts';
import { endsAndBegins } from './ends-and-begins.ts';
import type { RoundNote } from './round-note.ts';

/** What is different between two years of one plan, as it holds in each of them. */
export function compareRounds(last: PlanDefinition, next: PlanDefinition): RoundNote[] {
  const nodes = endsAndBegins(last, next, ({ nodes: list }) => list);
  const node = (code: 'nodeEnds' | 'nodeBegins', list: typeof nodes.ends): RoundNote[] =>
    list.map(({ code: number, name }) => ({ code, number, name }));
  return [
    { code: 'yearMoved', plan: next.name, fiscalYear: next.fiscalYear },
    ...compareForms(last, next),
    ...compareDepartments(last, next),
    ...node('nodeEnds', nodes.ends),
    ...node('nodeBegins', nodes.begins),
    ...compareProjects(last, next),
    ...compareIndicators(last, next),
    ...compareScales(last, next),
    ...compareCalendars(last, next),
  ];
}
