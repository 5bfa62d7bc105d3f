import { Spinner } from '@fluentui/react-components';
import { TroubleBar } from '../../parts/trouble-bar.tsx';
import { useWords } from '../../words-context.ts';
import type { AssessmentProps } from './assessment-props.ts';

/** How the loading goes; read out when it changes. */
export function LoadNotice({ assessment, state }: AssessmentProps) {
  const { assessment: words } = useWords().panes;
  const { load } = state;
  return (
    <div role="status">
      {load.kind === 'loading' && (
        <Spinner size="tiny" label={words.loading} style={{ justifyContent: 'flex-start' }} />
      )}
      {load.kind === 'failed' && <TroubleBar trouble={load.trouble} again={() => void assessment.load()} />}
    </div>
  );
}
