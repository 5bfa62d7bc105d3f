import { useFormStyles } from '../../parts/use-form-styles.ts';
import { CheckBoxes } from './check-boxes.tsx';
import type { Picking } from './picking.ts';

/** The marks that may follow the grade. */
export function AdditionBoxes({ options, picked, toggle, label }: Picking) {
  const styles = useFormStyles();
  return (
    <fieldset className={styles.bare} aria-label={label}>
      <CheckBoxes boxes={options.additions} picked={picked} toggle={toggle} />
    </fieldset>
  );
}
