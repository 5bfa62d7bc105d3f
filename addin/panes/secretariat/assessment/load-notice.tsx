import { Spinner } from '@fluentui/react-components';
import { NoticeBar } from '../../parts/notice-bar.tsx';
import { useTroubleWords } from '../../use-trouble-words.ts';
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
      {load.kind === 'failed' && <LoadTrouble trouble={load.trouble} again={assessment.load} />}
    </div>
  );
}

interface Failed {
  trouble: Parameters<typeof useTroubleWords>[0];
  again: () => Promise<void>;
}

function LoadTrouble({ trouble, again }: Failed) {
  const { common } = useWords().panes;
  const { title, text } = useTroubleWords(trouble);
  return (
    <NoticeBar intent="error" title={title} actions={[{ text: common.retry, press: () => void again() }]}>
      {text}
    </NoticeBar>
  );
}
