import type { OpenedWorkbook } from '#addin/state/pane-state.ts';
import { mayDo } from '#domain/rights/rights.ts';
import { type SheetKey, sheetKeys } from '#domain/sheet/sheet-key.ts';

/** The sheets that the person writes: those of their departments and of the workbook's, in the order of the plan. */
export function ownSheets({ role, round, me }: Pick<OpenedWorkbook, 'role' | 'round' | 'me'>): SheetKey[] {
  const { plan } = role.round;
  const departments = new Set(
    me.memberships
      .filter((one) => one.plan === plan && one.role === 'department')
      .map((one) => one.department),
  );
  departments.add(role.department);
  return sheetKeys(round.definition).filter(
    (key) => departments.has(key.department) && mayDo(me.memberships, plan, 'writeSheet', key.department),
  );
}
