import { Button } from '@fluentui/react-components';
import type { Department } from '#addin/state/department/create-department.ts';
import type { DepartmentState } from '#addin/state/department/department-state.ts';
import type { SheetView } from '#addin/state/department/sheet-view.ts';
import { NoticeBar } from '../parts/notice-bar.tsx';
import { StateBadge } from '../parts/state-badge.tsx';
import { useFocusedTitle } from '../use-focused-title.ts';
import { usePaneStyles } from '../use-pane-styles.ts';
import { useWords } from '../words-context.ts';
import { FieldEntry } from './field-entry.tsx';
import { FindingList } from './finding-list.tsx';
import { SendBar } from './send-bar.tsx';

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
            {panes.common.number(sheet.project.number)}　{sheet.department.name}
          </p>
          <h1 className={styles.title} ref={title} tabIndex={-1}>
            {sheet.project.name}
          </h1>
          <Standing sheet={sheet} />
        </header>
        <Remark sheet={sheet} />
        {sheet.locked && <NoticeBar intent="info">{panes.form.hindrance[sheet.locked]}</NoticeBar>}
        {!sheet.hasForm && <NoticeBar intent="warning">{panes.form.hindrance.noForm}</NoticeBar>}
        {sheet.fields.map((view) => (
          <FieldEntry key={view.ref} department={department} sheet={sheet} view={view} />
        ))}
        <FindingList department={department} sheet={sheet} />
      </div>
      <SendBar department={department} state={state} sheet={sheet} />
    </>
  );
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

function Remark({ sheet }: { sheet: SheetView }) {
  const { panes } = useWords();
  const styles = usePaneStyles();
  const remark = sheet.head?.remark;
  if (!remark) return null;
  return (
    <NoticeBar intent="warning" title={panes.form.remarkTitle}>
      <span className={styles.written}>{remark.text}</span>
      <br />
      <span className={styles.note}>{panes.form.remarkBy(remark.by, panes.common.instant(remark.at))}</span>
    </NoticeBar>
  );
}
