import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { checkDays, type DayProblem } from '#addin/state/secretariat/round/check-days.ts';
import { typedDays } from '#addin/state/secretariat/round/first-rounding.ts';
import { type DayName, dayNames } from '#addin/state/secretariat/round/round-days.ts';
import type { RoundWords } from '#addin/words/ja/round.ts';
import { usePaneStyles } from '../../use-pane-styles.ts';
import { useWords } from '../../words-context.ts';
import { ExchangeNotice } from './exchange-notice.tsx';
import type { RoundWorkProps } from './round-work.ts';

/** The four days of the round, checked before they are sent. */
export function CalendarForm(props: RoundWorkProps) {
  const { secretariat, state, own } = props;
  const { round: words } = useWords().panes;
  const styles = usePaneStyles();
  const [isTried, setIsTried] = useState(false);
  const { rounding } = secretariat;
  const { definition } = state.round;
  const days = typedDays(definition, own);
  const problems = checkDays(definition, days);
  const isChanged = dayNames.some((name) => days[name] !== (definition.calendar[name] ?? ''));
  const [startsOpen] = useState(isChanged);
  const isBusy = own.exchange.kind === 'working';
  const press = () => {
    setIsTried(true);
    if (!isChanged || problems.length > 0) return;
    setIsTried(false);
    void rounding.putCalendar();
  };
  return (
    <details open={startsOpen}>
      <summary id="calendar-form">{words.change}</summary>
      <div className={styles.group}>
        <MomentNote {...props} />
        {dayNames.map((name) => (
          <DayField
            key={name}
            {...props}
            name={name}
            problem={isTried ? problems.find(({ day }) => day === name) : undefined}
          />
        ))}
        <p className={styles.note}>{words.saveNote}</p>
        <div className={styles.row}>
          <Button appearance="primary" disabledFocusable={isBusy} onClick={press}>
            {words.save}
          </Button>
          {isChanged && (
            <Button
              disabledFocusable={isBusy}
              onClick={() => rounding.state.change((now) => ({ ...now, days: {} }))}
            >
              {words.revert}
            </Button>
          )}
        </div>
        <p className={styles.text} role="status">
          {isTried && !isChanged && words.unchanged}
        </p>
        <ExchangeNotice exchange={own.exchange} deeds={['putCalendar']} done={words.saved} />
      </div>
    </details>
  );
}

function DayField({
  secretariat,
  state,
  own,
  name,
  problem,
}: RoundWorkProps & { name: DayName; problem: DayProblem | undefined }) {
  const { round: words } = useWords().panes;
  const { definition } = state.round;
  const stored = definition.calendar[name] ?? '';
  const value = typedDays(definition, own)[name];
  // Whoever has typed another day sees what is stored, also where somebody else has changed it meanwhile.
  const hint = value === stored ? undefined : stored === '' ? words.notStored : words.stored(stored);
  return (
    <Field
      label={words.days[name]}
      {...(hint === undefined ? {} : { hint })}
      {...(problem ? { validationState: 'error', validationMessage: sayProblem(words, problem) } : {})}
    >
      <Input
        type="date"
        value={value}
        onChange={(_, { value: typed }) =>
          secretariat.rounding.state.change((now) => ({ ...now, days: { ...now.days, [name]: typed } }))
        }
        input={{ style: { minWidth: 0 } }}
      />
    </Field>
  );
}

/** Where the plan's year has moments, each has its own deadline in the definition. */
function MomentNote({ state }: RoundWorkProps) {
  const { round: words } = useWords().panes;
  const styles = usePaneStyles();
  const { moments = [], moment } = state.round.definition;
  const deadline = moments.find(({ id }) => id === moment)?.deadline;
  return deadline === undefined ? null : <p className={styles.note}>{words.momentDeadline(deadline)}</p>;
}

function sayProblem({ wrongDay, days }: RoundWords, problem: DayProblem): string {
  return problem.code === 'tooEarly'
    ? wrongDay.tooEarly(days[problem.day], days[problem.other])
    : wrongDay[problem.code];
}
