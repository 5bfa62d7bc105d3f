import { NarrowSelect } from '../../parts/narrow-select.tsx';
import { usePaneStyles } from '../../use-pane-styles.ts';
import { useWords } from '../../words-context.ts';
import type { Picking } from './picking.ts';

/** One of many: a list that opens; the meaning of what is picked stands below it. */
export function PickMany({ options, picked, pickOne, describedBy }: Picking) {
  const { begin, form } = useWords().panes;
  const styles = usePaneStyles();
  const chosen = options.options.find(({ text }) => picked.includes(text));
  return (
    <>
      <NarrowSelect
        value={chosen?.text ?? ''}
        aria-describedby={describedBy}
        onChange={(_, { value }) => pickOne(value)}
      >
        <option value="">{begin.pick}</option>
        {options.options.map(({ text, name }) => (
          <option key={text} value={text}>
            {name === undefined ? text : form.picked(text, name)}
          </option>
        ))}
      </NarrowSelect>
      {chosen?.meaning && <p className={styles.note}>{chosen.meaning}</p>}
    </>
  );
}
