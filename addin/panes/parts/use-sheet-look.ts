import { makeStyles, tokens } from '@fluentui/react-components';

/** A sheet as a button over several lines. */
export const useSheetLook = makeStyles({
  sheet: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalXS,
    width: '100%',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    justifyContent: 'flex-start',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    minWidth: 0,
  },
  name: { display: 'flex', gap: tokens.spacingHorizontalS, overflowWrap: 'anywhere' },
  number: { flexShrink: 0, minWidth: '3em', color: tokens.colorNeutralForeground3 },
});
