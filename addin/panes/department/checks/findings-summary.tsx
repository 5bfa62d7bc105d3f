import type { FieldView } from '#addin/state/department/field-view.ts';
import { useWords } from '../../words-context.ts';

/** Not seen: what a screen reader says of a field besides its name. */
export function FindingsSummary({ view: { findings, remark }, id }: { view: FieldView; id: string }) {
  const { checks, form } = useWords().panes;
  const open = findings.filter(({ answer }) => !answer);
  const blocks = open.filter(({ severity }) => severity === 'blocks').length;
  return (
    <span hidden id={id}>
      {remark !== undefined && `${form.fieldRemark}　${remark}　`}
      {open.length > 0 && checks.inField(blocks, open.length - blocks)}
    </span>
  );
}
