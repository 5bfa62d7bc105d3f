import { Badge, Button } from '@fluentui/react-components';
import type { Reporting } from '#addin/state/department/actuals/create-reporting.ts';
import { isReported } from '#addin/state/department/actuals/reporting-state.ts';
import type { IndicatorId } from '#domain/plan/plan-definition.ts';
import { useSheetLook } from '../../parts/use-sheet-look.ts';
import { usePaneStyles } from '../../use-pane-styles.ts';
import { useStore } from '../../use-store.ts';
import { useWords } from '../../words-context.ts';
import { ActualTrouble } from './actual-trouble.tsx';

interface Listed {
  reporting: Reporting;
  open: (indicator: IndicatorId) => void;
}

/** The indicators that this department reports, under its sheets; nothing where there are none. */
export function ActualList({ reporting, open }: Listed) {
  const { actuals: words } = useWords().panes;
  const styles = usePaneStyles();
  const look = useSheetLook();
  const state = useStore(reporting.state);
  const { keys, plan } = reporting;
  if (keys.length === 0 || state.load === 'unasked') return null;
  const indicators = (plan.indicators ?? []).filter(({ id }) => reporting.keysOf(id).length > 0);
  const isDone = (id: IndicatorId) => reporting.keysOf(id).every((key) => isReported(state, key));
  const isKnown = state.load === 'ready' || state.listed.length > 0;
  return (
    <section className={styles.group} aria-labelledby="actuals-title">
      <h2 className={styles.heading} id="actuals-title">
        {words.title}
      </h2>
      {isKnown && (
        <p className={styles.text}>
          {words.summary(indicators.filter(({ id }) => isDone(id)).length, indicators.length)}
        </p>
      )}
      <ActualTrouble reporting={reporting} state={state} />
      {isKnown && (
        <ul className={styles.list}>
          {indicators.map(({ id, number, name }) => (
            <li key={id}>
              <Button className={look.sheet} onClick={() => open(id)}>
                <span className={look.name}>
                  <span className={look.number}>{number}</span>
                  <span>{name}</span>
                </span>
                <span className={styles.row}>
                  <Badge
                    appearance={isDone(id) ? 'tint' : 'outline'}
                    color={isDone(id) ? 'success' : 'informative'}
                  >
                    {isDone(id) ? words.done : words.open}
                  </Badge>
                  {reporting.keysOf(id).some((key) => reporting.isUnsent(state, key)) && (
                    <Badge appearance="outline" color="brand">
                      {words.unsent}
                    </Badge>
                  )}
                </span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
