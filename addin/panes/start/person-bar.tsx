import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useStartWords } from '../start-words-context.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

export function PersonBar({ name, signOut }: { name: string; signOut: () => void }) {
  const { start } = useStartWords().panes;
  const styles = useStyles();
  return (
    <footer className={styles.bar}>
      <span>{start.signedInAs(name)}</span>
      <Button appearance="transparent" size="small" onClick={signOut}>
        {start.signOut}
      </Button>
    </footer>
  );
}
