import { makeStyles, tokens } from '@fluentui/react-components';
import { type CalendarAxis, calendarAxis } from '#addin/state/secretariat/round/calendar-axis.ts';
import { roundDays } from '#addin/state/secretariat/round/round-days.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { usePaneStyles } from '../../use-pane-styles.ts';
import { useWords } from '../../words-context.ts';
import { CalendarList } from './calendar-list.tsx';

const useStyles = makeStyles({
  picture: { display: 'block', width: '100%', maxWidth: '480px', height: 'auto', overflow: 'visible' },
  line: { stroke: 'currentColor', fill: 'none' },
  word: { fill: 'currentColor', fontSize: '11px', textAnchor: 'middle' },
  past: { opacity: 0.7 },
  today: {
    color: tokens.colorBrandForeground1,
    '@media (forced-colors: active)': { color: 'Highlight' },
  },
});

/** Pixels of the picture; it is drawn for the narrowest pane and grows with it. */
const width = 288;
const margin = 12;
const radius = 9;
const laneHeight = 2 * radius + 3;

/** The days of the round on a line of months, today marked; the list beneath says the same in words. */
export function CalendarPicture({ plan, today }: { plan: PlanDefinition; today: string }) {
  const { round: words } = useWords().panes;
  const styles = usePaneStyles();
  const days = roundDays(plan, today);
  const axis = calendarAxis(days, (2 * radius + 2) / (width - 2 * margin));
  return (
    <section className={styles.group} aria-labelledby="calendar-title">
      <h2 className={styles.heading} id="calendar-title">
        {words.calendarTitle}
      </h2>
      {axis ? <Picture axis={axis} /> : <p className={styles.text}>{words.noDays}</p>}
      <CalendarList days={days} steps={plan.calendar.steps ?? []} />
    </section>
  );
}

function Picture({ axis }: { axis: CalendarAxis }) {
  const { round: words } = useWords().panes;
  const styles = useStyles();
  const lanes = Math.max(...axis.points.map(({ lane }) => lane + 1));
  const line = lanes * laneHeight + 8;
  const at = (x: number) => margin + x * (width - 2 * margin);
  const every = Math.ceil(axis.months.length / 9);
  return (
    <svg className={styles.picture} viewBox={`0 0 ${width} ${line + 36}`} aria-hidden="true">
      <path className={styles.line} d={`M${at(0)} ${line}H${at(1)}`} />
      {axis.months.map(({ x, month }, index) => (
        <g key={x}>
          <path className={styles.line} d={`M${at(x)} ${line}v5`} />
          {index % every === 0 && (
            <text className={styles.word} x={at(x)} y={line + 16} style={{ textAnchor: 'start' }}>
              {words.month(month)}
            </text>
          )}
        </g>
      ))}
      {axis.points.map(({ x, number, lane, isPast }) => {
        const y = line - 8 - radius - lane * laneHeight;
        return (
          <g key={number} className={isPast ? styles.past : undefined}>
            <path className={styles.line} d={`M${at(x)} ${line}V${y + radius}`} />
            <circle className={styles.line} cx={at(x)} cy={y} r={radius} />
            <text className={styles.word} x={at(x)} y={y + 4}>
              {number}
            </text>
          </g>
        );
      })}
      <Today x={at(axis.today.x)} line={line} side={axis.today.side} />
    </svg>
  );
}

/** A mark under the line, or an arrow at its end where today is beyond it. */
function Today({ x, line, side }: { x: number; line: number; side: CalendarAxis['today']['side'] }) {
  const { round: words } = useWords().panes;
  const styles = useStyles();
  const mark = {
    before: `M${x} ${line - 4}l-8 4l8 4z`,
    within: `M${x} ${line}l-5 9h10z`,
    after: `M${x} ${line - 4}l8 4l-8 4z`,
  };
  return (
    <g className={styles.today}>
      <path d={mark[side]} fill="currentColor" />
      <text className={styles.word} x={Math.min(width - 20, Math.max(20, x))} y={line + 31}>
        {words.today}
      </text>
    </g>
  );
}
