import type { AssessmentState } from '#addin/state/secretariat/assessment/assessment-state.ts';
import type { SuggestedGrade } from '#addin/state/secretariat/assessment/suggested-grade.ts';
import { saySuggestion } from '#domain/words/grade-words.ts';
import { usePaneStyles } from '../../use-pane-styles.ts';
import { useWords } from '../../words-context.ts';
import { useGradeWords } from './use-grade-words.ts';

interface Suggested {
  state: AssessmentState;
  suggested: SuggestedGrade | undefined;
}

/** What the rules suggest, and why: sentences, the last of which gives the grade. */
export function SuggestedReasons({ state, suggested }: Suggested) {
  const { suggestion: words } = useWords().panes.assessment;
  const styles = usePaneStyles();
  const sentences = useSentences(state, suggested);
  return (
    <section className={styles.group} aria-labelledby="suggestion-title">
      <h2 className={styles.heading} id="suggestion-title">
        {words.title}
      </h2>
      {sentences.map((sentence) => (
        <p key={sentence} className={styles.text}>
          {sentence}
        </p>
      ))}
      {suggested?.grade === undefined && <p className={styles.text}>{words.none}</p>}
    </section>
  );
}

function useSentences(state: AssessmentState, suggested: SuggestedGrade | undefined): string[] {
  const gradeWords = useGradeWords();
  const { assessment, common } = useWords().panes;
  const words = assessment.suggestion;
  if (suggested?.suggestion) {
    if (!gradeWords) return suggested.grade === undefined ? [] : [words.grade(suggested.grade)];
    const { reasons, cannotSay } = saySuggestion(gradeWords, suggested.suggestion, state.plan);
    return [...new Set(cannotSay === undefined ? reasons : [...reasons, cannotSay])];
  }
  if (!suggested?.rolledUp) return [];
  const { counts, grade } = suggested.rolledUp;
  const parts = [
    ...counts.rows.filter(({ count }) => count > 0).map((row) => words.counted(row.grade, row.count)),
    ...(counts.missing > 0 ? [words.missing(counts.missing)] : []),
  ].join(common.between);
  if (parts === '') return [];
  return [grade === undefined ? words.rolledUpOpen(parts) : words.rolledUp(parts, grade)];
}
