import { Button } from '@fluentui/react-components';
import type { Department } from '#addin/state/department/create-department.ts';
import type { DepartmentState } from '#addin/state/department/department-state.ts';
import type { SheetView } from '#addin/state/department/sheet-view.ts';
import { partKey } from '#addin/state/sheet/earlier-boxes.ts';
import { departmentText } from '#domain/plan/department-name.ts';
import { EarlierTexts } from '../parts/earlier-texts.tsx';
import { GivenTexts } from '../parts/given-texts.tsx';
import { NoticeBar } from '../parts/notice-bar.tsx';
import { OtherLastTexts } from '../parts/other-last-texts.tsx';
import { ProjectMarks } from '../parts/project-marks.tsx';
import { StateBadge } from '../parts/state-badge.tsx';
import { useFocusedTitle } from '../use-focused-title.ts';
import { usePaneStyles } from '../use-pane-styles.ts';
import { useWords } from '../words-context.ts';
import { FindingList } from './checks/finding-list.tsx';
import { FieldEntry } from './field-entry.tsx';
import { RemarkNotice } from './remark-notice.tsx';
import { SendBar } from './send-bar.tsx';
import { YearTable } from './year-table.tsx';

interface Form {
  department: Department;
  state: DepartmentState;
  sheet: SheetView;
}

/** One sheet: its fields, what was noticed, and how to send it. */
export function SheetForm({ department, state, sheet }: Form) {
  const { panes } = useWords();
  const styles = usePaneStyles();
  const title = useFocusedTitle();
  const { definition } = state.round;
  return (
    <>
      <div className={styles.page} style={{ flexGrow: 1 }}>
        <Button
          appearance="subtle"
          size="small"
          className={styles.start}
          onClick={() => department.show({ kind: 'list' })}
        >
          ← {panes.common.back}
        </Button>
        <header className={styles.group}>
          <p className={styles.note}>
            {`${panes.common.number(sheet.project.number)}　${departmentText(sheet.department, definition.fiscalYear)}`}
          </p>
          <h1 className={styles.title} ref={title} tabIndex={-1}>
            {sheet.project.name}
          </h1>
          <ProjectMarks plan={definition} project={sheet.project} />
          <Standing sheet={sheet} />
        </header>
        <RemarkNotice sheet={sheet} />
        {sheet.locked && <NoticeBar intent="info">{panes.form.hindrance[sheet.locked]}</NoticeBar>}
        {!sheet.hasForm && <NoticeBar intent="warning">{panes.form.hindrance.noForm}</NoticeBar>}
        <GivenTexts given={sheet.given} />
        {sheet.parts.map((part) => (
          <Part key={partKey(part)} department={department} sheet={sheet} part={part} />
        ))}
        <OtherLastTexts texts={sheet.otherLastTexts} fiscalYear={definition.fiscalYear} />
        <FindingList department={department} sheet={sheet} isFailed={state.checks === 'failed'} />
      </div>
      <SendBar department={department} state={state} sheet={sheet} />
    </>
  );
}

function Part({ department, sheet, part }: Omit<Form, 'state'> & { part: SheetView['parts'][number] }) {
  if (part.kind === 'earlier')
    return <EarlierTexts box={part} plan={department.state.get().round.definition} />;
  if (part.kind === 'table') return <YearTable department={department} sheet={sheet} part={part} />;
  if (part.view.kind === 'given') return null;
  return <FieldEntry department={department} sheet={sheet} view={part.view} />;
}

function Standing({ sheet }: { sheet: SheetView }) {
  const { panes } = useWords();
  const styles = usePaneStyles();
  const { head } = sheet;
  const same = sheet.state === 'inProgress' ? panes.form.sameSaved : panes.form.same;
  return (
    <div className={styles.group}>
      <div className={styles.row}>
        <StateBadge state={sheet.state} />
        <span className={styles.note}>
          {head ? `${panes.common.instant(head.updatedAt)}　${head.updatedBy}` : panes.form.neverSent}
        </span>
      </div>
      {sheet.hasForm && (head || sheet.isChanged) && (
        <p className={styles.note} role="status">
          {sheet.isChanged ? `● ${panes.form.changed}` : same}
        </p>
      )}
    </div>
  );
}
