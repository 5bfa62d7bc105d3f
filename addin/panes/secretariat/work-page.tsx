import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Secretariat } from '#addin/state/secretariat/create-secretariat.ts';
import { useFocusedTitle } from '../use-focused-title.ts';
import { usePaneStyles } from '../use-pane-styles.ts';
import { useWords } from '../words-context.ts';

/** A work of the pane under its title, with the way back. */
export function WorkPage({
  secretariat,
  title,
  children,
}: {
  secretariat: Secretariat;
  title: string;
  children: ReactNode;
}) {
  const { common } = useWords().panes;
  const styles = usePaneStyles();
  const heading = useFocusedTitle();
  return (
    <div className={styles.page} style={{ flexGrow: 1 }}>
      <Button
        appearance="subtle"
        size="small"
        className={styles.start}
        onClick={() => secretariat.goTo('overview')}
      >
        ← {common.back}
      </Button>
      <h1 className={styles.title} ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </div>
  );
}
