import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Secretariat } from '#addin/state/secretariat/create-secretariat.ts';
import { draftOf, remarksOf } from '#addin/state/secretariat/review/remark-drafts.ts';
import type { SecretariatState } from '#addin/state/secretariat/secretariat-state.ts';
import { longestFieldRemark } from '#domain/sheet/field-remark.ts';
import type { SheetKey } from '#domain/sheet/sheet-key.ts';
import { usePaneStyles } from '../../use-pane-styles.ts';
import { useWords } from '../../words-context.ts';

interface Returning {
  secretariat: Secretariat;
  state: SecretariatState;
  sheet: SheetKey;
  /** True where somebody has just asked for it; else it was left open. */
  isFocused: boolean;
}

/** The reason for a return; with remarks at fields it may stay blank. What is typed is kept with the sheet. */
export function ReturnForm({ secretariat, state, sheet, isFocused }: Returning) {
  const { review, common } = useWords().panes;
  const styles = usePaneStyles();
  const [problem, setProblem] = useState<string>();
  const draft = draftOf(state.review, sheet);
  const remarks = remarksOf(draft);
  const { remarks: drafts } = secretariat.reviewing;
  const press = () => {
    const text = draft.text.trim();
    const isTooLong = remarks.some((one) => one.text.length > longestFieldRemark);
    if (isTooLong) return setProblem(review.remarks.tooLong);
    if (text === '' && remarks.length === 0) return setProblem(review.remarkMissing);
    setProblem(undefined);
    void secretariat.review(sheet, 'return', text === '' ? review.remarks.standard : text, remarks);
  };
  return (
    <div className={styles.group}>
      <Field
        label={review.remark}
        required={remarks.length === 0}
        hint={remarks.length > 0 ? review.remarks.goAlong(remarks.length) : review.remarkHint}
        {...(problem ? { validationState: 'error', validationMessage: problem } : {})}
      >
        <Textarea
          value={draft.text}
          onChange={(_, { value }) => drafts.write(sheet, value)}
          textarea={{ rows: 4, autoFocus: isFocused, maxLength: 4000 }}
        />
      </Field>
      <div className={styles.row}>
        <Button appearance="primary" disabledFocusable={state.move.kind === 'moving'} onClick={press}>
          {review.confirmReturn}
        </Button>
        <Button onClick={() => drafts.setOpen(sheet, false)}>{common.cancel}</Button>
      </div>
    </div>
  );
}
