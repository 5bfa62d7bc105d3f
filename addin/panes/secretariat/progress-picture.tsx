import { makeStyles, tokens } from '@fluentui/react-components';
import type { RoundProgress } from '#addin/state/secretariat/round-progress.ts';
import type { SheetState } from '#domain/sheet/sheet-state.ts';
import { usePaneStyles } from '../use-pane-styles.ts';
import { useWords } from '../words-context.ts';

const colours: Record<SheetState, string> = {
  notStarted: tokens.colorNeutralBackground5,
  inProgress: tokens.colorNeutralStroke1Selected,
  submitted: tokens.colorBrandBackground,
  returned: tokens.colorPaletteMarigoldBackground3,
  accepted: tokens.colorPaletteLightGreenBackground3,
  finalised: tokens.colorPaletteGreenBackground3,
};

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    height: '16px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
    // The legend says the same in words, so the colours may stay in a high-contrast theme.
    forcedColorAdjust: 'none',
  },
  part: { minWidth: '2px' },
  legend: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
  },
  swatch: {
    display: 'inline-block',
    width: '10px',
    height: '10px',
    marginInlineEnd: tokens.spacingHorizontalXS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    forcedColorAdjust: 'none',
  },
});

/** The sheets by state as one bar; the legend beneath says the same in words and figures. */
export function ProgressPicture({ progress }: { progress: RoundProgress }) {
  const { secretariat, states } = useWords().panes;
  const styles = useStyles();
  const shared = usePaneStyles();
  const present = progress.byState.filter(({ count }) => count > 0);
  return (
    <section className={shared.group} aria-label={secretariat.progress}>
      <p className={shared.text}>{secretariat.progressText(progress.submitted, progress.all)}</p>
      <div className={styles.bar} aria-hidden="true">
        {present.map(({ state, count }) => (
          <div
            key={state}
            className={styles.part}
            style={{ flexGrow: count, backgroundColor: colours[state] }}
          />
        ))}
      </div>
      <ul className={styles.legend}>
        {present.map(({ state, count }) => (
          <li key={state} className={shared.note}>
            <span aria-hidden="true" className={styles.swatch} style={{ backgroundColor: colours[state] }} />
            {states[state]} {count}
          </li>
        ))}
      </ul>
    </section>
  );
}
