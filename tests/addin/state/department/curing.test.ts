import { describe, expect, test } from 'vitest';
import { departmentAtWork, p3 } from '../../ports/department-at-work.ts';
import { activity, issues, p2 } from '../../ports/example-plan.ts';

async function read(texts: Record<string, string>, others?: Record<string, string>) {
  const work = await departmentAtWork({ texts, ...(others ? { others } : {}) });
  await work.rest();
  const cell = (row: number) =>
    work.workbook.grids[0]?.cells.find((one) => one.row === row && one.column === 1)?.text;
  const finding = (index: number) => {
    const found = work.view().findings[index];
    if (!found) throw new Error(`There is no finding ${index}`);
    return found;
  };
  return { ...work, cell, finding };
}

describe('a certain cure', () => {
  test('replaces exactly its words, in the cell too, and what was noticed goes with them', async () => {
    const { department, finding, field, cell, found, clock } = await read({ activity: '前 誤 中 誤 後' });
    department.applyCure(p2, finding(1));
    expect(field('activity').text).toBe('前 誤 中 正 後');
    expect(found()).toEqual(['activity:2 誤']);
    await clock.pass(0);
    expect(cell(0)).toBe('前 誤 中 正 後');
    expect(field('activity').typed).toBeUndefined();
  });

  test('finds its words again where the text in front of them has changed', async () => {
    const { department, finding, field, type } = await read({ activity: '誤' });
    const seen = finding(0);
    type('activity', '前に、誤');
    department.applyCure(p2, seen);
    expect(field('activity').text).toBe('前に、正');
  });

  test('changes nothing where its words are no longer there', async () => {
    const { department, finding, field, type } = await read({ activity: '誤' });
    const seen = finding(0);
    type('activity', '直した');
    department.applyCure(p2, seen);
    expect(field('activity')).toMatchObject({ text: '直した', canUndoCure: false });
  });

  test('changes nothing where the rest of the text has made its words right', async () => {
    const { department, finding, field, type } = await read({ activity: '誤' });
    const seen = finding(0);
    type('activity', '誤、但');
    department.applyCure(p2, seen);
    expect(field('activity').text).toBe('誤、但');
  });

  test('is read again at once', async () => {
    const { department, finding, state } = await read({ activity: '誤' });
    department.applyCure(p2, finding(0));
    expect(state.get().checked['p2/jinken']?.texts).toMatchObject({ activity: '正' });
  });

  test('is none where the rules are not certain', async () => {
    const { department, finding, field } = await read({ activity: '疑' });
    department.applyCure(p2, finding(0));
    expect(field('activity').text).toBe('疑');
  });

  test('leaves a cell alone that computes its text', async () => {
    const { department, finding, field, workbook, clock } = await read({ activity: '誤' });
    const seen = finding(0);
    const [grid] = workbook.grids;
    if (!grid) throw new Error('There is no worksheet');
    const cells = grid.cells.map((one) => (one.text === '誤' ? { ...one, formula: '=A9' } : one));
    workbook.grids = [{ ...grid, cells }];
    workbook.tell({ kind: 'structure', worksheet: '2' });
    await clock.pass(150);
    department.applyCure(p2, seen);
    department.applyCures(p2);
    expect(field('activity').text).toBe('誤');
  });
});

describe('taking a cure back', () => {
  test('brings back what was typed, the last cure first', async () => {
    const { department, finding, field, cell, clock } = await read({ activity: '誤と誤' });
    expect(field('activity').canUndoCure).toBe(false);
    department.applyCure(p2, finding(0));
    department.applyCure(p2, finding(0));
    expect(field('activity')).toMatchObject({ text: '正と正', canUndoCure: true });
    department.undoCure(p2, activity);
    expect(field('activity')).toMatchObject({ text: '正と誤', canUndoCure: true });
    department.undoCure(p2, activity);
    expect(field('activity')).toMatchObject({ text: '誤と誤', canUndoCure: false });
    await clock.pass(0);
    expect(cell(0)).toBe('誤と誤');
  });

  test('is not offered, and does nothing, once something else was typed', async () => {
    const { department, finding, field, type } = await read({ activity: '誤' });
    department.applyCure(p2, finding(0));
    type('activity', '正、続き');
    expect(field('activity').canUndoCure).toBe(false);
    department.undoCure(p2, activity);
    expect(field('activity').text).toBe('正、続き');
    type('activity', '正');
    expect(field('activity').canUndoCure).toBe(true);
  });

  test('brings back a typed text that had not reached its cell', async () => {
    const { department, field, finding, type, workbook, rest, cell, clock } = await read({ activity: 'あ' });
    workbook.refuses = 'protected';
    type('activity', '誤');
    await rest();
    department.applyCure(p2, finding(0));
    department.undoCure(p2, activity);
    expect(field('activity').text).toBe('誤');
    workbook.refuses = undefined;
    await department.flush();
    await clock.pass(0);
    expect(cell(0)).toBe('誤');
  });
});

describe('all certain cures of a sheet', () => {
  test('are applied at once, taken back by field in one step, and leave other sheets alone', async () => {
    const { department, field } = await read({ activity: '誤と誤、疑', issues: '誤' }, { activity: '誤' });
    department.applyCures(p2);
    expect([field('activity').text, field('issues').text]).toEqual(['正と正、疑', '正']);
    expect(field('activity', p3).text).toBe('誤');
    department.undoCure(p2, activity);
    expect([field('activity').text, field('issues').text]).toEqual(['誤と誤、疑', '正']);
    department.undoCure(p2, issues);
    expect(field('issues').text).toBe('誤');
  });

  test('leave alone what the department said is right', async () => {
    const { department, finding, field } = await read({ activity: '誤', issues: '誤' });
    department.answerFinding(p2, finding(0), '題名のとおり。');
    department.applyCures(p2);
    expect([field('activity').text, field('issues').text]).toEqual(['誤', '正']);
  });

  test('leave a locked sheet alone', async () => {
    const { department, api, field } = await read({ activity: '誤' });
    api.store(p2, { state: 'accepted', entries: { [activity]: '誤' } });
    await department.refresh();
    department.applyCures(p2);
    expect(field('activity').text).toBe('誤');
  });
});
