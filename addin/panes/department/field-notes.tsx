import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Department } from '#addin/state/department/create-department.ts';
import type { FieldView } from '#addin/state/department/field-view.ts';
import type { SheetView } from '#addin/state/department/sheet-view.ts';
import { NoticeBar } from '../parts/notice-bar.tsx';
import { usePaneStyles } from '../use-pane-styles.ts';
import { useWords } from '../words-context.ts';
import { FieldFindings } from './checks/field-findings.tsx';

interface Notes {
  department: Department;
  sheet: SheetView;
  view: FieldView;
}

/** What there is to say under a field: findings, a cell that could not be written, and what the server has. */
export function FieldNotes({ department, sheet, view, caret }: Notes & { caret: number | undefined }) {
  const { panes } = useWords();
  const styles = usePaneStyles();
  return (
    <>
      {view.remark !== undefined && (
        <NoticeBar intent="warning" title={panes.form.fieldRemark}>
          <span className={styles.written}>{view.remark}</span>
        </NoticeBar>
      )}
      <FieldFindings department={department} sheet={sheet} view={view} caret={caret} />
      <div role="status">
        <WriteNotice department={department} view={view} />
      </div>
      {view.placed?.formula !== undefined && <p className={styles.note}>{panes.form.formula}</p>}
      <BindButton department={department} sheet={sheet} view={view} />
      {view.differs && view.submitted !== undefined && (
        <SubmittedText department={department} sheet={sheet} view={view} submitted={view.submitted} />
      )}
    </>
  );
}

function WriteNotice({ department, view }: Pick<Notes, 'department' | 'view'>) {
  const { form } = useWords().panes;
  const write = view.typed?.write;
  if (!write || write === 'waiting' || write === 'writing') return null;
  const press = () => void department.flush(view.ref);
  return (
    <NoticeBar intent="warning" actions={[{ text: form.writeAgain, press }]}>
      {form.refusedWrite[write]}
    </NoticeBar>
  );
}

function BindButton({ department, sheet, view }: Notes) {
  const { begin } = useWords().panes;
  const styles = usePaneStyles();
  const place = view.placed?.place;
  if ((place && place !== 'gone') || view.worked) return null;
  return (
    <Button
      className={styles.start}
      aria-label={begin.bindFor(sheet.project.number, view.label)}
      onClick={() => void department.bindSelection(sheet.key, view.field.id)}
    >
      {begin.bind}
    </Button>
  );
}

function SubmittedText({ department, sheet, view, submitted }: Notes & { submitted: string }) {
  const { form } = useWords().panes;
  const styles = usePaneStyles();
  const [isShown, setIsShown] = useState(false);
  const take = () => {
    department.type(sheet.key, view.field.id, submitted, false);
    void department.flush(view.ref);
  };
  return (
    <div className={styles.group}>
      <Button
        size="small"
        className={styles.start}
        aria-expanded={isShown}
        onClick={() => setIsShown(!isShown)}
      >
        {isShown ? form.hideSubmitted : form.showSubmitted}
      </Button>
      {isShown && (
        <section className={styles.group} aria-label={form.submittedText}>
          <p className={styles.note}>{form.submittedText}</p>
          <p className={styles.written}>{submitted === '' ? form.blank : submitted}</p>
          {!sheet.locked && (
            <Button size="small" className={styles.start} onClick={take}>
              {form.takeSubmitted}
            </Button>
          )}
        </section>
      )}
    </div>
  );
}
