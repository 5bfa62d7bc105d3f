import { Button } from '@fluentui/react-components';
import type { Department } from '#addin/state/department/create-department.ts';
import type { FieldView } from '#addin/state/department/field-view.ts';
import type { SheetView } from '#addin/state/department/sheet-view.ts';
import type { Finding } from '#domain/rules/finding.ts';
import { FindingLine } from '../parts/finding-line.tsx';
import { usePaneStyles } from '../use-pane-styles.ts';
import { useWords } from '../words-context.ts';

/** All findings of the sheet, the ones that block first; each leads to its field and its cell. */
export function FindingList({ department, sheet }: { department: Department; sheet: SheetView }) {
  const { form } = useWords().panes;
  const styles = usePaneStyles();
  if (!sheet.hasForm) return null;
  const groups = (['blocks', 'warns'] as const).map((severity) => ({
    severity,
    findings: sheet.findings.filter((finding) => finding.severity === severity),
  }));
  return (
    <section className={styles.group} aria-labelledby="findings-title">
      <h2 className={styles.heading} id="findings-title">
        {form.findingsTitle}
      </h2>
      {sheet.findings.length === 0 && <p className={styles.text}>{form.noFindings}</p>}
      {groups
        .filter(({ findings }) => findings.length > 0)
        .map(({ severity, findings }) => (
          <div key={severity} className={styles.group}>
            <h3 className={styles.heading}>{form[severity](findings.length)}</h3>
            <ul className={styles.list}>
              {findings.map((finding) => (
                <li key={`${finding.field}-${finding.rule}-${finding.start}-${finding.end}`}>
                  <Line department={department} finding={finding} view={fieldOf(sheet, finding)} />
                </li>
              ))}
            </ul>
          </div>
        ))}
    </section>
  );
}

function fieldOf(sheet: SheetView, finding: Finding): FieldView | undefined {
  return sheet.fields.find((view) => view.field.id === finding.field);
}

interface LineParts {
  department: Department;
  finding: Finding;
  view: FieldView | undefined;
}

function Line({ department, finding, view }: LineParts) {
  const { form } = useWords().panes;
  const styles = usePaneStyles();
  if (!view) return null;
  const place = view.placed?.place;
  return (
    <div className={styles.group} style={{ gap: 0 }}>
      <span className={styles.note}>{view.label}</span>
      <FindingLine finding={finding} label={view.label} text={view.text} isBrief />
      <div className={styles.row}>
        <Button size="small" appearance="subtle" onClick={() => showField(view.ref, finding)}>
          {form.toField}
        </Button>
        {place && place !== 'gone' && (
          <Button size="small" appearance="subtle" onClick={() => department.jump(place)}>
            {form.toCell}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Goes to where the field is filled in; where it is typed, to the words that the finding is about. */
function showField(ref: string, finding: Finding): void {
  const field = document.getElementById(`field-${ref}`);
  const box =
    field?.querySelector<HTMLInputElement>('input:checked') ??
    field?.querySelector<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
      'textarea, input, select',
    );
  box?.focus();
  if (box instanceof HTMLTextAreaElement) box.setSelectionRange(finding.start, finding.end);
  (box ?? field)?.scrollIntoView({ block: 'center' });
}
