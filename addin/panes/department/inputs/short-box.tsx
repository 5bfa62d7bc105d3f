import { Input, makeStyles } from '@fluentui/react-components';
import type { FieldInput } from './field-input.ts';
import { useTypedText } from './use-typed-text.ts';

const useStyles = makeStyles({
  root: { minWidth: 0, width: '100%' },
  figure: { minWidth: 0, width: '100%', textAlign: 'end' },
  text: { minWidth: 0, width: '100%' },
  unit: { whiteSpace: 'nowrap' },
});

/** One line: a figure with its unit at the right of the box, or a date. */
export function ShortBox(input: FieldInput) {
  const { view, isReadOnly, describedBy } = input;
  const styles = useStyles();
  const typed = useTypedText(input);
  const { answer } = view.field;
  const isFigure = answer?.kind === 'number' || answer?.kind === 'money';
  const unit = isFigure ? answer.unit : undefined;
  return (
    <Input
      {...typed}
      className={styles.root}
      readOnly={isReadOnly}
      autoComplete="off"
      aria-describedby={describedBy}
      input={{ className: isFigure ? styles.figure : styles.text }}
      contentAfter={unit ? <span className={styles.unit}>{unit}</span> : null}
    />
  );
}
