import type { Indicator, Part } from '../plan/indicator.ts';
import type { DepartmentId, PlanDefinition } from '../plan/plan-definition.ts';

/** What a printed cell of an indicator may hold. */
export interface CellShape {
  parts: readonly Pick<Part, 'id' | 'label' | 'unit' | 'extras'>[];
  /** Where the figures of several departments add up: each with the names that it may be written under. */
  departments?: readonly { id: DepartmentId; names: readonly string[] }[];
}

export function cellShapeOf(
  indicator: Pick<Indicator, 'parts' | 'departments'>,
  { departments }: Pick<PlanDefinition, 'departments'>,
): CellShape {
  if (!indicator.parts.some(({ addsDepartments }) => addsDepartments)) return { parts: indicator.parts };
  return {
    parts: indicator.parts,
    departments: indicator.departments.map((id) => {
      const department = departments.find((one) => one.id === id);
      const former = department?.formerNames?.map(({ name }) => name) ?? [];
      return { id, names: department ? [department.name, ...former] : [] };
    }),
  };
}
