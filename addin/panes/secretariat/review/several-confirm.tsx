import { Button, Checkbox } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Secretariat } from '#addin/state/secretariat/create-secretariat.ts';
import type { Batch, Flagged } from '#addin/state/secretariat/review/review-state.ts';
import { toAccept } from '#addin/state/secretariat/review/several-at-once.ts';
import type { SecretariatState } from '#addin/state/secretariat/secretariat-state.ts';
import { useFormStyles } from '../../parts/use-form-styles.ts';
import { useWords } from '../../words-context.ts';
import { useSheetName } from './use-sheet-name.ts';

interface Confirming {
  secretariat: Secretariat;
  state: SecretariatState;
  batch: Extract<Batch, { kind: 'confirming' }>;
}

/** Sheets with open findings are named first, and accepted only where somebody marks them one by one. */
export function SeveralConfirm({ secretariat, state, batch }: Confirming) {
  const { common, review } = useWords().panes;
  const styles = useFormStyles();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const words = review.several;
  const { several } = secretariat.reviewing;
  const count = toAccept(batch).length;
  return (
    <>
      <h4 className={styles.heading} ref={title} tabIndex={-1} style={{ outline: 'none' }}>
        {batch.flagged.length > 0 ? words.flagged(batch.flagged.length) : words.clean(batch.clean.length)}
      </h4>
      {batch.flagged.length > 0 && (
        <>
          <p className={styles.note}>{words.flaggedNote}</p>
          <ul className={styles.items}>
            {batch.flagged.map((one) => (
              <FlaggedLine
                key={`${one.key.project}/${one.key.department}`}
                secretariat={secretariat}
                state={state}
                flagged={one}
              />
            ))}
          </ul>
          <p className={styles.text}>{words.clean(batch.clean.length)}</p>
        </>
      )}
      {count === 0 && <p className={styles.note}>{words.nothing}</p>}
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabledFocusable={count === 0}
          onClick={() => count > 0 && void several.accept()}
        >
          {words.confirm(count)}
        </Button>
        <Button onClick={several.dismiss}>{common.cancel}</Button>
      </div>
    </>
  );
}

function FlaggedLine({ secretariat, state, flagged }: Omit<Confirming, 'batch'> & { flagged: Flagged }) {
  const { review, sheets } = useWords().panes;
  const styles = useFormStyles();
  const nameOf = useSheetName(state);
  const name = nameOf(flagged.key);
  const blocks = flagged.findings.filter(({ severity }) => severity === 'blocks').length;
  const warns = flagged.findings.length - blocks;
  return (
    <li className={styles.tight}>
      <Checkbox
        checked={flagged.isTaken}
        label={review.several.take(name)}
        onChange={(_, { checked }) => secretariat.reviewing.several.take(flagged.key, checked === true)}
      />
      <div className={styles.row}>
        <span className={styles.note}>
          {[blocks > 0 ? sheets.blocking(blocks) : '', warns > 0 ? sheets.warning(warns) : '']
            .filter((part) => part !== '')
            .join('　')}
        </span>
        <Button
          size="small"
          appearance="subtle"
          aria-label={review.several.openFor(name)}
          onClick={() => secretariat.openSheet(flagged.key)}
        >
          {review.several.open}
        </Button>
      </div>
    </li>
  );
}
