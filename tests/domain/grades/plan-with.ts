import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { parseDefinition } from '#domain/protocol/parse-definition.ts';

const plain = {
  schema: 1,
  id: 'plan',
  name: '試験の計画',
  municipality: { id: 'city', name: '試験市' },
  fiscalYear: 2023,
  years: { first: 2021, last: 2025 },
  levels: [
    { id: 'goal', name: '目標' },
    { id: 'measure', name: '施策' },
  ],
  nodes: [
    { id: 'g1', level: 'goal', code: 'Ⅰ', name: '目標1' },
    { id: 'm1', level: 'measure', parent: 'g1', code: '1', name: '施策1' },
    { id: 'm2', level: 'measure', parent: 'g1', code: '2', name: '施策2' },
  ],
  flags: [{ id: 'juten', name: '重点' }],
  departments: [
    { id: 'a', name: '社会教育課' },
    { id: 'b', name: '健康づくり課', formerNames: [{ name: '保健課' }] },
  ],
  projects: [
    {
      id: 'p1',
      number: '1',
      name: '講座',
      parent: 'm1',
      flags: ['juten'],
      departments: ['a', 'b'],
      written: 'perDepartment',
    },
    { id: 'p2', number: '2', name: '検診', parent: 'm2', departments: ['b'], written: 'perDepartment' },
  ],
  form: {
    number: ['№'],
    departments: ['所管課'],
    projectName: ['事業名'],
    fields: [{ id: 'activity', label: ['取組'], input: 'written', isRequired: true }],
  },
  calendar: {},
};

/** A definition as a city would write it; a test states what differs. Throws where it does not hold together. */
export function planWith(changes: Record<string, unknown> = {}): PlanDefinition {
  const parsed = parseDefinition(JSON.parse(JSON.stringify({ ...plain, ...changes })));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 1));
  return parsed.plan;
}
