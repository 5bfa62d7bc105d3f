import { Field, Textarea } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useWords } from '../../words-context.ts';
import { useGrownBox } from './use-grown-box.ts';

interface Reason {
  reason: string;
  isMissing: boolean;
  isNeeded: boolean;
  /** The suggested grade, where another one is chosen. */
  unlike: string | undefined;
  type: (reason: string) => void;
}

/** Why this grade: marked as required before it is missed, and in focus once it was. */
export function ReasonField({ reason, isMissing, isNeeded, unlike, type }: Reason) {
  const { form } = useWords().panes.assessment;
  const box = useGrownBox(reason);
  useEffect(() => {
    if (isMissing) box.current?.focus();
  }, [isMissing, box]);
  const needed = unlike === undefined ? form.reasonNeeded : form.reasonOther(unlike);
  return (
    <Field
      label={form.reason}
      required={isNeeded}
      {...(isMissing
        ? { validationState: 'error' as const, validationMessage: needed }
        : { hint: isNeeded ? needed : form.reasonFree })}
    >
      <Textarea
        value={reason}
        onChange={(_, { value }) => type(value)}
        textarea={{ ref: box, rows: 3, style: { maxHeight: 'none' } }}
      />
    </Field>
  );
}
