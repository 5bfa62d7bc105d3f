import type { OtherSheet } from '#domain/rules/rule.ts';
import type { SheetQuestion } from '#domain/rules/sheet-context.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import { sheetKeyText } from '#domain/sheet/sheet-key.ts';
import type { SecretariatState } from '../secretariat-state.ts';

/** With more sheets than these, only those of the same department are read beside one: it is to open at once. */
const mostBeside = 300;

/** What the rules may read of a sheet that the secretariat reviews: all that it was sent, and what stands around it. */
export function reviewQuestion(state: SecretariatState, head: SheetHead): SheetQuestion | undefined {
  const plan = state.round.definition;
  const project = plan.projects.find(({ id }) => id === head.project);
  if (!project) return undefined;
  return {
    plan,
    project,
    department: head.department,
    entries: head.entries,
    lastYear: state.lastYears[sheetKeyText(head)],
    actuals: state.actuals,
    others: othersBeside(state, head),
  };
}

type Heads = SecretariatState['heads'];

/** One list for all sheets that are opened while no sheet changes: what the rules read of it is kept with it. */
const known = new WeakMap<Heads, OtherSheet[]>();

function othersBeside({ heads }: SecretariatState, { department }: SheetHead): OtherSheet[] {
  const all = known.get(heads) ?? Object.values(heads).map(asOther);
  known.set(heads, all);
  return all.length <= mostBeside ? all : all.filter((one) => one.department === department);
}

function asOther({ project, department, entries }: SheetHead): OtherSheet {
  return { project, department, entries };
}
