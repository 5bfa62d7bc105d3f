import type { SecretariatState } from '#addin/state/secretariat/secretariat-state.ts';
import { departmentText } from '#domain/plan/department-name.ts';
import type { SheetKey } from '#domain/sheet/sheet-key.ts';
import { useWords } from '../../words-context.ts';

/** A sheet by its number, project and department, as one name within sentences. */
export function useSheetName({ round }: Pick<SecretariatState, 'round'>): (key: SheetKey) => string {
  const { common, review } = useWords().panes;
  const { projects, departments, fiscalYear } = round.definition;
  return (key) => {
    const project = projects.find(({ id }) => id === key.project);
    const department = departments.find(({ id }) => id === key.department);
    return review.sheet(
      common.number(project?.number ?? ''),
      project?.name ?? '',
      department ? departmentText(department, fiscalYear) : '',
    );
  };
}
