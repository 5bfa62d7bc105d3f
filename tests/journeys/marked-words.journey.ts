import type { Desk } from './desk.ts';
import { beginWork, labels, openSheet } from './desk-steps.ts';
import { expect, test } from './stage.ts';

const owner = '人権・広聴相談課';
const sentence = '令和5年10月20日（木）に講座「暮らしの分担」を開き、42人が参加しました。\n';

test('marks stand on the words that they are about, in long texts, scrolled and narrow', async ({
  openBook,
}) => {
  const desk = await openBook(owner);
  await beginWork(desk, '大山 さくら', owner);
  await openSheet(desk, '№2');
  const box = desk.entry(labels.activity);
  await box.fill(`${sentence.repeat(12)}終わりに、意見を聞きました。`);
  await expect(marks(desk)).toHaveCount(12);

  await box.evaluate((area) => {
    area.scrollTop = 57;
  });
  await expect.poll(() => difference(desk)).toEqual({ lines: 0, scroll: 0, width: 0 });
  await desk.page.locator('#splitter').press('Home');
  await expect.poll(() => difference(desk)).toEqual({ lines: 0, scroll: 0, width: 0 });

  await box.click({ position: { x: 20, y: 12 } });
  await box.press('Control+Home');
  for (let step = 0; step < 12; step += 1) await box.press('ArrowRight');
  await expect(desk.section(labels.activity).locator('li[data-active]')).toHaveCount(1);
});

test('a warning is answered with a reason, and the answer ends with its words', async ({ openBook }) => {
  const desk = await openBook(owner);
  await beginWork(desk, '大山 さくら', owner);
  await openSheet(desk, '№2');
  await desk.entry(labels.activity).fill(sentence);
  const under = desk.section(labels.activity);
  await under.getByRole('button', { name: '正しい' }).first().click();
  await desk.page.keyboard.press('Escape');
  await expect(under.getByRole('button', { name: '正しい' }).first()).toBeFocused();
  await desk.page.keyboard.press('Enter');
  await under.getByRole('button', { name: '保存' }).click();
  await expect(under.getByText('理由を書いてください。')).toBeVisible();
  await under.getByRole('textbox', { name: '正しいと分かる理由' }).fill('雨のため翌日に開いた。');
  await under.getByRole('button', { name: '保存' }).click();
  await expect(under.getByText('正しい：雨のため翌日に開いた。')).toBeVisible();
  await expect(under.getByRole('button', { name: '取り消す' })).toBeFocused();
  await desk.entry(labels.activity).fill(sentence.replace('（木）', '（水）'));
  await expect(under.getByText('正しい：雨のため翌日に開いた。')).toHaveCount(0);
});

const layer = (desk: Desk) => desk.section(labels.activity).locator('div[aria-hidden="true"]');
const marks = (desk: Desk) => layer(desk).locator('span', { hasText: '木' });

/** How far the layer is from the text below it: in lines, in what is scrolled away, and in width. */
async function difference(desk: Desk) {
  const box = await desk.entry(labels.activity).evaluate(measure);
  const over = await layer(desk).evaluate(measure);
  return {
    // The layer has three lines more below, so that it can scroll as far.
    lines: Math.round((over.height - box.height) / 20) - 2,
    scroll: over.scroll - box.scroll,
    width: over.width - box.width,
  };
}

function measure(element: Element) {
  return {
    height: element.scrollHeight,
    scroll: element.scrollTop,
    width: Math.round(element.getBoundingClientRect().width),
  };
}
