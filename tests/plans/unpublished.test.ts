import { describe, expect, test } from 'vitest';
import { isRequiredNow } from '#domain/plan/asked-fields.ts';
import { entryFields } from '#domain/plan/entry-fields.ts';
import { fieldLabel } from '#domain/plan/field-label.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { Entries } from '#domain/sheet/entries.ts';
import { sheetKeys } from '#domain/sheet/sheet-key.ts';
import { fieldOf } from './find-in-plan.ts';
import { readTestPlan } from './read-test-plan.ts';

const sogo = readTestPlan('kaededai-sogo');
const bosai = readTestPlan('hamasato-kankyo-bosai');

describe('plans that nobody published', () => {
  test('a project that ends is asked for in its last year, and not after it', () => {
    const keys = (fiscalYear: number) => sheetKeys({ ...sogo, fiscalYear }).map(({ project }) => project);
    expect(keys(2024)).toContain('j6');
    expect(keys(2025)).not.toContain('j6');
  });

  test('a reason is required for every direction but 継続, and for none before there is one', () => {
    const reason = fieldOf(sogo, 'reason');
    const isRequired = (direction: string) => isRequiredNow(reason, { direction } as Entries);
    expect(['', '継続', '拡充', '休止・廃止'].map(isRequired)).toEqual([false, false, true, true]);
  });

  test('at the end of the year the fields of the first half are not asked again', () => {
    const labels = (moment: string) =>
      entryFields({ ...bosai, moment: moment as NonNullable<PlanDefinition['moment']> }).map((field) =>
        fieldLabel(field, bosai),
      );
    expect(labels('first')).toContain('上期の取組（4～9月）');
    expect(labels('second')).toEqual([
      '下期の取組（10～3月）',
      'R6年度の成果',
      'R6年度の支出額（円）',
      'R7年度に向けて',
    ]);
  });
});
