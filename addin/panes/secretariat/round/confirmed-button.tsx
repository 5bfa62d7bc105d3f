import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import { useFormStyles } from '../../parts/use-form-styles.ts';
import { useWords } from '../../words-context.ts';

interface Confirmed {
  text: string;
  /** What will happen, and what cannot be undone. */
  question: string;
  confirm: string;
  press: () => void;
  isBusy: boolean;
  isPrimary?: boolean;
  /** Whether all that it needs is there; it says itself what is missing. */
  mayAsk?: () => boolean;
}

/** A button that turns into a question in its own place: no dialog covers what the question is about. */
export function ConfirmedButton({ text, question, confirm, press, isBusy, isPrimary, mayAsk }: Confirmed) {
  const { common } = useWords().panes;
  const styles = useFormStyles();
  const [isAsking, setIsAsking] = useState(false);
  const said = useRef<HTMLParagraphElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const wasAsking = useRef(false);
  const id = useId();
  useEffect(() => {
    if (isAsking) said.current?.focus();
    else if (wasAsking.current) place.current?.querySelector('button')?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  if (!isAsking) {
    return (
      <div ref={place}>
        <Button
          appearance={isPrimary ? 'primary' : 'secondary'}
          disabledFocusable={isBusy}
          onClick={() => (mayAsk?.() ?? true) && setIsAsking(true)}
        >
          {text}
        </Button>
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
    <div role="group" aria-labelledby={id} className={styles.boxed}>
      <p className={styles.text} id={id} ref={said} tabIndex={-1}>
        {question}
      </p>
      <div className={styles.row}>
        <Button
          appearance="primary"
          onClick={() => {
            setIsAsking(false);
            press();
          }}
        >
          {confirm}
        </Button>
        <Button onClick={() => setIsAsking(false)}>{common.cancel}</Button>
      </div>
    </div>
  );
}
