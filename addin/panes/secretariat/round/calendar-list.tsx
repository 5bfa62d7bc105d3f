import type { RoundDay } from '#addin/state/secretariat/round/round-days.ts';
import type { RoundWords } from '#addin/words/ja/round.ts';
import type { CalendarStep } from '#domain/plan/plan-definition.ts';
import { usePaneStyles } from '../../use-pane-styles.ts';
import { useWords } from '../../words-context.ts';

/** The days in the order of time, numbered as in the picture, and whatever else the plan's year has. */
export function CalendarList({ days, steps }: { days: readonly RoundDay[]; steps: readonly CalendarStep[] }) {
  const { round: words } = useWords().panes;
  const styles = usePaneStyles();
  const numbered = days.filter(({ name }) => name !== 'today');
  return (
    <ul className={styles.list} style={{ gap: 0 }}>
      {days.map((one) => (
        <li key={one.name}>
          {one.name === 'today' ? (
            <strong>
              {words.today}　{words.day(one.day)}
            </strong>
          ) : (
            <>
              {numbered.indexOf(one) + 1}　{words.days[one.name]}　{words.day(one.day)}
              {'　'}
              <span className={styles.note}>{sayAhead(words, one.ahead)}</span>
            </>
          )}
        </li>
      ))}
      {steps.map(({ name, from, until }) => (
        <li key={`${name} ${from}`} className={styles.note}>
          {name}　{sayDayOrMonth(words, from)}
          {until !== undefined && `～${sayDayOrMonth(words, until)}`}
        </li>
      ))}
    </ul>
  );
}

function sayAhead(words: RoundWords, ahead: number): string {
  if (ahead === 0) return words.isToday;
  return ahead < 0 ? words.past : words.ahead(ahead);
}

/** `2024-06-28`, or `2024-06` for a month. */
function sayDayOrMonth(words: RoundWords, iso: string): string {
  return iso.length > 7 ? words.day(iso) : words.month(Number(iso.slice(5, 7)));
}
