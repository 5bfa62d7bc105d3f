import { makeStyles, tokens } from '@fluentui/react-components';

/** What can be done with the sheet stays in sight while its texts scroll. */
export const useBottomBar = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    zIndex: 1,
  },
});
