import { report } from '#addin/words/ja/report.ts';
import { works } from '#addin/words/ja/works.ts';
import { deskOf } from './desk.ts';
import { chooseRole } from './desk-steps.ts';
import { expect, test } from './stage.ts';

test('the report opens as a workbook of its own', async ({ openBook }) => {
  const officer = await openBook('事務局');
  await officer.signIn('桜台 博');
  await chooseRole(officer, '事務局のブック');
  await officer.press(works.report.title);
  await expect(officer.pane.getByRole('heading', { level: 1, name: works.report.title })).toBeFocused();
  await expect(officer.pane.getByText(report.draftNote)).toBeVisible();
  const opening = officer.page.context().waitForEvent('page');
  await officer.press(report.forms.workbook.text);
  const opened = deskOf(await opening);
  await expect(officer.pane.getByText(report.opened.workbook)).toBeVisible();
  await expect(opened.page.getByRole('heading', { name: 'Book2.xlsx' })).toBeVisible();
  await expect(opened.page.locator('#tabs button[aria-current]')).toBeVisible();
  await expect(opened.page.locator('#grid')).toContainText('点検評価');
  // The secretariat's own workbook is where it was.
  await expect(officer.pane.getByRole('heading', { level: 1, name: works.report.title })).toBeVisible();
});
