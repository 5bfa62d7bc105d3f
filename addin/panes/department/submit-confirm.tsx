import { Button } from '@fluentui/react-components';
import type { SheetView } from '#addin/state/department/sheet-view.ts';
import { partKey } from '#addin/state/sheet/earlier-boxes.ts';
import { fieldLabel } from '#domain/plan/field-label.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { useFocusedTitle } from '../use-focused-title.ts';
import { usePaneStyles } from '../use-pane-styles.ts';
import { useWords } from '../words-context.ts';

interface Confirming {
  sheet: SheetView;
  submit: () => void;
  cancel: () => void;
  plan: PlanDefinition;
}

/** Says what will be sent before it is. */
export function SubmitConfirm({ sheet, submit, cancel, plan }: Confirming) {
  const { panes } = useWords();
  const styles = usePaneStyles();
  const title = useFocusedTitle();
  const answered = sheet.findings.filter(({ answer }) => answer).length;
  const unanswered = sheet.findings.filter(({ severity, answer }) => severity === 'warns' && !answer).length;
  return (
    <section className={styles.group} aria-labelledby="confirm-title">
      <h2 className={styles.heading} id="confirm-title" ref={title} tabIndex={-1}>
        {panes.form.confirmTitle}
      </h2>
      <p className={styles.text}>{panes.form.confirm(sheet.project.number, sheet.project.name)}</p>
      <ul className={styles.list} style={{ gap: 0 }}>
        {sheet.parts.map((part) => (
          <Line key={partKey(part)} part={part} plan={plan} />
        ))}
      </ul>
      {unanswered > 0 && <p className={styles.text}>{panes.checks.unanswered(unanswered)}</p>}
      {answered > 0 && <p className={styles.text}>{panes.checks.answersGo(answered)}</p>}
      <div className={styles.row}>
        <Button appearance="primary" onClick={submit}>
          {panes.form.confirmSubmit}
        </Button>
        <Button onClick={cancel}>{panes.common.cancel}</Button>
      </div>
    </section>
  );
}

/** How much stands in a text, what stands in anything else, and how many cells of a table are filled in. */
function Line({ part, plan }: { part: SheetView['parts'][number]; plan: PlanDefinition }) {
  const { form } = useWords().panes;
  const styles = usePaneStyles();
  if (part.kind === 'earlier') return null;
  if (part.kind === 'table') {
    const cells = part.rows.flatMap((row) => row.cells).filter(({ view }) => view.kind === 'written');
    const filled = cells.filter(({ view }) => view.text !== '').length;
    return (
      <li className={styles.note}>
        {fieldLabel(part.table, plan)}　{form.filledCells(filled, cells.length)}
      </li>
    );
  }
  const { label, text, field } = part.view;
  const isText = (field.answer?.kind ?? 'text') === 'text';
  return (
    <li className={styles.note}>
      {label}　{text === '' ? form.blank : isText ? form.characters([...text].length) : text}
    </li>
  );
}
