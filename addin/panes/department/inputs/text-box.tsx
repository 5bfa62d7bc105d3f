import { Textarea } from '@fluentui/react-components';
import type { FieldInput } from './field-input.ts';
import { useTypedText } from './use-typed-text.ts';

/** A text over as many lines as it has. */
export function TextBox(input: FieldInput) {
  const { view, isReadOnly, describedBy, isInTable } = input;
  const typed = useTypedText(input);
  const rows = rowsFor(view.text, isInTable ? 13 : 20);
  return (
    <Textarea
      {...typed}
      resize="vertical"
      style={{ width: '100%', minWidth: 0 }}
      readOnly={isReadOnly}
      aria-describedby={describedBy}
      textarea={{ rows: isInTable ? Math.min(6, rows) : Math.min(14, Math.max(3, rows)) }}
    />
  );
}

/** Tall enough to read the text at the pane's usual width without scrolling inside it, up to a point. */
function rowsFor(text: string, charactersPerLine: number): number {
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / charactersPerLine)), 0);
}
