import type { FinderReport, FoundForm } from '#domain/finder/finder-report.ts';
import { formatCell } from '#domain/grid/address.ts';

/** A form in a few words: its project and the texts of its fields. */
export function textsOf(form: FoundForm): Record<string, string | undefined> {
  return {
    project: form.project,
    ...Object.fromEntries(form.fields.map(({ field, text }) => [field, text])),
  };
}

/** A form's fields by the cell in which they begin. */
export function cellsOf(form: FoundForm): Record<string, string> {
  return Object.fromEntries(form.fields.map(({ field, area }) => [field, formatCell(area)]));
}

export function projectsOf({ forms }: FinderReport): (string | undefined)[] {
  return forms.map((form) => form.project);
}

export function codesOf({ notes }: FinderReport): string[] {
  return notes.map((note) => note.code);
}
