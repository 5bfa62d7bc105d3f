import { Button, makeStyles } from '@fluentui/react-components';
import type { Pane } from '#addin/state/create-pane.ts';
import type { SignInChoice } from '#addin/state/sign-in-port.ts';
import { useStartWords } from '../start-words-context.ts';
import { usePaneStyles } from '../use-pane-styles.ts';

/** A name longer than a narrow pane breaks between words, and not before its last letter. */
const useStyles = makeStyles({ choice: { wordBreak: 'auto-phrase', textWrap: 'balance' } });

/** One button, or one for each provider with the one used last standing out. */
export function SignInButtons({ pane, isSigningIn }: { pane: Pane; isSigningIn: boolean }) {
  const { start } = useStartWords().panes;
  const styles = usePaneStyles();
  const { choice } = useStyles();
  const { providers, lastProvider } = pane.ports.signIn;
  if (providers.length === 1) {
    return (
      <Button
        appearance="primary"
        className={styles.start}
        onClick={() => pane.signIn()}
        disabledFocusable={isSigningIn}
      >
        {start.signIn}
      </Button>
    );
  }
  return (
    <div className={styles.group}>
      <p className={styles.text}>{start.chooseProvider}</p>
      {providers.map((provider) => (
        <Button
          key={provider.id}
          className={choice}
          appearance={provider.id === lastProvider() ? 'primary' : 'secondary'}
          onClick={() => pane.signIn(provider.id)}
          disabledFocusable={isSigningIn}
        >
          {textOf(provider, start)}
        </Button>
      ))}
    </div>
  );
}

type Words = ReturnType<typeof useStartWords>['panes']['start'];

function textOf({ kind, id, name = id }: SignInChoice, start: Words): string {
  return kind === 'entra' ? start.signInWithMicrosoft : start.signInWith(name);
}
