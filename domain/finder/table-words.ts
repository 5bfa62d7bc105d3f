import { cellFieldId } from '#domain/plan/entry-fields.ts';
import type { YearColumn, YearRow } from '#domain/plan/field-answer.ts';
import type { Field, FieldId, PlanDefinition } from '#domain/plan/plan-definition.ts';
import { isValidIn } from '#domain/plan/validity.ts';
import { type LabelKeys, labelKeys } from './label-keys.ts';
import { createWordingMatcher, type WordingMatcher } from './wording-matcher.ts';

/** A table of years of the form, as its headings are known again. */
export interface TableWords {
  table: Field;
  columns: readonly YearColumn[];
  rows: readonly YearRow[];
  columnOf: WordingMatcher<string>;
  rowOf: WordingMatcher<string>;
  /** The field of a crossing, by the ids of its row and its column. */
  cell(row: string, column: string): FieldId | undefined;
}

/** The tables of years that this round's form asks for. */
export function createTableWords(
  { form, fiscalYear }: Pick<PlanDefinition, 'form' | 'fiscalYear'>,
  formYear: number,
): TableWords[] {
  return form.fields.flatMap((table) => {
    const { answer, valid } = table;
    if (answer?.kind !== 'years' || !isValidIn(valid, fiscalYear)) return [];
    const { columns, rows } = answer;
    const wordings = <Kind extends YearColumn | YearRow>(all: readonly Kind[], keysOf: typeof labelKeys) =>
      all.flatMap(({ id, label }) => label.map((text) => ({ role: id, keys: keysOf(text) })));
    return [
      {
        table,
        columns,
        rows,
        columnOf: createWordingMatcher(wordings(columns, columnKeys), formYear, columnKeys),
        rowOf: createWordingMatcher(wordings(rows, labelKeys), formYear),
        cell(row, column) {
          const found = {
            row: rows.find(({ id }) => id === row),
            column: columns.find(({ id }) => id === column),
          };
          return found.row && found.column && cellFieldId(table, found.row, found.column);
        },
      },
    ];
  });
}

/** A heading may be nothing but its year: `2005`, `R3年度末`, `2008～`. */
function columnKeys(text: string): LabelKeys {
  const keys = labelKeys(text);
  if (!keys.hasYear) return keys;
  const isLast = /^(?:以降|以後|から|[~-])$/.test(keys.strict);
  const word = isLast ? '年以降' : /^(?:末|度|度末)?$/.test(keys.strict) ? '年' : undefined;
  return word === undefined ? keys : { ...keys, strict: word, loose: word, bare: word };
}
