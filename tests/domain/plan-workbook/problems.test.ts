import { describe, expect, test } from 'vitest';
import { formatCell } from '#domain/grid/address.ts';
import type { GridCell } from '#domain/grid/grid.ts';
import type { WorkbookProblem } from '#domain/plan-workbook/workbook-problem.ts';
import { workbookProblems } from '#domain/words/ja/workbook-problems.ts';
import { sayWorkbookProblem } from '#domain/words/workbook-problem-words.ts';
import { editBook } from './edit-book.ts';

type Book = ReturnType<typeof editBook>;

/** `事業!C5 …` */
function told(problem: WorkbookProblem): string {
  const sentence = sayWorkbookProblem(workbookProblems, problem);
  const place = 'place' in problem ? `${problem.place.worksheet}!${formatCell(problem.place)} ` : '';
  return place + sentence;
}

function problemsAfter(edit: (book: Book) => void): string[] {
  const book = editBook();
  edit(book);
  return book.read().problems.map(told);
}

describe('a cell that says what cannot be', () => {
  test.each<[string, number, string, GridCell['value'], string | undefined, string]>([
    [
      '事業',
      1,
      '所管課',
      '人権広聴相談課',
      undefined,
      '事業!D4 「人権広聴相談課」が、ワークシート「所管課」にありません。「人権・広聴相談課」ではありませんか。',
    ],
    [
      '事業',
      1,
      '所管課',
      '職員課、宇宙開発推進課',
      undefined,
      '事業!D4 「宇宙開発推進課」が、ワークシート「所管課」にありません。書き直すか、そちらに加えてください。',
    ],
    [
      '事業',
      0,
      '属する施策など',
      '新しい施策',
      undefined,
      '事業!C3 「新しい施策」が、ワークシート「体系」にありません。書き直すか、そちらに加えてください。',
    ],
    [
      '事業',
      0,
      '書き方',
      'かごと',
      undefined,
      '事業!E3 「かごと」は使えません。「課ごと」、「連名で1枚」、「主となる課だけ」 から選んでください。',
    ],
    [
      '事業',
      0,
      '開始年度',
      '来年度',
      undefined,
      '事業!J3 「来年度」は年度として読めません。2023 のように、西暦4桁で書いてください。',
    ],
    ['事業', 0, '重み', '二倍', undefined, '事業!H3 「二倍」は数として読めません。数だけを書いてください。'],
    [
      '事業',
      0,
      '番号',
      45292,
      '1月1日',
      '事業!A3 日付（1月1日）に変わっています。セルの書式を「文字列」にしてから、入れ直してください。',
    ],
    [
      '事業',
      0,
      '事業名',
      '#REF!',
      undefined,
      '事業!B3 数式がエラー（#REF!）になっています。文字や数で入れ直してください。',
    ],
    [
      '様式',
      3,
      '必須',
      'たぶん',
      undefined,
      '様式!D6 「たぶん」は使えません。「はい」か「いいえ」にするか、空けてください。',
    ],
    ['様式', 0, '必須', 'はい', undefined, '様式!D3 この行では「必須」を使いません。空けてください。'],
    ['様式', 3, '最小', 5, undefined, '様式!G6 この行では「最小」を使いません。空けてください。'],
    [
      '様式',
      3,
      '役割',
      '課がきにゅう',
      undefined,
      '様式!C6 「課がきにゅう」は使えません。「番号の欄」、「事業名の欄」、「所管課の欄」、「課が記入」、「計画の文」 から選んでください。',
    ],
    [
      '日程',
      0,
      '日',
      '6月28日',
      undefined,
      '日程!C3 「6月28日」は日付として読めません。2024/6/28 のように、年から書いてください（そのような日があるかも確かめてください）。',
    ],
    [
      '日程',
      0,
      '日',
      '2024/2/30',
      undefined,
      '日程!C3 「2024/2/30」は日付として読めません。2024/6/28 のように、年から書いてください（そのような日があるかも確かめてください）。',
    ],
    [
      '日程',
      1,
      '種類',
      '様式の配布',
      undefined,
      '日程!A4 「様式の配布」の行は、「日程」のA3 にもあります。一つだけにしてください。',
    ],
    [
      '所管課・別の名称',
      0,
      '課の名称',
      null,
      undefined,
      '所管課・別の名称!A3 空いています。ワークシート「所管課」のどれについての行か、その名称を書いてください。',
    ],
    [
      '所管課・別の名称',
      0,
      '課の名称',
      '警防',
      undefined,
      '所管課・別の名称!A3 「警防」が、ワークシート「所管課」にありません。「警防課」ではありませんか。',
    ],
  ])('%s %i %s: %j', (worksheet, row, header, value, text, sentence) => {
    expect(problemsAfter((book) => book.put(worksheet, row, header, value, text))).toEqual([sentence]);
  });
});

test('a name that stands twice cannot be meant', () => {
  const problems = problemsAfter((book) => {
    book.add('所管課', { 課の名称: '職員課', ID: 'shokuin2' });
    book.put('事業', 0, '所管課', '職員課、人権・広聴相談課');
  });
  expect(problems).toContain(
    '事業!D3 「職員課」が、ワークシート「所管課」に二つ以上あります。名称の代わりに、IDを書いてください。',
  );
});

test('a row of which nobody knows what it is', () => {
  expect(
    problemsAfter((book) => book.add('様式・条件', { 欄: '今後の課題', 調べる欄: '今後の課題' })),
  ).toEqual([
    expect.stringMatching(/^様式・条件!B3 空いています。「示す」、「必須にする」 から選んでください。$/),
  ]);
});

test('an item of the plan that nobody knows', () => {
  const problems = problemsAfter((book) => {
    book.change('計画', (grid) => ({
      ...grid,
      cells: grid.cells.map((one) =>
        one.text === '計画の名称' ? { ...one, value: '計画名称', text: '計画名称' } : one,
      ),
    }));
  });
  expect(problems).toEqual(['計画!A3 「計画名称」という項目はありません。「計画の名称」ではありませんか。']);
});

describe('rules of several rows', () => {
  const rule = { 評価区分: '達成度', 規則: 1, 区分: 'A', 比べる相手: '目標', 結果: '達成' };
  const addScale = (book: Book) => {
    book.add('評価区分', { 評価区分の名称: '達成度', 並び順: '高いほうから', まとめ方: '最も低い区分' });
    book.add('評価区分・記号', { 評価区分: '達成度', 記号: 'A', 区分の名称: '達成' });
  };

  test('make one rule with several conditions', () => {
    const book = editBook();
    addScale(book);
    book.add('評価区分・規則', rule);
    book.add('評価区分・規則', { 評価区分: '達成度', 規則: '１', 比べる相手: '基準値', 結果: '改善' });
    book.add('評価区分・規則', { 評価区分: '達成度', 規則: 2, 区分: 'A' });
    const { content, problems } = book.read();
    expect(problems).toEqual([]);
    expect(content.scales).toMatchObject([
      {
        rules: {
          rules: [
            {
              grade: 'A',
              when: [
                { against: 'target', is: 'met' },
                { against: 'baseline', is: 'better' },
              ],
            },
            { grade: 'A', when: [] },
          ],
        },
      },
    ]);
  });

  test('that contradict each other are told', () => {
    const problems = problemsAfter((book) => {
      addScale(book);
      book.add('評価区分・規則', rule);
      book.add('評価区分・規則', { ...rule, 区分: 'B', 結果: '改善' });
    });
    expect(problems).toEqual([
      '評価区分・規則!C4 同じ番号の規則の最初の行（「評価区分・規則」のA3）と違います。同じにするか、空けてください。',
    ]);
  });
});

describe('what is missing is told once', () => {
  test('a worksheet', () => {
    expect(problemsAfter((book) => book.remove('事業・再掲'))).toEqual([
      'ワークシート「事業・再掲」がありません。名前を変えたときは、元に戻してください。使わないときも、見出しの行は残してください。',
    ]);
  });

  test('a table', () => {
    expect(problemsAfter((book) => book.change('事業', (grid) => ({ ...grid, cells: [] })))).toContain(
      'ワークシート「事業」に、表の見出しの行が見つかりません。見出しの文字を元に戻してください。',
    );
  });

  test('a column', () => {
    const problems = problemsAfter((book) =>
      book.change('事業', (grid) => ({ ...grid, cells: grid.cells.filter((cell) => cell.column !== 1) })),
    );
    expect(problems).toContain(
      '事業!A2 見出し「事業名」の列がありません。見出しの文字を変えたときは、元に戻してください。',
    );
  });

  test('everything', () => {
    const book = editBook();
    expect(book.readOnly([]).problems.map(told)).toEqual([
      '計画定義のブックではないようです。tenken plan to-workbook で書き出したブックを指定してください。',
    ]);
  });
});
