import type { Checks } from '#addin/state/checks.ts';
import type { OpenedWorkbook } from '#addin/state/pane-state.ts';
import { createSecretariat } from '#addin/state/secretariat/create-secretariat.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import { type SheetKey, sheetKeys, sheetKeyText } from '#domain/sheet/sheet-key.ts';
import { examplePlan, secretary } from './example-plan.ts';
import { memoryApi } from './memory-api.ts';
import { memoryChecks } from './memory-checks.ts';
import { memoryWorkbook } from './memory-workbook.ts';
import { memoryPorts } from './office-ports.ts';

export interface Reviewed {
  plan?: PlanDefinition;
  /** What each sheet is when the pane opens; without it every sheet is submitted. */
  headOf?: (key: SheetKey) => Partial<SheetHead>;
  checks?: () => Promise<Checks>;
}

/** The secretariat's pane over an empty workbook of its own, with the rules of `memoryChecks`. */
export async function reviewAtWork({ plan = examplePlan, headOf, checks }: Reviewed = {}) {
  const round = { definition: plan, state: 'open' as const, version: '0'.repeat(32) };
  const api = memoryApi(secretary, round);
  for (const key of sheetKeys(plan)) api.store(key, { state: 'submitted', ...headOf?.(key) });
  const workbook = memoryWorkbook([], {
    role: 'secretariat',
    municipality: plan.municipality.id,
    plan: plan.id,
    fiscalYear: plan.fiscalYear,
    bases: [],
  });
  const own = memoryChecks();
  const ports = { ...memoryPorts(api, workbook), checks: checks ?? (async () => own) };
  const opened: OpenedWorkbook = {
    kind: 'opened',
    role: { round: { plan: plan.id, fiscalYear: plan.fiscalYear }, role: 'secretariat' },
    round,
    me: secretary,
    identity: workbook.identity,
  };
  const secretariat = createSecretariat(ports, opened, () => []);
  await secretariat.open();
  const { state } = secretariat;
  return {
    ...ports,
    secretariat,
    state,
    opened: () => state.get().open && sheetKeyText(state.get().open as SheetKey),
    review: () => state.get().review,
    stateOf: (id: string) => state.get().heads[id]?.state,
  };
}
