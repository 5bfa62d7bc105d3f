import { Button } from '@fluentui/react-components';
import type { SheetView } from '#addin/state/department/sheet-view.ts';
import { useFocusedTitle } from '../use-focused-title.ts';
import { usePaneStyles } from '../use-pane-styles.ts';
import { useWords } from '../words-context.ts';

interface Confirming {
  sheet: SheetView;
  submit: () => void;
  cancel: () => void;
}

/** Says what will be sent before it is. */
export function SubmitConfirm({ sheet, submit, cancel }: Confirming) {
  const { panes } = useWords();
  const styles = usePaneStyles();
  const title = useFocusedTitle();
  const warnings = sheet.findings.filter((finding) => finding.severity === 'warns').length;
  return (
    <section className={styles.group} aria-labelledby="confirm-title">
      <h2 className={styles.heading} id="confirm-title" ref={title} tabIndex={-1}>
        {panes.form.confirmTitle}
      </h2>
      <p className={styles.text}>{panes.form.confirm(sheet.project.number, sheet.project.name)}</p>
      <ul className={styles.list} style={{ gap: 0 }}>
        {sheet.fields.map((view) => (
          <li key={view.ref} className={styles.note}>
            {view.label}　{view.text === '' ? panes.form.blank : panes.form.characters([...view.text].length)}
          </li>
        ))}
      </ul>
      {warnings > 0 && <p className={styles.text}>{panes.form.confirmWarnings(warnings)}</p>}
      <div className={styles.row}>
        <Button appearance="primary" onClick={submit}>
          {panes.form.confirmSubmit}
        </Button>
        <Button onClick={cancel}>{panes.common.cancel}</Button>
      </div>
    </section>
  );
}
