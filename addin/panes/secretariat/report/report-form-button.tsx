import { Button, Spinner } from '@fluentui/react-components';
import type { ReportForm } from '#addin/api/tenken-api.ts';
import type { Making } from '#addin/state/secretariat/report/reporting-state.ts';
import { NoticeBar } from '../../parts/notice-bar.tsx';
import { usePaneStyles } from '../../use-pane-styles.ts';
import { useTroubleWords } from '../../use-trouble-words.ts';
import { useWords } from '../../words-context.ts';
import type { ReportWorkProps } from './report-work.ts';
import { SaveLink } from './save-link.tsx';

interface FormButton extends ReportWorkProps {
  form: ReportForm;
  text: string;
  note?: string;
  isPrimary?: boolean;
}

/** Makes one form of the report; what comes of it is told beneath. */
export function ReportFormButton({ secretariat, own, form, text, note, isPrimary }: FormButton) {
  const styles = usePaneStyles();
  const { making } = own;
  const isHere = making.kind !== 'none' && isSame(making.form, form);
  return (
    <div className={styles.group}>
      <Button
        appearance={isPrimary ? 'primary' : 'secondary'}
        className={styles.start}
        disabledFocusable={making.kind === 'working'}
        onClick={() => void secretariat.reporting.make(form)}
      >
        {text}
      </Button>
      {note && <p className={styles.note}>{note}</p>}
      <div role="status">{isHere && <Outcome making={making} />}</div>
      {isHere && making.kind === 'waiting' && <SaveLink file={making.file} />}
    </div>
  );
}

function Outcome({ making }: { making: Making }) {
  const { report: words } = useWords().panes;
  switch (making.kind) {
    case 'none':
      return null;
    case 'working':
      return (
        <Spinner
          size="tiny"
          label={words.working[making.form.form]}
          style={{ justifyContent: 'flex-start' }}
        />
      );
    case 'opened':
      return (
        <NoticeBar intent="success">
          {making.form.form === 'meetingPaper' ? words.opened.meetingPaper : words.opened.workbook}
          {words.openedNote}
        </NoticeBar>
      );
    case 'waiting':
      return (
        <NoticeBar intent={making.why ? 'warning' : 'success'}>
          {making.why ? words.why[making.why] : words.ready}
        </NoticeBar>
      );
    case 'failed':
      return <Failure trouble={making.trouble} />;
  }
}

function Failure({ trouble }: { trouble: Parameters<typeof useTroubleWords>[0] }) {
  const { report } = useWords().panes;
  const { title, text } = useTroubleWords(trouble);
  return (
    <NoticeBar intent="error" title={title}>
      {trouble.kind === 'unreachable' ? report.notMade : text}
    </NoticeBar>
  );
}

/** Whether the mark is asked for or not, it is the same button. */
function isSame(one: ReportForm, other: ReportForm): boolean {
  if (one.form === 'openData' && other.form === 'openData') return one.table === other.table;
  return one.form === other.form;
}
