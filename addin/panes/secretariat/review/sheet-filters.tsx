import { Checkbox, Field } from '@fluentui/react-components';
import type { Secretariat } from '#addin/state/secretariat/create-secretariat.ts';
import type { SecretariatState } from '#addin/state/secretariat/secretariat-state.ts';
import { departmentText } from '#domain/plan/department-name.ts';
import { sheetStates } from '#domain/sheet/sheet-state.ts';
import { NarrowSelect } from '../../parts/narrow-select.tsx';
import { useWords } from '../../words-context.ts';

/** Which sheets are gone through: by state, department, policy of the top level, and what has changed. */
export function SheetFilters({ secretariat, state }: { secretariat: Secretariat; state: SecretariatState }) {
  const { secretariat: words, states, review } = useWords().panes;
  const { choice } = state.review;
  const { levels, nodes, departments, fiscalYear } = state.round.definition;
  const writing = new Set(state.sheets.map((key) => key.department));
  const tops = nodes.filter(({ parent }) => parent === undefined);
  const { choose } = secretariat.reviewing;
  return (
    <>
      <Field label={words.filterState}>
        <NarrowSelect
          value={choice.state}
          onChange={(_, { value }) => choose({ state: sheetStates.find((one) => one === value) ?? '' })}
        >
          <option value="">{words.all}</option>
          {sheetStates.map((one) => (
            <option key={one} value={one}>
              {states[one]}
            </option>
          ))}
        </NarrowSelect>
      </Field>
      <Field label={words.filterDepartment}>
        <NarrowSelect
          value={choice.department}
          onChange={(_, { value }) =>
            choose({ department: departments.find(({ id }) => id === value)?.id ?? '' })
          }
        >
          <option value="">{words.all}</option>
          {departments
            .filter(({ id }) => writing.has(id))
            .map((one) => (
              <option key={one.id} value={one.id}>
                {departmentText(one, fiscalYear)}
              </option>
            ))}
        </NarrowSelect>
      </Field>
      {tops.length > 1 && (
        <Field label={levels[0]?.name ?? review.choice.policy}>
          <NarrowSelect
            value={choice.node}
            onChange={(_, { value }) => choose({ node: tops.find(({ id }) => id === value)?.id ?? '' })}
          >
            <option value="">{words.all}</option>
            {tops.map(({ id, code, name }) => (
              <option key={id} value={id}>
                {code}　{name}
              </option>
            ))}
          </NarrowSelect>
        </Field>
      )}
      {state.changed && (
        <Checkbox
          checked={choice.onlyChanged}
          label={review.choice.onlyChanged}
          onChange={(_, { checked }) => choose({ onlyChanged: checked === true })}
        />
      )}
    </>
  );
}
