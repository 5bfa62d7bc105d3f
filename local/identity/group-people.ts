import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { Role } from '#domain/rights/rights.ts';
import type { ExamplePerson } from '../example/example-person.ts';

export interface PeopleGroup {
  name: string;
  people: ExamplePerson[];
}

const nameOfRole: Record<Exclude<Role, 'department'>, string> = {
  secretariat: '事務局',
  committee: '委員会',
  administrator: '管理者',
};

/** Departments in the plan's order, then the other roles, then who holds none. */
export function groupPeople(people: readonly ExamplePerson[], plan: PlanDefinition): PeopleGroup[] {
  const departments = plan.departments.map(({ id, name }) => ({ key: id as string, name }));
  const roles = Object.entries(nameOfRole).map(([key, name]) => ({ key, name }));
  return [...departments, ...roles, { key: '', name: 'そのほか' }]
    .map(({ key, name }) => ({ name, people: people.filter((person) => groupOf(person) === key) }))
    .filter((group) => group.people.length > 0);
}

function groupOf({ memberships }: ExamplePerson): string {
  const department = memberships.find((membership) => membership.department)?.department;
  return department ?? memberships[0]?.role ?? '';
}
