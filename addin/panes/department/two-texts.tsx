import { makeStyles, tokens } from '@fluentui/react-components';
import { usePaneStyles } from '../use-pane-styles.ts';
import { useWords } from '../words-context.ts';
import { differingPart } from './differing-part.ts';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 190px), 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  side: {
    minWidth: 0,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    maxHeight: '320px',
    overflowY: 'auto',
  },
  mark: { backgroundColor: tokens.colorPaletteYellowBackground2, color: tokens.colorNeutralForeground1 },
});

/** Two texts side by side, or one above the other where there is no room, with what differs marked. */
export function TwoTexts({ label, mine, theirs }: { label: string; mine: string; theirs: string }) {
  const { compare } = useWords().panes;
  const styles = useStyles();
  return (
    <div className={styles.pair}>
      <Side label={label} title={compare.mine} note={compare.mineNote} text={mine} other={theirs} />
      <Side label={label} title={compare.theirs} note={compare.theirsNote} text={theirs} other={mine} />
    </div>
  );
}

interface SideParts {
  label: string;
  title: string;
  note: string;
  text: string;
  other: string;
}

function Side({ label, title, note, text, other }: SideParts) {
  const { form } = useWords().panes;
  const styles = useStyles();
  const shared = usePaneStyles();
  const { start, end } = differingPart(text, other);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text scrolls, and must do so by keyboard too
    <section className={styles.side} aria-label={`${label}　${title}`} tabIndex={0}>
      <p className={shared.note}>
        {title}（{note}）
      </p>
      <p className={shared.written}>
        {text === '' && form.blank}
        {text.slice(0, start)}
        {end > start && <mark className={styles.mark}>{text.slice(start, end)}</mark>}
        {text.slice(end)}
      </p>
    </section>
  );
}
