import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePaneStyles } from '../use-pane-styles.ts';

interface Notice {
  title: string;
  text: string;
  action?: { text: string; press: () => void };
  children?: ReactNode;
}

/** One thing to say, and at most one thing to do. */
export function NoticeScreen({ title, text, action, children }: Notice) {
  const styles = usePaneStyles();
  return (
    <div className={styles.page} role="alert">
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.text}>{text}</p>
      {action && (
        <Button appearance="primary" className={styles.start} onClick={action.press}>
          {action.text}
        </Button>
      )}
      {children}
    </div>
  );
}
