import { departmentText } from '#domain/plan/department-name.ts';
import type { DepartmentId, PlanDefinition } from '#domain/plan/plan-definition.ts';
import { useWords } from '../../words-context.ts';

/** Names departments in a row, as the year calls them. */
export function useDepartmentNames(
  plan: Pick<PlanDefinition, 'departments' | 'fiscalYear'>,
): (ids: readonly DepartmentId[]) => string {
  const { common } = useWords().panes;
  return (ids) =>
    ids
      .map((id) => {
        const department = plan.departments.find((one) => one.id === id);
        return department ? departmentText(department, plan.fiscalYear) : id;
      })
      .join(common.between);
}
