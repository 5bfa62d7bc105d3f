import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { Pane } from '#addin/state/create-pane.ts';
import { useStartWords } from '../start-words-context.ts';
import { useStore } from '../use-store.ts';

/** Stands above whatever is being worked on; nothing of it is taken away. */
export function ExpiredBar({ pane }: { pane: Pane }) {
  const { isSigningIn, signInProblem } = useStore(pane.state);
  const { start } = useStartWords().panes;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{signInProblem ? start.problems[signInProblem] : start.expired}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => pane.signIn()} disabledFocusable={isSigningIn}>
          {start.signInAgain}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
