import { Spinner } from '@fluentui/react-components';
import { usePaneStyles } from '../use-pane-styles.ts';

export function WaitScreen({ text }: { text: string }) {
  const styles = usePaneStyles();
  return (
    <div className={styles.page}>
      <Spinner size="small" label={text} role="status" style={{ justifyContent: 'flex-start' }} />
    </div>
  );
}
