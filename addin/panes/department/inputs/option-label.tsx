import type { FieldOption } from '#addin/state/sheet/field-options.ts';
import { usePaneStyles } from '../../use-pane-styles.ts';
import { useWords } from '../../words-context.ts';

/** An option with its meaning below it. */
export function OptionLabel({ option }: { option: FieldOption }) {
  const { form } = useWords().panes;
  const styles = usePaneStyles();
  const { text, name, meaning } = option;
  return (
    <>
      {name === undefined ? text : form.picked(text, name)}
      {meaning && (
        <>
          <br />
          <span className={styles.note}>{meaning}</span>
        </>
      )}
    </>
  );
}
