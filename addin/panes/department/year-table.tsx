import { Button } from '@fluentui/react-components';
import type { Department } from '#addin/state/department/create-department.ts';
import type { FieldView } from '#addin/state/department/field-view.ts';
import type { SheetView } from '#addin/state/department/sheet-view.ts';
import type { FormPart, FormRow } from '#addin/state/sheet/form-parts.ts';
import type { GivenView } from '#addin/state/sheet/given-view.ts';
import { fieldLabel } from '#domain/plan/field-label.ts';
import { LastTextList } from '../parts/last-text-list.tsx';
import { useFormStyles } from '../parts/use-form-styles.ts';
import { useWords } from '../words-context.ts';
import { YearCell } from './year-cell.tsx';

interface Table {
  department: Department;
  sheet: SheetView;
  part: Extract<FormPart<FieldView | GivenView>, { kind: 'table' }>;
}

/** A table of years: row after row, each with a line for every year, since a table is too wide for a pane. */
export function YearTable({ department, sheet, part: { table, rows } }: Table) {
  const styles = useFormStyles();
  const { definition } = department.state.get().round;
  const id = `table-${sheet.id}-${table.id}`;
  const lastTexts = rows.flatMap(({ cells }) =>
    cells.flatMap(({ view }) => (view.kind === 'written' ? view.lastTexts : [])),
  );
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h2 className={styles.heading} id={id}>
        {fieldLabel(table, definition)}
      </h2>
      {table.help && <p className={styles.note}>{table.help}</p>}
      {rows.map((row) => (
        <Row key={row.row.id} department={department} sheet={sheet} row={row} id={`${id}-${row.row.id}`} />
      ))}
      <LastTextList texts={lastTexts} fiscalYear={definition.fiscalYear} />
    </section>
  );
}

interface RowParts extends Pick<Table, 'department' | 'sheet'> {
  row: FormRow<FieldView | GivenView>;
  id: string;
}

function Row({ department, sheet, row: { row, cells }, id }: RowParts) {
  const { common } = useWords().panes;
  const styles = useFormStyles();
  const { definition } = department.state.get().round;
  const place = cells
    .map(({ view }) => (view.kind === 'written' ? view.placed?.place : undefined))
    .find((one) => one !== undefined && one !== 'gone');
  return (
    <fieldset className={styles.boxed} aria-labelledby={id}>
      <div className={styles.row}>
        <h3 className={styles.heading} id={id}>
          {fieldLabel(row, definition)}
        </h3>
        {place && (
          <Button size="small" appearance="subtle" onClick={() => department.jump(place)}>
            {common.jump}
          </Button>
        )}
      </div>
      {cells.map(({ column, view }) => {
        const label = fieldLabel(column, definition);
        return view.kind === 'written' ? (
          <YearCell key={column.id} department={department} sheet={sheet} view={view} label={label} />
        ) : (
          <div key={column.id} className={styles.pair}>
            <span>{label}</span>
            <span className={styles.written}>{view.text}</span>
          </div>
        );
      })}
    </fieldset>
  );
}
