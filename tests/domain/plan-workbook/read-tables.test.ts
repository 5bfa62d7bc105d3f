import { describe, expect, test } from 'vitest';
import type { Grid, GridCell } from '#domain/grid/grid.ts';
import { asJson } from '#domain/plan-workbook/json.ts';
import { editBook } from './edit-book.ts';
import { smallPlan } from './small-plan.ts';

const example = asJson(smallPlan);

describe('what somebody did to the workbook changes nothing', () => {
  test.each<[string, (grid: Grid) => Grid]>([
    ['columns in another order', (grid) => moved(grid, ({ column }) => ({ column: 30 - column }))],
    [
      'a column more',
      (grid) => ({ ...grid, cells: [...grid.cells, cell(1, 40, 'メモ'), cell(2, 40, '要確認')] }),
    ],
    [
      'rows and columns before the table',
      (grid) => moved(grid, ({ row, column }) => ({ row: row + 7, column: column + 3 })),
    ],
    ['blank rows between the rows', (grid) => moved(grid, ({ row }) => ({ row: row < 4 ? row : row * 2 }))],
    [
      'headings in another width, with spaces and line breaks',
      (grid) => texts(grid, 1, (text) => ` ${text.replace('ID', 'ＩＤ')}\n`),
    ],
    ['spaces around what is written', (grid) => texts(grid, undefined, (text) => `　${text}  `)],
    ['hidden rows', (grid) => ({ ...grid, hiddenRows: [3, 4, 5], hiddenColumns: [2] })],
    ['cells with spaces only', (grid) => ({ ...grid, cells: [...grid.cells, cell(200, 0, ' ')] })],
  ])('%s', (_, change) => {
    const book = editBook();
    for (const worksheet of ['事業', '所管課', '体系', '様式', '日程', '所管課・別の名称'])
      book.change(worksheet, change);
    const { problems, content } = book.read();
    expect(problems).toEqual([]);
    expect(content).toEqual(example);
  });

  test('a worksheet that is called the same in another width', () => {
    const book = editBook();
    book.change('所管課・別の名称', (grid) => ({ ...grid, worksheet: '所管課･別の名称 ' }));
    expect(book.read().content).toEqual(example);
  });
});

describe('names stand for what they name', () => {
  test.each([
    ['its name', '職員課、青少年課'],
    ['its id', 'shokuin,seishonen'],
    ['a name in another width, with a comma too many', '職員課，\n青少年課、'],
    ['a former name', '職員課、消防総務課', ['shokuin', 'keibo']],
  ])('%s', (_, text, ids = ['shokuin', 'seishonen']) => {
    const book = editBook();
    book.put('事業', 0, '所管課', text);
    expect(book.read()).toMatchObject({
      problems: [],
      content: { projects: startingWith({ departments: ids }) },
    });
  });

  test('a node by its name, by its number and name, or by its id', () => {
    const book = editBook();
    for (const [row, text] of ['あらゆる暴力の根絶', '6 あらゆる暴力の根絶', 'direction6'].entries())
      book.put('事業', row, '属する施策など', text);
    const parent = 'direction6';
    expect(book.read()).toMatchObject({
      problems: [],
      content: { projects: startingWith({ parent }, { parent }, { parent }) },
    });
  });
});

describe('what people type is read', () => {
  test.each<[string, GridCell['value'], string | undefined, number]>([
    ['a number', 2024, undefined, 2024],
    ['full-width digits', '２０２４', undefined, 2024],
    ['an era', '令和６年度', undefined, 2024],
    ['its letter', 'R6', undefined, 2024],
    ['a number that is shown with a separator', 2024, '2,024', 2024],
  ])('as a year: %s', (_, value, text, year) => {
    const book = editBook();
    book.put('計画', 2, '点検する年度', value, text);
    expect(book.read()).toMatchObject({ problems: [], content: { fiscalYear: year } });
  });

  test.each<[GridCell['value'], string | undefined, string]>([
    ['2024/6/28', undefined, '2024-06-28'],
    ['2024-06-28', undefined, '2024-06-28'],
    ['2024年6月28日（金）', undefined, '2024-06-28'],
    ['令和６年６月２８日', undefined, '2024-06-28'],
    ['R6.6.28', undefined, '2024-06-28'],
    [45471, '2024/6/28', '2024-06-28'],
    [45471, '6月28日', '2024-06-28'],
    [45471.5, '令和6年6月28日', '2024-06-28'],
    ['2024/6', undefined, '2024-06'],
    ['令和6年6月', undefined, '2024-06'],
  ])('as a day: %j', (value, text, day) => {
    const book = editBook();
    book.add('日程', { 種類: 'ほかの予定', 名称: '庁内会議' });
    const row = book.gridOf('日程').cells.reduce((last, one) => Math.max(last, one.row), 0) - 2;
    book.put('日程', row, '日', value, text);
    const { content, problems } = book.read();
    expect(problems).toEqual([]);
    expect(content.calendar).toMatchObject({
      steps: expect.arrayContaining([{ name: '庁内会議', from: day }]),
    });
  });

  test.each(['はい', ' はい ', '○', 'TRUE', true])('as yes: %j', (value) => {
    const book = editBook();
    book.put('様式', 3, '必須', value);
    const { content, problems } = book.read();
    expect(problems).toEqual([]);
    expect(content.form).toMatchObject({ fields: startingWith({ isRequired: true }) });
  });

  test('as a number that is a text: a № that was typed as a number', () => {
    const book = editBook();
    book.put('事業', 0, '番号', 101);
    expect(book.read()).toMatchObject({
      problems: [],
      content: { projects: startingWith({ number: '101' }) },
    });
  });

  test('a formula gives what it shows', () => {
    const book = editBook();
    book.change('事業', (grid) => ({
      ...grid,
      cells: grid.cells.map((one) =>
        one.row === 2 && one.column === 1 ? { ...one, formula: '=B4&""' } : one,
      ),
    }));
    expect(book.read().content).toEqual(example);
  });

  test('a word of the file itself where a word of the list is meant', () => {
    const book = editBook();
    book.put('事業', 0, '書き方', 'jointly');
    expect(book.read()).toMatchObject({
      problems: [],
      content: { projects: startingWith({ written: 'jointly' }) },
    });
  });

  test('a cell that is merged over several rows is meant for each of them', () => {
    const book = editBook();
    book.put('事業', 1, '所管課', null);
    book.put('事業', 2, '所管課', null);
    book.put('事業', 0, '所管課', '職員課');
    book.change('事業', (grid) => ({ ...grid, merges: [{ row: 2, column: 3, rows: 3, columns: 1 }] }));
    const departments = ['shokuin'];
    expect(book.read()).toMatchObject({
      problems: [],
      content: { projects: startingWith({ departments }, { departments }, { departments }) },
    });
  });
});

test('an area that is merged beyond the last row adds no rows', () => {
  const book = editBook();
  book.change('所管課', (grid) => ({ ...grid, merges: [{ row: 5, column: 0, rows: 4, columns: 1 }] }));
  expect(book.read()).toMatchObject({ problems: [], content: example });
});

describe('a new row', () => {
  test('needs no id: one is made, and stays the same wherever the row stands', () => {
    const ids = [0, 1].map((before) => {
      const book = editBook();
      for (let count = 0; count < before; count += 1) book.add('所管課', { 課の名称: 'デジタル推進課' });
      book.add('所管課', { 課の名称: '文化振興課' });
      book.add('事業', {
        番号: '1-(3)',
        事業名: '新しい事業',
        属する施策など: 'direction1',
        所管課: '文化振興課',
      });
      const { content, problems, newIds } = book.read();
      expect(problems).toEqual([]);
      expect(newIds).toHaveLength(2 + before);
      expect(content.projects).toEqual(
        expect.arrayContaining([
          {
            id: 'p1x3',
            number: '1-(3)',
            name: '新しい事業',
            parent: 'direction1',
            departments: [newIds.at(before)?.id],
            written: 'perDepartment',
          },
        ]),
      );
      return newIds.at(before)?.id;
    });
    expect(ids[0]).toMatch(/^d[a-z\d]+$/);
    expect(ids[1]).toBe(ids[0]);
  });

  test('two of the same name get two ids', () => {
    const book = editBook();
    book.add('事業', { 番号: '99', 事業名: '一つ目', 所管課: '職員課' });
    book.add('事業', { 番号: '９９', 事業名: '二つ目', 所管課: '職員課' });
    expect(book.read().newIds.map(({ id }) => id)).toEqual(['p99', 'p99x2']);
  });
});

test('where each property stands is known', () => {
  const { places } = editBook().read();
  expect(places.find('projects[3].departments[0]')).toEqual({ worksheet: '事業', row: 5, column: 3 });
  expect(places.find('projects[3].weight')).toMatchObject({ worksheet: '事業', row: 5 });
  expect(places.find('projects[3].valid')).toEqual(places.find('projects[3].valid.from'));
  expect(places.find('projects[3]')).toEqual({ worksheet: '事業', row: 5, column: 0 });
  expect(places.find('form.number[0]')).toMatchObject({ worksheet: '様式', column: 0 });
  expect(places.find('form.fields')).toMatchObject({ worksheet: '様式', row: 1 });
  expect(places.find('departments[3].formerNames[0].until')).toMatchObject({
    worksheet: '所管課・別の名称',
    row: 2,
  });
  expect(places.find('calendar.deadline')).toMatchObject({ worksheet: '日程', column: 2 });
  expect(places.find('municipality.name')).toEqual({ worksheet: '計画', row: 3, column: 1 });
});

/** The first of a list, as far as they are told. */
function startingWith(...items: object[]): unknown {
  return {
    asymmetricMatch: (list: unknown) =>
      Array.isArray(list) &&
      items.every((item, index) => expect.objectContaining(item).asymmetricMatch(list[index])),
  };
}

function cell(row: number, column: number, text: string): GridCell {
  return { row, column, value: text, text };
}

/** The title of the worksheet stays where it is. */
function moved(grid: Grid, to: (cell: GridCell) => Partial<GridCell>): Grid {
  return { ...grid, cells: grid.cells.map((one) => (one.row === 0 ? one : { ...one, ...to(one) })) };
}

function texts(grid: Grid, row: number | undefined, change: (text: string) => string): Grid {
  const cells = grid.cells.map((one) => {
    if (typeof one.value !== 'string' || one.row === 0 || (row !== undefined && one.row !== row)) return one;
    return { ...one, value: change(one.value), text: change(one.value) };
  });
  return { ...grid, cells };
}
