import { Badge, Button, Field } from '@fluentui/react-components';
import { useState } from 'react';
import type { Department } from '#addin/state/department/create-department.ts';
import type { FieldView } from '#addin/state/department/field-view.ts';
import type { SheetView } from '#addin/state/department/sheet-view.ts';
import { pickedOptions } from '#addin/state/sheet/picked-options.ts';
import { useFormStyles } from '../parts/use-form-styles.ts';
import { useWords } from '../words-context.ts';
import { FindingsSummary } from './checks/findings-summary.tsx';
import { FieldNotes } from './field-notes.tsx';
import { fieldValidation } from './field-validation.ts';
import { FieldControl } from './inputs/field-control.tsx';
import { LastYearNotes } from './last-year-notes.tsx';

interface Entry {
  department: Department;
  sheet: SheetView;
  view: FieldView;
}

/** One field: what its cell holds, to be written here or there. */
export function FieldEntry({ department, sheet, view }: Entry) {
  const { panes } = useWords();
  const styles = useFormStyles();
  const [caret, setCaret] = useState<number>();
  const place = view.placed?.place;
  const isPlaced = place !== undefined && place !== 'gone';
  const isReadOnly = sheet.locked !== undefined || view.placed?.formula !== undefined;
  const clear = () => {
    department.type(sheet.key, view.field.id, '', false);
    void department.flush(view.ref);
  };
  const help = view.field.help ?? (view.field.answer?.kind === 'date' ? panes.form.dateHint : undefined);
  const helpId = `help-${view.ref}`;
  const summaryId = `noticed-${view.ref}`;
  return (
    <section className={styles.group} id={`field-${view.ref}`}>
      <Field label={view.label} required={view.isRequired} {...fieldValidation(view)}>
        <div className={styles.tight}>
          {help && (
            <p className={styles.note} id={helpId}>
              {help}
            </p>
          )}
          {isPlaced || view.worked ? (
            <FieldControl
              department={department}
              sheet={sheet}
              view={view}
              isReadOnly={isReadOnly}
              describedBy={help ? `${helpId} ${summaryId}` : summaryId}
              caret={caret}
              onCaret={setCaret}
            />
          ) : (
            <p className={styles.note}>{place === 'gone' ? panes.form.gone : panes.form.noPlace}</p>
          )}
          <FindingsSummary view={view} id={summaryId} />
        </div>
      </Field>
      <div className={styles.row}>
        {isPlaced && (
          <Button size="small" appearance="subtle" onClick={() => department.jump(place)}>
            {panes.common.jump}
          </Button>
        )}
        {isPlaced && !isReadOnly && isOnePicked(view) && (
          <Button size="small" appearance="subtle" onClick={clear}>
            {panes.form.clearPick}
          </Button>
        )}
        {view.differs && view.submitted !== undefined && (
          <Badge appearance="outline" color="brand">
            {sheet.state === 'inProgress' ? panes.form.differsSaved : panes.form.differs}
          </Badge>
        )}
        {(view.field.answer?.kind ?? 'text') === 'text' && (
          <span className={styles.note}>{panes.form.characters([...view.text].length)}</span>
        )}
      </div>
      <FieldNotes department={department} sheet={sheet} view={view} caret={caret} />
      <LastYearNotes department={department} sheet={sheet} view={view} />
    </section>
  );
}

/** A text that is no option is the person's own, and is not to be lost by one press. */
function isOnePicked({ options, text }: FieldView): boolean {
  if (!options || options.allowsSeveral) return false;
  const { picked, isForeign } = pickedOptions(options, text);
  return picked.length > 0 && !isForeign;
}
