import { makeStyles, Textarea } from '@fluentui/react-components';
import { MarksLayer } from '../marks/marks-layer.tsx';
import { marksOf } from '../marks/marks-of.ts';
import { useMarksLayer } from '../marks/use-marks-layer.ts';
import type { FieldInput } from './field-input.ts';
import { useTypedText } from './use-typed-text.ts';

const useStyles = makeStyles({
  marked: { position: 'relative', minWidth: 0 },
  box: { width: '100%', minWidth: 0 },
});

/** A text over as many lines as it has, with the words marked that something was noticed about. */
export function TextBox(input: FieldInput) {
  const { view, isReadOnly, describedBy, isInTable, caret, onCaret } = input;
  const styles = useStyles();
  const { onBlur, ...typed } = useTypedText(input);
  const marks = marksOf(view, caret);
  const { box, layer } = useMarksLayer(marks.length > 0);
  const rows = rowsFor(view.text, isInTable ? 13 : 20);
  return (
    <div className={styles.marked}>
      <Textarea
        {...typed}
        resize="vertical"
        className={styles.box}
        readOnly={isReadOnly}
        aria-describedby={describedBy}
        // The browser's own waves under names in Latin letters would look like marks.
        spellCheck={false}
        onBlur={() => {
          onCaret?.(undefined);
          onBlur();
        }}
        textarea={{
          ref: box,
          rows: isInTable ? Math.min(6, rows) : Math.min(14, Math.max(3, rows)),
          onSelect: ({ currentTarget }) => onCaret?.(currentTarget.selectionStart),
        }}
      />
      {marks.length > 0 && <MarksLayer text={view.text} marks={marks} layer={layer} />}
    </div>
  );
}

/** Tall enough to read the text at the pane's usual width without scrolling inside it, up to a point. */
function rowsFor(text: string, charactersPerLine: number): number {
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / charactersPerLine)), 0);
}
