import { Badge } from '@fluentui/react-components';
import { useFormStyles } from '../../parts/use-form-styles.ts';
import { useStore } from '../../use-store.ts';
import { useWords } from '../../words-context.ts';
import type { SecretariatWorkProps } from '../secretariat-work.ts';
import { WorkPage } from '../work-page.tsx';
import { OpenData } from './open-data.tsx';
import { ReportFormButton } from './report-form-button.tsx';
import { WhatIsLeft } from './what-is-left.tsx';

/** The report as it is now, in every form, and what it still lacks. */
export default function ReportView({ secretariat, state }: SecretariatWorkProps) {
  const { works, report: words } = useWords().panes;
  const styles = useFormStyles();
  const own = useStore(secretariat.reporting.state);
  const { final } = state.round;
  const props = { secretariat, state, own };
  return (
    <WorkPage secretariat={secretariat} title={works.report.title}>
      <section className={styles.group} aria-labelledby="edition-title">
        <h2 className={styles.heading} id="edition-title">
          {words.editionTitle}
        </h2>
        <div>
          <Badge appearance={final ? 'filled' : 'tint'} color={final ? 'success' : 'warning'}>
            {final ? words.final : words.draft}
          </Badge>
        </div>
        <p className={styles.text}>{final ? words.finalNote(final.day) : words.draftNote}</p>
        {final && final.errata.length > 0 && (
          <p className={styles.text}>{words.errata(final.errata.length)}</p>
        )}
      </section>
      <section className={styles.group} aria-labelledby="excel-title">
        <h2 className={styles.heading} id="excel-title">
          {words.excelTitle}
        </h2>
        <p className={styles.note}>{words.excelNote}</p>
        <ReportFormButton {...props} form={{ form: 'workbook' }} {...words.forms.workbook} isPrimary />
        <ReportFormButton {...props} form={{ form: 'meetingPaper' }} {...words.forms.meetingPaper} />
      </section>
      {!final && <WhatIsLeft {...props} />}
      <section className={styles.group} aria-labelledby="save-title">
        <h2 className={styles.heading} id="save-title">
          {words.saveTitle}
        </h2>
        <ReportFormButton {...props} form={{ form: 'page' }} {...words.forms.page} />
        <OpenData {...props} />
      </section>
    </WorkPage>
  );
}
