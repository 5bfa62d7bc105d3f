import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { Pane } from '#addin/state/create-pane.ts';
import { useStartWords } from '../start-words-context.ts';
import { usePaneStyles } from '../use-pane-styles.ts';
import { useStore } from '../use-store.ts';
import { SignInButtons } from './sign-in-buttons.tsx';

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
      <SignInButtons pane={pane} isSigningIn={isSigningIn} />
      <div role="status" className={styles.note}>
        {isSigningIn ? start.signingIn : ''}
      </div>
    </div>
  );
}
