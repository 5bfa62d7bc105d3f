import { Badge, type BadgeProps } from '@fluentui/react-components';
import { isBeforeStart } from '#addin/state/secretariat/round/next-step.ts';
import type { RoundDeed } from '#addin/state/secretariat/round/rounding-state.ts';
import { departmentText } from '#domain/plan/department-name.ts';
import type { DepartmentId } from '#domain/plan/plan-definition.ts';
import { usePaneStyles } from '../../use-pane-styles.ts';
import { useWords } from '../../words-context.ts';
import { ExchangeNotice } from './exchange-notice.tsx';
import { NextStepBox } from './next-step-box.tsx';
import type { RoundWorkProps } from './round-work.ts';

const looks = {
  preparing: { appearance: 'outline', color: 'informative' },
  open: { appearance: 'tint', color: 'brand' },
  closed: { appearance: 'tint', color: 'informative' },
  finalised: { appearance: 'filled', color: 'success' },
} as const satisfies Record<string, Pick<BadgeProps, 'appearance' | 'color'>>;

/** After these the button is gone that was pressed. */
const movesOfState: readonly RoundDeed[] = ['open', 'close', 'reopen', 'endReopening', 'finalise'];

/** How the round stands, what that means for the departments, and the one thing to do next. */
export function Standing(props: RoundWorkProps) {
  const { state, own } = props;
  const { round: words } = useWords().panes;
  const styles = usePaneStyles();
  const name = isBeforeStart(state) ? 'preparing' : state.round.state;
  return (
    <section className={styles.group} aria-labelledby="standing-title">
      <h2 className={styles.heading} id="standing-title">
        {words.stateTitle}
      </h2>
      <div>
        <Badge {...looks[name]}>{words.states[name]}</Badge>
      </div>
      <Meaning {...props} name={name} />
      <ExchangeNotice exchange={own.exchange} deeds={movesOfState} done={useDoneWords(props)} takesFocus />
      <NextStepBox {...props} />
    </section>
  );
}

function Meaning({ state, name }: RoundWorkProps & { name: keyof typeof looks }) {
  const { round: words, common } = useWords().panes;
  const styles = usePaneStyles();
  const { reopened = [], final, definition } = state.round;
  const nameOf = (id: DepartmentId) => {
    const department = definition.departments.find((one) => one.id === id);
    return department ? departmentText(department, definition.fiscalYear) : id;
  };
  return (
    <>
      <p className={styles.text}>
        {name === 'finalised' ? final && words.frozen(final.day) : words.statesMean[name]}
      </p>
      {reopened.length > 0 && (
        <p className={styles.text}>{words.reopened(reopened.map(nameOf).join(common.between))}</p>
      )}
    </>
  );
}

function useDoneWords({ state, own }: RoundWorkProps): string | undefined {
  const { done } = useWords().panes.round;
  const { exchange } = own;
  if (exchange.kind !== 'done') return undefined;
  const { departments, fiscalYear } = state.round.definition;
  const department = departments.find(({ id }) => id === exchange.department);
  switch (exchange.deed) {
    case 'open':
    case 'close':
    case 'finalise':
      return done[exchange.deed];
    case 'reopen':
    case 'endReopening':
      return done[exchange.deed](department ? departmentText(department, fiscalYear) : '');
    default:
      return undefined;
  }
}
