import { Button } from '@fluentui/react-components';
import { usePaneStyles } from '../../use-pane-styles.ts';
import { useWords } from '../../words-context.ts';
import type { SecretariatWorkProps } from '../secretariat-work.ts';
import { WorkPage } from '../work-page.tsx';
import { AssessmentHome } from './assessment-home.tsx';
import { AssessmentPages } from './assessment-pages.tsx';
import { keptAssessment } from './kept-assessment.ts';

/** 指標の評価と意見 in the secretariat's pane. */
export default function AssessmentView({ secretariat }: SecretariatWorkProps) {
  const { works, assessment: words } = useWords().panes;
  const styles = usePaneStyles();
  const assessment = keptAssessment(secretariat.desk);
  return (
    <AssessmentPages
      assessment={assessment}
      home={(state) => (
        <WorkPage secretariat={secretariat} title={works.assessment.title}>
          <p className={styles.text}>{words.lead}</p>
          <AssessmentHome assessment={assessment} state={state} />
          <div className={styles.group} style={{ gap: 0 }}>
            <Button className={styles.start} onClick={() => secretariat.goTo('report')}>
              {words.meetingPaper}
            </Button>
            <span className={styles.note}>{words.meetingPaperNote}</span>
          </div>
        </WorkPage>
      )}
    />
  );
}
