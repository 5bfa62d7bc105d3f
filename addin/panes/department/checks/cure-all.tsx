import { Button } from '@fluentui/react-components';
import type { Department } from '#addin/state/department/create-department.ts';
import type { FieldView } from '#addin/state/department/field-view.ts';
import type { SheetView } from '#addin/state/department/sheet-view.ts';
import { useFormStyles } from '../../parts/use-form-styles.ts';
import { useWords } from '../../words-context.ts';
import { mayCure } from './may-cure.ts';

interface Curing {
  department: Department;
  sheet: SheetView;
}

/** All certain cures of a sheet by one press, and the way back field by field. */
export function CureAll({ department, sheet }: Curing) {
  const { cure } = useWords().panes.checks;
  const styles = useFormStyles();
  const count = sheet.fields
    .flatMap((view) => view.findings.map((finding) => mayCure(sheet, view, finding)))
    .filter((may) => may).length;
  return (
    <>
      {count > 1 && (
        <div className={styles.tight} data-kept="cure-all" tabIndex={-1}>
          <Button className={styles.start} onClick={() => department.applyCures(sheet.key)}>
            {cure.all(count)}
          </Button>
          <span className={styles.note}>{cure.allNote}</span>
        </div>
      )}
      <div role="status" className={styles.tight}>
        {sheet.fields
          .filter(({ canUndoCure }) => canUndoCure && !sheet.locked)
          .map((view) => (
            <Cured key={view.ref} department={department} sheet={sheet} view={view} />
          ))}
      </div>
    </>
  );
}

function Cured({ department, sheet, view }: Curing & { view: FieldView }) {
  const { cure } = useWords().panes.checks;
  const styles = useFormStyles();
  return (
    <div className={styles.row} data-kept={`undo-${view.ref}`} tabIndex={-1}>
      <span className={styles.note}>{cure.doneIn(view.label)}</span>
      <Button
        size="small"
        aria-label={cure.undoIn(view.label)}
        onClick={() => department.undoCure(sheet.key, view.field.id)}
      >
        {cure.undo}
      </Button>
    </div>
  );
}
