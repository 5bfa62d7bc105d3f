import { makeStyles, tokens } from '@fluentui/react-components';
import { usePaneStyles } from '../use-pane-styles.ts';

const useOwnStyles = makeStyles({
  tight: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  bare: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: 'none',
  },
  boxed: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    margin: 0,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  /** As Fluent's own horizontal field. */
  pair: {
    display: 'grid',
    gridTemplateColumns: '33% 1fr',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'baseline',
  },
  quoted: {
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    margin: 0,
    marginTop: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
  },
  figure: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  /** For those who hear the page, and for nobody's eyes. */
  heard: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  /** Below the words of a finding, whose mark stands at the left. */
  underLine: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
    paddingLeft: `calc(1em + ${tokens.spacingHorizontalS})`,
  },
  /** Several things to do, one below the other. */
  items: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  badge: { height: 'auto', minHeight: '20px', whiteSpace: 'normal', overflowWrap: 'anywhere' },
});

/** The measures of forms and sheets, with those that every pane shares. */
export function useFormStyles() {
  return { ...usePaneStyles(), ...useOwnStyles() };
}
