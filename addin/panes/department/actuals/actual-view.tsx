import { Button } from '@fluentui/react-components';
import type { Reporting } from '#addin/state/department/actuals/create-reporting.ts';
import { departmentText } from '#domain/plan/department-name.ts';
import type { DepartmentId, IndicatorId, PlanDefinition } from '#domain/plan/plan-definition.ts';
import { ActualForm } from '../../parts/actual-form.tsx';
import { useFocusedTitle } from '../../use-focused-title.ts';
import { usePaneStyles } from '../../use-pane-styles.ts';
import { useStore } from '../../use-store.ts';
import { useWords } from '../../words-context.ts';
import { ActualTrouble } from './actual-trouble.tsx';

interface Shown {
  reporting: Reporting;
  indicator: IndicatorId;
  back: () => void;
}

/** One indicator of the department: what it is measured by, and what it came to. */
export default function ActualView({ reporting, indicator: id, back }: Shown) {
  const { actuals: words } = useWords().panes;
  const styles = usePaneStyles();
  const title = useFocusedTitle();
  const state = useStore(reporting.state);
  const { plan } = reporting;
  const indicator = plan.indicators?.find((one) => one.id === id);
  const keys = reporting.keysOf(id);
  return (
    <div className={styles.page}>
      <Button appearance="subtle" size="small" className={styles.start} onClick={back}>
        ← {words.toList}
      </Button>
      <header className={styles.group}>
        <p className={styles.note}>{words.title}</p>
        <h1 className={styles.title} ref={title} tabIndex={-1}>
          {indicator?.number}　{indicator?.name}
        </h1>
        <p className={styles.text}>{keys.some(reporting.mayWrite) ? words.lead : words.readOnly}</p>
        {indicator?.notes?.map((note) => (
          <p key={note} className={styles.note}>
            {note}
          </p>
        ))}
      </header>
      <ActualTrouble reporting={reporting} state={state} />
      {keys.map((key) => (
        <section key={key.department} className={styles.group} aria-label={nameOf(plan, key.department)}>
          <h2 className={styles.heading}>{nameOf(plan, key.department)}</h2>
          <ActualForm reporting={reporting} state={state} of={key} />
        </section>
      ))}
    </div>
  );
}

function nameOf(plan: PlanDefinition, id: DepartmentId): string {
  const found = plan.departments.find((one) => one.id === id);
  return found ? departmentText(found, plan.fiscalYear) : id;
}
