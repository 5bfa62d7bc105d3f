import { useState } from 'react';
import type { PanePorts } from '#addin/state/pane-ports.ts';
import type { OpenedWorkbook } from '#addin/state/pane-state.ts';
import { createAssessment } from '#addin/state/secretariat/assessment/create-assessment.ts';
import { AssessmentHome } from '../secretariat/assessment/assessment-home.tsx';
import { AssessmentPages } from '../secretariat/assessment/assessment-pages.tsx';
import { usePaneStyles } from '../use-pane-styles.ts';
import { useWords } from '../words-context.ts';

/** The pane of a member of the committee, beside whatever workbook is open. */
export default function CommitteePane({ ports, opened }: { ports: PanePorts; opened: OpenedWorkbook }) {
  const { assessment: words, common } = useWords().panes;
  const styles = usePaneStyles();
  const [assessment] = useState(() => createAssessment({ ports, opened }));
  const { definition } = opened.round;
  return (
    <AssessmentPages
      assessment={assessment}
      home={(state) => (
        <div className={styles.page}>
          <header className={styles.group}>
            <p className={styles.note}>
              {definition.name}　{common.fiscalYear(definition.fiscalYear)}
            </p>
            <h1 className={styles.title}>{words.committeeTitle}</h1>
            <p className={styles.text}>{words.committeeLead}</p>
          </header>
          <AssessmentHome assessment={assessment} state={state} />
        </div>
      )}
    />
  );
}
