import { Spinner } from '@fluentui/react-components';
import type { Reporting } from '#addin/state/department/actuals/create-reporting.ts';
import type { ReportingState } from '#addin/state/department/actuals/reporting-state.ts';
import { TroubleBar } from '../../parts/trouble-bar.tsx';
import { useWords } from '../../words-context.ts';

/** Whether the actuals are on their way, or why they did not come. */
export function ActualTrouble({ reporting, state }: { reporting: Reporting; state: ReportingState }) {
  const { actuals: words } = useWords().panes;
  return (
    <div role="status">
      {state.load === 'loading' && state.listed.length === 0 && (
        <Spinner size="tiny" label={words.loading} style={{ justifyContent: 'flex-start' }} />
      )}
      {typeof state.load === 'object' && (
        <TroubleBar trouble={state.load.trouble} again={() => void reporting.load()} />
      )}
    </div>
  );
}
