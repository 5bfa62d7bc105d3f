import { expect, test } from 'vitest';
import { gridsOf } from '#cli/read-grids.ts';
import { findForms } from '#domain/finder/find-forms.ts';
import { fieldsOfProject } from '#domain/plan/asked-fields.ts';
import { sheetKeys } from '#domain/sheet/sheet-key.ts';
import { drawBlankForms } from '#local/trial/draw-blank-forms.ts';
import { readTestPlan } from '../../plans/read-test-plan.ts';

const plans = [
  'nagareyama-r6',
  'nagareyama-r7',
  'kawasaki',
  'toyoake',
  'kaededai-sogo',
  'hamasato-kankyo-bosai',
  'tochigi',
];

test.each(plans)(
  'every field of the blank forms of %s is found in its own cell, and nothing is noted',
  (name) => {
    const plan = readTestPlan(name);
    for (const { id } of plan.departments) {
      const keys = sheetKeys(plan).filter(({ department }) => department === id);
      if (keys.length === 0) continue;
      const read = gridsOf(drawBlankForms(plan, id), 'forms.xlsx');
      const { forms, notes } = findForms(read.ok ? read.grids : [], plan);
      expect(forms.map(({ project }) => project)).toEqual(keys.map(({ project }) => project));
      for (const form of forms) {
        const project = plan.projects.find((one) => one.id === form.project);
        const asked = project ? fieldsOfProject(plan, project) : [];
        expect(form.fields.map(({ field }) => field)).toEqual(asked.map((field) => field.id));
        const cells = form.fields.map(({ area }) => `${area.row}/${area.column}`);
        expect(new Set(cells).size).toBe(cells.length);
      }
      expect(notes).toEqual([]);
    }
  },
);
