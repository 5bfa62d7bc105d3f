import { Button } from '@fluentui/react-components';
import type { Department } from '#addin/state/department/create-department.ts';
import type { FieldView } from '#addin/state/department/field-view.ts';
import type { JudgedFinding } from '#addin/state/department/judged-finding.ts';
import type { SheetView } from '#addin/state/department/sheet-view.ts';
import { findingKeys } from '../../parts/finding-keys.ts';
import { useFormStyles } from '../../parts/use-form-styles.ts';
import { useWords } from '../../words-context.ts';
import { CureAll } from './cure-all.tsx';
import { FindingItem } from './finding-item.tsx';
import { RemarkList } from './remark-list.tsx';
import { showField } from './show-field.ts';
import { useKeptFocus } from './use-kept-focus.ts';

interface Listed {
  department: Department;
  sheet: SheetView;
  /** True while the rules cannot be loaded. */
  isFailed: boolean;
}

interface Entry {
  key: string;
  finding: JudgedFinding;
  view: FieldView;
}

/** A page with more would be slow, and nobody works through it. */
const mostShown = 50;

/** All findings of the sheet, the ones that block first; each can be cured, answered and gone to right here. */
export function FindingList({ department, sheet, isFailed }: Listed) {
  const { checks } = useWords().panes;
  const styles = useFormStyles();
  const box = useKeptFocus<HTMLElement>();
  if (!sheet.hasForm) return null;
  const entries = entriesOf(sheet);
  const open = entries.filter(({ finding }) => !finding.answer);
  const answered = entries.filter(({ finding }) => finding.answer);
  const group = (entries: Entry[]) => <Group department={department} sheet={sheet} entries={entries} />;
  return (
    <section ref={box} className={styles.group} aria-labelledby="findings-title">
      <h2 className={styles.heading} id="findings-title" tabIndex={-1} data-kept-last="">
        {checks.title}
      </h2>
      <Standing
        sheet={sheet}
        isFailed={isFailed}
        hasOpen={open.length > 0 || sheet.fields.some(({ remark }) => remark !== undefined)}
        hasAnswered={answered.length > 0}
      />
      <RemarkList department={department} sheet={sheet} />
      <CureAll department={department} sheet={sheet} />
      {(['blocks', 'warns'] as const).map((severity) => {
        const these = open.filter(({ finding }) => finding.severity === severity);
        if (these.length === 0) return null;
        return (
          <div key={severity} className={styles.group}>
            <h3 className={styles.heading}>{checks[severity](these.length)}</h3>
            {group(these)}
          </div>
        );
      })}
      {answered.length > 0 && (
        <details>
          <summary className={styles.heading}>{checks.answered(answered.length)}</summary>
          {group(answered)}
        </details>
      )}
    </section>
  );
}

/** Progress, or that there is nothing left to do; read out when it changes. */
function Standing({
  sheet,
  isFailed,
  hasOpen,
  hasAnswered,
}: Pick<Listed, 'sheet' | 'isFailed'> & { hasOpen: boolean; hasAnswered: boolean }) {
  const { checks } = useWords().panes;
  const styles = useFormStyles();
  return (
    <div role="status">
      {sheet.checking === 'loading' ? (
        <p className={styles.note}>{isFailed ? checks.unloaded : checks.loading}</p>
      ) : (
        !hasOpen && <p className={styles.text}>✓ {hasAnswered ? checks.settled : checks.none}</p>
      )}
    </div>
  );
}

function Group({ department, sheet, entries }: Omit<Listed, 'isFailed'> & { entries: Entry[] }) {
  const { checks } = useWords().panes;
  const styles = useFormStyles();
  const more = entries.length - mostShown;
  return (
    <>
      <ul className={styles.items}>
        {entries.slice(0, mostShown).map(({ key, finding, view }) => (
          <FindingItem
            key={key}
            name={key}
            department={department}
            sheet={sheet}
            view={view}
            finding={finding}
            heading={<span className={styles.note}>{view.label}</span>}
          >
            <Jumps department={department} finding={finding} view={view} />
          </FindingItem>
        ))}
      </ul>
      {more > 0 && <p className={styles.note}>{checks.more(more)}</p>}
    </>
  );
}

function Jumps({ department, finding, view }: Pick<Entry, 'finding' | 'view'> & Pick<Listed, 'department'>) {
  const { checks } = useWords().panes;
  const place = view.placed?.place;
  return (
    <>
      <Button size="small" appearance="subtle" onClick={() => showField(view.ref, finding)}>
        {checks.toField}
      </Button>
      {place && place !== 'gone' && (
        <Button size="small" appearance="subtle" onClick={() => department.jump(place)}>
          {checks.toCell}
        </Button>
      )}
    </>
  );
}

function entriesOf({ findings, fields }: SheetView): Entry[] {
  const views = new Map(fields.map((view) => [view.field.id, view]));
  const keys = findingKeys(findings, (field) => views.get(field)?.text ?? '');
  return findings.flatMap((finding, index) => {
    const view = views.get(finding.field);
    return view ? [{ key: keys[index] ?? '', finding, view }] : [];
  });
}
