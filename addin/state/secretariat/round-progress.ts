import { departmentName } from '#domain/plan/department-name.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { type SheetKey, sheetKeyText } from '#domain/sheet/sheet-key.ts';
import { type SheetState, sheetStates } from '#domain/sheet/sheet-state.ts';
import { stateNow } from '#domain/sheet/state-now.ts';
import { isPastDeadline, openStates } from '#domain/tables/table-facts.ts';
import type { SecretariatState } from './secretariat-state.ts';

export interface RoundProgress {
  all: number;
  submitted: number;
  byState: { state: SheetState; count: number }[];
  /** Departments with sheets that are past the deadline, in the order of the plan. */
  late: { name: string; count: number }[];
}

/** How far the round is, and who is late. */
export function roundProgress(state: SecretariatState): RoundProgress {
  const { definition } = state.round;
  const isPast = isPastDeadline({ plan: definition, today: state.today });
  const open = state.sheets.filter((key) => openStates.includes(stateOf(state, key)));
  return {
    all: state.sheets.length,
    submitted: state.sheets.length - open.length,
    byState: sheetStates.map((one) => ({
      state: one,
      count: state.sheets.filter((key) => stateOf(state, key) === one).length,
    })),
    late: isPast ? lateDepartments(definition, open) : [],
  };
}

export function stateOf(state: Pick<SecretariatState, 'heads' | 'round'>, key: SheetKey): SheetState {
  return stateNow(state.round.definition, state.heads[sheetKeyText(key)]);
}

function lateDepartments(plan: PlanDefinition, open: SheetKey[]): RoundProgress['late'] {
  return plan.departments
    .map((one) => ({
      name: departmentName(one, plan.fiscalYear).name,
      count: open.filter((key) => key.department === one.id).length,
    }))
    .filter(({ count }) => count > 0);
}
