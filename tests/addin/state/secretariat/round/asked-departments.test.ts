import { expect, test } from 'vitest';
import { askedDepartments } from '#addin/state/secretariat/round/asked-departments.ts';
import { sheetKeys } from '#domain/sheet/sheet-key.ts';
import { examplePlan } from '#tests/addin/ports/example-plan.ts';

test('a department is asked for its sheets; one that writes none is left out', () => {
  const asked = askedDepartments(examplePlan, sheetKeys(examplePlan));
  expect(asked.map(({ name, sheets }) => [name, sheets.map(({ number }) => number)])).toEqual([
    ['職員課', ['1']],
    ['人権・広聴相談課', ['1', '2', '3']],
  ]);
  expect(askedDepartments(examplePlan, [])).toEqual([]);
});
