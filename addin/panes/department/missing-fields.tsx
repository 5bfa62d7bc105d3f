import { Button } from '@fluentui/react-components';
import type { Department } from '#addin/state/department/create-department.ts';
import { expectedFields } from '#addin/state/department/expected-fields.ts';
import type { SheetView } from '#addin/state/department/sheet-view.ts';
import { usePaneStyles } from '../use-pane-styles.ts';
import { useWords } from '../words-context.ts';

/** Fields whose cells nobody found: the clerk selects the cell in Excel and presses. */
export function MissingFields({ department, sheets }: { department: Department; sheets: SheetView[] }) {
  const { begin } = useWords().panes;
  const styles = usePaneStyles();
  const missing = sheets.flatMap((sheet) =>
    expectedFields(sheet)
      .filter(({ placed }) => placed?.place === undefined || placed.place === 'gone')
      .map((view) => ({ sheet, view })),
  );
  if (missing.length === 0) return null;
  return (
    <section className={styles.group}>
      <h2 className={styles.heading}>{begin.missingTitle(missing.length)}</h2>
      <p className={styles.text}>{begin.bindHint}</p>
      <ul className={styles.list}>
        {missing.map(({ sheet, view }) => (
          <li key={view.ref} className={styles.group}>
            {begin.missing(sheet.project.number, view.label)}
            <Button
              className={styles.start}
              aria-label={begin.bindFor(sheet.project.number, view.label)}
              onClick={() => void department.bindSelection(sheet.key, view.field.id)}
            >
              {begin.bind}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
