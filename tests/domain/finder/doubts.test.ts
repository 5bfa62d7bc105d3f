import { describe, expect, test } from 'vitest';
import { findForms } from '#domain/finder/find-forms.ts';
import type { FinderNote } from '#domain/finder/finder-report.ts';
import { formatCell } from '#domain/grid/address.ts';
import type { Grid } from '#domain/grid/grid.ts';
import { finderPlan } from './finder-plan.ts';
import { codesOf, projectsOf } from './found-texts.ts';
import { leftForm, type SketchCell, sketchGrid } from './sketch-grid.ts';

const find = (...grids: Grid[]) => findForms(grids, finderPlan);
const one = (number: SketchCell, name: string, more: { department?: string; year?: string } = {}) =>
  find(sketchGrid(leftForm(number, name, more)));
const noteOf = <C extends FinderNote['code']>(notes: FinderNote[], code: C) =>
  notes.find((note): note is Extract<FinderNote, { code: C }> => note.code === code);

describe('the №', () => {
  test.each([['2'], ['２'], ['№ 2'], ['Ｎｏ．２'], ['02'], ['第2号']])('%s is №2', (number) => {
    expect(projectsOf(one(number, '男女共同参画講座'))).toEqual(['p2']);
  });

  test('that the plan does not have is asked about', () => {
    const report = one(99, '未知の事業');
    expect(projectsOf(report)).toEqual([undefined]);
    expect(noteOf(report.notes, 'projectUnknown')).toMatchObject({ text: '99', area: { row: 0, column: 1 } });
  });

  test('that the plan does not have stays unknown even where the name is known', () => {
    expect(projectsOf(one(99, '男女共同参画講座'))).toEqual([undefined]);
  });

  test('that is missing is told, and the name alone may say the project', () => {
    const report = one(null, '男女共同参画講座');
    expect(projectsOf(report)).toEqual(['p2']);
    expect(codesOf(report)).toEqual(['numberMissing']);
    expect(projectsOf(one(null, '少し違う名前の講座'))).toEqual([undefined]);
  });

  test('that stands twice is told with both places', () => {
    const report = find(
      sketchGrid([...leftForm(2, '男女共同参画講座'), [], ...leftForm(2, '男女共同参画講座')]),
    );
    expect(projectsOf(report)).toEqual(['p2', 'p2']);
    const note = noteOf(report.notes, 'numberTwice');
    expect(
      [note?.area, ...(note?.others ?? []).map(({ area }) => area)].map((area) => area && formatCell(area)),
    ).toEqual(['B1', 'B8']);
  });

  test('and the name of another project contradict each other: neither decides', () => {
    const report = one(6, '男女共同参画講座');
    expect(projectsOf(report)).toEqual([undefined]);
    expect(codesOf(report)).toContain('nameDiffers');
  });

  test('left standing in a copied form is told twice over, and the copy is nobody’s', () => {
    const report = find(
      sketchGrid([
        ...leftForm(12, '女性に配慮した避難所運営の充実', { department: '警防課' }),
        [],
        ...leftForm(12, '女性に配慮した避難所運営の調査'),
      ]),
    );
    expect(projectsOf(report)).toEqual(['p12', undefined]);
    expect(codesOf(report)).toEqual(['nameDiffers', 'numberTwice']);
  });

  test('with a name that has nothing in common is not taken', () => {
    expect(projectsOf(one(2, 'ごみの減量'))).toEqual([undefined]);
  });

  test('with a name that is written a little differently is taken and told', () => {
    const report = one(2, '男女共同参画講座の開催');
    expect(projectsOf(report)).toEqual(['p2']);
    expect(noteOf(report.notes, 'nameDiffers')).toMatchObject({ planName: '男女共同参画講座' });
  });

  test('and the name may differ in width', () => {
    expect(codesOf(one(20, 'NPOへの支援'))).toEqual([]);
  });
});

describe('formulas', () => {
  test('a computed № is read, and the cell known as computed', () => {
    const report = one({ text: '2', value: 2, formula: '=A9' }, '男女共同参画講座');
    expect(projectsOf(report)).toEqual(['p2']);
    expect(report.forms[0]?.number?.formula).toBe('=A9');
  });

  test.each([
    ['an error', { text: '#N/A', value: '#N/A', formula: '=VLOOKUP(1,A:B,2)' }],
    ['never computed', { text: '=A9', value: null, formula: '=A9' }],
  ])('a № that is %s cannot be read', (_, cell) => {
    const report = one(cell, '知らない名前の事業');
    expect(projectsOf(report)).toEqual([undefined]);
    expect(codesOf(report)).toEqual(['valueUnreadable']);
  });

  test('a text that is an error is blank, not the error', () => {
    const rows = leftForm(2, '男女共同参画講座');
    rows[4] = ['自己点検評価', { text: '#REF!', value: '#REF!', formula: '=#REF!' }];
    const report = find(sketchGrid(rows));
    expect(report.forms[0]?.fields[2]?.text).toBe('');
    expect(noteOf(report.notes, 'valueUnreadable')).toMatchObject({ field: 'selfEvaluation', text: '#REF!' });
  });
});

describe('the department', () => {
  test('may have a name with a middle dot, its 部 before it, and others after it', () => {
    const report = one(1, '職員研修の実施', { department: '総務部　職員課／人権・広聴相談課' });
    expect(report.forms[0]?.departments).toEqual(['shokuin', 'jinken']);
    expect(report.notes).toEqual([]);
  });

  test('may have its former name', () => {
    const report = one(17, '消防団員の活動の充実', { department: '消防総務課' });
    expect(report.forms[0]?.departments).toEqual(['keibo']);
    expect(report.notes).toEqual([]);
  });

  test('that the plan does not have is told', () => {
    expect(codesOf(one(2, '男女共同参画講座', { department: '広報課' }))).toEqual(['departmentUnknown']);
  });

  test('that is not one of the project’s is told', () => {
    expect(codesOf(one(2, '男女共同参画講座', { department: '青少年課' }))).toEqual([
      'departmentNotOfProject',
    ]);
  });

  test('that is blank is no finding', () => {
    const report = one(2, '男女共同参画講座', { department: '' });
    expect(report.forms[0]?.departments).toEqual([]);
    expect(report.notes).toEqual([]);
  });
});

describe('labels', () => {
  test.each([['R4'], ['Ｒ４'], ['令和４'], ['令和4（2022）'], ['2022'], ['2022（令和4）']])(
    'of %s年度 are last year’s',
    (year) => {
      const report = one(2, '男女共同参画講座', { year });
      expect(noteOf(report.notes, 'otherYearLabel')).toMatchObject({ field: 'activity', year: 2022 });
    },
  );

  test.each([['R5'], ['Ｒ５'], ['令和５'], ['令和5（2023）'], ['2023'], ['5'], ['Ｒ 5 ']])(
    'of %s年度 are this year’s',
    (year) => {
      const report = one(2, '男女共同参画講座', { year });
      expect(report.forms[0]?.fields[1]?.label.year).toBe(2023);
      expect(report.notes).toEqual([]);
    },
  );

  test('that are missing are told', () => {
    const rows = leftForm(2, '男女共同参画講座').filter(([label]) => label !== '自己点検評価');
    expect(noteOf(find(sketchGrid(rows)).notes, 'fieldMissing')).toMatchObject({ field: 'selfEvaluation' });
  });

  test('that stand twice in a form are told', () => {
    const rows = leftForm(2, '男女共同参画講座');
    const report = find(sketchGrid([...rows.slice(0, 5), ['自己点検評価', 'もう一つ。'], ...rows.slice(5)]));
    expect(projectsOf(report)).toEqual(['p2']);
    expect(noteOf(report.notes, 'fieldTwice')).toMatchObject({
      field: 'selfEvaluation',
      others: [{ area: { row: 5 } }],
    });
  });
});

describe('what only looks like a form', () => {
  test.each([['記入例'], ['【記入例】'], ['記入要領']])('on a worksheet %s is left alone', (worksheet) => {
    const report = find(sketchGrid(leftForm(2, '男女共同参画講座'), { worksheet }));
    expect(report.forms).toEqual([]);
    expect(codesOf(report)).toEqual(['worksheetWithoutForm']);
  });

  test('under the word 記入例 is left alone, the form below it is not', () => {
    const report = find(
      sketchGrid([
        ['【記入例】'],
        ...leftForm(2, '男女共同参画講座'),
        [],
        [],
        ...leftForm(6, '若者の体験学習', { department: '青少年課' }),
      ]),
    );
    expect(projectsOf(report)).toEqual(['p6']);
  });

  test('a title that mentions the example is no mark', () => {
    expect(
      projectsOf(
        find(sketchGrid([['点検評価シート（記入例は別シート参照）'], ...leftForm(2, '男女共同参画講座')])),
      ),
    ).toEqual(['p2']);
  });

  test('an explanation of the labels is no form', () => {
    const report = find(
      sketchGrid([
        ['№', 'プランの事業番号'],
        ['所管課', '課の名称'],
        ['事業名', 'プランに掲載の名称'],
        ['R5年度の取組内容', '実施したことを書きます。'],
        ['自己点検評価', '所管課としての評価です。'],
      ]),
    );
    expect(report.forms).toEqual([]);
  });

  test('a legend below a form changes nothing in it', () => {
    const rows = leftForm(2, '男女共同参画講座');
    const report = find(
      sketchGrid([
        ...rows,
        [],
        [],
        ['自己点検評価', '計画に対する達成の程度'],
        ['今後の課題及び方向性', '次の年度に向けて'],
      ]),
    );
    expect(report.forms[0]?.fields.map(({ text }) => text)).toEqual(rows.slice(2).map((row) => row[1]));
    expect(report.notes).toEqual([]);
  });

  test('a list of the plan’s projects without answers is none', () => {
    const report = find(
      sketchGrid(
        [
          ['№', '事業名', '所管課'],
          [2, '男女共同参画講座', '人権・広聴相談課'],
        ],
        { visibility: 'hidden' },
      ),
    );
    expect(report).toEqual({ forms: [], notes: [] });
  });

  test('last year’s form beside this year’s is left alone and told', () => {
    const report = find(
      sketchGrid(leftForm(2, '男女共同参画講座', { year: 'R4' }), { worksheet: 'R4' }),
      sketchGrid(leftForm(2, '男女共同参画講座'), { worksheet: 'R5' }),
    );
    expect(report.forms.map((form) => form.worksheet)).toEqual(['R5']);
    expect(codesOf(report)).toEqual(['otherYearLabel']);
  });
});

describe('the workbook', () => {
  test('that is empty is told', () => {
    expect(find(sketchGrid([]))).toEqual({ forms: [], notes: [{ code: 'workbookEmpty' }] });
    expect(codesOf(find())).toEqual(['workbookEmpty']);
  });

  test('without any form is told by worksheet', () => {
    expect(find(sketchGrid([['メモ']], { worksheet: 'メモ' })).notes).toEqual([
      { code: 'worksheetWithoutForm', worksheet: 'メモ' },
    ]);
  });

  test('whose form is hidden or protected is told', () => {
    const report = find(
      sketchGrid(leftForm(2, '男女共同参画講座'), { visibility: 'hidden', isProtected: true }),
    );
    expect(projectsOf(report)).toEqual(['p2']);
    expect(codesOf(report)).toEqual(['worksheetHidden', 'worksheetProtected']);
  });

  test('whose rows are hidden is read all the same', () => {
    expect(projectsOf(find(sketchGrid(leftForm(2, '男女共同参画講座'), { hiddenRows: [0, 1, 2] })))).toEqual([
      'p2',
    ]);
  });
});
