import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReviewedField } from '#addin/state/secretariat/review/reviewed-fields.ts';
import { longestFieldRemark } from '#domain/sheet/field-remark.ts';
import { useFormStyles } from '../../parts/use-form-styles.ts';
import { useWords } from '../../words-context.ts';

export interface FieldRemarkEditing {
  texts: Readonly<Record<string, string>>;
  write(field: ReviewedField['field']['id'], text: string): void;
  takeOver(field: ReviewedField['field']['id'], sentence: string): void;
  remove(field: ReviewedField['field']['id']): void;
}

/** 「この記入欄への指摘」: a box once somebody wants to write one; blank ones are not sent. */
export function FieldRemarkBox({ view, editing }: { view: ReviewedField; editing: FieldRemarkEditing }) {
  const { checks, review } = useWords().panes;
  const styles = useFormStyles();
  const [isOpened, setIsOpened] = useState(false);
  const { id } = view.field;
  const text = editing.texts[id];
  if (text === undefined) {
    return (
      <Button
        size="small"
        appearance="subtle"
        className={styles.start}
        aria-label={review.remarks.writeFor(view.label)}
        onClick={() => {
          setIsOpened(true);
          editing.write(id, '');
        }}
      >
        {review.remarks.write}
      </Button>
    );
  }
  const over = text.trim().length - longestFieldRemark;
  return (
    <div className={styles.tight}>
      <Field
        label={review.remarks.at(view.label)}
        {...(over > 0
          ? {
              validationState: 'error',
              validationMessage: checks.answer.tooLong(longestFieldRemark, over),
            }
          : {})}
      >
        <Textarea
          value={text}
          onChange={(_, { value }) => editing.write(id, value)}
          textarea={{ rows: 3, autoFocus: isOpened }}
        />
      </Field>
      <Button
        size="small"
        appearance="subtle"
        className={styles.start}
        onClick={() => {
          setIsOpened(false);
          editing.remove(id);
        }}
      >
        {review.remarks.remove}
      </Button>
    </div>
  );
}
