import type { DepartmentId, FieldId, ProjectId } from '../plan/plan-definition.ts';
import type { Binding } from './workbook-identity.ts';

/**
 * The defined name that holds a binding: `Tenken.p12.jinken.self_evaluation` for the field `selfEvaluation`.
 * Excel tells names apart without regard to case, so a capital is written as `_` and its small letter. With its
 * dots it never looks like a cell, and at most 200 of the 255 allowed characters are used.
 */
export function bindingName(binding: Binding): string {
  return ['Tenken', ...[binding.project, binding.department, binding.field].map(withoutCapitals)].join('.');
}

/** The binding that a defined name holds; nothing for a name that is not ours. */
export function findBinding(name: string): Binding | undefined {
  const [, project, department, field] = pattern.exec(name)?.map((part) => part.toLowerCase()) ?? [];
  if (project === undefined || department === undefined || field === undefined) return undefined;
  const ids = [project, department, field].map(withCapitals);
  if (!ids.every((id) => /^[a-z][a-zA-Z0-9]{0,31}$/.test(id))) return undefined;
  return { project: ids[0] as ProjectId, department: ids[1] as DepartmentId, field: ids[2] as FieldId };
}

const pattern = /^tenken\.([a-z0-9_]+)\.([a-z0-9_]+)\.([a-z0-9_]+)$/i;

function withoutCapitals(id: string): string {
  return id.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
}

/** A `_` before anything but a letter stays, so that such a name is not taken for ours. */
function withCapitals(word: string): string {
  return word.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
