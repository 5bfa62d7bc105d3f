import { Button } from '@fluentui/react-components';
import type { SheetView } from '#addin/state/department/sheet-view.ts';
import { NoticeBar } from '../parts/notice-bar.tsx';
import { useFormStyles } from '../parts/use-form-styles.ts';
import { useWords } from '../words-context.ts';
import { showField } from './checks/show-field.ts';

/** Why the sheet was returned, and the way to each field that something is to be corrected in. */
export function RemarkNotice({ sheet }: { sheet: SheetView }) {
  const { panes } = useWords();
  const styles = useFormStyles();
  const remark = sheet.head?.remark;
  if (!remark) return null;
  const marked = sheet.fields.filter((view) => view.remark !== undefined);
  return (
    <NoticeBar intent="warning" title={panes.form.remarkTitle}>
      <span className={styles.written}>{remark.text}</span>
      <br />
      <span className={styles.note}>{panes.form.remarkBy(remark.by, panes.common.instant(remark.at))}</span>
      {marked.length > 0 && (
        <div className={styles.tight}>
          <p className={styles.text}>{panes.form.fieldRemarks(marked.length)}</p>
          {marked.map((view) => (
            <Button
              key={view.ref}
              size="small"
              className={styles.start}
              style={{ height: 'auto', whiteSpace: 'normal', textAlign: 'start' }}
              onClick={() => showField(view.ref)}
            >
              {panes.form.toMarked(view.label)}
            </Button>
          ))}
        </div>
      )}
    </NoticeBar>
  );
}
