import type { ReportingState } from '#addin/state/secretariat/report/reporting-state.ts';
import type { SecretariatWorkProps } from '../secretariat-work.ts';

/** What every part of 報告書 is given. */
export interface ReportWorkProps extends SecretariatWorkProps {
  own: ReportingState;
}
