import { Field } from '@fluentui/react-components';
import { useState } from 'react';
import type { Department } from '#addin/state/department/create-department.ts';
import type { FieldView } from '#addin/state/department/field-view.ts';
import type { SheetView } from '#addin/state/department/sheet-view.ts';
import { useFormStyles } from '../parts/use-form-styles.ts';
import { useWords } from '../words-context.ts';
import { FindingsSummary } from './checks/findings-summary.tsx';
import { FieldNotes } from './field-notes.tsx';
import { fieldValidation } from './field-validation.ts';
import { FieldControl } from './inputs/field-control.tsx';

interface Cell {
  department: Department;
  sheet: SheetView;
  view: FieldView;
  /** The year. */
  label: string;
}

/** One year of a row: label left, box right. */
export function YearCell({ department, sheet, view, label }: Cell) {
  const { form } = useWords().panes;
  const styles = useFormStyles();
  const [caret, setCaret] = useState<number>();
  const place = view.placed?.place;
  const summaryId = `noticed-${view.ref}`;
  const isReadOnly = sheet.locked !== undefined || view.placed?.formula !== undefined;
  return (
    <div className={styles.tight} id={`field-${view.ref}`}>
      <Field orientation="horizontal" label={label} required={view.isRequired} {...fieldValidation(view)}>
        {(place && place !== 'gone') || view.worked ? (
          <FieldControl
            department={department}
            sheet={sheet}
            view={view}
            isReadOnly={isReadOnly}
            describedBy={summaryId}
            caret={caret}
            onCaret={setCaret}
            isInTable
          />
        ) : (
          <p className={styles.note}>{place === 'gone' ? form.gone : form.noPlace}</p>
        )}
      </Field>
      <FindingsSummary view={view} id={summaryId} />
      <FieldNotes department={department} sheet={sheet} view={view} caret={caret} />
    </div>
  );
}
