import { mailed } from '#addin/words/ja/mailed.ts';
import { reminders } from '#addin/words/ja/reminders.ts';
import { report } from '#addin/words/ja/report.ts';
import { round } from '#addin/words/ja/round.ts';
import { startWords } from '#addin/words/ja/start-words.ts';
import { tables } from '#addin/words/ja/tables.ts';
import { works } from '#addin/words/ja/works.ts';
import { bookBytes } from './book-bytes.ts';
import type { Desk } from './desk.ts';
import { beginTables } from './desk-steps.ts';
import { keepPicture } from './pictures.ts';
import { expect, test } from './stage.ts';

const owners = ['人権・広聴相談課', '青少年課'];

test('each work of the secretariat opens from the overview, says what there is to do, and leads back', async ({
  openBook,
}) => {
  const officer = await openBook('事務局');
  await beginTables(officer, '桜台 博');
  const { page, pane } = officer;

  await test.step('the tables are chosen', async () => {
    await pane.getByText(tables.title).click();
    await expect(pane.getByText(tables.purposes.history)).toBeVisible();
    await keepPicture(page, 'secretariat-table-choice');
  });

  await test.step('the year says what is next', async () => {
    await openWork(officer, works.round.title);
    await expect(pane.getByRole('heading', { name: round.nextTitle })).toBeVisible();
    await keepPicture(page, 'secretariat-round');
    await leadBack(officer);
  });

  await test.step('a mail is ready for each department that is late', async () => {
    await openWork(officer, works.reminders.title);
    await officer.press(reminders.show(owners[0] ?? ''));
    await expect(pane.getByRole('textbox', { name: reminders.body })).toHaveValue(/ご担当者様/);
    await keepPicture(page, 'secretariat-reminders');
    await leadBack(officer);
  });

  await test.step('workbooks that came by mail are looked at before they are sent', async () => {
    await openWork(officer, works.mailed.title);
    await pane.locator('[data-chooser="files"]').setInputFiles(owners.map(mailedFile));
    await expect(pane.getByText(/^2件のブックから、/)).toBeVisible();
    await expect(pane.getByText(mailed.unchecked)).toHaveCount(0);
    await keepPicture(page, 'secretariat-mailed');
    await leadBack(officer);
  });

  await test.step('the report says that it is a draft, and what it lacks', async () => {
    await openWork(officer, works.report.title);
    await officer.press(report.look);
    await expect(pane.getByText(/^そろっていないものが\d+件あります。/)).toBeVisible();
    await keepPicture(page, 'secretariat-report');
    await leadBack(officer);
  });
});

function mailedFile(owner: string) {
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return { name: `点検評価シート_${owner}.xlsx`, mimeType, buffer: Buffer.from(bookBytes(owner)) };
}

async function openWork({ pane, press }: Desk, title: string): Promise<void> {
  await press(title);
  await expect(pane.getByRole('heading', { level: 1, name: title })).toBeFocused();
}

async function leadBack({ pane, press }: Desk): Promise<void> {
  await press(`← ${startWords.common.back}`);
  await expect(pane.getByRole('heading', { level: 1, name: '提出状況' })).toBeVisible();
}
