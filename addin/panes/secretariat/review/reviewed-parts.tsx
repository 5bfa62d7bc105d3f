import type { ReviewedField } from '#addin/state/secretariat/review/reviewed-fields.ts';
import { type EarlierBox, partKey } from '#addin/state/sheet/earlier-boxes.ts';
import type { FormPart } from '#addin/state/sheet/form-parts.ts';
import type { GivenView } from '#addin/state/sheet/given-view.ts';
import { fieldLabel } from '#domain/plan/field-label.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { EarlierTexts } from '../../parts/earlier-texts.tsx';
import { useFormStyles } from '../../parts/use-form-styles.ts';
import { ReviewedFindings } from './reviewed-findings.tsx';
import { ReviewedText } from './reviewed-text.tsx';

interface Parts {
  parts: (FormPart<ReviewedField | GivenView> | EarlierBox)[];
  plan: PlanDefinition;
}

/** The texts of a sheet, the cells of each table of years together. */
export function ReviewedParts({ parts, plan }: Parts) {
  const styles = useFormStyles();
  return parts.map((part) =>
    part.kind === 'earlier' ? (
      <EarlierTexts key={partKey(part)} box={part} plan={plan} />
    ) : part.kind === 'field' ? (
      <section key={part.view.field.id} className={styles.group}>
        <h2 className={styles.heading}>{part.view.label}</h2>
        <ReviewedText view={part.view} />
        <ReviewedFindings view={part.view} />
      </section>
    ) : (
      <ReviewedTable key={part.table.id} part={part} plan={plan} />
    ),
  );
}

function ReviewedTable({
  part,
  plan,
}: {
  part: Extract<Parts['parts'][number], { kind: 'table' }>;
  plan: PlanDefinition;
}) {
  const styles = useFormStyles();
  return (
    <section className={styles.group}>
      <h2 className={styles.heading}>{fieldLabel(part.table, plan)}</h2>
      {part.rows.map(({ row, cells }) => (
        <div key={row.id} className={styles.boxed}>
          <h3 className={styles.heading}>{fieldLabel(row, plan)}</h3>
          {cells.map(({ column, view }) => (
            <div key={column.id} className={styles.tight}>
              <div className={styles.pair}>
                <span>{fieldLabel(column, plan)}</span>
                <ReviewedText view={view} />
              </div>
              <ReviewedFindings view={view} />
            </div>
          ))}
        </div>
      ))}
    </section>
  );
}
