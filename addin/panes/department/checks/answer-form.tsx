import { Button, Field, Textarea } from '@fluentui/react-components';
import { type KeyboardEvent, useState } from 'react';
import { longestReason } from '#domain/sheet/finding-answer.ts';
import { usePaneStyles } from '../../use-pane-styles.ts';
import { useWords } from '../../words-context.ts';

interface Answering {
  save: (reason: string) => void;
  cancel: () => void;
}

/** Why the words are right although a rule doubts them. */
export function AnswerForm({ save, cancel }: Answering) {
  const { checks, common } = useWords().panes;
  const styles = usePaneStyles();
  const [reason, setReason] = useState('');
  const [isPressed, setIsPressed] = useState(false);
  const over = reason.trim().length - longestReason;
  const isMissing = isPressed && reason.trim() === '';
  const press = () => {
    setIsPressed(true);
    if (reason.trim() !== '' && over <= 0) save(reason.trim());
  };
  const problem = isMissing
    ? checks.answer.missing
    : over > 0
      ? checks.answer.tooLong(longestReason, over)
      : undefined;
  return (
    <form
      className={styles.group}
      // The sentence below the box says it, in the pane's language.
      noValidate
      onKeyDown={(event) => {
        if (!isEscape(event)) return;
        // Office would take the focus to the worksheet.
        event.stopPropagation();
        cancel();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        press();
      }}
    >
      <Field
        label={checks.answer.label}
        required
        hint={
          <>
            {checks.answer.hint}
            <br />
            {checks.answer.note}
          </>
        }
        {...(problem ? { validationState: 'error', validationMessage: problem } : {})}
      >
        <Textarea
          value={reason}
          onChange={(_, { value }) => setReason(value)}
          textarea={{ rows: 3, autoFocus: true }}
        />
      </Field>
      <div className={styles.row}>
        <Button size="small" appearance="primary" type="submit">
          {checks.answer.save}
        </Button>
        <Button size="small" onClick={cancel}>
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}

/** In a conversion Escape is the input method's. */
function isEscape({ key, nativeEvent }: KeyboardEvent): boolean {
  return key === 'Escape' && !nativeEvent.isComposing;
}
