import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readDefinition } from '#cli/plan/read-definition.ts';
import { examplePlan } from '#local/example/example-plan.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tenken-definition-'));
afterAll(() => rmSync(folder, { recursive: true }));
const silent = { print: () => {}, complain: () => {} };

test('a definition may name its schema, so that an editor helps with it', () => {
  const file = path.join(folder, 'plan.json');
  writeFileSync(file, JSON.stringify({ $schema: './plan-definition.schema.json', ...examplePlan }));
  expect(readDefinition(file, silent)).toEqual({ ok: true, plan: examplePlan, advice: [] });
});
