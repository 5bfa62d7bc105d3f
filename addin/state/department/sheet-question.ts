import type { FieldId, Project } from '#domain/plan/plan-definition.ts';
import type { OtherSheet } from '#domain/rules/rule.ts';
import type { SheetQuestion } from '#domain/rules/sheet-context.ts';
import type { Entries } from '#domain/sheet/entries.ts';
import { type SheetKey, sheetKeyText } from '#domain/sheet/sheet-key.ts';
import type { DepartmentState } from './department-state.ts';
import type { PlacedField } from './placed-field.ts';
import { sameValues } from './same-values.ts';
import { entriesOf, placedOf, textsOnSheet } from './sheet-texts.ts';

/** What the rules may read of a sheet as it stands now; nothing where the workbook has no form of it. */
export function questionOf(state: DepartmentState, key: SheetKey): SheetQuestion | undefined {
  const plan = state.round.definition;
  const project = plan.projects.find(({ id }) => id === key.project);
  const placed = placedOf(state, key);
  if (!project || !hasPlace(placed)) return undefined;
  return { ...ownQuestion(state, key, project, placed), ...around(state, key) };
}

export function hasPlace(placed: readonly PlacedField[]): boolean {
  return placed.some(({ place }) => place !== undefined);
}

function ownQuestion(
  state: DepartmentState,
  key: SheetKey,
  project: Project,
  placed: readonly PlacedField[],
) {
  return {
    plan: state.round.definition,
    project,
    department: key.department,
    entries: textsOnSheet(state, key, project),
    labelYears: labelYears(placed),
  };
}

function around(
  state: DepartmentState,
  key: SheetKey,
): Pick<SheetQuestion, 'lastYear' | 'actuals' | 'others'> {
  return {
    lastYear: state.lastYears[sheetKeyText(key)],
    actuals: state.actuals,
    others: otherSheets(state, key),
  };
}

/** The department's other sheets that have a form in this workbook. */
function otherSheets(state: DepartmentState, key: SheetKey): OtherSheet[] {
  return state.sheets
    .filter(({ project, department }) => department === key.department && project !== key.project)
    .map((other) => ({ ...other, placed: placedOf(state, other) }))
    .filter(({ placed }) => hasPlace(placed))
    .map(({ placed, ...other }) => ({ ...other, entries: keptEntries(placed, state.typed) }));
}

const kept = new WeakMap<readonly PlacedField[], Entries>();

/** The same object for as long as nothing is typed there: what the rules have read of it is kept with it. */
function keptEntries(placed: readonly PlacedField[], typed: DepartmentState['typed']): Entries {
  const entries = entriesOf(placed, typed);
  const before = kept.get(placed);
  if (before && sameValues(before, entries)) return before;
  kept.set(placed, entries);
  return entries;
}

function labelYears(placed: readonly PlacedField[]): Record<FieldId, number> {
  return Object.fromEntries(
    placed.flatMap((one) => (one.labelYear === undefined ? [] : [[one.field, one.labelYear]])),
  );
}
