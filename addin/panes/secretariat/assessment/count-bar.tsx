import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    height: '10px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
    // The sentence beside it says the same, so the colours may stay in a high-contrast theme.
    forcedColorAdjust: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  done: { backgroundColor: tokens.colorBrandBackground },
});

/** How far something is, for the eyes; a sentence beside it says the same. */
export function CountBar({ done, all }: { done: number; all: number }) {
  const styles = useStyles();
  return (
    <div className={styles.bar} aria-hidden="true">
      <div className={styles.done} style={{ width: `${all === 0 ? 0 : (100 * done) / all}%` }} />
    </div>
  );
}
