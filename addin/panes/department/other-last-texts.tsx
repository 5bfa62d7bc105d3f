import type { SheetView } from '#addin/state/department/sheet-view.ts';
import { LastTextList } from '../parts/last-text-list.tsx';
import { useYearName } from '../parts/use-year-name.ts';
import { usePaneStyles } from '../use-pane-styles.ts';
import { useWords } from '../words-context.ts';

/** What last year's form asked and this year's does not. */
export function OtherLastTexts({ sheet, fiscalYear }: { sheet: SheetView; fiscalYear: number }) {
  const { form } = useWords().panes;
  const styles = usePaneStyles();
  const yearName = useYearName(fiscalYear);
  const [first] = sheet.otherLastTexts;
  if (!first) return null;
  return (
    <section className={styles.group} aria-labelledby="other-last-texts">
      <h2 className={styles.heading} id="other-last-texts">
        {form.lastYear.others(yearName(first.fiscalYear))}
      </h2>
      <LastTextList texts={sheet.otherLastTexts} fiscalYear={fiscalYear} />
    </section>
  );
}
