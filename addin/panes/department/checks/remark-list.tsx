import { Button } from '@fluentui/react-components';
import type { Department } from '#addin/state/department/create-department.ts';
import type { SheetView } from '#addin/state/department/sheet-view.ts';
import { useFormStyles } from '../../parts/use-form-styles.ts';
import { useWords } from '../../words-context.ts';
import { showField } from './show-field.ts';

/** What the secretariat asked for at fields, among the things to do. */
export function RemarkList({ department, sheet }: { department: Department; sheet: SheetView }) {
  const { checks, form } = useWords().panes;
  const styles = useFormStyles();
  const marked = sheet.fields.filter((view) => view.remark !== undefined);
  if (marked.length === 0) return null;
  return (
    <div className={styles.group}>
      <h3 className={styles.heading}>{form.fieldRemarks(marked.length)}</h3>
      <ul className={styles.items}>
        {marked.map(({ ref, label, remark, placed }) => {
          const place = placed?.place;
          return (
            <li key={ref} className={styles.tight}>
              <span className={styles.note}>{label}</span>
              <p className={styles.written}>{remark}</p>
              <div className={styles.row}>
                <Button size="small" appearance="subtle" onClick={() => showField(ref)}>
                  {checks.toField}
                </Button>
                {place && place !== 'gone' && (
                  <Button size="small" appearance="subtle" onClick={() => department.jump(place)}>
                    {checks.toCell}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
