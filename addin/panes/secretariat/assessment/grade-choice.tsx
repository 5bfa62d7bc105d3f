import { Checkbox, Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { RatingDraft } from '#addin/state/secretariat/assessment/rating-draft.ts';
import { gradesOfYear } from '#domain/grades/find-grade.ts';
import type { Grade, Scale } from '#domain/plan/scale.ts';
import { usePaneStyles } from '../../use-pane-styles.ts';
import { useWords } from '../../words-context.ts';

interface Choice {
  scale: Scale;
  fiscalYear: number;
  draft: RatingDraft;
  choose: (part: Partial<RatingDraft>) => void;
  /** Points give the grade; only marks are chosen. */
  isGiven: boolean;
  isMissing: boolean;
}

/** The grades of the year by code and name, and the marks that may stand behind one. */
export function GradeChoice({ scale, fiscalYear, draft, choose, isGiven, isMissing }: Choice) {
  const { form } = useWords().panes.assessment;
  const mark = (code: string, isOn: boolean) =>
    choose({
      additions: isOn ? [...draft.additions, code] : draft.additions.filter((one) => one !== code),
    });
  return (
    <>
      {!isGiven && (
        <Field
          label={scale.name}
          required
          {...(isMissing ? { validationState: 'error' as const, validationMessage: form.pick } : {})}
        >
          <RadioGroup value={draft.grade} onChange={(_, { value }) => choose({ grade: value })}>
            {gradesOfYear(scale, fiscalYear).map((grade) => (
              <Radio key={grade.code} value={grade.code} label={<GradeLabel grade={grade} />} />
            ))}
          </RadioGroup>
        </Field>
      )}
      {!isGiven && (scale.additions ?? []).length > 0 && (
        <fieldset style={{ border: 'none', margin: 0, padding: 0, minWidth: 0 }}>
          <legend style={{ padding: 0 }}>{form.additions}</legend>
          {scale.additions?.map(({ code, meaning }) => (
            <Checkbox
              key={code}
              label={`${code}　${meaning}`}
              checked={draft.additions.includes(code)}
              onChange={(_, { checked }) => mark(code, checked === true)}
            />
          ))}
        </fieldset>
      )}
    </>
  );
}

function GradeLabel({ grade: { code, name, meaning } }: { grade: Grade }) {
  const styles = usePaneStyles();
  return (
    <>
      {name === code || name === '' ? code : `${code}　${name}`}
      {meaning && <span className={styles.note}>　{meaning}</span>}
    </>
  );
}
