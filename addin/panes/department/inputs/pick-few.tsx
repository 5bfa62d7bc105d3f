import { Radio, RadioGroup } from '@fluentui/react-components';
import { OptionLabel } from './option-label.tsx';
import type { Picking } from './picking.ts';

/** One of a few, all in sight with their meanings. */
export function PickFew({ options, picked, pickOne, describedBy }: Picking) {
  const chosen = options.options.find(({ text }) => picked.includes(text));
  return (
    <RadioGroup
      value={chosen?.text ?? ''}
      aria-describedby={describedBy}
      onChange={(_, { value }) => pickOne(value)}
    >
      {options.options.map((option) => (
        <Radio key={option.text} value={option.text} label={<OptionLabel option={option} />} />
      ))}
    </RadioGroup>
  );
}
