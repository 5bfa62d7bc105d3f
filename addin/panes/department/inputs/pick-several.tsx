import { useFormStyles } from '../../parts/use-form-styles.ts';
import { useWords } from '../../words-context.ts';
import { CheckBoxes } from './check-boxes.tsx';
import type { Picking } from './picking.ts';

/** Any number of the options. */
export function PickSeveral({ options, picked, toggle, label, describedBy }: Picking) {
  const { form } = useWords().panes;
  const styles = useFormStyles();
  return (
    <fieldset className={styles.bare} aria-label={label} aria-describedby={describedBy}>
      <p className={styles.note}>{form.pickSeveral}</p>
      <CheckBoxes boxes={options.options} picked={picked} toggle={toggle} />
    </fieldset>
  );
}
