import { randomUUID } from 'node:crypto';
import type {
  DepartmentId,
  MunicipalityId,
  PlanDefinition,
  PlanId,
  ProjectId,
} from '#domain/plan/plan-definition.ts';
import type { RoundAddress, SheetChange } from '#functions/ports/store.ts';

/** A round that no other test writes to. */
export function aRound(): RoundAddress {
  const municipality = `m${randomUUID().slice(0, 18)}` as MunicipalityId;
  return { municipality, plan: 'danjo3' as PlanId, fiscalYear: 2023 };
}

export function aChange(
  round: RoundAddress,
  { base = 0, project = 'p1', department = 'jinken', second = 0 } = {},
): SheetChange {
  const at = `2024-05-07T00:00:${String(second).padStart(2, '0')}.000Z`;
  const key = { project: project as ProjectId, department: department as DepartmentId };
  const revision = base + 1;
  return {
    round,
    base,
    head: { ...key, state: 'inProgress', revision, updatedAt: at, updatedBy: '窓口 花子', entries: {} },
    audit: { id: randomUUID(), at, subject: 's1', by: '窓口 花子', action: 'save', ...key, revision },
    answer: { key: randomUUID(), content: 'content' },
  };
}

export function aPlan(note = ''): PlanDefinition {
  const { municipality, plan, fiscalYear } = aRound();
  return {
    schema: 1,
    id: plan,
    name: '試験の計画',
    municipality: { id: municipality, name: '試験市' },
    fiscalYear,
    levels: [],
    nodes: [],
    departments: [{ id: 'jinken' as DepartmentId, name: `人権課${note}` }],
    projects: [],
    form: { number: ['№'], departments: ['所管課'], projectName: ['事業名'], fields: [] },
    calendar: {},
  };
}
