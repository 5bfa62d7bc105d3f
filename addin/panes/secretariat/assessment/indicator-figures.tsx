import type { AssessmentState } from '#addin/state/secretariat/assessment/assessment-state.ts';
import { indicatorFacts, type PartFacts } from '#addin/state/secretariat/assessment/indicator-facts.ts';
import type { LabelledQuantity, Quantity } from '#domain/plan/indicator.ts';
import type { IndicatorId } from '#domain/plan/plan-definition.ts';
import { useFormStyles } from '../../parts/use-form-styles.ts';
import { useWords } from '../../words-context.ts';
import { TrendView } from './trend-view.tsx';

/** Baseline, target, actual and the years of an indicator, each part under its own heading. */
export function IndicatorFigures({ state, id }: { state: AssessmentState; id: IndicatorId }) {
  const { assessment: words, common } = useWords().panes;
  const styles = useFormStyles();
  const facts = indicatorFacts(state, id);
  const listed = state.indicators.find(({ indicator }) => indicator === id);
  if (!facts) return null;
  return (
    <section className={styles.group} aria-labelledby="figures-title">
      <h2 className={styles.heading} id="figures-title">
        {words.facts.title}
      </h2>
      {facts.parts.map((part) => (
        <PartFigures key={part.id} part={part} fiscalYear={state.plan.fiscalYear} />
      ))}
      {listed?.actuals.map(({ department, updatedBy, updatedAt }) => (
        <p key={department} className={styles.note}>
          {words.facts.reportedBy(updatedBy, common.instant(updatedAt))}
        </p>
      ))}
    </section>
  );
}

function PartFigures({ part, fiscalYear }: { part: PartFacts; fiscalYear: number }) {
  const { assessment: words, common } = useWords().panes;
  const styles = useFormStyles();
  const { facts } = words;
  const { label, baseline, target, actuals, wanted } = part;
  const references = (beside: LabelledQuantity['beside']) =>
    part.references
      .filter((one) => one.beside === beside)
      .map((one) => <Figure key={`${beside}${one.label}`} name={facts.reference} quantity={one} />);
  return (
    <div className={styles.boxed}>
      {label && <h3 className={styles.heading}>{label}</h3>}
      <Figure name={facts.baseline} quantity={baseline} />
      {references('baseline')}
      <Figure name={facts.target} quantity={target} />
      {references('target')}
      {actuals.length === 0 && (
        <Line name={facts.actual(common.fiscalYear(fiscalYear))}>{facts.noActual}</Line>
      )}
      {actuals.map(({ department, actual }) => (
        <div key={actual.department ?? ''} className={styles.tight}>
          <Figure
            name={`${facts.actual(common.fiscalYear(fiscalYear))}${department ? `　${department}` : ''}`}
            quantity={actual}
          />
          {actual.extras?.map((extra) => (
            <p key={extra.label} className={styles.note}>
              {extra.raw.includes(extra.label) ? '' : `${extra.label}　`}
              {extra.raw.trim()}
            </p>
          ))}
        </div>
      ))}
      {references('actual')}
      {wanted && <p className={styles.note}>{facts.wanted[wanted]}</p>}
      <TrendView part={part} />
    </div>
  );
}

/** As printed, with whatever stands in the cell beside the figure. */
function Figure({ name, quantity }: { name: string; quantity: Quantity | undefined }) {
  const { facts } = useWords().panes.assessment;
  const styles = useFormStyles();
  const { raw = '', note, source } = quantity ?? {};
  const isNoteInside = note !== undefined && raw.includes(note);
  return (
    <div className={styles.tight}>
      <Line name={name}>{raw.trim() === '' ? facts.blank : raw.trim()}</Line>
      {note && !isNoteInside && <p className={styles.note}>{note}</p>}
      {source && <p className={styles.note}>{source}</p>}
    </div>
  );
}

function Line({ name, children }: { name: string; children: string }) {
  const styles = useFormStyles();
  return (
    <div className={styles.pair}>
      <span className={styles.note}>{name}</span>
      <span className={styles.written}>{children}</span>
    </div>
  );
}
