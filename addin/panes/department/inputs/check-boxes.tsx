import { Checkbox, FieldContextProvider } from '@fluentui/react-components';
import type { FieldOption } from '#addin/state/sheet/field-options.ts';
import { OptionLabel } from './option-label.tsx';
import type { Picking } from './picking.ts';

/** A box for each of these, with its own label: none of them is the field’s one control. */
export function CheckBoxes({
  boxes,
  picked,
  toggle,
}: Pick<Picking, 'picked' | 'toggle'> & { boxes: FieldOption[] }) {
  return (
    <FieldContextProvider value={undefined}>
      {boxes.map((option) => (
        <Checkbox
          key={option.text}
          checked={picked.includes(option.text)}
          onChange={(_, { checked }) => toggle(option.text, checked === true)}
          label={<OptionLabel option={option} />}
        />
      ))}
    </FieldContextProvider>
  );
}
