import type { FieldOptions } from '#addin/state/sheet/field-options.ts';
import { PickedText } from '../../parts/picked-text.tsx';
import { useFormStyles } from '../../parts/use-form-styles.ts';
import { useWords } from '../../words-context.ts';
import { AdditionBoxes } from './addition-boxes.tsx';
import type { FieldInput } from './field-input.ts';
import { PickFew } from './pick-few.tsx';
import { PickMany } from './pick-many.tsx';
import { PickSeveral } from './pick-several.tsx';
import { usePicking } from './use-picking.ts';

/** More than these are a list that opens. */
const mostRadios = 6;

/** Options or grades: what the cell holds, and the way to another one. */
export function PickBox({ options, ...input }: FieldInput & { options: FieldOptions }) {
  const { form } = useWords().panes;
  const styles = useFormStyles();
  const { isForeign, ...picking } = usePicking(input, options);
  const { text } = input.view;
  if (input.isReadOnly) return <PickedText options={options} text={text} />;
  const isFew = !input.isInTable && options.options.length <= mostRadios;
  const Pick = options.allowsSeveral ? PickSeveral : isFew ? PickFew : PickMany;
  return (
    <div className={styles.tight}>
      {isForeign && <p className={styles.text}>{form.foreign(text)}</p>}
      <Pick {...picking} />
      {picking.picked.length > 0 && options.additions.length > 0 && <AdditionBoxes {...picking} />}
    </div>
  );
}
