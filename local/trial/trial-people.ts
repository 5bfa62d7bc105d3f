import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { sheetKeys } from '#domain/sheet/sheet-key.ts';
import type { ExamplePerson } from '../example/example-person.ts';

/** Somebody for each department that writes sheets, and for every other role; they are called by what they do. */
export function trialPeople(plan: PlanDefinition): ExamplePerson[] {
  const writing = new Set<string>(sheetKeys(plan).map(({ department }) => department));
  const clerks = plan.departments
    .filter(({ id }) => writing.has(id))
    .map(
      ({ id, name }): ExamplePerson => ({
        subject: `clerk-${id}`,
        name: `${name}の担当者`,
        title: `${name}　担当`,
        memberships: [{ plan: plan.id, role: 'department', department: id }],
      }),
    );
  return [
    ...clerks,
    other('secretariat', '事務局の担当者', `${plan.name}　事務局`),
    other('committee', '委員', `${plan.name}　委員会`),
    other('administrator', '管理者', '情報システム担当'),
  ];

  function other(
    role: 'secretariat' | 'committee' | 'administrator',
    name: string,
    title: string,
  ): ExamplePerson {
    return { subject: role, name, title, memberships: [{ plan: plan.id, role }] };
  }
}
