import { Button } from '@fluentui/react-components';
import type { Department } from '#addin/state/department/create-department.ts';
import type { FieldView } from '#addin/state/department/field-view.ts';
import type { SheetView } from '#addin/state/department/sheet-view.ts';
import { findingKeys } from '../../parts/finding-keys.ts';
import { useFormStyles } from '../../parts/use-form-styles.ts';
import { useSentences } from '../../use-sentences.ts';
import { useWords } from '../../words-context.ts';
import { isAtCaret } from '../marks/marks-of.ts';
import { FindingItem } from './finding-item.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { useRested } from './use-rested.ts';

interface InField {
  department: Department;
  sheet: SheetView;
  view: FieldView;
  caret?: number | undefined;
}

/** The rest are in the list, too. */
const mostShown = 20;

/** What was noticed in one field, under it; where the caret stands is pointed out. */
export function FieldFindings({ department, sheet, view, caret }: InField) {
  const { checks } = useWords().panes;
  const styles = useFormStyles();
  const box = useKeptFocus<HTMLDivElement>();
  const keys = findingKeys(view.findings, () => view.text);
  const more = view.findings.length - mostShown;
  return (
    <div ref={box} className={styles.tight}>
      <CaretFinding view={view} caret={caret} />
      {view.findings.length > 0 && (
        <ul className={styles.items}>
          {view.findings.slice(0, mostShown).map((finding, index) => (
            <FindingItem
              key={keys[index]}
              name={keys[index] ?? ''}
              department={department}
              sheet={sheet}
              view={view}
              finding={finding}
              isActive={isAtCaret(finding, caret)}
            />
          ))}
        </ul>
      )}
      {more > 0 && <p className={styles.note}>{checks.more(more)}</p>}
      <div role="status">
        {view.canUndoCure && !sheet.locked && (
          <div className={styles.row} data-kept="undo" tabIndex={-1}>
            <span className={styles.note}>{checks.cure.done}</span>
            <Button size="small" onClick={() => department.undoCure(sheet.key, view.field.id)}>
              {checks.cure.undo}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}

const restTime = 700;

/** Read out once the caret rests in marked words; seen is the finding itself. */
function CaretFinding({ view: { findings, text, label }, caret }: Pick<InField, 'view' | 'caret'>) {
  const styles = useFormStyles();
  const sentences = useSentences();
  const said = findings
    .filter((finding) => !finding.answer && isAtCaret(finding, caret))
    .map((finding) => sentences.finding(finding, { label, quote: text.slice(finding.start, finding.end) }))
    .join(' ');
  const rested = useRested(said === '' ? undefined : said, restTime);
  return (
    <p className={styles.heard} aria-live="polite">
      {rested}
    </p>
  );
}
