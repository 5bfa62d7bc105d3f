import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { RefObject } from 'react';
import type { Mark } from './mark.ts';
import { markSegments } from './mark-segments.ts';

const inForcedColours = '@media (forced-colors: active)';

const useStyles = makeStyles({
  layer: {
    position: 'absolute',
    boxSizing: 'border-box',
    overflow: 'hidden',
    pointerEvents: 'none',
    userSelect: 'none',
    color: 'transparent',
    // Otherwise the characters would be painted a second time there.
    forcedColorAdjust: 'none',
  },
  // A last line break makes a line in the box and none here; the layer has to scroll as far.
  words: { paddingBottom: '3em' },
  mark: {
    textDecorationLine: 'underline',
    textDecorationSkipInk: 'none',
    textUnderlineOffset: '2px',
    borderRadius: tokens.borderRadiusSmall,
  },
  blocks: {
    textDecorationStyle: 'wavy',
    textDecorationThickness: '1px',
    textDecorationColor: tokens.colorStatusDangerForeground1,
    [inForcedColours]: { textDecorationColor: 'CanvasText' },
  },
  warns: {
    textDecorationStyle: 'dotted',
    textDecorationThickness: '2px',
    textDecorationColor: tokens.colorStatusWarningForeground3,
    [inForcedColours]: { textDecorationColor: 'CanvasText' },
  },
  answered: {
    textDecorationStyle: 'dotted',
    textDecorationThickness: '1px',
    textDecorationColor: tokens.colorNeutralStroke1,
    [inForcedColours]: { textDecorationColor: 'GrayText' },
  },
  // Lies over the characters, so that it has to let them through.
  active: {
    backgroundColor: 'rgba(247, 198, 67, 0.28)',
    [inForcedColours]: { backgroundColor: 'transparent', textDecorationColor: 'Highlight' },
  },
});

interface Layer {
  text: string;
  marks: readonly Mark[];
  layer: RefObject<HTMLDivElement>;
}

/** The text once more, unseen, with only the marks to be seen; the box below it is the one that is read and typed in. */
export function MarksLayer({ text, marks, layer }: Layer) {
  const styles = useStyles();
  return (
    <div ref={layer} className={styles.layer} aria-hidden="true">
      <div className={styles.words}>
        {markSegments(text, marks).map(({ start, text: part, look, isActive }) =>
          look ? (
            <span key={start} className={mergeClasses(styles.mark, styles[look], isActive && styles.active)}>
              {part}
            </span>
          ) : (
            part
          ),
        )}
      </div>
    </div>
  );
}
