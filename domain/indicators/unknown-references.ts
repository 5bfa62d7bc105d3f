import type { Indicator } from '../plan/indicator.ts';
import type { Department, PlanDefinition } from '../plan/plan-definition.ts';
import { nearestWord } from '../text/nearest-word.ts';
import type { ActualProblem } from './actual-problem.ts';

export function indicatorUnknown(plan: PlanDefinition, text: string, place: string): ActualProblem {
  const known = (plan.indicators ?? []).flatMap(({ id, number }) => [number, id]);
  const nearest = nearestWord(text, known);
  return { code: 'indicatorUnknown', place, text, ...(nearest ? { nearest } : {}) };
}

export function partUnknown(indicator: Indicator, text: string, place: string): ActualProblem {
  const nearest = nearestWord(
    text,
    indicator.parts.flatMap(({ id, label }) => (label === undefined ? [id] : [label, id])),
  );
  const about = { code: 'partUnknown' as const, place: `${place}.part`, indicator: indicator.number, text };
  return { ...about, ...(nearest ? { nearest } : {}) };
}

export function departmentProblems(
  plan: PlanDefinition,
  indicator: Indicator,
  text: string,
  department: Department | undefined,
  above: string,
): ActualProblem[] {
  const place = `${above}.department`;
  if (!department) {
    const nearest = nearestWord(
      text,
      plan.departments.flatMap(({ id, name }) => [name, id]),
    );
    return [{ code: 'departmentUnknown', place, text, ...(nearest ? { nearest } : {}) }];
  }
  if (indicator.departments.includes(department.id)) return [];
  return [
    {
      code: 'departmentNotOfIndicator',
      place,
      indicator: indicator.number,
      department: department.name,
    },
  ];
}
