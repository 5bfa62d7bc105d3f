import type { FieldOptions } from '#addin/state/sheet/field-options.ts';
import { pickedOptions } from '#addin/state/sheet/picked-options.ts';
import { usePaneStyles } from '../use-pane-styles.ts';
import { useWords } from '../words-context.ts';

/** What is picked, to be read only, with what it means. */
export function PickedText({ options, text }: { options: FieldOptions; text: string }) {
  const { form } = useWords().panes;
  const styles = usePaneStyles();
  const { picked } = pickedOptions(options, text);
  const known = [...options.options, ...options.additions].filter((one) => picked.includes(one.text));
  const names = known.flatMap((one) => [one.name, one.meaning].filter((part) => part !== undefined));
  return (
    <p className={styles.written}>
      {text === '' ? form.blank : text}
      {names.length > 0 && <span className={styles.note}>　{names.join('　')}</span>}
    </p>
  );
}
