import type { EarlierBox } from '#addin/state/sheet/earlier-boxes.ts';
import type { EarlierView } from '#addin/state/sheet/earlier-view.ts';
import { fieldLabel } from '#domain/plan/field-label.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { useWords } from '../words-context.ts';
import { PickedText } from './picked-text.tsx';
import { useFormStyles } from './use-form-styles.ts';

/** What was written at an earlier moment of the year, to be read only. */
export function EarlierTexts({ box: { moment, parts }, plan }: { box: EarlierBox; plan: PlanDefinition }) {
  const { sheets } = useWords().panes;
  const styles = useFormStyles();
  return (
    <section className={styles.boxed} aria-label={sheets.earlier(moment.name)}>
      <h2 className={styles.heading}>{sheets.earlier(moment.name)}</h2>
      {parts.map((part) =>
        part.kind === 'field' ? (
          <div key={part.view.field.id}>
            <p className={styles.note}>{part.view.label}</p>
            <EarlierText view={part.view} />
          </div>
        ) : (
          <div key={part.table.id} className={styles.tight}>
            <p className={styles.note}>{fieldLabel(part.table, plan)}</p>
            {part.rows.map(({ row, cells }) => (
              <div key={row.id} className={styles.tight}>
                <h3 className={styles.heading}>{fieldLabel(row, plan)}</h3>
                {cells.map(({ column, view }) => (
                  <div key={column.id} className={styles.pair}>
                    <span>{fieldLabel(column, plan)}</span>
                    <EarlierText view={view} />
                  </div>
                ))}
              </div>
            ))}
          </div>
        ),
      )}
    </section>
  );
}

function EarlierText({ view: { options, text } }: { view: EarlierView }) {
  const styles = useFormStyles();
  return options ? <PickedText options={options} text={text} /> : <p className={styles.written}>{text}</p>;
}
