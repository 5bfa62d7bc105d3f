import { mailed } from '#addin/words/ja/mailed.ts';
import { works } from '#addin/words/ja/works.ts';
import { bookBytes } from './book-bytes.ts';
import { beginTables } from './desk-steps.ts';
import { expect, test } from './stage.ts';

const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const owner = '青少年課';

test('a workbook that came by mail is looked at and submitted for its clerk; one that is cut off is named', async ({
  openBook,
}) => {
  const officer = await openBook('事務局');
  await beginTables(officer, '桜台 博');
  const { page, pane } = officer;
  const whole = Buffer.from(bookBytes(owner));
  await officer.press(works.mailed.title);
  await pane.locator('[data-chooser="files"]').setInputFiles([
    { name: `点検評価シート_${owner}.xlsx`, mimeType, buffer: whole },
    { name: '途中まで.xlsx', mimeType, buffer: whole.subarray(0, whole.length / 2) },
  ]);

  await test.step('what was found is listed, and what could not be read is named', async () => {
    await expect(pane.getByText(/^1件のブックから、\d+件のシートが見つかりました。/)).toBeVisible();
    await expect(pane.getByText(mailed.refusals.damaged)).toBeVisible();
    await expect(pane.getByText(mailed.unchecked)).toHaveCount(0);
  });

  await test.step('the secretariat sends it in the clerk’s name', async () => {
    await pane.getByRole('button', { name: /^代理で|件を代理で/ }).click();
    await expect(pane.getByText(/^\d+件を送りました。/)).toBeVisible();
  });

  await test.step('the list of sheets tells whose it is', async () => {
    await officer.press(/一覧に戻る/);
    await officer.press('最新の状態を取り込む');
    await officer.showWorksheet('シート一覧');
    await expect(page.locator('#grid')).toContainText('（代理）');
  });
});
