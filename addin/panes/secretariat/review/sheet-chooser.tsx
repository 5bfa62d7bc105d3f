import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Secretariat } from '#addin/state/secretariat/create-secretariat.ts';
import { chosenSheets } from '#addin/state/secretariat/review/chosen-sheets.ts';
import { mayAccept } from '#addin/state/secretariat/review/several-at-once.ts';
import type { SecretariatState } from '#addin/state/secretariat/secretariat-state.ts';
import { sheetKeyText } from '#domain/sheet/sheet-key.ts';
import { usePaneStyles } from '../../use-pane-styles.ts';
import { useWords } from '../../words-context.ts';
import { SeveralBar } from './several-bar.tsx';
import { SheetFilters } from './sheet-filters.tsx';
import { SheetLine } from './sheet-line.tsx';

/** A plan can have thousands of sheets; so many are drawn at a time. */
const portion = 50;

/** The sheets that fit, to be gone through one by one or done several at once. */
export function SheetChooser({ secretariat, state }: { secretariat: Secretariat; state: SecretariatState }) {
  const { secretariat: words, review } = useWords().panes;
  const styles = usePaneStyles();
  const [limit, setLimit] = useState(portion);
  const fitting = chosenSheets(state);
  const [first] = fitting;
  const isBusy = ['checking', 'running'].includes(state.review.batch.kind);
  return (
    <section className={styles.group} aria-labelledby="sheets-title">
      <h2 className={styles.heading} id="sheets-title">
        {words.sheets}
      </h2>
      <p className={styles.note}>{words.selectHint}</p>
      <SheetFilters secretariat={secretariat} state={state} />
      <p className={styles.note} role="status">
        {fitting.length === 0 ? words.none : words.shown(fitting.length)}
      </p>
      {first && (
        <Button className={styles.start} onClick={() => secretariat.openSheet(first)}>
          {review.choice.begin}
        </Button>
      )}
      <SeveralBar secretariat={secretariat} state={state} fitting={fitting} />
      <ul className={styles.list}>
        {fitting.slice(0, limit).map((key) => {
          const id = sheetKeyText(key);
          return (
            <SheetLine
              key={id}
              secretariat={secretariat}
              state={state}
              sheet={key}
              {...(mayAccept(state, key)
                ? { picking: { isPicked: state.review.picked[id] === true, isBusy } }
                : {})}
            />
          );
        })}
      </ul>
      {fitting.length > limit && (
        <Button className={styles.start} onClick={() => setLimit(limit + portion)}>
          {words.more(Math.min(portion, fitting.length - limit))}
        </Button>
      )}
    </section>
  );
}
