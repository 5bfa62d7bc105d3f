import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { JudgedFinding } from '#addin/state/department/judged-finding.ts';
import { useSentences } from '../use-sentences.ts';
import { useWords } from '../words-context.ts';
import { useFormStyles } from './use-form-styles.ts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  mark: { flexShrink: 0, width: '1em', textAlign: 'center' },
  blocks: { color: tokens.colorStatusDangerForeground1 },
  warns: { color: tokens.colorStatusWarningForeground3 },
  answered: { color: tokens.colorNeutralForeground3 },
});

const shapes = { blocks: '✕', warns: '△', answered: '✓' };

interface Line {
  finding: JudgedFinding;
  /** The field as the form prints it this year. */
  label: string;
  text: string;
  id?: string;
}

/** A finding in words. The mark differs in shape, not in colour alone. */
export function FindingLine({ finding, label, text, id }: Line) {
  const styles = useStyles();
  const shared = useFormStyles();
  const sentences = useSentences();
  const { checks } = useWords().panes;
  const look = finding.answer ? 'answered' : finding.severity;
  const quote = text.slice(finding.start, finding.end);
  return (
    <div className={styles.line} id={id}>
      <span aria-hidden="true" className={mergeClasses(styles.mark, styles[look])}>
        {shapes[look]}
      </span>
      <span className={mergeClasses(finding.answer && styles.answered)}>
        <span className={shared.heard}>{checks.severity[look]}　</span>
        {sentences.finding(finding, { label, quote })}
      </span>
    </div>
  );
}
