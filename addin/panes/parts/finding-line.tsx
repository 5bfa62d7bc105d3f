import { makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '#domain/rules/finding.ts';
import { useSentences } from '../use-sentences.ts';
import { useWords } from '../words-context.ts';

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
  help: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface Line {
  finding: Finding;
  /** The field as the form prints it this year. */
  label: string;
  text: string;
  /** Where the same finding stands with its help elsewhere on the page. */
  isBrief?: boolean;
}

/** A finding in words, with why and how to cure it. The mark differs in shape, not in colour alone. */
export function FindingLine({ finding, label, text, isBrief }: Line) {
  const styles = useStyles();
  const sentences = useSentences();
  const { form } = useWords().panes;
  const quote = text.slice(finding.start, finding.end);
  const blocks = finding.severity === 'blocks';
  return (
    <div className={styles.line}>
      <span aria-hidden="true" className={blocks ? styles.blocks : styles.warns}>
        {blocks ? '✕' : '△'}
      </span>
      <div>
        {sentences.finding(finding, { label, quote })}
        {!isBrief && (
          <details className={styles.help}>
            <summary>{form.why}</summary>
            {sentences.help(finding)}
          </details>
        )}
      </div>
    </div>
  );
}
