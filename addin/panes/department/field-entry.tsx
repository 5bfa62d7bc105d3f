import { Badge, Button, Field, Textarea } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Department } from '#addin/state/department/create-department.ts';
import type { FieldView, SheetView } from '#addin/state/department/sheet-view.ts';
import { usePaneStyles } from '../use-pane-styles.ts';
import { useWords } from '../words-context.ts';
import { FieldNotes } from './field-notes.tsx';

interface Entry {
  department: Department;
  sheet: SheetView;
  view: FieldView;
}

/** One field: the text of its cell, to be typed here or there. */
export function FieldEntry({ department, sheet, view }: Entry) {
  const { panes } = useWords();
  const styles = usePaneStyles();
  const place = view.placed?.place;
  const isReadOnly = sheet.locked !== undefined || view.placed?.formula !== undefined;
  return (
    <section className={styles.group} id={`field-${view.ref}`}>
      <Field label={view.label} required={view.field.isRequired} {...validation(view)}>
        {place && place !== 'gone' ? (
          <FieldText department={department} sheet={sheet} view={view} isReadOnly={isReadOnly} />
        ) : (
          <p className={styles.note}>{place === 'gone' ? panes.form.gone : panes.form.noPlace}</p>
        )}
      </Field>
      <div className={styles.row}>
        {place && place !== 'gone' && (
          <Button size="small" appearance="subtle" onClick={() => department.jump(place)}>
            {panes.common.jump}
          </Button>
        )}
        {view.differs && view.submitted !== undefined && (
          <Badge appearance="outline" color="brand">
            {sheet.state === 'inProgress' ? panes.form.differsSaved : panes.form.differs}
          </Badge>
        )}
        <span className={styles.note}>{panes.form.characters([...view.text].length)}</span>
      </div>
      <FieldNotes department={department} sheet={sheet} view={view} />
    </section>
  );
}

function FieldText({ department, sheet, view, isReadOnly }: Entry & { isReadOnly: boolean }) {
  const isComposing = useRef(false);
  const type = (text: string) => department.type(sheet.key, view.field.id, text, isComposing.current);
  return (
    <Textarea
      resize="vertical"
      value={view.text}
      readOnly={isReadOnly}
      textarea={{ rows: rowsFor(view.text) }}
      onChange={(_, { value }) => type(value)}
      onCompositionStart={() => {
        isComposing.current = true;
      }}
      onCompositionEnd={(event) => {
        isComposing.current = false;
        type(event.currentTarget.value);
      }}
      onBlur={() => void department.flush(view.ref)}
    />
  );
}

/** Tall enough to read the text at the pane's usual width without scrolling inside it, up to a point. */
function rowsFor(text: string): number {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 20)), 0);
  return Math.min(14, Math.max(3, lines));
}

function validation(view: FieldView): { validationState?: 'error' | 'warning' } {
  if (view.findings.some((finding) => finding.severity === 'blocks')) return { validationState: 'error' };
  return view.findings.length > 0 ? { validationState: 'warning' } : {};
}
