import type { Desk } from './desk.ts';
import { beginWork, chooseRole, fillSheet, labels, openSheet, submitSheet } from './desk-steps.ts';
import { exampleRound, sheetOf } from './example-round.ts';
import { expect, test } from './stage.ts';

const owner = '人権・広聴相談課';

test('texts that a spreadsheet would run stay texts, in both workbooks', async ({ openBook }) => {
  const texts = { activity: '=1+1', selfEvaluation: '+81-463-00-0000', issues: '@本庁舎' };
  const clerk = await openBook(owner);
  await beginWork(clerk, '大山 さくら', owner);
  await openSheet(clerk, '№2');
  await fillSheet(clerk, texts);
  for (const [field, text] of Object.entries(texts)) {
    const address = await clerk.jumpTo(labels[field as keyof typeof labels]);
    await expect(clerk.cell(address)).toHaveText(text);
  }
  await submitSheet(clerk);
  expect(await formulas(clerk, ['点検シート'])).toEqual([]);

  const officer = await openBook('事務局');
  await officer.signIn('桜台 博');
  await chooseRole(officer, '事務局のブック');
  await officer.press('このブックで始める');
  await expect(officer.pane.getByText('に取り込みました')).toBeVisible();
  await officer.showWorksheet('シート一覧');
  for (const text of Object.values(texts)) {
    await expect(officer.page.getByRole('gridcell', { name: text, exact: true })).toBeVisible();
  }
  expect(await formulas(officer, ['提出状況', 'シート一覧'])).toEqual([]);
});

test('the longest text that a cell holds goes in and comes out whole; one more is refused', async ({
  openBook,
  server,
}) => {
  const desk = await openBook(owner);
  await beginWork(desk, '大山 さくら', owner);
  await openSheet(desk, '№2');
  const longest = '市民講座の記録。'.repeat(4096).slice(0, 32_767);
  await fillSheet(desk, { activity: `${longest}あ`, selfEvaluation: '好評でした。', issues: '見直します。' });
  await expect(
    desk.section(labels.activity).getByText('Excel のセルに入るのは32,767字までです。').first(),
  ).toBeVisible();
  await expect(desk.entry(labels.activity)).toHaveValue(`${longest}あ`);
  await fillSheet(desk, { activity: longest });
  await submitSheet(desk);
  const head = await server.store.findHead(exampleRound, sheetOf('2', owner));
  expect(Object.values(head?.entries ?? {})).toContain(longest);
});

test('half a character is found and said, and nothing is sent', async ({ openBook }) => {
  const desk = await openBook(owner);
  await beginWork(desk, '大山 さくら', owner);
  await openSheet(desk, '№2');
  await desk.entry(labels.activity).evaluate((element: HTMLTextAreaElement) => {
    const setter = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
    setter?.call(element, '講座\ud83dを開きました。');
    element.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect(desk.section(labels.activity).getByText('壊れた文字があります。').first()).toBeVisible();
  await expect(desk.pane.getByText('提出の前に直すものが')).toBeVisible();
});

/** Every formula on these worksheets. */
async function formulas({ page }: Desk, names: string[]): Promise<string[]> {
  return page.evaluate(
    (wanted) =>
      (window.workbookHost.workbook?.worksheets ?? [])
        .filter(({ name }) => wanted.includes(name))
        .flatMap(({ cells }) => [...cells.values()].flatMap(({ formula }) => formula ?? [])),
    names,
  );
}
