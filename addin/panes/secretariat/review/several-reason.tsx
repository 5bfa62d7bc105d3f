import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Secretariat } from '#addin/state/secretariat/create-secretariat.ts';
import { pickedSheets } from '#addin/state/secretariat/review/several-at-once.ts';
import type { SecretariatState } from '#addin/state/secretariat/secretariat-state.ts';
import { useFormStyles } from '../../parts/use-form-styles.ts';
import { useWords } from '../../words-context.ts';

/** One reason for all that are returned; kept until all of them are. */
export function SeveralReason({ secretariat, state }: { secretariat: Secretariat; state: SecretariatState }) {
  const { common, review } = useWords().panes;
  const styles = useFormStyles();
  const [isMissing, setIsMissing] = useState(false);
  const words = review.several;
  const { several } = secretariat.reviewing;
  const { reason } = state.review;
  const count = pickedSheets(state).length;
  const press = () => {
    setIsMissing(reason.trim() === '');
    void several.sendBack();
  };
  return (
    <>
      <Field
        label={words.reason(count)}
        required
        hint={review.remarkHint}
        {...(isMissing ? { validationState: 'error', validationMessage: words.reasonMissing } : {})}
      >
        <Textarea
          value={reason}
          onChange={(_, { value }) => several.writeReason(value)}
          textarea={{ rows: 4, autoFocus: true, maxLength: 4000 }}
        />
      </Field>
      <div className={styles.row}>
        <Button appearance="primary" onClick={press}>
          {words.confirmReturn(count)}
        </Button>
        <Button onClick={several.dismiss}>{common.cancel}</Button>
      </div>
    </>
  );
}
