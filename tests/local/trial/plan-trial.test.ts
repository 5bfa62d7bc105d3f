import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { gridsOf } from '#cli/read-grids.ts';
import { findForms } from '#domain/finder/find-forms.ts';
import { fieldsOfProject } from '#domain/plan/asked-fields.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { parsePlanDefinition } from '#domain/protocol/plan-definition-schema.ts';
import { sheetKeys, sheetKeyText } from '#domain/sheet/sheet-key.ts';
import { examplePlan } from '#local/example/example-plan.ts';
import { drawBlankForms } from '#local/trial/draw-blank-forms.ts';
import { planTrial } from '#local/trial/plan-trial.ts';
import { openXmlErrors } from '#tests/open-xml-errors.ts';

const folder = new URL('../../plans/', import.meta.url);

/** Every definition that lies in tests/plans, and the city's. */
const plans: [string, PlanDefinition][] = [['the city', examplePlan]];
for (const name of readdirSync(folder)) {
  if (!name.endsWith('.json') || name.includes('actuals')) continue;
  const plan = parsePlanDefinition(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
  if (plan) plans.push([path.basename(name, '.json'), plan]);
}

describe.each(plans)('%s', (_, plan) => {
  test('every written field of every sheet is found in the forms drawn from the definition', () => {
    for (const { id } of plan.departments) {
      const keys = sheetKeys(plan).filter(({ department }) => department === id);
      if (keys.length === 0) continue;
      const read = gridsOf(drawBlankForms(plan, id), 'forms.xlsx');
      if (!read.ok) throw new Error(read.refusal.code);
      const { forms, notes } = findForms(read.grids, plan);
      expect(notes).toEqual([]);
      expect(forms.map(({ project }) => project)).toEqual(keys.map(({ project }) => project));
      for (const form of forms) {
        const project = plan.projects.find((one) => one.id === form.project);
        const asked = fieldsOfProject(plan, project ?? {}).map((field) => field.id);
        expect([form.project, form.fields.map(({ field }) => field)]).toEqual([form.project, asked]);
      }
    }
  });

  test('there is a workbook and a person for every sheet', () => {
    const { books, people } = planTrial(plan);
    const departments = new Set(sheetKeys(plan).map(({ department }) => department));
    expect(books.filter(({ kind }) => kind === 'department')).toHaveLength(departments.size);
    const ids = people.map(({ subject }) => subject);
    expect(books.filter(({ person }) => !ids.includes(person))).toEqual([]);
    expect(sheetKeys(plan).map(sheetKeyText).length).toBeGreaterThanOrEqual(departments.size);
  });
});

test('the drawn workbooks are what Excel takes', async () => {
  const [, plan] = plans.at(-1) ?? ['', examplePlan];
  const [book] = planTrial(plan).books;
  expect(await openXmlErrors(book?.make() ?? new Uint8Array())).toEqual([]);
});
