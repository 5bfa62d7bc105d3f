import { Button } from '@fluentui/react-components';
import type { Pane } from '#addin/state/create-pane.ts';
import type { Trouble } from '#addin/state/trouble.ts';
import { useStartWords } from '../start-words-context.ts';
import { usePaneStyles } from '../use-pane-styles.ts';
import { useTroubleWords } from '../use-trouble-words.ts';
import { NoticeScreen } from './notice-screen.tsx';

export function StoppedScreen({ trouble, pane }: { trouble: Trouble; pane: Pane }) {
  const { common, start } = useStartWords().panes;
  const { title, text } = useTroubleWords(trouble);
  const styles = usePaneStyles();
  return (
    <NoticeScreen title={title} text={text} action={{ text: common.retry, press: pane.retry }}>
      {trouble.kind === 'refused' && (
        <Button className={styles.start} onClick={pane.changeAccount}>
          {start.otherAccount}
        </Button>
      )}
    </NoticeScreen>
  );
}
