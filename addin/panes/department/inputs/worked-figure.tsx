import { Button } from '@fluentui/react-components';
import type { WorkedFigure as Worked } from '#addin/state/sheet/worked-figure.ts';
import { useFormStyles } from '../../parts/use-form-styles.ts';
import { useWords } from '../../words-context.ts';
import type { FieldInput } from './field-input.ts';

/** A figure that nobody types: what it comes to, how, and what the cell says where that is something else. */
export function WorkedFigure({
  department,
  sheet,
  view,
  isReadOnly,
  worked,
}: FieldInput & { worked: Worked }) {
  const { form } = useWords().panes;
  const styles = useFormStyles();
  const { text, field, findings, placed } = view;
  const unit = field.answer && 'unit' in field.answer ? (field.answer.unit ?? '') : '';
  const isOff = text === '' || findings.some(({ rule }) => rule === 'computed-differs');
  const shown = isOff ? (worked.text ?? text) : text;
  const mayWrite =
    isOff && worked.text !== undefined && !isReadOnly && placed?.place && placed.place !== 'gone';
  const write = () => {
    department.type(sheet.key, field.id, worked.text ?? '', false);
    void department.flush(view.ref);
  };
  return (
    <div className={styles.tight}>
      {shown !== '' && (
        <output className={styles.figure} aria-label={view.label}>
          {shown} {unit}
        </output>
      )}
      <span className={styles.note}>
        {worked.text === undefined ? form.computed.unknown : form.computed[worked.how](worked.parts)}
      </span>
      {mayWrite && (
        <Button size="small" className={styles.start} onClick={write}>
          {form.computed.write}
        </Button>
      )}
    </div>
  );
}
