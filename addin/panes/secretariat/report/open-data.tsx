import { Checkbox } from '@fluentui/react-components';
import { openDataNames } from '#domain/report/open-data/open-data-table.ts';
import { useFormStyles } from '../../parts/use-form-styles.ts';
import { useWords } from '../../words-context.ts';
import { ReportFormButton } from './report-form-button.tsx';
import type { ReportWorkProps } from './report-work.ts';

/** One CSV for each table, with the mark by which Excel knows UTF-8 or without. */
export function OpenData(props: ReportWorkProps) {
  const { secretariat, own } = props;
  const { report: words } = useWords().panes;
  const styles = useFormStyles();
  return (
    <>
      <h3 className={styles.heading} id="open-data-title">
        {words.openDataTitle}
      </h3>
      <div>
        <Checkbox
          label={words.hasMark}
          checked={own.hasMark}
          onChange={(_, { checked }) =>
            secretariat.reporting.state.change((now) => ({ ...now, hasMark: checked === true }))
          }
        />
        <p className={styles.note}>{words.hasMarkNote}</p>
      </div>
      <ul className={styles.list} aria-labelledby="open-data-title">
        {openDataNames.map((table) => (
          <li key={table}>
            <ReportFormButton
              {...props}
              form={{ form: 'openData', table, hasMark: own.hasMark }}
              text={words.makeTable(words.tables[table])}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
