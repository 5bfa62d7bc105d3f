import { Button } from '@fluentui/react-components';
import { expectedFields } from '#addin/state/department/expected-fields.ts';
import type { Hindrance } from '#addin/state/department/hindrance.ts';
import type { SheetView } from '#addin/state/department/sheet-view.ts';
import { usePaneStyles } from '../../use-pane-styles.ts';
import { useWords } from '../../words-context.ts';
import { showField } from './show-field.ts';

/** Why it cannot be submitted now, and the way to the first place where that is mended. */
export function HindranceLine({ sheet, hindrance }: { sheet: SheetView; hindrance: Hindrance }) {
  const { form, checks } = useWords().panes;
  const styles = usePaneStyles();
  const blocking = sheet.findings.filter(({ severity }) => severity === 'blocks');
  const show = wayTo(sheet, hindrance);
  const isFindings = hindrance === 'findings';
  return (
    <div className={styles.row}>
      <span className={styles.note}>
        {isFindings ? checks.hindrance(blocking.length) : form.hindrance[hindrance]}
      </span>
      {show && (
        <Button size="small" onClick={show}>
          {isFindings ? checks.toFirst : checks.toMissing}
        </Button>
      )}
    </div>
  );
}

function wayTo(sheet: SheetView, hindrance: Hindrance): (() => void) | undefined {
  if (hindrance === 'findings') {
    const first = sheet.findings.find(({ severity }) => severity === 'blocks');
    const view = sheet.fields.find(({ field }) => field.id === first?.field);
    return first && view && (() => showField(view.ref, first));
  }
  const view = fieldBehind(sheet, hindrance);
  return view && (() => showField(view.ref));
}

function fieldBehind(sheet: SheetView, hindrance: Hindrance) {
  if (hindrance === 'unwritten') {
    return sheet.fields.find(({ typed }) => typed && typed.write !== 'waiting' && typed.write !== 'writing');
  }
  if (hindrance !== 'missingField') return undefined;
  return expectedFields(sheet).find(({ placed }) => !placed?.place || placed.place === 'gone');
}
