import { type CompositionEvent, useRef } from 'react';
import type { FieldInput } from './field-input.ts';

/** What a box needs to be typed into: an unfinished conversion is shown, but waits for its end. */
export function useTypedText({ department, sheet, view }: FieldInput) {
  const isComposing = useRef(false);
  const type = (text: string) => department.type(sheet.key, view.field.id, text, isComposing.current);
  return {
    value: view.text,
    onChange: (_: unknown, { value }: { value: string }) => type(value),
    onCompositionStart: () => {
      isComposing.current = true;
    },
    onCompositionEnd: (event: CompositionEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      isComposing.current = false;
      type(event.currentTarget.value);
    },
    onBlur: () => void department.flush(view.ref),
  };
}
