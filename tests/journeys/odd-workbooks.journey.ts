import type { DepartmentId, MunicipalityId, PlanId } from '#domain/plan/plan-definition.ts';
import { bookBytes, cellWith, tellIdentity } from './book-bytes.ts';
import { beginWork, chooseRole, fillSheet, labels, openSheet } from './desk-steps.ts';
import { expect, test } from './stage.ts';

const owner = '人権・広聴相談課';
const role = `${owner}のブック`;

test('a file that is no workbook is refused with a sentence, and the open one stays', async ({
  openBook,
}) => {
  const desk = await openBook(owner);
  await desk.openBytes(new TextEncoder().encode('買い物メモ'), 'メモ.xlsx');
  await expect(desk.page.getByText('「メモ.xlsx」は Excel のブックではないため、開けません。')).toBeVisible();
  await desk.page.getByRole('button', { name: 'OK' }).click();
  await expect(desk.page.getByRole('heading', { level: 1 })).toContainText(owner);
});

test('an empty workbook says that there is nothing to fill in', async ({ openFile }) => {
  const bytes = bookBytes(owner, (workbook) => {
    for (const worksheet of workbook.worksheets) Object.assign(worksheet, { cells: new Map(), merges: [] });
  });
  const desk = await openFile(bytes, '空.xlsx');
  await desk.signIn('大山 さくら');
  await chooseRole(desk, role);
  await expect(desk.pane.getByText('様式が見つかりませんでした。')).toBeVisible();
  await expect(
    desk.pane.getByText('様式の入ったブックを開くか、記入するセルを選んで割り付けてください。'),
  ).toBeVisible();
});

for (const { what, identity, sentence } of [
  {
    what: "another year's workbook",
    identity: { fiscalYear: 2019 },
    sentence: '令和元年度のブックですが、その年度の点検評価はありません。',
  },
  {
    what: "another plan's workbook",
    identity: { plan: 'kankyo' as PlanId },
    sentence: '別の計画（令和5年度）のブックです。',
  },
  {
    what: "another city's workbook",
    identity: { municipality: 'tokiwa' as MunicipalityId },
    sentence: '別の自治体のブックです。',
  },
  {
    what: "another department's workbook",
    identity: { department: 'kiki' as DepartmentId },
    sentence: '別の課のブックです。',
  },
]) {
  test(`${what} is not turned into something else`, async ({ openFile }) => {
    const desk = await openFile(
      bookBytes(owner, (workbook) => tellIdentity(workbook, identity)),
      '別のブック.xlsx',
    );
    await desk.signIn('大山 さくら');
    await expect(desk.pane.getByRole('heading', { name: 'このブックは開けません' })).toBeVisible();
    await expect(desk.pane.getByText(sentence)).toBeVisible();
  });
}

test('a № that the plan does not have is asked about, and so is one that stands twice', async ({
  openFile,
}) => {
  const bytes = bookBytes(owner, (workbook) => {
    cellWith(workbook, 2).value = 99;
    cellWith(workbook, 4).value = 3;
    cellWith(workbook, '（仮称）男女共同参画推進サポーター制度の創設').value =
      'いせはら男女共同参画フォーラムの開催';
  });
  const desk = await openFile(bytes, '番号.xlsx');
  await desk.signIn('大山 さくら');
  await chooseRole(desk, role);
  await expect(desk.pane.getByText('どの事業の様式か分かりません。').first()).toBeVisible();
  await expect(desk.pane.getByText('同じ事業の様式が複数あります。').first()).toBeVisible();
});

test('a protected worksheet keeps what was typed and says what to do', async ({ openFile }) => {
  const bytes = bookBytes(owner, (workbook) => {
    for (const worksheet of workbook.worksheets) worksheet.isProtected = true;
  });
  const desk = await openFile(bytes, '保護.xlsx');
  await beginWork(desk, '大山 さくら', owner);
  await openSheet(desk, '№2');
  await fillSheet(desk, { activity: '講座を開きました。' });
  await expect(
    desk.section(labels.activity).getByText('ワークシートが保護されているため、セルに書き込めません。'),
  ).toBeVisible();
  await expect(desk.entry(labels.activity)).toHaveValue('講座を開きました。');
});
