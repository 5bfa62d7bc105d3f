import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runPlan } from '#cli/plan/run-plan.ts';
import { examplePlan } from '#local/example/example-plan.ts';
import { smallPlan } from '#tests/domain/plan-workbook/small-plan.ts';
import { editWorkbook } from './workbook/edit-workbook.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tenken-plan-'));
afterAll(() => rmSync(folder, { recursive: true }));

const place = (name: string) => path.join(folder, name);

async function plan(...args: string[]) {
  const out: string[] = [];
  const complaints: string[] = [];
  const code = await runPlan(args, {
    print: (text) => out.push(text),
    complain: (text) => complaints.push(text),
  });
  return { code, out: out.join('\n'), complaint: complaints.join('\n') };
}

async function workbook(name: string): Promise<string> {
  writeFileSync(place(`${name}.json`), JSON.stringify(smallPlan));
  const file = place(`${name}.xlsx`);
  expect(await plan('to-workbook', place(`${name}.json`), file, '--force')).toMatchObject({ code: 0 });
  return file;
}

describe('there and back', () => {
  test('the definition is the same', async () => {
    writeFileSync(place('example.json'), JSON.stringify(examplePlan));
    expect(await plan('to-workbook', place('example.json'), place('example.xlsx'))).toMatchObject({
      code: 0,
      out: `${place('example.xlsx')} に書き出しました。Excelで開いて、最初の「使い方」を読んでください。`,
    });
    expect(await plan('check', place('example.xlsx'))).toMatchObject({ code: 0, complaint: '' });
    expect(await plan('from-workbook', place('example.xlsx'), place('back.json'))).toMatchObject({ code: 0 });
    expect(JSON.parse(readFileSync(place('back.json'), 'utf8'))).toEqual(examplePlan);
  });

  test('without a second file the definition is printed', async () => {
    const file = await workbook('printed');
    const { code, out } = await plan('from-workbook', file);
    expect({ code, plan: JSON.parse(out) }).toEqual({ code: 0, plan: smallPlan });
    const asJson = await plan('from-workbook', file, '--json');
    expect(JSON.parse(asJson.out)).toEqual({ ok: true, problems: [], plan: smallPlan });
  });

  test('a workbook can be written from a workbook, and rows without an id have one then', async () => {
    const file = await workbook('ids');
    const cells = { A10: '文化振興課' };
    writeFileSync(file, editWorkbook(new Uint8Array(readFileSync(file)), '所管課', cells));
    const { code, complaint, out } = await plan('from-workbook', file);
    expect(code).toBe(0);
    expect(complaint).toContain('IDの空いていた1行に、IDを付けました。');
    expect(await plan('to-workbook', file, place('with-ids.xlsx'))).toMatchObject({ code: 0 });
    expect(await plan('from-workbook', place('with-ids.xlsx'))).toEqual({ code: 0, out, complaint: '' });
  });
});

describe('what is wrong', () => {
  test('is told by worksheet and cell, by every command, and nothing is written', async () => {
    const file = await workbook('wrong');
    const cells = { D6: '職員化、人権・広聴相談課', A7: '１' };
    writeFileSync(file, editWorkbook(new Uint8Array(readFileSync(file)), '事業', cells));
    const { code, complaint } = await plan('from-workbook', file, place('never.json'));
    expect(code).toBe(1);
    expect(complaint.split('\n')).toEqual([
      `${file} 事業!D6：「職員化」が、ワークシート「所管課」にありません。「職員課」ではありませんか。`,
      expect.stringMatching('事業!A7：番号「１」が 「事業」のA6 と重なっています。'),
    ]);
    expect(existsSync(place('never.json'))).toBe(false);
    const asJson = await plan('from-workbook', file, '--json');
    expect({ code: asJson.code, ...JSON.parse(asJson.out) }).toMatchObject({
      code: 1,
      ok: false,
      problems: [
        {
          worksheet: '事業',
          cell: 'D6',
          message: expect.stringContaining('職員課'),
          code: 'referenceUnknown',
        },
        { worksheet: '事業', cell: 'A7', message: expect.stringContaining('重なっています') },
      ],
    });
    const checked = await plan('check', file, '--json');
    expect(JSON.parse(checked.out)).toMatchObject({
      ok: false,
      problems: [{ place: '事業!D6' }, { place: '事業!A7' }],
    });
    expect(checked.code).toBe(1);
  });

  test.each([
    ['text', 'hello', '「text.xlsx」は Excel のブックではないため、開けません。'],
    ['cut', 'PK\u0003\u0004', '「cut.xlsx」は壊れているか、途中までしか届いていないため、開けません。'],
  ])('a file that is no workbook: %s', async (name, content, sentence) => {
    writeFileSync(place(`${name}.xlsx`), content);
    const { code, complaint } = await plan('from-workbook', place(`${name}.xlsx`));
    expect({ code, complaint }).toEqual({ code: 1, complaint: expect.stringContaining(sentence) });
    expect(complaint).not.toMatch(/\n\s+at /);
  });

  test('a file that is not there', async () => {
    expect(await plan('from-workbook', place('none.xlsx'))).toMatchObject({ code: 1, out: '' });
    expect(await plan('check', place('none.xlsx'))).toMatchObject({ code: 1, out: '' });
  });

  test('a definition that cannot be used is not made a workbook', async () => {
    writeFileSync(place('bad.json'), JSON.stringify({ ...smallPlan, name: '' }));
    const { code, complaint } = await plan('to-workbook', place('bad.json'), place('bad.xlsx'));
    expect({ code, complaint }).toEqual({ code: 1, complaint: expect.stringContaining('name：') });
    expect(existsSync(place('bad.xlsx'))).toBe(false);
  });
});

describe('how it is used', () => {
  test.each([
    [['to-workbook']],
    [['to-workbook', 'a.json']],
    [['to-workbook', 'a.json', 'b.xlsx', 'c.xlsx']],
    [['from-workbook']],
    [['from-workbook', 'a.xlsx', 'b.json', 'c.json']],
  ])('%j is answered with how to write it', async (args) => {
    expect(await plan(...args)).toMatchObject({ code: 2, complaint: expect.stringContaining('使い方：') });
  });

  test('a file that is there is kept, unless --force says otherwise', async () => {
    const file = await workbook('kept');
    const before = readFileSync(file);
    const refused = await plan('to-workbook', place('kept.json'), file);
    expect(refused).toMatchObject({ code: 2, complaint: expect.stringContaining('--force') });
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(await plan('from-workbook', file, place('kept.json'))).toMatchObject({ code: 2 });
    expect(await plan('from-workbook', file, place('kept.json'), '--force')).toMatchObject({ code: 0 });
  });
});
