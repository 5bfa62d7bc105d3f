import type { ReadPart } from '#addin/state/department/actuals/read-report.ts';
import type { ActualProblem } from '#domain/indicators/actual-problem.ts';
import type { Part } from '#domain/plan/indicator.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { saySuggestion } from '#domain/words/grade-words.ts';
import type { ActualWords } from '../../words/ja/actuals.ts';
import { useGradeWords } from '../secretariat/assessment/use-grade-words.ts';
import { useWords } from '../words-context.ts';
import { useFormStyles } from './use-form-styles.ts';

interface Reading {
  plan: PlanDefinition;
  part: Part;
  read: ReadPart | undefined;
}

/** What the server will read out of the text, how it stands to its target, and what is unclear. */
export function ActualReading({ plan, part, read }: Reading) {
  const { actuals: words } = useWords().panes;
  const styles = useFormStyles();
  const gradeWords = useGradeWords();
  const { suggestion } = read ?? {};
  const reasons = suggestion && gradeWords ? saySuggestion(gradeWords, suggestion, plan).reasons : [];
  const sentences = read ? [...sayRead(words.read, read, part), ...reasons] : [];
  return (
    <div role="status">
      {[...new Set(sentences)].map((sentence) => (
        <p key={sentence} className={styles.text}>
          {sentence}
        </p>
      ))}
    </div>
  );
}

/** A part with targets that are figures wants a figure. */
function sayRead(words: ActualWords['read'], read: ReadPart, { unit, targets }: Part): string[] {
  const problems = read.problems.map((problem) => sayProblem(words, problem));
  const wantsFigure = unit !== undefined && targets.some(({ aim }) => aim !== 'words');
  if (read.kind === 'blank') return [];
  if (read.kind === 'figure') return [words.figure(read.figure ?? ''), ...problems];
  if (read.kind === 'words') return [wantsFigure ? words.numberWanted(unit) : words.words, ...problems];
  if (read.kind === 'none') return [words.none, ...problems];
  return [words.unclear, ...problems];
}

function sayProblem(words: ActualWords['read'], problem: ActualProblem): string {
  switch (problem.code) {
    case 'severalFigures':
      return words.unclear;
    case 'unitDiffers':
      return words.unit(problem.unit, problem.wanted);
    case 'textLeftOver':
      return words.leftOver(problem.text);
    case 'extraUnknown':
      return words.extra(problem.text);
    case 'stageUnknown':
      return words.stage(problem.text);
    default:
      return words.other;
  }
}
