import type {
  DepartmentId,
  FieldId,
  MunicipalityId,
  PlanDefinition,
  PlanId,
  ProjectId,
} from '#domain/plan/plan-definition.ts';
import { problemSchema } from '#domain/protocol/problem-schema.ts';
import { roundSchema } from '#domain/protocol/round-schema.ts';
import type { Membership, Role } from '#domain/rights/rights.ts';
import { createMemoryStore } from '#functions/memory/create-memory-store.ts';
import { aPlan } from '../../contracts/store-builders.ts';
import { type Asked, askingApp } from '../../storage/asking-app.ts';

export const isehara = 'isehara' as MunicipalityId;
const tokiwa = 'tokiwa' as MunicipalityId;
const departments = ['jinken', 'kiki'] as DepartmentId[];
export const at = '/plans/danjo3/rounds/2023';

export function aDefinition(more: Partial<PlanDefinition> = {}): PlanDefinition {
  return {
    ...aPlan(),
    id: 'danjo3' as PlanId,
    municipality: { id: isehara, name: '伊勢原市' },
    departments: departments.map((id) => ({ id, name: id })),
    projects: ['p1', 'p2'].map((id) => ({
      id: id as ProjectId,
      number: id,
      name: `事業${id}`,
      departments,
      written: 'perDepartment',
    })),
    form: {
      number: ['№'],
      departments: ['所管課'],
      projectName: ['事業名'],
      fields: [
        { id: 'activity' as FieldId, label: ['取組内容'], input: 'written', isRequired: false },
        { id: 'issues' as FieldId, label: ['課題'], input: 'written', isRequired: false },
      ],
    },
    ...more,
  };
}

export const membership = (role: Role, more: Partial<Membership> = {}): Membership => ({
  plan: 'danjo3' as PlanId,
  role,
  ...more,
});
export const of = (department: string) =>
  membership('department', { department: department as DepartmentId });
export const kankyo = (role: Role) => membership(role, { plan: 'kankyo' as PlanId });

export const put = (body: unknown): Asked => ({ method: 'PUT', body });
export const post = (body: unknown): Asked => ({ method: 'POST', body });
export const codeOf = ({ json }: { json: unknown }) => problemSchema.parse(json).code;

const people: Record<string, Membership[]> = {
  department: [of('jinken')],
  secretariat: [membership('secretariat')],
  committee: [membership('committee')],
  administrator: [membership('administrator')],
  other: [kankyo('administrator')],
};

/** Two plans of one town, a person for each role, an administrator of the other plan, one of another town, one appointed. */
export async function administeredTown() {
  const store = createMemoryStore();
  await store.putMunicipality({ id: isehara, name: '伊勢原市' });
  await store.putMunicipality({ id: tokiwa, name: '常盤市' });
  await store.putPlan(aDefinition(), 'open');
  await store.putPlan(aDefinition({ id: 'kankyo' as PlanId }), 'open');
  for (const [subject, memberships] of Object.entries(people)) {
    await store.putMember(isehara, { subject, name: subject, memberships });
  }
  const foreign = { subject: 'foreign', name: '他市の管理者', memberships: [membership('administrator')] };
  await store.putMember(tokiwa, foreign);
  const [own, other] = [askingApp(store, isehara), askingApp(store, tokiwa)];
  const ask: typeof own = (who, path, asked) => (who === 'foreign' ? other : own)(who, path, asked);
  const definitionNow = async () => roundSchema.parse((await ask('administrator', at)).json);
  return {
    store,
    ask,
    definitionNow,
    putDefinition: async (definition: unknown, more = {}) => {
      const { version: base } = await definitionNow();
      return ask('administrator', `${at}/definition`, put({ definition, base, ...more }));
    },
    write: (project: string, entries: Record<string, string>) =>
      ask('department', `${at}/sheets/${project}/jinken`, put({ intent: 'save', entries })),
  };
}
