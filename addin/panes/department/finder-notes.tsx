import { Button } from '@fluentui/react-components';
import type { Department } from '#addin/state/department/create-department.ts';
import type { FinderNote } from '#domain/finder/finder-report.ts';
import { formatArea } from '#domain/grid/address.ts';
import { labelOfField } from '#domain/plan/label-of-field.ts';
import type { FieldId } from '#domain/plan/plan-definition.ts';
import { usePaneStyles } from '../use-pane-styles.ts';
import { useSentences } from '../use-sentences.ts';
import { useWords } from '../words-context.ts';

/** What the finder noticed in the workbook, each with the way to its cells. */
export function FinderNotes({ department, notes }: { department: Department; notes: FinderNote[] }) {
  const { begin, common } = useWords().panes;
  const styles = usePaneStyles();
  const sentences = useSentences();
  const { definition } = department.state.get().round;
  const labelOf = (id: FieldId) => labelOfField(definition, id);
  if (notes.length === 0) return null;
  return (
    <details>
      <summary className={styles.heading}>{begin.noteTitle(notes.length)}</summary>
      <ul className={styles.list}>
        {notes.map((note) => {
          const place = 'area' in note ? { worksheet: note.worksheet, area: note.area } : undefined;
          return (
            <li
              key={`${note.code}-${place ? `${place.worksheet}-${formatArea(place.area)}` : JSON.stringify(note)}`}
            >
              {sentences.note(note, labelOf)}
              {place && (
                <Button size="small" appearance="subtle" onClick={() => department.jump(place)}>
                  {common.place(place.worksheet, formatArea(place.area))}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
