import { ProgressBar } from '@fluentui/react-components';
import { usePaneStyles } from '../use-pane-styles.ts';

/** How far a work has come, in words and as a bar. */
export function CountedProgress({ text, done, all }: { text: string; done: number; all: number }) {
  const styles = usePaneStyles();
  return (
    <>
      <span className={styles.note}>{text}</span>
      <ProgressBar aria-label={text} value={done} max={all} />
    </>
  );
}
