import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Assessment } from '#addin/state/secretariat/assessment/create-assessment.ts';
import type { IndicatorId } from '#domain/plan/plan-definition.ts';
import { ActualForm } from '../../parts/actual-form.tsx';
import { useFormStyles } from '../../parts/use-form-styles.ts';
import { useStore } from '../../use-store.ts';
import { useWords } from '../../words-context.ts';
import { useDepartmentNames } from './use-department-names.ts';

/** Entering an actual for a department, where this person may; nothing for members of the committee. */
export function ReportedActuals({ assessment, id }: { assessment: Assessment; id: IndicatorId }) {
  const { actuals: words } = useWords().panes;
  const styles = useFormStyles();
  const { reporting } = assessment;
  const state = useStore(reporting.state);
  const nameOf = useDepartmentNames(reporting.plan);
  const keys = reporting.keysOf(id).filter(reporting.mayWrite);
  const [isOpen, setOpen] = useState(keys.some((key) => reporting.isUnsent(state, key)));
  if (keys.length === 0) return null;
  return (
    <section className={styles.group} aria-label={words.title}>
      <Button className={styles.start} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? words.close : words.onBehalf}
      </Button>
      {isOpen && <p className={styles.text}>{words.onBehalfNote}</p>}
      {isOpen &&
        keys.map((key) => (
          <section
            key={key.department}
            className={styles.group}
            aria-label={words.onBehalfOf(nameOf([key.department]))}
          >
            <h2 className={styles.heading}>{words.onBehalfOf(nameOf([key.department]))}</h2>
            <ActualForm reporting={reporting} state={state} of={key} />
          </section>
        ))}
    </section>
  );
}
