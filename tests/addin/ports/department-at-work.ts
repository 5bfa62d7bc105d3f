import type { Checks } from '#addin/state/checks.ts';
import { createDepartment } from '#addin/state/department/create-department.ts';
import { viewSheet } from '#addin/state/department/sheet-view.ts';
import type { OpenedWorkbook } from '#addin/state/pane-state.ts';
import type { FieldId, PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { SheetKey } from '#domain/sheet/sheet-key.ts';
import type { WorkbookIdentity } from '#domain/workbook/workbook-identity.ts';
import { boundForm } from './bound-form.ts';
import { clerk, examplePlan, jinken, p2 } from './example-plan.ts';
import { settle } from './hand-clock.ts';
import { type MemoryApi, memoryApi } from './memory-api.ts';
import { memoryChecks } from './memory-checks.ts';
import { type MemoryWorkbook, memoryWorkbook } from './memory-workbook.ts';
import { memoryPorts } from './office-ports.ts';
import { rest } from './rest.ts';

type Texts = Readonly<Record<string, string>>;

export interface AtWork {
  plan?: PlanDefinition;
  /** Brings in the rules; without it they are `memoryChecks`. */
  checks?: () => Promise<Checks>;
  /** Of the sheet p2, and of p3 where the workbook has a form of it. */
  texts?: Texts;
  others?: Texts;
  /** The file and the server as somebody left them. */
  workbook?: MemoryWorkbook;
  api?: MemoryApi;
  isOurs?: boolean;
}

export const p3: SheetKey = { project: 'p3' as SheetKey['project'], department: jinken };

/** The department's pane over a workbook with a form of p2, open there; the rules have read nothing yet. */
export async function departmentAtWork(start: AtWork = {}) {
  const { plan = examplePlan } = start;
  const round = { definition: plan, state: 'open' as const, version: '0'.repeat(32) };
  const api = start.api ?? memoryApi(clerk, round);
  const workbook = start.workbook ?? workbookWith(plan, start);
  const own = memoryChecks();
  const ports = { ...memoryPorts(api, workbook), checks: start.checks ?? (async () => own) };
  const opened: OpenedWorkbook = {
    kind: 'opened',
    role: { round: { plan: plan.id, fiscalYear: 2023 }, role: 'department', department: jinken },
    round,
    me: clerk,
    identity: workbook.identity,
  };
  const department = createDepartment(ports, opened);
  const stop = await department.open();
  await settle();
  const view = (key = p2) => {
    const sheet = viewSheet(department.state.get(), key);
    if (!sheet) throw new Error('The plan has no such sheet');
    return sheet;
  };
  return {
    ...ports,
    department,
    stop,
    state: department.state,
    reads: own.reads,
    view,
    field: (id: string, key = p2) => {
      const found = view(key).fields.find((one) => one.field.id === id);
      if (!found) throw new Error(`The form has no field ${id}`);
      return found;
    },
    /** What is noticed, as `field:place letter`. */
    found: (key = p2) =>
      view(key).findings.map(({ field, start, facts }) => `${field}:${start} ${facts.letter ?? facts.where}`),
    type: (id: string, text: string, isComposing = false) =>
      department.type(p2, id as FieldId, text, isComposing),
    rest: () => rest(ports.clock),
  };
}

function workbookWith(plan: PlanDefinition, { texts = {}, others, isOurs = true }: AtWork): MemoryWorkbook {
  const forms = [boundForm(plan, p2, texts), ...(others ? [boundForm(plan, p3, others)] : [])];
  const identity: WorkbookIdentity = {
    role: 'department',
    municipality: plan.municipality.id,
    plan: plan.id,
    fiscalYear: 2023,
    department: jinken,
    bases: [],
  };
  const workbook = memoryWorkbook(
    forms.map(({ grid }) => grid),
    isOurs ? identity : undefined,
  );
  workbook.bounds = forms.flatMap(({ bounds }) => bounds);
  return workbook;
}
