import type { FieldId } from '#domain/plan/plan-definition.ts';
import type { LastYear, LastYearSheet, LastYearText } from '#domain/round/last-year.ts';

/** A text of last year, with the sheet that it stood on where there were several. */
export interface LastText extends LastYearText {
  fiscalYear: number;
  sheet?: Pick<LastYearSheet, 'project' | 'department'>;
}

/** Last year's texts of the same field, and of the field that this one begins with. */
export function lastTextsOf(lastYear: LastYear | undefined, field: FieldId): LastText[] {
  return lastTexts(lastYear).filter((one) => one.field === field || one.carriedTo === field);
}

/** What stands beside none of these fields. */
export function otherLastTexts(lastYear: LastYear | undefined, fields: readonly FieldId[]): LastText[] {
  const shown = new Set(fields);
  return lastTexts(lastYear).filter(
    ({ field, carriedTo }) => !shown.has(field) && !(carriedTo && shown.has(carriedTo)),
  );
}

/** The text that the field begins with; nothing where last year had none. */
export function carriedText(lastYear: LastYear | undefined, field: FieldId): string | undefined {
  const texts = lastTexts(lastYear).filter(({ carriedTo }) => carriedTo === field);
  return texts.length === 0 ? undefined : texts.map(({ text }) => text).join('\n');
}

function lastTexts(lastYear: LastYear | undefined): LastText[] {
  const sheets = lastYear?.sheets ?? [];
  return sheets.flatMap(({ project, department, texts }) =>
    texts.map((text) => ({
      ...text,
      fiscalYear: lastYear?.fiscalYear ?? 0,
      ...(sheets.length > 1 ? { sheet: { project, department } } : {}),
    })),
  );
}
