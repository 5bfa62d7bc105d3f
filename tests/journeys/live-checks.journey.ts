import type { Desk } from './desk.ts';
import { beginTables, beginWork, labels, openSheet, submitSheet } from './desk-steps.ts';
import { keepPicture } from './pictures.ts';
import { expect, test } from './stage.ts';

const owner = '人権・広聴相談課';
/** A mixed date, a wrong weekday, brackets of two widths, and a sum that does not add up. */
const activity =
  '計画どおり講座を開き、暮らしの分担について話し合いました。\n　○開催日：令和５年11月11日（金）\n　○参加者数：女性12人、男性9人、合計22人（中学生を含む)';
const selfEvaluation = '定員を超える申込みがあり、参加者の九割が「家でも話したい」と答えました。';
const issues = '若い世代の参加が少ないため、夜間の開催と配信を検討します。';

test('a clerk works through what was noticed in a workbook, and the secretariat reads the answers', async ({
  openBook,
}) => {
  const clerk = await openBook(owner);
  await beginWork(clerk, '大山 さくら', owner);
  await openSheet(clerk, '№2');
  const place = await clerk.jumpTo(labels.activity);
  await typeIntoCells(clerk, { activity, selfEvaluation, issues });

  const list = clerk.pane.getByRole('region', { name: '指摘' });
  await expect(list.getByText('令和5年11月11日は土曜日です。', { exact: false })).toBeVisible();
  await expect(list.getByText('合計', { exact: false }).first()).toBeVisible();
  await clerk.entry(labels.activity).evaluate((box) => box.scrollIntoView({ block: 'start' }));
  await keepPicture(clerk.page, 'department-findings');

  // What is certain is cured by one press, stands in the cell, and can be taken back.
  await list.getByRole('button', { name: /^確実に直せる\d+件をまとめて直す$/ }).click();
  await expect(clerk.entry(labels.activity)).toHaveValue(/令和5年11月11日（金）\n.*（中学生を含む）$/);
  await expect(clerk.cell(place)).toContainText('令和5年11月11日（金）');
  await list.getByRole('button', { name: `「${labels.activity}」を元に戻す` }).click();
  await expect(clerk.entry(labels.activity)).toHaveValue(activity);
  await list.getByRole('button', { name: /^確実に直せる\d+件をまとめて直す$/ }).click();

  // The weekday is mended by hand; its finding goes, and nothing else moves.
  const mended = (await clerk.entry(labels.activity).inputValue()).replace('（金）', '（土）');
  await clerk.entry(labels.activity).fill(mended);
  await expect(list.getByText('土曜日です。', { exact: false })).toHaveCount(0);

  // The sum is right: it counts a helper.
  const sum = list.getByRole('listitem').filter({ hasText: '22人' });
  await sum.getByRole('button', { name: '正しい' }).click();
  await sum.getByRole('textbox', { name: '正しいと分かる理由' }).fill('手話通訳の方1人を含みます。');
  await sum.getByRole('button', { name: '保存' }).click();
  await list.getByText('「正しい」と答えたもの（1件）').click();
  await expect(list.getByText('正しい：手話通訳の方1人を含みます。')).toBeVisible();
  await list
    .getByText('正しい：手話通訳の方1人を含みます。')
    .evaluate((said) => said.scrollIntoView({ block: 'center' }));
  await keepPicture(clerk.page, 'department-answered');

  await submitSheet(clerk);

  const office = await openBook('事務局');
  await beginTables(office, '桜台 博');
  await office.pane.getByRole('button', { name: /^№2(?!\d)/ }).click();
  await expect(office.pane.getByText('手話通訳の方1人を含みます。', { exact: false })).toBeVisible();
  await keepPicture(office.page, 'secretariat-answers');
});

/** As the clerk does it in Excel: the pane hears of it from the cells. */
async function typeIntoCells(
  desk: Desk,
  texts: Readonly<Record<'activity' | 'selfEvaluation' | 'issues', string>>,
): Promise<void> {
  for (const [field, text] of Object.entries(texts)) {
    const label = labels[field as keyof typeof texts];
    const address = await desk.jumpTo(label);
    await desk.typeIntoCell(address, text);
    await expect(desk.entry(label)).toHaveValue(text);
  }
}
