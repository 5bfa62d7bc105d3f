import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { Pane } from '#addin/state/create-pane.ts';
import { useStartWords } from '../start-words-context.ts';
import { usePaneStyles } from '../use-pane-styles.ts';
import { useStore } from '../use-store.ts';

export function SignInScreen({ pane }: { pane: Pane }) {
  const { isSigningIn, signInProblem } = useStore(pane.state);
  const { start } = useStartWords().panes;
  const styles = usePaneStyles();
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{start.signedOutTitle}</h1>
      <p className={styles.text}>{start.signedOut}</p>
      {signInProblem && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{start.problems[signInProblem]}</MessageBarBody>
        </MessageBar>
      )}
      <Button
        appearance="primary"
        className={styles.start}
        onClick={pane.signIn}
        disabledFocusable={isSigningIn}
      >
        {start.signIn}
      </Button>
      <div role="status" className={styles.note}>
        {isSigningIn ? start.signingIn : ''}
      </div>
    </div>
  );
}
