import type { LastText } from '#addin/state/sheet/last-year-view.ts';
import { useWords } from '../words-context.ts';
import { useFormStyles } from './use-form-styles.ts';
import { useYearName } from './use-year-name.ts';

/** Texts of last year, closed until somebody wants to read them. */
export function LastTextList({ texts, fiscalYear }: { texts: readonly LastText[]; fiscalYear: number }) {
  const { form } = useWords().panes;
  const styles = useFormStyles();
  const yearName = useYearName(fiscalYear);
  return texts.map(({ sheet, field, carriedTo, label, text, fiscalYear: year }) => (
    <details key={`${sheet?.project.id}-${sheet?.department.id}-${field}-${carriedTo}`}>
      <summary className={styles.note}>{form.lastYear.title(yearName(year), label)}</summary>
      {sheet && (
        <p className={styles.note}>
          {form.lastYear.from(sheet.project.number, sheet.project.name, sheet.department.name)}
        </p>
      )}
      <p className={styles.quoted}>{text}</p>
    </details>
  ));
}
