import { Button } from '@fluentui/react-components';
import { useFormStyles } from '../../parts/use-form-styles.ts';
import { useWords } from '../../words-context.ts';
import type { FieldInput } from './field-input.ts';

/** A figure that nobody types: what it comes to, how, and what the cell says where that is something else. */
export function WorkedFigure({ department, sheet, view, isReadOnly, describedBy }: FieldInput) {
  const { form } = useWords().panes;
  const styles = useFormStyles();
  const { worked, text, field } = view;
  if (!worked) return null;
  const unit = field.answer && 'unit' in field.answer ? (field.answer.unit ?? '') : '';
  const differs = worked.text !== undefined && worked.text !== text;
  const write = () => {
    department.type(sheet.key, field.id, worked.text ?? '', false);
    void department.flush(view.ref);
  };
  return (
    <div className={styles.tight}>
      <output className={styles.figure} aria-label={view.label} aria-describedby={describedBy}>
        {worked.text === undefined ? text : worked.text}
        {(worked.text ?? text) !== '' && unit}
      </output>
      <p className={styles.note}>
        {form.computed[worked.how](worked.parts)}
        {worked.text === undefined && form.computed.unknown}
      </p>
      {differs && text !== '' && <p className={styles.text}>{form.computed.cellHas(text)}</p>}
      {differs && !isReadOnly && (
        <Button size="small" className={styles.start} onClick={write}>
          {form.computed.write}
        </Button>
      )}
    </div>
  );
}
