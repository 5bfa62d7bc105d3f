import { Button, Spinner } from '@fluentui/react-components';
import { NoticeBar } from '../../parts/notice-bar.tsx';
import { usePaneStyles } from '../../use-pane-styles.ts';
import { useTroubleWords } from '../../use-trouble-words.ts';
import { useWords } from '../../words-context.ts';
import type { ReportWorkProps } from './report-work.ts';
import { UnfinishedList } from './unfinished-list.tsx';

/** What keeps the report from being final, looked for when somebody asks. */
export function WhatIsLeft({ secretariat, state, own }: ReportWorkProps) {
  const { report: words } = useWords().panes;
  const styles = usePaneStyles();
  const { unfinished } = own;
  const found = unfinished.kind === 'found' ? unfinished.list : undefined;
  return (
    <section className={styles.group} aria-labelledby="left-title">
      <h2 className={styles.heading} id="left-title">
        {words.unfinishedTitle}
      </h2>
      <Button
        className={styles.start}
        disabledFocusable={unfinished.kind === 'working'}
        onClick={() => void secretariat.reporting.lookForUnfinished()}
      >
        {unfinished.kind === 'unasked' ? words.look : words.lookAgain}
      </Button>
      <div role="status">
        {unfinished.kind === 'working' && (
          <Spinner size="tiny" label={words.looking} style={{ justifyContent: 'flex-start' }} />
        )}
        {found && (found.length === 0 ? words.nothingUnfinished : words.unfinished(found.length))}
        {unfinished.kind === 'failed' && <Failure trouble={unfinished.trouble} />}
      </div>
      {found && found.length > 0 && <UnfinishedList secretariat={secretariat} state={state} list={found} />}
    </section>
  );
}

function Failure({ trouble }: { trouble: Parameters<typeof useTroubleWords>[0] }) {
  const { title, text } = useTroubleWords(trouble);
  return (
    <NoticeBar intent="error" title={title}>
      {text}
    </NoticeBar>
  );
}
