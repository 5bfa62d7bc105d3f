import { makeStyles, tokens } from '@fluentui/react-components';
import type { ComparedText } from '#domain/mailed/compare-mailed.ts';
import { fieldLabel } from '#domain/plan/field-label.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { Finding } from '#domain/rules/finding.ts';
import { differingPart } from '../../department/differing-part.ts';
import { findingKeys } from '../../parts/finding-keys.ts';
import { FindingLine } from '../../parts/finding-line.tsx';
import { useFormStyles } from '../../parts/use-form-styles.ts';
import { useWords } from '../../words-context.ts';

const useStyles = makeStyles({
  mark: { backgroundColor: tokens.colorPaletteYellowBackground2, color: tokens.colorNeutralForeground1 },
});

interface Compared {
  plan: PlanDefinition;
  compared: ComparedText;
  /** Of this field. */
  findings: Finding[];
}

/** A field as the file has it, beside what is stored where that differs. */
export function MailedField({ plan, compared, findings }: Compared) {
  const { mailed: words } = useWords().panes;
  const styles = useFormStyles();
  const { field, text, stored, differs, isFormula } = compared;
  const label = fieldLabel(field, plan);
  const keys = findingKeys(findings, () => text ?? '');
  const isBeside = differs && stored !== '';
  return (
    <section className={styles.tight} aria-label={label}>
      <h2 className={styles.heading}>{label}</h2>
      {text === undefined && <p className={styles.note}>{words.missing}</p>}
      {isFormula && <p className={styles.note}>{words.formula}</p>}
      {isBeside && <p className={styles.note}>{words.fileText}</p>}
      {text !== undefined && <Written text={text} other={isBeside ? stored : undefined} />}
      {isBeside && (
        <>
          <p className={styles.note}>{words.storedText}</p>
          <div className={styles.quoted}>
            <Written text={stored} other={text} />
          </div>
        </>
      )}
      {text === undefined && stored !== '' && (
        <div className={styles.quoted}>
          <Written text={stored} />
        </div>
      )}
      {!differs && text !== undefined && text !== '' && stored === text && (
        <p className={styles.note}>{words.sameText}</p>
      )}
      {findings.length > 0 && (
        <ul className={styles.items}>
          {findings.map((finding, index) => (
            <li key={keys[index]}>
              <FindingLine finding={finding} label={label} text={text ?? ''} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** A text, with the stretch marked that is not as in the other. */
function Written({ text, other }: { text: string; other?: string | undefined }) {
  const { mailed: words } = useWords().panes;
  const styles = useFormStyles();
  const own = useStyles();
  if (text === '') return <p className={styles.written}>{words.blank}</p>;
  if (other === undefined) return <p className={styles.written}>{text}</p>;
  const { start, end } = differingPart(text, other);
  return (
    <p className={styles.written}>
      {text.slice(0, start)}
      {end > start && <mark className={own.mark}>{text.slice(start, end)}</mark>}
      {text.slice(end)}
    </p>
  );
}
