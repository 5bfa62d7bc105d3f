import { gradesOfYear } from '#domain/grades/find-grade.ts';
import { scaleInForce } from '#domain/grades/scale-in-force.ts';
import type { FieldAnswer } from '#domain/plan/field-answer.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { Grade, Scale } from '#domain/plan/scale.ts';

export interface FieldOption {
  /** What is written into the cell. */
  text: string;
  /** 計画どおり */
  name?: string;
  meaning?: string;
}

/** What can be picked in a field. */
export interface FieldOptions {
  options: FieldOption[];
  /** Marks that may follow the one picked. */
  additions: FieldOption[];
  allowsSeveral: boolean;
  /** Present where they are grades. */
  grades?: { scale: Scale; fiscalYear: number };
}

/** The options or grades of this round; nothing for a field that is typed. */
export function fieldOptions(
  plan: Pick<PlanDefinition, 'scales' | 'fiscalYear'>,
  answer: FieldAnswer | undefined,
): FieldOptions | undefined {
  if (answer?.kind === 'choice') {
    return { options: answer.options, additions: [], allowsSeveral: answer.allowsSeveral ?? false };
  }
  if (answer?.kind !== 'grade') return undefined;
  const scale = scaleInForce(plan.scales, answer.scale, plan.fiscalYear);
  return (
    scale && {
      options: gradesOfYear(scale, plan.fiscalYear).map(gradeOption),
      additions: (scale.additions ?? []).map(({ code, meaning }) => ({ text: code, name: meaning })),
      allowsSeveral: false,
      grades: { scale, fiscalYear: plan.fiscalYear },
    }
  );
}

function gradeOption({ code, name, meaning }: Grade): FieldOption {
  return { text: code, name, ...(meaning === undefined ? {} : { meaning }) };
}
