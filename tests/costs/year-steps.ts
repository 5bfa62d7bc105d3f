import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { type SheetKey, sheetKeys } from '#domain/sheet/sheet-key.ts';
import { entriesOf } from '../bench/round-texts.ts';
import type { Asked } from './count-requests.ts';
import type { YearOfUse } from './year-of-use.ts';

export type Ask = (asked: Asked) => Promise<Record<string, unknown>>;

/** Something that somebody does at a moment of the round: 0 is its first day, 1 its last. */
export interface YearStep {
  at: number;
  run(ask: Ask): Promise<void>;
}

/** Everything that people do in a year, in the order of time. */
export function yearSteps(plan: PlanDefinition, use: YearOfUse): YearStep[] {
  const steps = [
    ...sheetKeys(plan).flatMap((key, n) => sheetSteps(plan, key, n, use)),
    ...plan.departments.flatMap(({ id }) => departmentSteps(plan, id, use)),
    ...secretariatSteps(plan, use),
    ...actualSteps(plan, use),
    ...ratingSteps(plan),
  ];
  return steps.sort((one, other) => one.at - other.at);
}

function roundPath({ id, fiscalYear }: PlanDefinition): string {
  return `/plans/${id}/rounds/${fiscalYear}`;
}

function sheetSteps(plan: PlanDefinition, key: SheetKey, n: number, use: YearOfUse): YearStep[] {
  const path = `${roundPath(plan)}/sheets/${key.project}/${key.department}`;
  const project = plan.projects.find(({ id }) => id === key.project);
  if (!project) throw new Error(`${key.project} is no project`);
  const entries = entriesOf(plan, project);
  let base = 0;
  const change = (asked: Omit<Asked, 'path' | 'base'>) => async (ask: Ask) => {
    const head = await ask({ ...asked, path: asked.method === 'PUT' ? path : `${path}/moves`, base });
    base = Number(head.revision);
  };
  const push = (intent: 'save' | 'submit') =>
    change({ route: 'pushSheet', method: 'PUT', subject: key.department, body: { intent, entries } });
  const move = (body: object) =>
    change({ route: 'moveSheet', method: 'POST', subject: 'secretariat-0', body });
  const lookBack = (subject: string) => async (ask: Ask) => {
    await ask({ route: 'readLastYear', path: `${path}/last-year`, subject });
  };
  const back = [move({ move: 'return', remark: '実績の人数を、延べ人数で書いてください。' }), push('submit')];
  const deeds = [
    ...times(use.lookBacksPerSheet, () => lookBack(key.department)),
    ...times(use.savesPerSheet, () => push('save')),
    push('submit'),
    lookBack('secretariat-0'),
    ...(n % use.returnsEvery === 0 ? back : []),
    move({ move: 'accept' }),
    move({ move: 'finalise' }),
  ];
  return deeds.map((run, step) => ({ at: (step + (n % 97) / 97) / deeds.length, run }));
}

function departmentSteps(plan: PlanDefinition, subject: string, use: YearOfUse): YearStep[] {
  return times(use.openingsPerDepartment, (n) => ({
    at: n / use.openingsPerDepartment,
    run: async (ask) => {
      await open(plan, subject, ask);
      await ask({ route: 'listIndicators', path: `${roundPath(plan)}/indicators`, subject });
    },
  }));
}

function secretariatSteps(plan: PlanDefinition, use: YearOfUse): YearStep[] {
  const days = use.secretariatPeople * use.secretariatDays;
  const lists = times(use.indicatorLists, (n) => ({
    at: n / use.indicatorLists,
    run: async (ask: Ask) => {
      await ask({ route: 'listIndicators', path: `${roundPath(plan)}/indicators`, subject: 'committee' });
    },
  }));
  const openings = times(days, (n) => ({
    at: n / days,
    run: async (ask: Ask) => {
      const subject = `secretariat-${n % use.secretariatPeople}`;
      let cursor = await open(plan, subject, ask);
      for (let again = 1; again < use.refreshesPerDay; again++) {
        cursor = await refresh(plan, subject, ask, cursor);
      }
    },
  }));
  return [...lists, ...openings];
}

function actualSteps(plan: PlanDefinition, use: YearOfUse): YearStep[] {
  return (plan.indicators ?? []).flatMap(({ id, departments, parts }) =>
    departments.flatMap((department) =>
      times(use.reportsPerActual, (base) => ({
        at: (base + 1) / (use.reportsPerActual + 2),
        run: async (ask) => {
          const actuals = parts.map((part) => ({ part: part.id, raw: `${120 + base}${part.unit ?? ''}` }));
          await ask({
            route: 'reportActual',
            method: 'PUT',
            path: `${roundPath(plan)}/indicators/${id}/actuals/${department}`,
            subject: department,
            base,
            body: { actuals },
          });
        },
      })),
    ),
  );
}

function ratingSteps(plan: PlanDefinition): YearStep[] {
  const grade = plan.scales?.[0]?.grades[0]?.code ?? 'A';
  return (plan.indicators ?? []).map(({ id }) => ({
    at: 0.95,
    run: async (ask) => {
      await ask({
        route: 'rate',
        method: 'PUT',
        path: `${roundPath(plan)}/ratings/${id}`,
        subject: 'committee',
        base: 0,
        body: { grade, reason: '実績と取組の内容から、委員会として評価した。' },
      });
    },
  }));
}

/** As the pane does when a workbook is opened: who am I, which plans, the round, and its sheets. */
async function open(plan: PlanDefinition, subject: string, ask: Ask): Promise<string> {
  await ask({ route: 'readMe', path: '/me', subject });
  await ask({ route: 'listPlans', path: '/plans', subject });
  await ask({ route: 'readRound', path: roundPath(plan), subject });
  return refresh(plan, subject, ask);
}

/** All pages; gives the cursor for the next time. */
async function refresh(plan: PlanDefinition, subject: string, ask: Ask, since?: string): Promise<string> {
  let next: string | undefined;
  do {
    const query = new URLSearchParams({ ...(since ? { since } : {}), ...(next ? { next } : {}) });
    const page = await ask({ route: 'listChanges', path: `${roundPath(plan)}/changes?${query}`, subject });
    next = page.next === undefined ? undefined : String(page.next);
    if (next === undefined) return String(page.cursor);
  } while (next !== undefined);
  return '';
}

function times<T>(count: number, make: (n: number) => T): T[] {
  return Array.from({ length: count }, (_, n) => make(n));
}
