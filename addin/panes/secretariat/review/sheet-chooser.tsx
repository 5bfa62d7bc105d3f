import { Button, Field } from '@fluentui/react-components';
import { useState } from 'react';
import type { Secretariat } from '#addin/state/secretariat/create-secretariat.ts';
import { stateOf } from '#addin/state/secretariat/round-progress.ts';
import type { SecretariatState } from '#addin/state/secretariat/secretariat-state.ts';
import { departmentText } from '#domain/plan/department-name.ts';
import { sheetKeyText } from '#domain/sheet/sheet-key.ts';
import { sheetStates } from '#domain/sheet/sheet-state.ts';
import { NarrowSelect } from '../../parts/narrow-select.tsx';
import { usePaneStyles } from '../../use-pane-styles.ts';
import { useWords } from '../../words-context.ts';
import { SheetLine } from './sheet-line.tsx';

/** A plan can have thousands of sheets; so many are drawn at a time. */
const portion = 50;

/** Every sheet, narrowed by state and department. */
export function SheetChooser({ secretariat, state }: { secretariat: Secretariat; state: SecretariatState }) {
  const { secretariat: words, states } = useWords().panes;
  const styles = usePaneStyles();
  const [wantedState, setState] = useState('');
  const [department, setDepartment] = useState('');
  const [limit, setLimit] = useState(portion);
  const { fiscalYear } = state.round.definition;
  const writing = new Set(state.sheets.map((key) => key.department));
  const departments = state.round.definition.departments.filter(({ id }) => writing.has(id));
  const fitting = state.sheets.filter(
    (key) =>
      (wantedState === '' || stateOf(state, key) === wantedState) &&
      (department === '' || key.department === department),
  );
  return (
    <section className={styles.group} aria-labelledby="sheets-title">
      <h2 className={styles.heading} id="sheets-title">
        {words.sheets}
      </h2>
      <p className={styles.note}>{words.selectHint}</p>
      <Field label={words.filterState}>
        <NarrowSelect value={wantedState} onChange={(_, { value }) => setState(value)}>
          <option value="">{words.all}</option>
          {sheetStates.map((one) => (
            <option key={one} value={one}>
              {states[one]}
            </option>
          ))}
        </NarrowSelect>
      </Field>
      <Field label={words.filterDepartment}>
        <NarrowSelect value={department} onChange={(_, { value }) => setDepartment(value)}>
          <option value="">{words.all}</option>
          {departments.map((one) => (
            <option key={one.id} value={one.id}>
              {departmentText(one, fiscalYear)}
            </option>
          ))}
        </NarrowSelect>
      </Field>
      <p className={styles.note} role="status">
        {fitting.length === 0 ? words.none : words.shown(fitting.length)}
      </p>
      <ul className={styles.list}>
        {fitting.slice(0, limit).map((key) => (
          <SheetLine key={sheetKeyText(key)} secretariat={secretariat} state={state} sheet={key} />
        ))}
      </ul>
      {fitting.length > limit && (
        <Button className={styles.start} onClick={() => setLimit(limit + portion)}>
          {words.more(Math.min(portion, fitting.length - limit))}
        </Button>
      )}
    </section>
  );
}
