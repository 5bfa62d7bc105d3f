import type { DepartmentId, PlanDefinition } from '#domain/plan/plan-definition.ts';
import { sheetKeys } from '#domain/sheet/sheet-key.ts';
import { drawWorkbook } from '../example/books/draw-workbook.ts';
import type { ExampleBook } from '../example/example-book.ts';
import { drawBlankForms } from './draw-blank-forms.ts';

/** A workbook of blank forms for each department that writes sheets, and an empty one for the secretariat. */
export function trialBooks(plan: PlanDefinition): ExampleBook[] {
  const keys = sheetKeys(plan);
  const departments = plan.departments.filter(({ id }) => keys.some(({ department }) => department === id));
  return [
    ...departments.map(({ id, name }) => departmentBook(plan, id, name)),
    {
      fileName: '取りまとめ_事務局.xlsx',
      kind: 'secretariat',
      owner: '事務局',
      note: '空のブックです。ここに「提出状況」と「シート一覧」を取り込みます。',
      person: 'secretariat',
      make: makeSecretariatBook,
    },
  ];
}

function departmentBook(plan: PlanDefinition, department: DepartmentId, name: string): ExampleBook {
  const count = sheetKeys(plan).filter((key) => key.department === department).length;
  return {
    fileName: `点検評価シート_${name}.xlsx`,
    kind: 'department',
    owner: name,
    note: `計画定義から作った未記入の様式です（${count}件）。`,
    person: `clerk-${department}`,
    make: () => drawBlankForms(plan, department),
  };
}

function makeSecretariatBook(): Uint8Array {
  const drawn = drawWorkbook('游ゴシック', 11);
  drawn.addWorksheet('メモ', [120, 400]);
  return drawn.bytes('portrait');
}
