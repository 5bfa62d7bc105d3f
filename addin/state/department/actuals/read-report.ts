import { suggestGrade } from '#domain/grades/suggest-grade.ts';
import type { Suggestion } from '#domain/grades/suggestion.ts';
import type { Actual } from '#domain/indicators/actual.ts';
import type { ActualProblem } from '#domain/indicators/actual-problem.ts';
import { parseQuantity } from '#domain/indicators/parse-quantity.ts';
import { resolveActual } from '#domain/indicators/resolve-actual.ts';
import type { PartId, PlanDefinition } from '#domain/plan/plan-definition.ts';
import { type ReportDraft, writtenOf } from './report-draft.ts';
import type { ReportingState, ReportKey } from './reporting-state.ts';

/** What the server will read out of a part's text. */
export interface ReadPart {
  /** The figure with its unit; absent where the text holds no single one. */
  figure?: string | undefined;
  /** A text without a figure, or one that says that there is nothing. */
  kind: 'blank' | 'figure' | 'words' | 'none' | 'unclear';
  problems: ActualProblem[];
  /** How it stands to its targets, without a grade; nothing where figures of others are missing. */
  suggestion?: Suggestion | undefined;
}

/** Reads a draft as the server does, part by part; nothing is stored. */
export function readReport(
  plan: PlanDefinition,
  state: Pick<ReportingState, 'listed'>,
  key: ReportKey,
  draft: ReportDraft,
): Readonly<Record<string, ReadPart>> {
  const indicator = plan.indicators?.find(({ id }) => id === key.indicator);
  if (!indicator) return {};
  const written = writtenOf(indicator, draft);
  const read = written.map((one, index) => ({
    part: one.part,
    ...resolveActual(
      { ...one, indicator: indicator.id, department: key.department },
      { plan, fiscalYear: plan.fiscalYear, place: `actuals.${index}` },
    ),
  }));
  const listed = state.listed.find((one) => one.indicator === indicator.id);
  const others = (listed?.actuals ?? []).filter(({ department }) => department !== key.department);
  const actuals = [
    ...read.flatMap((one) => one.actuals),
    ...others.flatMap((one) => one.actuals),
    ...(listed?.earlier ?? []),
  ];
  const whole = suggestGrade({ plan, indicator, fiscalYear: plan.fiscalYear, actuals });
  return Object.fromEntries(
    indicator.parts.map(({ id, unit }): [PartId, ReadPart] => {
      const one = read.find(({ part }) => part === id);
      if (!one) return [id, { kind: 'blank', problems: [] }];
      const [actual] = one.actuals;
      const { problems } = one;
      return [
        id,
        { ...kindOf(actual, draft[id]?.raw ?? '', unit), problems, suggestion: partOnly(whole, id) },
      ];
    }),
  );
}

function kindOf(
  actual: Actual | undefined,
  raw: string,
  unit: string | undefined,
): Pick<ReadPart, 'kind' | 'figure'> {
  if (!actual) return { kind: 'unclear' };
  if (actual.value !== undefined) {
    const shown = actual.value.toLocaleString('ja-JP', { maximumFractionDigits: 10 });
    return { kind: 'figure', figure: `${shown}${actual.unit ?? unit ?? ''}` };
  }
  const { kind } = parseQuantity(raw, unit === undefined ? {} : { unit });
  if (kind === 'none') return { kind: 'none' };
  return { kind: kind === 'words' ? 'words' : 'unclear' };
}

/** The facts of one part: the grade is for those who give it. */
function partOnly(whole: Suggestion, id: PartId): Suggestion | undefined {
  const part = whole.parts.find((one) => one.part === id);
  if (!part || part.reasons.length === 0) return undefined;
  const { grade: _, cannotSay: __, isLeftOut: ___, ...facts } = part;
  const { grade: ____, cannotSay: _____, combined: ______, ...about } = whole;
  return { ...about, parts: [facts] };
}
