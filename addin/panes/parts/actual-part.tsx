import { Field, Textarea } from '@fluentui/react-components';
import type { ReadPart } from '#addin/state/department/actuals/read-report.ts';
import type { PartDraft } from '#addin/state/department/actuals/report-draft.ts';
import { targetsInForce } from '#domain/grades/targets-in-force.ts';
import type { Actual } from '#domain/indicators/actual.ts';
import type { Part, Quantity } from '#domain/plan/indicator.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { useGrownBox } from '../secretariat/assessment/use-grown-box.ts';
import { useWords } from '../words-context.ts';
import { ActualAside } from './actual-aside.tsx';
import { ActualReading } from './actual-reading.tsx';
import { useFormStyles } from './use-form-styles.ts';

interface PartProps {
  plan: PlanDefinition;
  part: Part;
  draft: PartDraft | undefined;
  read: ReadPart | undefined;
  lastYear: Actual | undefined;
  /** What somebody else stored meanwhile. */
  theirs: Actual | undefined;
  isOvertaken: boolean;
  /** Absent where it can only be read. */
  type: ((text: Partial<PartDraft>) => void) | undefined;
}

/** One part: what it is measured by, the box, and what was read out of it. */
export function ActualPart({ plan, part, draft, read, lastYear, theirs, isOvertaken, type }: PartProps) {
  const { actuals: words, common } = useWords().panes;
  const styles = useFormStyles();
  const box = useGrownBox(draft?.raw ?? '');
  if (!draft) return null;
  const { ofYear, nearest } = targetsInForce(part, plan.fiscalYear, plan);
  const last = part.targets.at(-1);
  const year = common.fiscalYear(plan.fiscalYear);
  const label = part.label === undefined ? words.actual(year) : words.actualOf(part.label, year);
  return (
    <fieldset className={styles.boxed} aria-label={label}>
      {part.label && <h3 className={styles.heading}>{part.label}</h3>}
      <Known name={words.baseline} quantity={part.baseline} />
      {ofYear && ofYear !== last && <Known name={words.target} quantity={ofYear} />}
      <Known name={ofYear === last ? words.target : words.lastTarget} quantity={last ?? nearest} />
      <Known name={words.lastYear(common.fiscalYear(plan.fiscalYear - 1))} quantity={lastYear} />
      {isOvertaken && (
        <div>
          <h4 className={styles.heading}>{words.theirs}</h4>
          <p className={styles.quoted}>{theirs?.raw.trim() || words.blank}</p>
        </div>
      )}
      {type ? (
        <Field label={label} hint={words.example(part.unit ?? '')}>
          <Textarea
            value={draft.raw}
            onChange={(_, { value }) => type({ raw: value })}
            spellCheck={false}
            textarea={{ ref: box, rows: 1, style: { maxHeight: 'none', minHeight: '32px' } }}
          />
        </Field>
      ) : (
        <Known name={label} quantity={draft} />
      )}
      <ActualReading plan={plan} part={part} read={read} />
      <ActualAside part={part} draft={draft} type={type} />
    </fieldset>
  );
}

function Known({ name, quantity }: { name: string; quantity: Pick<Quantity, 'raw'> | undefined }) {
  const { actuals: words } = useWords().panes;
  const styles = useFormStyles();
  return (
    <div className={styles.pair}>
      <span className={styles.note}>{name}</span>
      <span className={styles.written}>{quantity?.raw.trim() || words.blank}</span>
    </div>
  );
}
