import { makeStyles, tokens } from '@fluentui/react-components';
import type { PartFacts } from '#addin/state/secretariat/assessment/indicator-facts.ts';
import { type TrendPicture, trendPicture } from '#addin/state/secretariat/assessment/trend-picture.ts';
import type { TrendYear } from '#domain/indicators/indicator-trend.ts';
import { useFormStyles } from '../../parts/use-form-styles.ts';
import { useWords } from '../../words-context.ts';

const useStyles = makeStyles({
  picture: { width: '100%', maxWidth: '420px', height: 'auto', display: 'block' },
  // No table of ours is wider than the pane: figures are short.
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: {
    textAlign: 'start',
    padding: `2px ${tokens.spacingHorizontalS} 2px 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** A part over the years as a picture, as a sentence for those who hear it, and as a table. */
export function TrendView({ part }: { part: PartFacts }) {
  const { trend: words } = useWords().panes.assessment;
  const styles = useFormStyles();
  const say = figureIn(part.unit);
  const picture = trendPicture(part.trend);
  const title = part.label === undefined ? words.title : words.titleOf(part.label);
  if (!picture) return <p className={styles.note}>{words.none}</p>;
  const points = part.trend.map(({ fiscalYear, actual }) =>
    actual === undefined
      ? words.noPoint(words.longYear(fiscalYear))
      : words.point(words.longYear(fiscalYear), say(actual)),
  );
  return (
    <div className={styles.tight}>
      <p className={styles.note}>{title}</p>
      <Picture picture={picture} label={`${title}　${words.say(points)}`} />
      <p className={styles.note} aria-hidden="true">
        {words.legend}
      </p>
      <details>
        <summary className={styles.note}>{words.table}</summary>
        <TrendTable title={title} years={part.trend} say={say} />
      </details>
    </div>
  );
}

/** Drawn in the colour of the text, so that every theme shows it; what is what is told by shape. */
function Picture({ picture, label }: { picture: TrendPicture; label: string }) {
  const { trend: words } = useWords().panes.assessment;
  const styles = useStyles();
  // About so many letters stand beside each other below the picture.
  const letters = picture.years.reduce((sum, { fiscalYear }) => sum + words.shortYear(fiscalYear).length, 0);
  const every = Math.ceil(letters / 32);
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${picture.width} ${picture.height}`}
      role="img"
      aria-label={label}
    >
      <g fill="none" stroke="currentColor">
        {picture.targets.map(({ from, to }) => (
          <path
            key={`${from.x} ${from.y}`}
            d={`M${from.x} ${from.y}L${to.x} ${to.y}`}
            strokeWidth="1.5"
            strokeDasharray="4 3"
          />
        ))}
        {picture.lines.map((line) => (
          <path
            key={line[0]?.x}
            d={`M${line.map(({ x, y }) => `${x} ${y}`).join('L')}`}
            strokeWidth="2"
            strokeLinejoin="round"
          />
        ))}
        {picture.baselines.map(({ x, y }) => (
          <rect key={x} x={x - 4} y={y - 4} width="8" height="8" strokeWidth="1.5" />
        ))}
      </g>
      <g fill="currentColor" fontSize="11">
        {picture.spots.map(({ x, y }) => (
          <circle key={x} cx={x} cy={y} r="3.5" />
        ))}
        {picture.years.map(
          ({ fiscalYear, x }, index) =>
            index % every === 0 && (
              <text key={fiscalYear} x={x} y={picture.height - 6} textAnchor="middle">
                {words.shortYear(fiscalYear)}
              </text>
            ),
        )}
        {picture.ends.map(({ value, y }) => (
          <text key={value} x="46" y={y + 4} textAnchor="end">
            {value.toLocaleString('ja-JP')}
          </text>
        ))}
      </g>
    </svg>
  );
}

interface Told {
  title: string;
  years: readonly TrendYear[];
  say: (value: number) => string;
}

function TrendTable({ title, years, say }: Told) {
  const { trend: words } = useWords().panes.assessment;
  const styles = useStyles();
  const hasBaseline = years.some(({ baseline }) => baseline !== undefined);
  const targetText = ({ target }: TrendYear) => {
    const { min, max } = target ?? {};
    if (min !== undefined && max !== undefined) return words.between(say(min), say(max));
    if (min !== undefined) return words.atLeast(say(min));
    return max === undefined ? '' : words.atMost(say(max));
  };
  return (
    <table className={styles.table} aria-label={title}>
      <thead>
        <tr>
          <th scope="col" className={styles.cell}>
            {words.year}
          </th>
          <th scope="col" className={styles.cell}>
            {words.actual}
          </th>
          <th scope="col" className={styles.cell}>
            {words.target}
          </th>
          {hasBaseline && (
            <th scope="col" className={styles.cell}>
              {words.baseline}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {years.map((year) => (
          <tr key={year.fiscalYear}>
            <th scope="row" className={styles.cell}>
              {words.shortYear(year.fiscalYear)}
            </th>
            <td className={styles.cell}>{year.actual === undefined ? words.gap : say(year.actual)}</td>
            <td className={styles.cell}>{targetText(year)}</td>
            {hasBaseline && (
              <td className={styles.cell}>{year.baseline === undefined ? '' : say(year.baseline)}</td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function figureIn(unit = ''): (value: number) => string {
  return (value) => `${value.toLocaleString('ja-JP', { maximumFractionDigits: 10 })}${unit}`;
}
