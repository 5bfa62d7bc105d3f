import type { FieldOptions } from '#addin/state/sheet/field-options.ts';

/** What each way of picking is given. */
export interface Picking {
  options: FieldOptions;
  picked: readonly string[];
  /** In place of what is picked; marks behind it stay. */
  pickOne: (text: string) => void;
  toggle: (text: string, isPicked: boolean) => void;
  /** Of the field. */
  label: string;
  describedBy?: string | undefined;
}
