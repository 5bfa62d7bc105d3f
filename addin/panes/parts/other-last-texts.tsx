import type { LastText } from '#addin/state/sheet/last-year-view.ts';
import { usePaneStyles } from '../use-pane-styles.ts';
import { useWords } from '../words-context.ts';
import { LastTextList } from './last-text-list.tsx';
import { useYearName } from './use-year-name.ts';

/** What last year's form asked and this year's does not. */
export function OtherLastTexts({ texts, fiscalYear }: { texts: readonly LastText[]; fiscalYear: number }) {
  const { form } = useWords().panes;
  const styles = usePaneStyles();
  const yearName = useYearName(fiscalYear);
  const [first] = texts;
  if (!first) return null;
  return (
    <section className={styles.group} aria-labelledby="other-last-texts">
      <h2 className={styles.heading} id="other-last-texts">
        {form.lastYear.others(yearName(first.fiscalYear))}
      </h2>
      <LastTextList texts={texts} fiscalYear={fiscalYear} />
    </section>
  );
}
