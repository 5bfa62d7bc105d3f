import { Badge, Button } from '@fluentui/react-components';
import type { Department } from '#addin/state/department/create-department.ts';
import type { DepartmentState } from '#addin/state/department/department-state.ts';
import { type SheetView, viewSheet } from '#addin/state/department/sheet-view.ts';
import { departmentText } from '#domain/plan/department-name.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { roundDeadline } from '#domain/plan/round-deadline.ts';
import { sheetKeys } from '#domain/sheet/sheet-key.ts';
import { FlagBadges } from '../parts/flag-badges.tsx';
import { NoticeBar } from '../parts/notice-bar.tsx';
import { StateBadge } from '../parts/state-badge.tsx';
import { useSheetLook } from '../parts/use-sheet-look.ts';
import { usePaneStyles } from '../use-pane-styles.ts';
import { useWords } from '../words-context.ts';
import { ActualList } from './actuals/actual-list.tsx';
import { RepliesLink } from './replies/replies-link.tsx';

export function SheetList({ department, state }: { department: Department; state: DepartmentState }) {
  const { panes } = useWords();
  const styles = usePaneStyles();
  const sheets = state.sheets.flatMap((key) => viewSheet(state, key) ?? []);
  const done = sheets.filter((sheet) => ['submitted', 'accepted', 'finalised'].includes(sheet.state)).length;
  const hasSheets = sheetKeys(state.round.definition).length > 0;
  const deadline = roundDeadline(state.round.definition);
  return (
    <div className={styles.page}>
      <header className={styles.group}>
        <p className={styles.note}>
          {state.round.definition.name}　{panes.common.fiscalYear(state.round.definition.fiscalYear)}
        </p>
        <h1 className={styles.title}>{panes.sheets.title}</h1>
        <p className={styles.text}>
          {sheets.length > 0
            ? panes.sheets.summary(done, sheets.length)
            : hasSheets
              ? panes.sheets.empty
              : panes.sheets.noSheets}
        </p>
        {deadline && <p className={styles.text}>{panes.sheets.deadline(panes.common.day(deadline))}</p>}
      </header>
      <Notices department={department} state={state} />
      <ul className={styles.list}>
        {sheets.map((sheet) => (
          <li key={sheet.id}>
            <SheetButton
              sheet={sheet}
              open={() => department.openSheet(sheet.key)}
              showsDepartment={severalDepartments(sheets)}
              plan={state.round.definition}
            />
          </li>
        ))}
      </ul>
      <ActualList
        reporting={department.reporting}
        open={(indicator) => department.show({ kind: 'actual', indicator })}
      />
      <RepliesLink replies={department.replies} open={() => department.show({ kind: 'replies' })} />
      <div className={styles.row}>
        <Button onClick={department.refresh}>{panes.common.refresh}</Button>
        <Button appearance="subtle" onClick={() => department.show({ kind: 'beginning' })}>
          {panes.sheets.setUp}
        </Button>
      </div>
      {state.refreshedAt && (
        <p className={styles.note} role="status">
          {panes.sheets.refreshedAt(panes.common.instant(state.refreshedAt))}
        </p>
      )}
    </div>
  );
}

function severalDepartments(sheets: SheetView[]): boolean {
  return new Set(sheets.map((sheet) => sheet.key.department)).size > 1;
}

function Notices({ department, state }: { department: Department; state: DepartmentState }) {
  const { panes } = useWords();
  const isNew = (form: { key: { project: string } }) =>
    state.fields.some((one) => one.key.project === form.key.project && one.place && !one.isBound);
  const added = state.placing.placed.filter(isNew).length + state.placing.questions.length;
  return (
    <>
      {state.round.state === 'closed' && <NoticeBar intent="info">{panes.sheets.closed}</NoticeBar>}
      {state.trouble && (
        <NoticeBar intent="warning" title={panes.trouble.unreachableTitle}>
          {panes.sheets.offline}
        </NoticeBar>
      )}
      {added > 0 && (
        <NoticeBar
          intent="info"
          actions={[{ text: panes.begin.review, press: () => department.show({ kind: 'beginning' }) }]}
        >
          {panes.begin.added(added)}
        </NoticeBar>
      )}
    </>
  );
}

function SheetButton({
  sheet,
  open,
  showsDepartment,
  plan,
}: {
  sheet: SheetView;
  open: () => void;
  showsDepartment: boolean;
  plan: PlanDefinition;
}) {
  const { panes } = useWords();
  const shared = usePaneStyles();
  const styles = useSheetLook();
  const blocking = sheet.findings.filter((finding) => finding.severity === 'blocks').length;
  const isOpenWork = sheet.state !== 'notStarted' || sheet.isChanged;
  return (
    <Button className={styles.sheet} onClick={open} id={`sheet-${sheet.id}`}>
      <span className={styles.name}>
        <span className={styles.number}>{panes.common.number(sheet.project.number)}</span>
        <span>{sheet.project.name}</span>
      </span>
      {showsDepartment && (
        <span className={shared.note}>{departmentText(sheet.department, plan.fiscalYear)}</span>
      )}
      <span className={shared.row}>
        <StateBadge state={sheet.state} />
        <FlagBadges plan={plan} project={sheet.project} isBrief />
        {sheet.isChanged && !sheet.locked && (
          <Badge appearance="outline" color="brand">
            {panes.sheets.changed}
          </Badge>
        )}
        {blocking > 0 && isOpenWork && !sheet.locked && (
          <Badge appearance="tint" color="danger">
            {panes.sheets.blocking(blocking)}
          </Badge>
        )}
        {!sheet.hasForm && <span className={shared.note}>{panes.sheets.noForm}</span>}
      </span>
    </Button>
  );
}
