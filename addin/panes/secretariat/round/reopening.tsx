import { Field } from '@fluentui/react-components';
import { useState } from 'react';
import { departmentText } from '#domain/plan/department-name.ts';
import type { Department } from '#domain/plan/plan-definition.ts';
import { NarrowSelect } from '../../parts/narrow-select.tsx';
import { usePaneStyles } from '../../use-pane-styles.ts';
import { useWords } from '../../words-context.ts';
import { ConfirmedButton } from './confirmed-button.tsx';
import type { RoundWorkProps } from './round-work.ts';

/** Lets one department write again in a closed round, and ends that. */
export function Reopening({ secretariat, state, own }: RoundWorkProps) {
  const { round: words } = useWords().panes;
  const styles = usePaneStyles();
  const [isMissing, setIsMissing] = useState(false);
  const { definition, reopened = [] } = state.round;
  const { rounding } = secretariat;
  const isBusy = own.exchange.kind === 'working';
  const nameOf = (department: Department) => departmentText(department, definition.fiscalYear);
  const writing = new Set(state.sheets.map(({ department }) => department));
  const isBack = (department: Department) => reopened.includes(department.id);
  const others = definition.departments.filter((one) => writing.has(one.id) && !isBack(one));
  const chosen = others.find(({ id }) => id === own.department);
  return (
    <>
      {definition.departments.filter(isBack).map((department) => (
        <ConfirmedButton
          key={department.id}
          text={words.moves.endReopening.text(nameOf(department))}
          question={words.moves.endReopening.question(nameOf(department))}
          confirm={words.moves.endReopening.confirm}
          isBusy={isBusy}
          press={() => void rounding.move({ move: 'endReopening', department: department.id })}
        />
      ))}
      <Field
        label={words.reopenDepartment}
        {...(isMissing && !chosen
          ? { validationState: 'error', validationMessage: words.pickDepartment }
          : {})}
      >
        <NarrowSelect
          value={chosen?.id ?? ''}
          onChange={(_, { value }) =>
            rounding.state.change((now) => ({
              ...now,
              department: others.find(({ id }) => id === value)?.id ?? '',
            }))
          }
        >
          <option value="">{words.pick}</option>
          {others.map((department) => (
            <option key={department.id} value={department.id}>
              {nameOf(department)}
            </option>
          ))}
        </NarrowSelect>
      </Field>
      <div className={styles.group}>
        <ConfirmedButton
          key={chosen?.id}
          text={words.moves.reopen.text}
          question={words.moves.reopen.question(chosen ? nameOf(chosen) : '')}
          confirm={words.moves.reopen.confirm}
          isBusy={isBusy}
          mayAsk={() => {
            setIsMissing(!chosen);
            return chosen !== undefined;
          }}
          press={() => {
            setIsMissing(false);
            if (chosen) void rounding.move({ move: 'reopen', department: chosen.id });
          }}
        />
      </div>
    </>
  );
}
