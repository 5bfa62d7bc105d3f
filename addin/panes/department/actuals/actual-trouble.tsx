import { Spinner } from '@fluentui/react-components';
import type { Reporting } from '#addin/state/department/actuals/create-reporting.ts';
import type { ReportingState } from '#addin/state/department/actuals/reporting-state.ts';
import { NoticeBar } from '../../parts/notice-bar.tsx';
import { useTroubleWords } from '../../use-trouble-words.ts';
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
        <Trouble trouble={state.load.trouble} again={() => void reporting.load()} />
      )}
    </div>
  );
}

function Trouble({ trouble, again }: { trouble: Parameters<typeof useTroubleWords>[0]; again: () => void }) {
  const { common } = useWords().panes;
  const { title, text } = useTroubleWords(trouble);
  return (
    <NoticeBar intent="error" title={title} actions={[{ text: common.retry, press: again }]}>
      {text}
    </NoticeBar>
  );
}
