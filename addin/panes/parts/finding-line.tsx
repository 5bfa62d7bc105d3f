import { makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '#domain/rules/finding.ts';
import { useSentences } from '../use-sentences.ts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  blocks: { color: tokens.colorStatusDangerForeground1, flexShrink: 0 },
  warns: { color: tokens.colorStatusWarningForeground3, flexShrink: 0 },
  quote: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

/** A finding in words, with the piece of text that it is about. The mark differs in shape, not in colour alone. */
export function FindingLine({ finding, text }: { finding: Finding; text: string }) {
  const styles = useStyles();
  const sentences = useSentences();
  const quote = text.slice(finding.start, finding.end);
  const blocks = finding.severity === 'blocks';
  return (
    <span className={styles.line}>
      <span aria-hidden="true" className={blocks ? styles.blocks : styles.warns}>
        {blocks ? '✕' : '△'}
      </span>
      <span>
        {sentences.finding(finding)}
        {quote !== '' && quote.length <= 40 && <span className={styles.quote}>「{quote}」</span>}
      </span>
    </span>
  );
}
