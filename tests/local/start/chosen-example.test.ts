import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { chooseExample } from '#local/start/chosen-example.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tenken-chosen-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('npm start -- --plan', () => {
  test('without it the city is shown', () => {
    expect(chooseExample([])).toEqual({ ok: true });
  });

  test('a definition takes the city’s place', () => {
    const chosen = chooseExample(['--plan', 'local/example/plan.json']);
    expect(chosen).toMatchObject({ ok: true, example: { plan: { id: 'danjo3' } } });
  });

  test.each([[['--plan']], [['--pln', 'x.json']], [['plan.json']]])('%j says how to write it', (args) => {
    expect(chooseExample(args)).toMatchObject({ ok: false, complaint: expect.stringContaining('--plan') });
  });

  test('a file that is not there, or no definition, is told in a sentence', () => {
    const file = path.join(folder, 'plan.json');
    expect(chooseExample(['--plan', file])).toMatchObject({
      ok: false,
      complaint: expect.stringContaining('plan.json がありません'),
    });
    writeFileSync(file, '{"schema": 1}');
    expect(chooseExample(['--plan', file])).toMatchObject({
      ok: false,
      complaint: expect.stringContaining(`${file} fiscalYear：`),
    });
  });
});
