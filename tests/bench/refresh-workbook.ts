import type { TenkenApi } from '#addin/api/tenken-api.ts';
import { makeTables } from '#addin/panes/secretariat/make-tables.ts';
import { createSecretariat } from '#addin/state/secretariat/create-secretariat.ts';
import { excelWorkbook } from '#addin/workbook/excel-workbook.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { checkAcross, checkFields, checkSheet } from '#domain/rules/check-sheet.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import { sheetKeys } from '#domain/sheet/sheet-key.ts';
import type { TableId } from '#domain/tables/table-ids.ts';
import { firstTables } from '#domain/tables/table-names.ts';
import { findings } from '#domain/words/ja/findings.ts';
import { secretary } from '#tests/addin/ports/example-plan.ts';
import { memoryApi } from '#tests/addin/ports/memory-api.ts';
import { buildWorkbook, buildWorksheet } from '#tests/local/workbook-host/build-workbook.ts';
import { officeSession } from '#tests/local/workbook-host/office-session.ts';
import { planOfSheets } from '../costs/plan-of-sheets.ts';
import { type BenchFigure, figure } from './bench-figure.ts';
import { type MailedWorkbook, mailedWorkbooks } from './mailed-workbooks.ts';
import { type PaneTurns, paneTurns } from './pane-turns.ts';
import { copyAll, timeOf } from './read-workbooks.ts';
import { entriesOf } from './round-texts.ts';

const sizes = [66, 5000];

/** A person notices what takes longer. */
const noticed = 200;

/**
 * The secretariat's whole refresh, from the pane over Microsoft's client into the workbook host, beside a script that
 * opens a workbook for each sheet and copies its cells, which it has to do again after one change.
 */
export async function refreshWorkbook(plan: PlanDefinition): Promise<BenchFigure[]> {
  const mailed = mailedWorkbooks(plan);
  const figures: BenchFigure[] = [];
  for (const count of sizes) {
    const theirs = await timeOf(() => copyAll(asMany(mailed, count)));
    figures.push(...(await refreshOf(planOfSheets(plan, count), { count, theirs })));
  }
  return figures;
}

function asMany(mailed: MailedWorkbook[], count: number): MailedWorkbook[] {
  return Array.from({ length: count }, (_none, n) => mailed[n % mailed.length]).flatMap((one) => one ?? []);
}

async function refreshOf(
  plan: PlanDefinition,
  { count, theirs }: { count: number; theirs: number },
): Promise<BenchFigure[]> {
  const work = atWork(plan, firstTables);
  const timed = async (): Promise<number> => {
    work.turns.start();
    return timeOf(() => work.pull());
  };
  const first = await timed();
  const pause = work.turns.longest();
  work.changeOne();
  const second = await timed();
  const secondPause = work.turns.longest();
  const beside = 'open as many workbooks with hucre and copy';
  return [
    figure(`${count} sheets: first refresh of 提出状況 and シート一覧 / ${beside}`, 'ms', {
      ours: first,
      theirs,
    }),
    figure(`${count} sheets: refresh after one change / ${beside}`, 'ms', { ours: second, theirs }),
    figure(`${count} sheets: longest pause of the pane, first refresh / what a person notices`, 'ms', {
      ours: pause,
      theirs: noticed,
    }),
    figure(`${count} sheets: longest pause of the pane, one change / what a person notices`, 'ms', {
      ours: secondPause,
      theirs: noticed,
    }),
    ...(await findingsOf(plan, count)),
  ];
}

/** 指摘一覧 is read in slices. */
async function findingsOf(plan: PlanDefinition, count: number): Promise<BenchFigure[]> {
  const work = atWork(plan, ['findings']);
  work.turns.start();
  await work.pull();
  const ours = work.turns.longest();
  const name = `${count} sheets: longest pause of the pane, 指摘一覧 / what a person notices`;
  return [figure(name, 'ms', { ours, theirs: noticed })];
}

interface Work {
  turns: PaneTurns;
  pull(): Promise<void>;
  changeOne(): void;
}

function atWork(definition: PlanDefinition, tables: readonly TableId[]): Work {
  const turns = paneTurns();
  const session = officeSession(buildWorkbook([buildWorksheet({ name: '概要', rows: [['メモ']] })]));
  Object.assign(globalThis, {
    Excel: session.Excel,
    Office: session.Office,
    OfficeExtension: session.OfficeExtension,
  });
  const { interpreter } = session;
  const { process: answer } = interpreter;
  interpreter.process = (body) => turns.waitFor(() => answer(body));
  let heads = headsOf(definition);
  const round = { definition, state: 'open', version: '0'.repeat(32) } as const;
  const api: TenkenApi = {
    ...memoryApi(secretary, round),
    round: async () => ({ kind: 'refused', refusal: { code: 'notFound' } }),
    changes: async (_round, since) => ({
      kind: 'ok',
      value: { heads: since === undefined ? heads : heads.slice(0, 1), cursor: 'c' },
    }),
  };
  const { id: plan, fiscalYear, municipality } = definition;
  const secretariat = createSecretariat(
    {
      api,
      workbook: excelWorkbook,
      office: { start: async () => ({ kind: 'ready', language: 'ja' }) },
      signIn: {
        findToken: async () => 'token',
        providers: [],
        lastProvider: () => undefined,
        signIn: async () => ({ kind: 'signedIn', token: 'token' }),
        signOut: async () => undefined,
      },
      checks: async () => ({ checkSheet, checkFields, checkAcross }),
      now: () => new Date().toISOString(),
      later: (milliseconds, call) => {
        const timer = setTimeout(() => {
          turns.giveWay();
          call();
        }, milliseconds);
        turns.giveWay();
        return () => clearTimeout(timer);
      },
    },
    {
      kind: 'opened',
      role: { round: { plan, fiscalYear }, role: 'secretariat' },
      round,
      me: secretary,
      identity: { role: 'secretariat', municipality: municipality.id, plan, fiscalYear, bases: [], tables },
    },
    (state, gathered) => makeTables(state, gathered, { language: 'ja', findings }),
  );
  return {
    turns,
    pull: async () => {
      await secretariat.pull();
      const { pull } = secretariat.state.get();
      if (pull.kind !== 'idle') throw new Error(`The refresh ended as ${pull.kind}`);
    },
    changeOne() {
      const [one, ...others] = heads;
      if (one) heads = [{ ...one, state: 'accepted', revision: one.revision + 1 }, ...others];
    },
  };
}

function headsOf(plan: PlanDefinition): SheetHead[] {
  const projects = new Map(plan.projects.map((project) => [project.id, project]));
  return sheetKeys(plan).flatMap(({ project: id, department }): SheetHead[] => {
    const project = projects.get(id);
    if (!project) return [];
    const entries = entriesOf(plan, project);
    const updatedAt = '2024-06-03T00:20:00.000Z';
    return [
      {
        project: id,
        department,
        state: 'submitted',
        revision: 2,
        updatedAt,
        updatedBy: '窓口 花子',
        entries,
      },
    ];
  });
}
