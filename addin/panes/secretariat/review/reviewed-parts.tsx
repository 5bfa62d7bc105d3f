import type { ReviewedField } from '#addin/state/secretariat/review/reviewed-fields.ts';
import { type EarlierBox, partKey } from '#addin/state/sheet/earlier-boxes.ts';
import type { FormPart } from '#addin/state/sheet/form-parts.ts';
import type { GivenView } from '#addin/state/sheet/given-view.ts';
import { fieldLabel } from '#domain/plan/field-label.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { EarlierTexts } from '../../parts/earlier-texts.tsx';
import { LastTextList } from '../../parts/last-text-list.tsx';
import { NoticeBar } from '../../parts/notice-bar.tsx';
import { useFormStyles } from '../../parts/use-form-styles.ts';
import { useWords } from '../../words-context.ts';
import { FieldRemarkBox, type FieldRemarkEditing } from './field-remark-box.tsx';
import { ReviewedFindings } from './reviewed-findings.tsx';
import { ReviewedText } from './reviewed-text.tsx';

interface Reading {
  plan: PlanDefinition;
  showsChanges: boolean;
  /** Absent where the sheet cannot be returned. */
  editing: FieldRemarkEditing | undefined;
}

type View = ReviewedField | GivenView;

/** The texts of a sheet, the cells of each table of years together. */
export function ReviewedParts({ parts, ...reading }: Reading & { parts: (FormPart<View> | EarlierBox)[] }) {
  const styles = useFormStyles();
  return parts.map((part) =>
    part.kind === 'earlier' ? (
      <EarlierTexts key={partKey(part)} box={part} plan={reading.plan} />
    ) : part.kind === 'field' ? (
      <section key={part.view.field.id} className={styles.group}>
        <h2 className={styles.heading}>{part.view.label}</h2>
        <ReviewedText view={part.view} showsChanges={reading.showsChanges} />
        <Beside view={part.view} {...reading} />
      </section>
    ) : (
      <ReviewedTable key={part.table.id} part={part} {...reading} />
    ),
  );
}

/** What was noticed, what is asked for, and last year's text. */
function Beside({ view, plan, editing }: Reading & { view: View }) {
  const { review } = useWords().panes;
  const styles = useFormStyles();
  if (view.kind === 'given') return null;
  const { id } = view.field;
  return (
    <>
      {view.remark !== undefined && (
        <NoticeBar intent="info" title={review.remarks.given}>
          <span className={styles.written}>{view.remark}</span>
        </NoticeBar>
      )}
      <ReviewedFindings view={view} takeOver={editing && ((sentence) => editing.takeOver(id, sentence))} />
      <LastTextList texts={view.lastTexts} fiscalYear={plan.fiscalYear} />
      {editing && <FieldRemarkBox view={view} editing={editing} />}
    </>
  );
}

function ReviewedTable({ part, ...reading }: Reading & { part: Extract<FormPart<View>, { kind: 'table' }> }) {
  const styles = useFormStyles();
  const { plan } = reading;
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
                <ReviewedText view={view} showsChanges={reading.showsChanges} />
              </div>
              <Beside view={view} {...reading} />
            </div>
          ))}
        </div>
      ))}
    </section>
  );
}
