import { Button } from '@fluentui/react-components';
import type { Reporting } from '#addin/state/department/actuals/create-reporting.ts';
import { readReport } from '#addin/state/department/actuals/read-report.ts';
import {
  headOf,
  isReported,
  type ReportingState,
  type ReportKey,
  reportId,
} from '#addin/state/department/actuals/reporting-state.ts';
import { PressNotice } from '../secretariat/assessment/press-notice.tsx';
import { useWords } from '../words-context.ts';
import { ActualPart } from './actual-part.tsx';
import { useFormStyles } from './use-form-styles.ts';

export interface ReportProps {
  reporting: Reporting;
  state: ReportingState;
  of: ReportKey;
}

/** All that a department reports of an indicator, part by part, with what is read out of it. */
export function ActualForm({ reporting, state, of }: ReportProps) {
  const { actuals: words, common } = useWords().panes;
  const styles = useFormStyles();
  const { plan } = reporting;
  const indicator = plan.indicators?.find(({ id }) => id === of.indicator);
  if (!indicator) return null;
  const draft = reporting.draft(state, of);
  const read = readReport(plan, state, of, draft);
  const head = headOf(state, of);
  const press = state.presses[reportId(of)];
  const mayWrite = reporting.mayWrite(of);
  const isUnsent = reporting.isUnsent(state, of);
  const earlier = (state.listed.find((one) => one.indicator === of.indicator)?.earlier ?? []).filter(
    ({ department, fiscalYear }) =>
      fiscalYear === plan.fiscalYear - 1 && (department === undefined || department === of.department),
  );
  return (
    <div className={styles.group}>
      {indicator.parts.map((part) => (
        <ActualPart
          key={part.id}
          plan={plan}
          part={part}
          draft={draft[part.id]}
          read={read[part.id]}
          lastYear={earlier.find((one) => one.part === part.id)}
          theirs={press?.kind === 'overtaken' ? head?.actuals.find((one) => one.part === part.id) : undefined}
          isOvertaken={press?.kind === 'overtaken' && isUnsent}
          type={mayWrite ? (text) => reporting.type(of, part.id, text) : undefined}
        />
      ))}
      {head && head.revision > 0 && (
        <p className={styles.note}>{words.by(head.updatedBy, common.instant(head.updatedAt))}</p>
      )}
      {mayWrite && (
        <>
          <p className={styles.note}>
            {isUnsent && `${words.unsentNote}　`}
            {isReported(state, of) && words.takesBack}
          </p>
          <div className={styles.row}>
            <Button
              appearance="primary"
              disabledFocusable={!isUnsent || press?.kind === 'sending'}
              onClick={() => void reporting.save(of)}
            >
              {words.save}
            </Button>
            {isUnsent && <Button onClick={() => reporting.drop(of)}>{words.drop}</Button>}
          </div>
        </>
      )}
      <PressNotice
        press={press}
        sent={isReported(state, of) ? words.sent : words.takenBack}
        overtaken={words.overtaken(head?.updatedBy ?? '')}
      />
    </div>
  );
}
