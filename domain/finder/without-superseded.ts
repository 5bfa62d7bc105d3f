import type { FinderNote, FoundForm } from './finder-report.ts';
import type { PlacedDraft } from './place-form.ts';

/**
 * Leaves out last year's forms that are kept beside this year's of the same project, and notes each: the workbook was
 * carried over, and only this year's is to be filled in.
 */
export function withoutSuperseded(
  placed: readonly PlacedDraft[],
  fiscalYear: number,
): { kept: PlacedDraft[]; notes: FinderNote[] } {
  const current = new Set(
    placed.filter(({ form }) => yearOf(form) === fiscalYear).map(({ form }) => form.project),
  );
  const isOld = ({ form }: PlacedDraft) => {
    const year = yearOf(form);
    return (
      form.project !== undefined && year !== undefined && year !== fiscalYear && current.has(form.project)
    );
  };
  return {
    kept: placed.filter((one) => !isOld(one)),
    notes: placed
      .filter(isOld)
      .flatMap(({ notes }) => notes.filter(({ code }) => code === 'otherYearLabel').slice(0, 1)),
  };
}

/** The year of all labels that name one. */
function yearOf({ fields }: FoundForm): number | undefined {
  const years = new Set(fields.flatMap(({ label }) => (label.year === undefined ? [] : [label.year])));
  const [year] = years;
  return years.size === 1 ? year : undefined;
}
