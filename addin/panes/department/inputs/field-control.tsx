import type { FieldInput } from './field-input.ts';
import { PickBox } from './pick-box.tsx';
import { ShortBox } from './short-box.tsx';
import { TextBox } from './text-box.tsx';
import { WorkedFigure } from './worked-figure.tsx';

/** The input that fits what is to be written. */
export function FieldControl(input: FieldInput) {
  const { field, options, worked } = input.view;
  if (options) return <PickBox {...input} options={options} />;
  if (worked) return <WorkedFigure {...input} worked={worked} />;
  switch (field.answer?.kind) {
    case 'number':
    case 'money':
    case 'date':
      return <ShortBox {...input} />;
    default:
      return <TextBox {...input} />;
  }
}
