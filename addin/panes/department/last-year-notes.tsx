import { Button } from '@fluentui/react-components';
import type { Department } from '#addin/state/department/create-department.ts';
import type { FieldView } from '#addin/state/department/field-view.ts';
import type { SheetView } from '#addin/state/department/sheet-view.ts';
import { LastTextList } from '../parts/last-text-list.tsx';
import { useFormStyles } from '../parts/use-form-styles.ts';
import { useYearName } from '../parts/use-year-name.ts';
import { useWords } from '../words-context.ts';

interface Noted {
  department: Department;
  sheet: SheetView;
  view: FieldView;
}

/** Last year's text of the field, and the offer to begin with it. */
export function LastYearNotes({ department, sheet, view }: Noted) {
  const { form } = useWords().panes;
  const styles = useFormStyles();
  const { fiscalYear } = department.state.get().round.definition;
  const yearName = useYearName(fiscalYear);
  const { field, lastTexts, isCopied } = view;
  const place = view.placed?.place;
  const mayCopy = view.offersCopy !== undefined && !sheet.locked && place !== undefined && place !== 'gone';
  const year = yearName(lastTexts[0]?.fiscalYear ?? fiscalYear - 1);
  if (lastTexts.length === 0 && !isCopied) return null;
  return (
    <div className={styles.tight}>
      <LastTextList texts={lastTexts} fiscalYear={fiscalYear} />
      {mayCopy && (
        <Button
          size="small"
          className={styles.start}
          onClick={() => void department.copyLastYear(sheet.key, field.id)}
        >
          {form.lastYear.copy(year)}
        </Button>
      )}
      <div role="status" className={styles.row}>
        {isCopied && !sheet.locked && (
          <>
            <span className={styles.note}>{form.lastYear.copied(year)}</span>
            <Button size="small" onClick={() => void department.undoCopy(sheet.key, field.id)}>
              {form.lastYear.undo}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
