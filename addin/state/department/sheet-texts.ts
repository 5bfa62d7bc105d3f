import { type FieldSoFar, fieldsOfProjectSoFar } from '#domain/plan/earlier-fields.ts';
import { givenText } from '#domain/plan/given-text.ts';
import type { Project } from '#domain/plan/plan-definition.ts';
import type { Entries } from '#domain/sheet/entries.ts';
import { type SheetKey, sheetKeyText } from '#domain/sheet/sheet-key.ts';
import type { DepartmentState } from './department-state.ts';
import { fieldRef, type PlacedField } from './placed-field.ts';

/** Where the sheet's fields stand; none where the workbook has no form of it. */
export function placedOf({ fields }: Pick<DepartmentState, 'fields'>, key: SheetKey): readonly PlacedField[] {
  return bySheet(fields).get(sheetKeyText(key)) ?? [];
}

/** Asked for at every key for every sheet, and worked out once for each reading of the workbook. */
function bySheet(fields: PlacedField[]): ReadonlyMap<string, readonly PlacedField[]> {
  const known = grouped.get(fields);
  if (known) return known;
  const groups = new Map<string, PlacedField[]>();
  for (const one of fields) {
    const id = sheetKeyText(one.key);
    groups.set(id, [...(groups.get(id) ?? []), one]);
  }
  grouped.set(fields, groups);
  return groups;
}

const grouped = new WeakMap<PlacedField[], ReadonlyMap<string, readonly PlacedField[]>>();

/** What would be sent: what was typed in the pane, else what stands in the cells. A blank field has no key. */
export function entriesOf(placed: readonly PlacedField[], typed: DepartmentState['typed']): Entries {
  const entries: Entries = {};
  for (const one of placed) {
    const text = typed[fieldRef(one.key, one.field)]?.text ?? one.text;
    if (text !== '') entries[one.field] = text;
  }
  return entries;
}

/** A field of an earlier moment as the plan or the server has it; what they do not have, as the workbook has it. */
export function earlierText(
  { heads, earlier }: Pick<DepartmentState, 'heads' | 'earlier'>,
  key: SheetKey,
  project: Project,
  field: FieldSoFar,
): string {
  if (field.input === 'given') return givenText(project, field.id, key.department) ?? '';
  const ref = fieldRef(key, field.id);
  const inWorkbook = () => earlier.find((one) => fieldRef(one.key, one.field) === ref)?.text ?? '';
  return heads[sheetKeyText(key)]?.entries[field.id] || inWorkbook();
}

/** All that stands on the sheet now: what is filled in at this moment of the year, and what was before. */
export function textsOnSheet(state: DepartmentState, key: SheetKey, project: Project): Entries {
  const earlier = fieldsOfProjectSoFar(state.round.definition, project)
    .filter((field) => field.earlier)
    .map((field) => [field.id, earlierText(state, key, project, field)] as const)
    .filter(([, text]) => text !== '');
  return { ...Object.fromEntries(earlier), ...entriesOf(placedOf(state, key), state.typed) };
}
