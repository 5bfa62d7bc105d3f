import { departmentText } from '../plan/department-name.ts';
import type { PlanDefinition } from '../plan/plan-definition.ts';
import { isValidIn } from '../plan/validity.ts';
import type { SheetHead } from '../sheet/sheet-head.ts';
import { type SheetKey, sheetKeys, sheetKeyText } from '../sheet/sheet-key.ts';
import { type SheetState, sheetStates } from '../sheet/sheet-state.ts';
import { stateNow } from '../sheet/state-now.ts';
import type { ChartWords } from '../words/chart-words.ts';
import type { ChartContent } from './chart-content.ts';

export interface ProgressFacts {
  plan: PlanDefinition;
  /** By `sheetKeyText`; missing is 未着手. */
  heads: Readonly<Record<string, SheetHead>>;
  words: ChartWords;
}

/** The colours of the progress picture in the pane; figures on them differ enough to be read (WCAG 2.2, 1.4.3). */
const colours: Record<SheetState, { colour: string; labelColour: string }> = {
  notStarted: { colour: '#EBEBEB', labelColour: '#242424' },
  inProgress: { colour: '#BDBDBD', labelColour: '#242424' },
  submitted: { colour: '#0F6CBD', labelColour: '#FFFFFF' },
  returned: { colour: '#EAA300', labelColour: '#242424' },
  accepted: { colour: '#13A10E', labelColour: '#000000' },
  finalised: { colour: '#107C10', labelColour: '#FFFFFF' },
};

/** How many sheets of each department are in which state, as in 提出状況; nothing where no department writes any. */
export function progressChart({ plan, heads, words }: ProgressFacts): ChartContent[] {
  const own = new Map<string, SheetKey[]>();
  for (const key of sheetKeys(plan)) own.set(key.department, [...(own.get(key.department) ?? []), key]);
  const departments = plan.departments.filter(
    ({ id, valid }) => isValidIn(valid, plan.fiscalYear) && own.has(id),
  );
  if (departments.length === 0) return [];
  const countOf = (department: string, state: SheetState) =>
    own.get(department)?.filter((key) => stateNow(plan, heads[sheetKeyText(key)]) === state).length ?? 0;
  const { title, department, count } = words.progress;
  return [
    {
      name: 'Tenken_Chart_Progress',
      title,
      kind: 'stackedBars',
      categoryTitle: department,
      valueTitle: count,
      categories: departments.map((one) => departmentText(one, plan.fiscalYear)),
      // Every state, also one that no sheet is in: a series keeps its colour by its place.
      series: sheetStates.map((state) => ({
        name: words.states[state],
        values: departments.map(({ id }) => countOf(id, state)),
        ...colours[state],
      })),
    },
  ];
}
